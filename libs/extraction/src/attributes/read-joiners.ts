import { actorClause } from "../actors/actor-clause.js";
import type { ActorSpan } from "../actors/actor-span.js";
import { isActing } from "../actors/is-acting.js";
import { isSpelledOut } from "../actors/is-spelled-out.js";
import type { Sentence } from "../document/index.js";
import { indexOf } from "../phrase/phrase-rule.js";
import { joiningRules } from "./joining.rule.js";
import type { PartyFact } from "./mention-facts.js";

const index = indexOf(joiningRules);

/** The rule of those who accept what others offered, which a patron does, too. */
export const ACCEPTS = "somebody accepted it";

/** The rule of those who do not shoot first, which answers a truce that another declared for itself alone. */
export const HOLDS_FIRE = "somebody holds fire unless attacked";

/** The rule of those who put their names to it. */
const SIGNED = "somebody signed it";
/** Says of a paper that it is another. */
const OTHER = /^(?:similar|separate|another|own|second|previous|earlier)$/;

/** Between a name and what it does: then it is not done. */
const UNDONE =
  /^(?:not|never|refuse[sd]?|declined|failed|if|unless|until|whether|could|might|may|should|n't|cannot)$|n't$/;
/** Words before the name under which what it does is not done: "unless Brazil accepted". */
const CONDITIONAL = /^(?:if|unless|until|once|should|whether|before)$/;
const OWN_MEN =
  /^(?:militias|militia|militiamen|rebels|guerrillas|fighters|gunmen|men|troops|forces|soldiers|units|leaders|commanders|government|army)$/;
/** Who is named so is no subject. */
const OBLIQUE = /^(?:by|of|with|against|in|from|for|to|between|at|under|after|through|despite|amid|over|on|near)$/;

/** Who does the same, accepts or signs it, in a sentence that need not name the ceasefire. */
export function readJoiners(sentence: Sentence, spans: readonly ActorSpan[]): readonly PartyFact[] {
  const all = spans.filter(isActing);
  const acting = all.filter((span) => !isSpelledOut(span, all));
  if (acting.length === 0) return [];
  const clause = actorClause(sentence, acting, []);
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  return index.matches(clause).flatMap(({ rule: { rule }, start, end }) => {
    const opening = clause.startingAt(start);
    const isOfSubject = opening.length > 0;
    const before = word(start - 1) === "the" ? word(start - 2) : word(start - 1);
    // "the militias of the Front"
    const isOfItsMen = before === "of" && OWN_MEN.test(word(start - (word(start - 1) === "the" ? 3 : 2)));
    if (isOfSubject && ((OBLIQUE.test(before) && !isOfItsMen) || CONDITIONAL.test(before))) return [];
    if (!rule.saysNot && sentence.tokens.slice(start, end).some(({ lower }) => UNDONE.test(lower))) return [];
    // "The Front signed a similar agreement": not this one.
    if (rule.name === SIGNED && sentence.tokens.slice(start, end).some(({ lower }) => OTHER.test(lower))) return [];
    const bound = isOfSubject ? opening : clause.endingAt(end, start);
    return bound.map(({ first, end: last, actor }) => ({
      ...{ sentence, first, end: last, actor },
      rule: rule.name,
      role: "party" as const,
    }));
  });
}
