import { type Actor, knowledge, type NameHit, type Place } from "#knowledge";
import { type Document, type Sentence, yearOfPublication } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import { STATE_NOUNS, TITLES } from "./nouns.js";
import { unlistedGroups, withUnlisted } from "./unlisted-groups.js";

/** Who and where a document names, sentence by sentence. */
export interface Names {
  /** Actor spans of a sentence in order, not overlapping. */
  actorsIn(sentence: Sentence): readonly ActorSpan[];
  placesIn(sentence: Sentence): readonly PlaceSpan[];
  readonly all: readonly ActorSpan[];
  readonly places: readonly PlaceSpan[];
}

export interface PlaceSpan {
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  readonly place?: Place;
  readonly conflictIds: readonly string[];
  readonly text: string;
  /** The name of a war, which says where nothing was. */
  readonly isWar?: true;
}

const NAME_WORDS_MAX = 4;
const ROLE_WORDS_MAX = 7;

const namesByDocument = new WeakMap<Document, Names>();

/** Finds actors and places in all sentences that are evidence, and learns the people the article introduces; each document is read once. */
export function findActors(document: Document): Names {
  let names = namesByDocument.get(document);
  if (!names) {
    names = readNames(document);
    namesByDocument.set(document, names);
  }
  return names;
}

function readNames(document: Document): Names {
  const year = yearOfPublication(document);
  const bySentence = new Map<Sentence, ActorSpan[]>();
  const placesBySentence = new Map<Sentence, PlaceSpan[]>();
  const introduced = new Map<string, Actor>();
  const sentences = document.prose();
  const hits = { title: hitsOf(document.article.title ?? "", year), text: hitsOf(document.article.text, year) };
  const cursor = { title: 0, text: 0 };
  for (const sentence of sentences) {
    const own: NameHit[] = [];
    const list = hits[sentence.in];
    while ((list[cursor[sentence.in]]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) cursor[sentence.in]++;
    for (let i = cursor[sentence.in]; i < list.length && (list[i] as NameHit).start < sentence.end; i++)
      own.push(list[i] as NameHit);
    const { spans, places } = toSpans(sentence, own);
    for (const span of spans) learnPerson(span, introduced);
    bySentence.set(sentence, spans);
    placesBySentence.set(sentence, places);
  }
  const unlistedIn = unlistedGroups(sentences, (sentence) => bySentence.get(sentence) ?? []);
  for (const sentence of sentences)
    bySentence.set(sentence, withUnlisted(bySentence.get(sentence) ?? [], unlistedIn(sentence)));
  for (const sentence of sentences) addIntroduced(sentence, bySentence.get(sentence) ?? [], introduced);
  return {
    actorsIn: (sentence) => bySentence.get(sentence) ?? [],
    placesIn: (sentence) => placesBySentence.get(sentence) ?? [],
    all: sentences.flatMap((sentence) => bySentence.get(sentence) ?? []),
    places: sentences.flatMap((sentence) => placesBySentence.get(sentence) ?? []),
  };
}

const hitsOf = (text: string, year: number | undefined) =>
  knowledge.findNames(text, year === undefined ? {} : { year });

function toSpans(sentence: Sentence, hits: readonly NameHit[]): { spans: ActorSpan[]; places: PlaceSpan[] } {
  const spans: ActorSpan[] = [];
  const places: PlaceSpan[] = [];
  let at = 0;
  for (const hit of hits) {
    while (at < sentence.tokens.length && (sentence.tokens[at]?.end ?? 0) <= hit.start) at++;
    let end = at;
    while (end < sentence.tokens.length && (sentence.tokens[end]?.start ?? 0) < hit.end) end++;
    if (end === at) continue;
    if (hit.place || hit.conflictIds?.length) {
      places.push({
        sentence,
        first: at,
        end,
        conflictIds: hit.conflictIds ?? [],
        text: sentence.tokens
          .slice(at, end)
          .map((token) => token.text)
          .join(" "),
        ...(hit.place ? { place: hit.place } : {}),
        ...(hit.via === "war" ? { isWar: true } : {}),
      });
    }
    if (!hit.actor || hit.via === "place" || hit.via === "war" || isOnlyLeaning(sentence, at, end, hit.start)) continue;
    // "the Mogadishu Islamic Courts", "the Lebanese armed group Hezbollah": the state only describes the group behind it.
    const before = spans.at(-1);
    if (before && before.actor.kind === "state" && hit.actor.kind !== "state" && isDescribing(before, at)) spans.pop();
    // "Libyan commander Khalifa Haftar": whom the person stands for, not where he is from.
    if (before && hit.via === "person" && before.via === "adjective" && before.end > at && before.actor !== hit.actor)
      spans.pop();
    const span = widen(sentence, at, end, hit.actor, hit.via);
    // "President Anna Berg of Sweden": one who is known by name as well.
    while (span.first < at && (spans.at(-1)?.first ?? -1) >= span.first) spans.pop();
    spans.push(span);
  }
  return { spans: withSharedNouns(spans), places };
}

/** "Swedish and Danish troops", "Swedish, Danish and Finnish diplomats": the noun is said once for all. */
function withSharedNouns(spans: readonly ActorSpan[]): ActorSpan[] {
  const shared: ActorSpan[] = [];
  for (const span of spans.toReversed()) {
    const next = shared[0];
    const isAdjective = span.via === "adjective" && span.end - span.first === 1;
    const between = next?.sentence.tokens.slice(span.end, next.first).map(({ lower }) => lower) ?? [];
    const isListed =
      between.length > 0 && between.length <= 2 && between.every((word) => /^(?:and|or|,|&|-)$/.test(word));
    const hasNoun = next !== undefined && (next.sharesNoun || hasOwnNoun(next));
    shared.unshift(isAdjective && isListed && hasNoun ? { ...span, sharesNoun: true } : span);
  }
  return shared;
}

/** "Danish troops", "Borneo troops": the noun belongs to the span. */
function hasOwnNoun({ sentence, first, end, via, noun }: ActorSpan): boolean {
  if (via === "adjective") return end - first > 1;
  return (
    via === "name" && noun !== undefined && sentence.tokens.slice(first + 1, end).some(({ lower }) => lower === noun)
  );
}

const DESCRIBING =
  /^(?:armed|rebel|rebels|militant|militants|group|groups|movement|militia|militias|shiite|shia|sunni|islamist|islamic|guerrilla|guerrillas|organization|organisation|faction|factions|party|political|separatist|separatists|opposition|insurgent|insurgents|terrorist|terror|leftist|marxist|maoist|communist|ethnic|main|largest|fighters|force|forces|paramilitary|alliance|coalition|['’]s?)$/;

/** Whether nothing but what kind of group it is stands between a state's name and the group's. */
function isDescribing({ sentence, first, end, via }: ActorSpan, group: number): boolean {
  if (end === group) return true;
  if (end > group || (via !== "adjective" && via !== "name") || group - first > 6) return false;
  return sentence.tokens.slice(first + 1, group).every(({ lower }) => DESCRIBING.test(lower));
}

/** "pro-Taliban tribesmen", "Iranian-backed fighters": for or with somebody, not them; "Russian-led forces" are its own. */
function isOnlyLeaning({ tokens }: Sentence, first: number, end: number, start: number): boolean {
  const word = tokens[first]?.lower ?? "";
  const last = tokens[end - 1]?.lower ?? "";
  return (
    (/^(?:pro|anti|non)-/.test(word) && (tokens[first]?.start ?? 0) < start) ||
    (/^(?:pro|anti|non)$/.test(tokens[first - 2]?.lower ?? "") && tokens[first - 1]?.lower === "-") ||
    (/-(?:backed|recognized|recognised|appointed|mandated|allied|aligned|funded|supported|born|based|made|trained|armed)$/.test(
      last,
    ) &&
      !/^(?:deal|truce|ceasefire|cease-fire|agreement|talks|pause|accord|pact|plan)$/.test(tokens[end]?.lower ?? ""))
  );
}

/** Takes in the nouns behind an adjective and the name behind a title. */
function widen(sentence: Sentence, nameFirst: number, nameEnd: number, actor: Actor, via: ActorSpan["via"]): ActorSpan {
  const words = sentence.tokens;
  let end = nameEnd;
  const head = headOf(sentence, nameFirst);
  const first = via === "person" ? Math.min(head, titleOf(sentence, nameFirst)) : head;
  let possessive = false;
  if (/^['’]s?$/.test(words[end]?.lower ?? "")) {
    possessive = true;
    end++;
  }
  const noun = words[end]?.lower;
  const stateNoun = noun !== undefined && !/^(?:of|the|and)$/.test(noun) && (STATE_NOUNS.has(noun) || TITLES.has(noun));
  if ((via === "adjective" || possessive || via === "name" || via === "abbreviation") && stateNoun) {
    let at = end;
    while (
      at < end + ROLE_WORDS_MAX &&
      words[at] &&
      (STATE_NOUNS.has(words[at]?.lower ?? "") || TITLES.has(words[at]?.lower ?? ""))
    )
      at++;
    while (/^(?:of|the)$/.test(words[at - 1]?.lower ?? "")) at--;
    const afterTitle = at;
    while (at < afterTitle + NAME_WORDS_MAX && isName(words[at]?.text) && !JOINING.test(words[at]?.lower ?? "")) at++;
    return { sentence, first, end: at, actor, via, possessive: false, noun };
  }
  return { sentence, first, end, actor, via, possessive, ...(noun === undefined ? {} : { noun }) };
}

/** "President Anna Berg": begins at the title. */
function titleOf({ tokens }: Sentence, name: number): number {
  let first = name;
  while (first > 0 && name - first < TITLE_WORDS_MAX && TITLES.has(tokens[first - 1]?.lower ?? "")) first--;
  while (/^(?:of|the)$/.test(tokens[first]?.lower ?? "")) first++;
  return first;
}
const TITLE_WORDS_MAX = 3;

/** "the government of Sweden", "diplomats from Sweden": begins at its head noun. */
function headOf(sentence: Sentence, first: number): number {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  const isLink = (at: number) => word(at) === "of" || word(at) === "from";
  const of = isLink(first - 1) ? first - 1 : word(first - 1) === "the" && isLink(first - 2) ? first - 2 : -1;
  if (of < 1) return first;
  let at = of - 1;
  const person = personBefore(sentence, of);
  if (person !== undefined) return person;
  if (
    !/^(?:government|army|president|presidents|premiers|leaders|leader|forces|minister|ministry|authorities|representatives|ministers|people's|armed|republic|kingdom|military|rulers|governments|delegates|delegations|officials|ambassadors|diplomats|envoys|officers|negotiators|commanders|commander|chiefs|generals|members|units|fighters|militiamen|gunmen|troops|soldiers)$/.test(
      word(at),
    )
  )
    return first;
  while (
    at > 0 &&
    (TITLES.has(word(at - 1)) || STATE_NOUNS.has(word(at - 1)) || word(at - 1) === "the" || word(at - 1) === "and")
  )
    at--;
  return at;
}

/** "President Anna Berg of Sweden": where the person's name or title begins; not "the Central Bank of Sweden". */
function personBefore({ tokens, allCaps }: Sentence, of: number): number | undefined {
  if (allCaps) return undefined;
  let at = of;
  while (at > 0 && of - at < NAME_WORDS_MAX && isName(tokens[at - 1]?.text) && !TITLES.has(tokens[at - 1]?.lower ?? ""))
    at--;
  const names = of - at;
  let first = at;
  while (first > 0 && TITLES.has(tokens[first - 1]?.lower ?? "")) first--;
  if (names === 0 || (names < 2 && first === at) || NO_PERSON.test(tokens[of - 1]?.lower ?? "")) return undefined;
  return first;
}

const NO_PERSON =
  /^(?:alliance|coalition|group|brigade|brigades|association|authority|centre|center|institute|foundation|commission|office|company|team|bank|front|army|movement|party|republic|union|council|gulf|sea|university|government|forces|kingdom|province|state|states|emirate|church|city|ministry|government|congress|league|organization|organisation|federation|house|court|strait|bay|north|south|east|west|times|post|club)$/;

/** What headlines write with a capital, too: "Swedish Government And Rebels". */
const JOINING = /^(?:and|or|but|with|as|in|on|at|to|for|by|after|over|from|against|says|say)$/;

const isName = (text: string | undefined) => text !== undefined && /^[A-Z][\p{L}'’.-]*$/u.test(text);

/** "Swedish Foreign Minister Anna Berg": from here on "Berg" is Sweden's. */
function learnPerson(span: ActorSpan, introduced: Map<string, Actor>): void {
  const tokens = span.sentence.tokens.slice(span.first, span.end);
  if (span.sentence.allCaps) return;
  const titleAt = tokens.findLastIndex((token) => TITLES.has(token.lower) || STATE_NOUNS.has(token.lower));
  if (titleAt < 0 || titleAt === tokens.length - 1) return;
  const surname = tokens.at(-1)?.text.replace(/['’]s$/, "") ?? "";
  if (surname.length >= 3 && isName(surname) && !introduced.has(surname)) introduced.set(surname, span.actor);
}

function addIntroduced(sentence: Sentence, spans: ActorSpan[], introduced: ReadonlyMap<string, Actor>): void {
  if (introduced.size === 0) return;
  sentence.tokens.forEach((token, at) => {
    const actor = introduced.get(token.text);
    if (!actor || spans.some((span) => span.first <= at && at < span.end)) return;
    const possessive = /^['’]s?$/.test(sentence.tokens[at + 1]?.lower ?? "");
    spans.push({ sentence, first: at, end: at + 1, actor, via: "introduced", possessive });
  });
  spans.sort((a, b) => a.first - b.first);
}
