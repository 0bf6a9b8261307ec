import { wordSet } from "../../lexicon/word-set.js";
import { ADVERBS, WORD_CLASSES } from "../../lexicon/words.js";

/** Irregular past tenses that news is told in. */
const IRREGULAR_PASTS = wordSet(
  `met fled shot fought came went took left fell rose saw told gave made led hit won lost flew drove seized wrote spoke brought
  became found built ran withdrew sent got kept put let drew threw swept sought bought caught taught thought felt meant sat slept
  stood understood forgot chose froze stole swore tore wore overthrew undertook arose grew knew blew shook sank sang rang swam dug
  hung stuck swung spun strung fed bled bred bore forbade hid rode rewrote begun quit cut shut spread burst cost hurt beat`,
);

/** Words in -ed that are no verbs of their own. */
const NO_PASTS = wordSet(
  `united armed allied unarmed so-called hundred need needed bed red speed indeed exceed feed seed shed sacred wicked naked alleged supposed
  limited related divided disputed besieged embattled beleaguered occupied combined joint proposed planned scheduled expected based
  interested concerned used unprecedented renewed continued sustained mixed wounded injured unified federated retired deposed ousted exiled
  detailed advanced unlimited armored armoured`,
);

/** After these a bare word is a verb: "will meet", "to visit". */
const BEFORE_BASE = wordSet("will would can could may might must shall should 'll wo ca to did does do");
const DETERMINERS = new Set(WORD_CLASSES.determiner);
const MODIFYING = wordSet("of in with by for most more many some recently newly heavily well badly");
const NO_VERBS = wordSet("be have not the a an its their his her which whom those this that and or");

/**
 * Whether a token of a sentence is told as something that happens: a past tense, or a verb after "will" or "to".
 *
 * Shape: `tokens` lower-case words. By their endings and neighbours alone, as no word is parsed; "the wounded", "armed men" are none.
 */
export function isVerb(tokens: readonly string[], at: number): boolean {
  const word = tokens[at] ?? "";
  const before = tokens[at - 1] ?? "";
  if (!/^[a-z]{3,}$/.test(word)) return false;
  if (BEFORE_BASE.has(before)) return !NO_VERBS.has(word) && !DETERMINERS.has(word) && !ADVERBS.has(word);
  if (IRREGULAR_PASTS.has(word)) return !DETERMINERS.has(before);
  if (!/[a-z]{2}ed$/.test(word) || NO_PASTS.has(word)) return false;
  if (before === "which") return true;
  return !DETERMINERS.has(before) && !MODIFYING.has(before);
}
