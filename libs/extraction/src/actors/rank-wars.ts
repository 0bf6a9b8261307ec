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
import { elsewhereReader } from "./tells-of-elsewhere.js";

/** Below it an article's own words leave its war open, so that the country of the capital it was filed from may tell. */
const WORDS_SCORE_MIN = 0.6;

/**
 * The wars that the whole article may be of, best first, and what was asked for them: what it tells of here rather than elsewhere and by
 * the way, then with the capital that it was filed from, then everything.
 */
export function rankWars(document: Document, names: Names, year: number | undefined): WarsOfArticle {
  const place = document.dateline?.place;
  const whole = document.prose();
  const tellsOfElsewhere = elsewhereReader(whole, names);
  const here = withPlace(
    mainQuestionOf(
      whole.filter((each) => !tellsOfElsewhere(each)),
      names,
      year,
    ),
    place,
  );
  const overall = withPlace(questionOf(whole, names, year), place);
  const asked =
    [here, withCapital(here, place), overall, withCapital(overall, place)].find(
      (question) => (knowledge.rankConflicts(withoutPowers(question))[0]?.score ?? 0) >= WORDS_SCORE_MIN,
    ) ?? withCapital(overall, place);
  const ranked = withPast(knowledge.rankConflicts(asked), asked, year);
  const filed = ofCountryFirst(ranked, countryOfCapital(place));
  return { asked, ranked: isCivilWar(whole) ? civilFirst(filed) : filed };
}

/** An article that names no war of its time may be of one that is over: "Veterans remember the Korean War". */
function withPast(ranked: Ranked, asked: ConflictQuestion, year: number | undefined): Ranked {
  const said = withoutPowers(asked);
  if ((knowledge.rankConflicts(said)[0]?.score ?? 0) >= WORDS_SCORE_MIN) return ranked;
  const past = pastWar(said, year);
  return past ? [past, ...ranked] : ranked;
}

/** Of wars that fit nearly as well the one in the country from whose capital the article was filed. */
const NEARLY = 0.1;
function ofCountryFirst(ranked: Ranked, iso3: string | undefined): Ranked {
  const [best] = ranked;
  const filed = ranked.find(
    ({ conflict, score }) => conflict.countries[0] === iso3 && best !== undefined && best.score - score <= NEARLY,
  );
  return filed ? [filed, ...ranked.filter((each) => each !== filed)] : ranked;
}

interface WarsOfArticle {
  readonly asked: ConflictQuestion;
  readonly ranked: Ranked;
}

type Ranked = ReturnType<typeof knowledge.rankConflicts>;

/** "The government and rebels": a war within a country, not one between two. */
const isCivilWar = (sentences: readonly Sentence[]) => sentences.some(({ text }) => CIVIL.test(text));
const CIVIL =
  /\bgovernment(?: forces| troops)?,? (?:and|with)(?: the)? (?:rebel|insurgent|guerrilla)|\b(?:rebels|insurgents|guerrillas)(?: and|,) the government\b/i;
function civilFirst(ranked: Ranked): Ranked {
  const [best] = ranked;
  const civil = ranked.find(
    ({ conflict, score }) =>
      score >= WORDS_SCORE_MIN &&
      best?.conflict.countries.some((country) => country === conflict.countries[0]) &&
      conflict.actors.slice(0, 2).some((id) => knowledge.actor(id)?.kind !== "state"),
  );
  return civil ? [civil, ...ranked.filter((each) => each !== civil)] : ranked;
}

/** Words that name a war that is long over, whatever the year of the article: below it they may mean one of today. */
const PAST_WAR_SCORE_MIN = 0.9;

/** "The armistice at Panmunjom": a war that was over when the article was written. */
export function pastWar({ year: _, ...asked }: ConflictQuestion, publicationYear: number | undefined) {
  const [best] = publicationYear === undefined ? [] : knowledge.rankConflicts(asked);
  const to = best?.conflict.years[1];
  const isOver = to !== undefined && publicationYear !== undefined && to < publicationYear;
  return best && isOver && best.score >= PAST_WAR_SCORE_MIN ? best : undefined;
}
