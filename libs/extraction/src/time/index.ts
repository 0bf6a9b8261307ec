/**
 * @module English time expressions of the news: finds them, tells what is known from what is implied, and resolves them against
 * a context that the caller gives. Knows nothing of ceasefires, of verbs and their tense, or of the present day.
 */
export { combineTimes } from "./combine-times.js";
export { findTimes } from "./find-times.js";
export { resolveTime } from "./resolve-time.js";
export type {
  DayPart,
  KnownTime,
  RelativeTime,
  RelativeUnit,
  ResolvedTime,
  Season,
  TimeContext,
  TimeKind,
  TimePhrase,
} from "./types.js";
export { zoneOfName, zoneOfState } from "./zones.js";
