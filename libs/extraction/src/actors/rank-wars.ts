import { type ConflictQuestion, knowledge } from "#knowledge";
import type { Document, Sentence } from "../document/index.js";
import {
  countryOfCapital,
  mainQuestionOf,
  questionOf,
  withCapital,
  withoutPowers,
  withPlace,
} from "./conflict-question.js";
import type { Names } from "./find-actors.js";

/** Below it an article's own words leave its war open, so that the country of the capital it was filed from may tell. */
const WORDS_SCORE_MIN = 0.6;

/**
 * The wars that the whole article may be of, best first, and what was asked for them: what it tells of here rather than elsewhere and by
 * the way, then with the capital that it was filed from, then everything.
 */
export function rankWars(
  document: Document,
  names: Names,
  year: number | undefined,
  tellsOfElsewhere: (sentence: Sentence) => boolean,
): WarsOfArticle {
  const place = document.dateline?.place;
  const filedFrom = countryOfCapital(place);
  const whole = document.prose();
  const ofHere = whole.filter((each) => !tellsOfElsewhere(each));
  const here = withPlace(mainQuestionOf(ofHere, names, year), place);
  const overall = withPlace(questionOf(whole, names, year), place);
  const everything = withCapital(overall, filedFrom);
  const told = [here, withCapital(here, filedFrom), overall, everything].find(
    (question) => (knowledge.rankConflicts(withoutPowers(question))[0]?.score ?? 0) >= WORDS_SCORE_MIN,
  );
  // An article that names no war of its time may be of one that is over: "Veterans remember the Korean War".
  const past = told ? undefined : pastWar(withoutPowers(everything), year);
  const asked = told ?? everything;
  const ranked = [...(past ? [past] : []), ...knowledge.rankConflicts(asked)];
  const filed = withFirst(ranked, nearlyIn(ranked, filedFrom));
  return { asked, ranked: isCivilWar(whole) ? withFirst(filed, civilOf(filed)) : filed };
}

const withFirst = (ranked: Ranked, first: Ranked[number] | undefined): Ranked =>
  first ? [first, ...ranked.filter((each) => each !== first)] : ranked;

/** Of wars that fit nearly as well the one in the country from whose capital the article was filed. */
const NEARLY = 0.1;
const nearlyIn = (ranked: Ranked, iso3: string | undefined): Ranked[number] | undefined =>
  ranked.find(({ conflict, score }) => conflict.countries[0] === iso3 && (ranked[0]?.score ?? 0) - score <= NEARLY);

interface WarsOfArticle {
  readonly asked: ConflictQuestion;
  readonly ranked: Ranked;
}

type Ranked = ReturnType<typeof knowledge.rankConflicts>;

/** "The government and rebels": a war within a country, not one between two. */
const isCivilWar = (sentences: readonly Sentence[]) => sentences.some(({ text }) => CIVIL.test(text));
const CIVIL =
  /\bgovernment(?: forces| troops)?,? (?:and|with)(?: the)? (?:rebel|insurgent|guerrilla)|\b(?:rebels|insurgents|guerrillas)(?: and|,) the government\b/i;
const civilOf = (ranked: Ranked): Ranked[number] | undefined =>
  ranked.find(
    ({ conflict, score }) =>
      score >= WORDS_SCORE_MIN &&
      ranked[0]?.conflict.countries.some((country) => country === conflict.countries[0]) &&
      conflict.actors.slice(0, 2).some((id) => knowledge.actor(id)?.kind !== "state"),
  );

/** Words that name a war that is long over, whatever the year of the article: below it they may mean one of today. */
const PAST_WAR_SCORE_MIN = 0.9;

/** "The armistice at Panmunjom": a war that was over when the article was written. */
export function pastWar({ year: _, ...asked }: ConflictQuestion, publicationYear: number | undefined) {
  const [best] = publicationYear === undefined ? [] : knowledge.rankConflicts(asked);
  const to = best?.conflict.years[1];
  const isOver = to !== undefined && publicationYear !== undefined && to < publicationYear;
  return best && isOver && best.score >= PAST_WAR_SCORE_MIN ? best : undefined;
}
