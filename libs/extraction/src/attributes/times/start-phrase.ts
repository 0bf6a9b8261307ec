import { leadOf } from "./host-happening.js";
import type { TimeIn } from "./timed-sentence.js";

const FROM: ReadonlySet<string> = new Set(["from", "starting", "beginning", "effective"]);

/** "from Friday", "starting Friday at noon", "effective March 24", "as of today": when something that lasts begins. */
export const isStartPhrase = ({ phrase, range }: TimeIn, tokens: readonly string[]): boolean =>
  phrase.preposition === "as of" ||
  tokens.slice(leadOf(tokens, range.first), range.first).some((word) => FROM.has(word));
