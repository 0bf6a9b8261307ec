import { BROUGHT_ABOUT_WORDS, QUIET_WORDS } from "../lexicon/arrangements.js";
import type { Mention } from "./mention.js";

/** The head of a noun phrase that names an arrangement. Units: `end` a token index, exclusive. */
export interface Head {
  readonly end: number;
  readonly kind: Mention["kind"];
  readonly rule: string;
  readonly plural: boolean;
}

const QUIET_NOUNS: ReadonlySet<string> = new Set(QUIET_WORDS);
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(BROUGHT_ABOUT_WORDS);
const ACCORD_NOUNS = new Set("deal agreement accord pact settlement".split(" "));
const STOPPED = /^(?:ended|halted|stopped|paused|suspended|silenced)$/;
const STOPPED_THINGS =
  /^(?:fighting|hostilities|clashes|shelling|bombardment|bombing|airstrikes|guns|bloodshed|bloodletting|battles|violence)$/;
/** A war of days or weeks is stopped by a ceasefire, one of years may be ended by a peace. */
const SHORT_WAR = /^(?:(?:[a-z]+|\d+)-)?(?:hours?|days?|weeks?)$/;

/** The rule of a mention that names an agreement by the fighting that it stopped. */
export const FIGHTING_ENDER_RULE = "an agreement that stopped the fighting";

/** Words at which `agreementHead` can find one. */
export const AGREEMENT_HEAD_WORDS: readonly string[] = [...QUIET_NOUNS, ...ACCORD_NOUNS];

/** A head that names no arrangement by itself but says that one was made: agreed quiet, or a deal that stopped the fighting. */
export function agreementHead(words: readonly string[], at: number): Head | undefined {
  const word = words[at] ?? "";
  if (QUIET_NOUNS.has(word) && BROUGHT_ABOUT.has(words[words[at + 1] === "," ? at + 2 : at + 1] ?? ""))
    return { end: at + 1, kind: "ceasefire", rule: `an agreed "${word}"`, plural: false };
  return ACCORD_NOUNS.has(word) ? fightingEnder(words, at) : undefined;
}

/** How far behind the verb what stopped may stand, in tokens. */
const OBJECT_TOKENS_MAX = 6;

/** Behind "halted", "put an end to", "brought a halt to": where what stopped begins. */
function behindStopping(words: readonly string[], at: number): number | undefined {
  if (STOPPED.test(words[at] ?? "")) return at + 1;
  return /^(?:put|brought)$/.test(words[at] ?? "") &&
    /^an? (?:end|stop|halt|close) to$/.test(words.slice(at + 1, at + 4).join(" "))
    ? at + 4
    : undefined;
}

/** "The deal that stopped the fighting", "an accord which halted two weeks of clashes": named by what it did. */
function fightingEnder(words: readonly string[], at: number): Head | undefined {
  if (!/^(?:that|which)$/.test(words[at + 1] ?? "")) return undefined;
  const objectAt = behindStopping(words, at + 2);
  if (objectAt === undefined) return undefined;
  for (let i = objectAt; i < Math.min(words.length, objectAt + OBJECT_TOKENS_MAX); i++) {
    const word = words[i] ?? "";
    if (STOPPED_THINGS.test(word) || (word === "war" && words.slice(objectAt, i).some((each) => SHORT_WAR.test(each))))
      return {
        end: i + 1,
        kind: "cessation-of-hostilities",
        rule: FIGHTING_ENDER_RULE,
        plural: false,
      };
    if (/^[,.;:]$/.test(word)) return undefined;
  }
  return undefined;
}
