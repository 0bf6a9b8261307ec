import type { Document, Sentence } from "../../document/index.js";
import type { Mention } from "../../mentions/mention.js";
import { type ResolvedTime, resolveTime, type TimePhrase } from "../../time/index.js";
import { isDay } from "./resolve-around.js";

/** The time expressions of a sentence. */
export type TimeReader = (sentence: Sentence) => readonly TimePhrase[];

/** What is known of the time of a passage before its own dates are read. */
interface PassageSetting {
  readonly anchorDate?: string;
  readonly governing?: { readonly year: number };
}

/** How many sentences of a paragraph an explicit year governs ("In September 2020 … On November 10 …"). */
const GOVERNED_SENTENCES = 3;
/** The same, over paragraphs, in an article without a day of publication: nothing else could tell the year. */
const UNDATED_SENTENCES = 12;
/** Sentences over which a day that was named still holds. */
const PASSAGE_SENTENCES = 3;
const ARRANGEMENT = /^(?:truce|cease-?fire|armistice|hostilities|pause|lull)$/;

/** The explicit year that a passage is about: the last one named in the sentence before the mention, or shortly before in its paragraph. */
export function governingYear(
  document: Document,
  sentence: Sentence,
  mention: Mention,
  timesIn: TimeReader,
): { year: number; month?: number } | undefined {
  const before = document.published
    ? earlierInParagraph(document, sentence, GOVERNED_SENTENCES)
    : earlier(document, sentence, UNDATED_SENTENCES);
  const limit = sentence.tokens[mention.first]?.start ?? sentence.end;
  const candidates = [...before.flatMap(timesIn), ...timesIn(sentence).filter((phrase) => phrase.end <= limit)];
  const last = candidates.findLast(
    (phrase) =>
      (phrase.known.year !== undefined || isYearFromNow(phrase)) &&
      (phrase.preposition !== "since" || isExplained(phrase, sentence)) &&
      phrase.kind === "point",
  );
  // "In March this year": back in the year of writing.
  if (!last?.known.year) return undefined;
  return { year: last.known.year, ...(last.known.month === undefined ? {} : { month: last.known.month }) };
}

/** "Nearly every year since 1986, when a truce was signed on 27 November": what is told behind is of then. */
const isExplained = ({ end }: TimePhrase, { start, text }: Sentence): boolean =>
  /^,? when\b/.test(text.slice(end - start, end - start + 7));

/** "This year", "last year"; not "the same year". */
const isYearFromNow = ({ relative }: TimePhrase): boolean => relative?.unit === "year" && relative.from !== "previous";

/** The last full date named in the sentence before, within the paragraph. */
export function passageDate(
  document: Document,
  sentence: Sentence,
  timesIn: TimeReader,
  setting: PassageSetting,
): string | undefined {
  const before = lastInParagraph(document, sentence);
  const phrase =
    before && timesIn(before).findLast((each) => each.known.day !== undefined && each.known.month !== undefined);
  return phrase && resolveTime(phrase, { ...setting, direction: "past" })?.edtf;
}

/**
 * The day that the passage is at: the last one named in the sentence before, or in an earlier one that speaks of a ceasefire.
 * By it go "at 9 p.m." and "the next day".
 */
export function passageDay(
  document: Document,
  sentence: Sentence,
  timesIn: TimeReader,
  setting: PassageSetting,
): ResolvedTime | undefined {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - PASSAGE_SENTENCES); at--) {
    const before = document.sentences[at];
    if (!before || !isEvidence(before) || before.in !== sentence.in) continue;
    // News breaks its paragraphs behind every other sentence.
    const isNext = at === sentence.index - 1;
    if (!isNext && !shareParagraph(before, sentence) && !before.tokens.some(({ lower }) => ARRANGEMENT.test(lower)))
      continue;
    const days = timesIn(before).filter((each) => isDay(each) && !/^(?:until|till|by)$/.test(each.preposition ?? ""));
    const phrase = isNext && !shareParagraph(before, sentence) ? days[0] : days.at(-1);
    if (phrase) return resolveTime(phrase, { ...setting, direction: "past" });
  }
  return undefined;
}

/** Days that news may lie back and still be told by its weekday alone. */
const NEWS_DAYS = 7;
const NOT_THEN = /^(?:since|until|till|by|from|after|before|through|as of|starting|beginning|effective|for|of)$/;

/** The day, YYYY-MM-DD, that the news of a sentence is told of: the first that it names of the last days, else the one named before. */
export function dayOfNews(
  phrases: readonly TimePhrase[],
  dayBefore: ResolvedTime | undefined,
  setting: PassageSetting,
): string | undefined {
  const { anchorDate } = setting;
  if (anchorDate === undefined) return undefined;
  const named = phrases
    .filter((phrase) => isDay(phrase) && !NOT_THEN.test(phrase.preposition ?? ""))
    .map((phrase) => resolveTime(phrase, { ...setting, direction: "past" }));
  return [...named, dayBefore]
    .map((time) => /^\d{4}-\d\d-\d\d/.exec(time?.edtf ?? "")?.[0] ?? "")
    .find((day) => {
      const days = (Date.parse(anchorDate) - Date.parse(day)) / 86_400_000;
      return days >= 0 && days <= NEWS_DAYS;
    });
}

/** Sentences behind a making in which it may be told when it was made known. */
const TELLING_SENTENCES = 2;
const TELLING =
  /^(?:In|Through|By) (?:a|an|his|its|their|her|the) (?:[a-z-]+ ){0,3}(?:broadcast|statement|speech|address|communiqu[eé]|message|announcement|declaration|decree|telecast)\b/;

/** The day, YYYY-MM-DD, of "In a broadcast late on Wednesday, …" shortly behind a making that is told without a day. */
export function dayOfTelling(
  document: Document,
  sentence: Sentence,
  timesIn: TimeReader,
  setting: PassageSetting,
): string | undefined {
  for (let at = sentence.index + 1; at <= sentence.index + TELLING_SENTENCES; at++) {
    const behind = document.sentences[at];
    if (!behind || behind.in !== sentence.in) return undefined;
    if (TELLING.test(behind.text)) return dayOfNews(timesIn(behind).slice(0, 1), undefined, setting);
  }
  return undefined;
}

const isEvidence = ({ kind }: Sentence) => kind === "prose" || kind === "title";
const shareParagraph = (a: Sentence, b: Sentence) => a.in === b.in && a.paragraph === b.paragraph;

/** The evidence among the `reach` sentences before, as far as they stand in the same paragraph; in text order. */
const earlierInParagraph = (document: Document, sentence: Sentence, reach: number): readonly Sentence[] =>
  earlier(document, sentence, reach).filter((other) => shareParagraph(other, sentence));

const earlier = ({ sentences }: Document, sentence: Sentence, reach: number): readonly Sentence[] =>
  sentences.slice(Math.max(0, sentence.index - reach), sentence.index).filter(isEvidence);

function lastInParagraph({ sentences }: Document, sentence: Sentence): Sentence | undefined {
  for (let at = sentence.index - 1; at >= 0; at--) {
    const other = sentences[at];
    if (!other || !shareParagraph(other, sentence)) return undefined;
    if (isEvidence(other)) return other;
  }
  return undefined;
}
