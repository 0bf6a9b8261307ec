import { BROUGHT_ABOUT_WORDS, QUIET_WORDS } from "./lexicon/arrangements.js";

/** Words that name a ceasefire, in the three ways in which news spells them: small, with a capital, in capitals. */
const NAMES = [
  "ceasefire",
  "cease-fire",
  "cease fire",
  "cease - fire",
  "ceasfire",
  "truce",
  "armistice",
  "hudna",
  "tahdi",
  "tahadi",
  "tadiya",
  "cessation",
  "silence regime",
  "regime of silence",
  "regime of calm",
  "regime of quiet",
  "de-escalation",
  "standstill",
  "hostilit",
  "calm for calm",
  "humanitarian pause",
  "pause between",
  "tactical pause",
  "hour pause",
  "day pause",
  "week pause",
  "hour halt",
  "day halt",
  "restore calm",
  "restore quiet",
];
const spelled = (word: string) => [word, word.replace(/^./, (first) => first.toUpperCase()), word.toUpperCase()];
/** Quiet that somebody brought about. */
const AGREED_QUIET = `(?:${QUIET_WORDS.join("|")}),? (?:${BROUGHT_ABOUT_WORDS.join("|")})`;
/** Matches "the truce of 3 May"; not "the price war". Case is spelled out: a pattern that ignores case reads half as fast. */
const NAMED = new RegExp([...NAMES.flatMap(spelled), AGREED_QUIET, AGREED_QUIET.toUpperCase()].join("|"));

const FIGHTS = [
  "fighting",
  "fire",
  "firing",
  "shoot",
  "attack",
  "offensive",
  "operations",
  "shelling",
  "bomb",
  "strikes",
  "raids",
  "hostile",
  "guns",
  "weapons",
  "arms",
  "armies",
  "troops",
  "forces",
  "campaign",
  "combat",
  "violence",
  "struggle",
  "advance",
  "military act",
  "clashes",
  "blood",
  "days of war",
  "weeks of war",
  "day war",
  "week war",
];
/** Matches "the shelling"; not "the meeting". */
const FIGHTING = new RegExp(FIGHTS.flatMap(spelled).join("|"), "g");

/** What makes it stop. Matches "halted", "an end to"; not "began". */
const STOPS =
  /\b(?:stop|halt|ceas|suspen|paus|hold|held|end|froze|freez|refrain|lull|moratorium|break|reduction|silen|quiet|lay|laid|put|stand|stood)/i;

/** Words of fighting and of stopping are a ceasefire's only when they stand together, in one sentence or nearly. */
const NEARBY_CHARACTERS = 90;

/**
 * Whether the text could speak of a ceasefire at all: it names one, or something that fights stands close to something that stops.
 *
 * Linear: two passes, and a bounded look around each word of fighting.
 */
export function mayTellOfCeasefire(text: string): boolean {
  if (NAMED.test(text)) return true;
  for (const hit of text.matchAll(FIGHTING)) {
    const near = text.slice(Math.max(0, hit.index - NEARBY_CHARACTERS), hit.index + NEARBY_CHARACTERS);
    if (STOPS.test(near)) return true;
  }
  return false;
}
