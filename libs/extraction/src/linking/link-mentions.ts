import type { MentionFacts } from "../attributes/mention-facts.js";
import type { Mention } from "../mentions/mention.js";
import { fits } from "./fits.js";
import { KnownCase, startTimes } from "./known-case.js";
import { APART_DAYS, compatible, sharesDate } from "./same-date.js";

/** One ceasefire of the article with everything said of it, in text order; the first facts founded it. */
export interface Case {
  readonly facts: readonly MentionFacts[];
}

/** What began within so many days of the article is its news, and "the latest truce" or "a new one" may be it. */
const NEWS_DAYS = 3;

/**
 * Gathers mentions of the same ceasefire; different ones stay apart.
 *
 * First the mentions that are real by themselves: each joins the latest case that nothing speaks against (another conflict, dates that
 * cannot meet, "a new truce" beside a dated older one) or founds its own. What `isNews` says is told as made on the day of the article
 * has that day. Then the unclear ones and "the deal", "it" add what they say
 * to the nearest case, before or after them.
 */
export function linkMentions(
  facts: readonly MentionFacts[],
  published?: string,
  isNews: (facts: MentionFacts) => boolean = () => false,
): readonly Case[] {
  const cases: KnownCase[] = [];
  for (const each of facts.filter(founds)) {
    const fitting = cases.filter((known) => fits(known, each, published));
    const joined = nearest(
      each.apart ? fitting.filter((known) => !isToldApart(known, each, published)) : fitting,
      each,
    );
    const known = joined ?? new KnownCase(each);
    if (joined) joined.add(each);
    else cases.push(known);
    if (published !== undefined && startTimes(each).length === 0 && isNews(each)) known.beginOn(published);
  }
  const founded = cases.map((known) => ({
    known,
    sentences: known.facts.map((each) => each.verdict.mention.sentence.index),
  }));
  const hasNews = cases.some((known) => !known.isBackground);
  for (const each of facts.filter((other) => !founds(other))) {
    const at = each.verdict.mention.sentence.index;
    const { mention, weight } = each.verdict;
    const reach =
      mention.form !== "anaphor" ? UNCLEAR_SENTENCES : weight >= TELLING_WEIGHT ? TELLING_SENTENCES : ANAPHOR_SENTENCES;
    const near = founded
      .map(({ known, sentences }) => ({
        known,
        sentences,
        distance: isNamedBehind(known, mention) ? BEHIND_DISTANCE : distanceTo(sentences, at),
      }))
      .filter(
        ({ known, distance }) =>
          distance <= reach &&
          fits(known, each, published) &&
          !(known.isBackground && distance > ASIDE_SENTENCES && hasNews && mention.form === "anaphor"),
      )
      .sort((x, y) => x.distance - y.distance)[0];
    near?.known.add(each);
    // "The ceasefire", named again: what "the document" or "it" behind it stands for.
    if (near && mention.form === "noun" && mention.determiner === "definite" && !mention.plural)
      near.sentences.splice(near.sentences.findLastIndex((index) => index <= at) + 1, 0, at);
  }
  return cases;
}

/** So far behind a ceasefire of old that was recalled "the deal" is that of the news again; in sentences. */
const ASIDE_SENTENCES = 2;

/** As far as if it had been named three sentences before. */
const BEHIND_DISTANCE = 3;

/** "They announced it two days after the king had declared a truce of his own": what "it" stands for was named before. */
const isNamedBehind = ({ facts: [founder] }: KnownCase, { form, sentence, first }: Mention): boolean =>
  form === "anaphor" && founder?.verdict.mention.sentence === sentence && founder.verdict.mention.first > first;

/** From sentence `at` to the nearest of these, which are in text order; what is told behind it counts half as far again. */
function distanceTo(sentences: readonly number[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const [before = Number.NEGATIVE_INFINITY, behind = Number.POSITIVE_INFINITY] = [sentences[low - 1], sentences[low]];
  return Math.min(at - before, (behind - at) * 1.5);
}

/** Ceasefires in the plural may be told of as real, yet say of none which one. */
const founds = ({ verdict: { mention, outcome } }: MentionFacts) =>
  outcome === "real" && mention.form !== "anaphor" && !(mention.plural && mention.determiner === "bare");

/** How far "the deal" may stand from the ceasefire that it means, and how far "the truce"; in sentences. */
const ANAPHOR_SENTENCES = 4;
const UNCLEAR_SENTENCES = 25;
/** "The agreement came into effect on Saturday" can hardly mean anything else, and may stand further off. */
const TELLING_WEIGHT = 2;
const TELLING_SENTENCES = 14;

/**
 * "A new truce" is another one than a case that ended or is older than it; "a previous truce" another than the news, unless both bear
 * the very same date.
 */
function isToldApart(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { apart } = facts;
  if (!apart || known.apart.has(apart)) return false;
  if (apart !== "new" && facts.verdict.mention.determiner === "definite" && isOfOld(known, published)) return false;
  if (apart === "previous") return !startTimes(facts).some(({ time: { edtf } }) => known.startDates.has(edtf));
  if (sharesDate(known, facts)) return false;
  if (apart === "earlier") return !isNews(facts, published);
  return known.apart.has("earlier") || known.apart.has("previous") || known.isEnded || isOlder(known, facts, published);
}

/** "In 2001 they kept a truce for four months. … when the last truce ended": that one. */
const isOfOld = (known: KnownCase, published: string | undefined): boolean =>
  known.isBackground ||
  known.facts.some(({ year }) => year !== undefined && published !== undefined && year < Number(published.slice(0, 4)));

const isNews = (facts: MentionFacts, published: string | undefined): boolean =>
  published !== undefined && startTimes(facts).some(({ time: { edtf } }) => compatible(edtf, published, APART_DAYS));

/** Whether all that is known of when the case began lies days before the mention's own date, or before the article where it has none. */
function isOlder(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const own = startTimes(facts).map(({ time: { edtf } }) => edtf);
  const since = own.length > 0 ? own : published === undefined ? [] : [published];
  const dates = [...known.startDates];
  if (since.length === 0) return dates.length > 0;
  return dates.length > 0 && dates.every((date) => !since.some((day) => compatible(date, day, NEWS_DAYS)));
}

function nearest(cases: readonly KnownCase[], facts: MentionFacts): KnownCase | undefined {
  const dated = startTimes(facts).length > 0 ? cases.filter((known) => sharesDate(known, facts)) : [];
  const pool = dated.length > 0 ? dated : cases;
  const last = latest(pool);
  const isRecalled =
    last?.isBackground === true &&
    facts.verdict.mention.determiner === "definite" &&
    facts.verdict.mention.sentence.index - last.lastSentence > RECALLED_SENTENCES;
  return (isRecalled ? latest(pool.filter((known) => known.isCurrent || known.isNews)) : undefined) ?? last;
}

/** For so many sentences "the truce" may mean the one of long ago that was recalled; then it is that of the news again. */
const RECALLED_SENTENCES = 1;

const latest = (cases: readonly KnownCase[]): KnownCase | undefined =>
  cases.reduce<KnownCase | undefined>((best, each) => (best && best.lastId >= each.lastId ? best : each), undefined);

/** The conflict of a case: where its own words say it, else where the article does. */
export function conflictOf(known: Case): MentionFacts["conflict"] {
  const local = known.facts.filter((facts) => facts.conflictIsLocal);
  const named = local.find((facts) => facts.verdict.mention.form !== "anaphor");
  return (named ?? local[0] ?? known.facts[0])?.conflict;
}
