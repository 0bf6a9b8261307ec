import type { Mention } from "../../mentions/mention.js";
import type { RelativeTime } from "../../time/index.js";
import { subjectOf } from "./ceasefire-of.js";
import { isDay } from "./resolve-around.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

const MAKING =
  /^(?:signing|signature|signatures|announcement|declaration|conclusion|approval|ratification|signed|agreed|announced|approved|ratified)$/;
/** How far behind "24 hours after" the making may be named, in tokens. */
const MAKING_TOKENS = 6;
/** How far before it the start may be told, in tokens. */
const START_TOKENS = 12;

/** Whether a time says how long after its making a ceasefire starts: "to take effect a day after it is signed"; not "met a day after it was signed". */
export const countsFromMaking = (time: TimeIn, sentence: TimedSentence): boolean =>
  isAfterMaking(time, sentence) && sentence.mentions.some((mention) => isStart(mention, time, sentence));

function isAfterMaking({ phrase: { relative }, range }: TimeIn, { tokens }: TimedSentence): boolean {
  if (relative?.from !== "event" || relative.direction !== 1 || relative.amount === 0) return false;
  if (relative.unit !== "hour" && relative.unit !== "day") return false;
  const behind = tokens.slice(range.end, range.end + MAKING_TOKENS);
  const end = behind.findIndex((word) => word === "," || word === ";");
  return behind.slice(0, end < 0 ? undefined : end).some((word) => MAKING.test(word));
}

/**
 * How long after its making a ceasefire starts, where the sentence of a mention says so: "all forces were to cease fire 24 hours after the signing".
 *
 * Shape: unit `hour` or `day`, direction 1.
 */
export function startsAfterMaking(mention: Mention, sentence: TimedSentence): RelativeTime | undefined {
  const time = sentence.times.find((each) => isAfterMaking(each, sentence) && isStart(mention, each, sentence));
  return time?.phrase.relative;
}

function isStart(mention: Mention, { range }: TimeIn, sentence: TimedSentence): boolean {
  for (let at = range.first - 1; at >= Math.max(0, range.first - START_TOKENS); at--) {
    const here = sentence.happenings[at];
    if (!here) continue;
    // "went into force on Monday, two days after they had signed it": it has its own day.
    if (sentence.times.some(({ host, phrase }) => host === here && isDay(phrase))) return false;
    if (here.kind === "stop") return mention.first === here.first;
    return (
      (here.kind === "effect" || here.kind === "begin" || here.kind === "hold") && subjectOf(here, sentence) === mention
    );
  }
  return false;
}
