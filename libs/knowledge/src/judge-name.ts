import { type NameEntry, type NameIndex, ROLE } from "./name-index.js";
import { GAP, joinsPrevious, SHAPE, type Words } from "./tokenize.js";

/** How many words to either side are looked at to tell the style of writing; bounds the work per name. */
const CONTEXT_WORDS = 4;

/** The words of a text with their look-ups, so that neighbours are cheap to ask about. */
export interface Reading {
  readonly words: Words;
  readonly names: NameIndex;
  /** Number of word `i` in the index; remembered after the first call. */
  idOf(i: number): number;
}

/** True where the text around the words `from`..`to` is written in capitals throughout, so that capitals say nothing. */
function isAmidCapitals(words: Words, from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  const look = (i: number) => {
    const shape = words.shape[i] as number;
    if ((words.end[i] as number) - (words.start[i] as number) < 2) return;
    if (shape & SHAPE.hasLower) lower++;
    else if (shape & SHAPE.hasUpper) upper++;
  };
  for (let i = from - 1; i >= 0 && i >= from - CONTEXT_WORDS && !isSentenceEnd(words, i + 1); i--) look(i);
  for (let i = to; i < words.count && i < to + CONTEXT_WORDS && !isSentenceEnd(words, i); i++) look(i);
  return (upper >= 2 && lower === 0) || (upper >= 4 && lower === 1);
}

/** A dot before word `i`, other than one after an initial. */
const isSentenceEnd = (words: Words, i: number): boolean =>
  ((words.gap[i] as number) & GAP.dot) !== 0 && (words.end[i - 1] as number) - (words.start[i - 1] as number) > 1;

/** True where the words after `to` are all capitalized, as in a headline, so that a capital does not make a surname. */
function isAmidTitleCase(words: Words, to: number): boolean {
  let capitalized = 0;
  for (let i = to; i < words.count && i < to + CONTEXT_WORDS; i++) {
    if (i > to && (words.gap[i] as number) & (GAP.dot | GAP.newline)) break;
    const shape = words.shape[i] as number;
    if (shape & SHAPE.initialUpper) capitalized++;
    else if ((words.end[i] as number) - (words.start[i] as number) > 3 && shape & SHAPE.hasLower) return false;
  }
  return capitalized >= 2;
}

const isCapitalized = (words: Words, i: number): boolean => ((words.shape[i] as number) & SHAPE.initialUpper) !== 0;
const isOnlySpace = (words: Words, i: number): boolean => ((words.gap[i] as number) & ~(GAP.space | GAP.newline)) === 0;

/**
 * Whether a listed name at the words `from`..`to` can be meant here: not part of a person's name, not an English word in
 * capitals, within the years of office.
 */
export function isMeant(
  entry: NameEntry,
  reading: Reading,
  from: number,
  to: number,
  year: number | undefined,
): boolean {
  if (entry.years && year !== undefined && isOutside(entry.years, year)) return false;
  if (entry.inCapitals && isAmidCapitals(reading.words, from, to) && !isSupportedInCapitals(entry, reading, to))
    return false;
  if (entry.via === "person") return to - from > 1 || isPersonMeant(entry, reading, from, to);
  if (entry.via === "adjective" || entry.via === "demonym" || entry.via === "institution" || to - from > 1) return true;
  return !isPartOfPersonName(entry, reading, from, to) && !isInUsState(reading, to);
}

/** A year's grace on both sides: offices change hands and news looks back. */
const isOutside = ([from, to]: readonly [number, number?], year: number): boolean =>
  year < from - 1 || (to !== undefined && year > to + 1);

/** "US TROOPS" and "US-LED" are the country, "TELL US WHY" is not. */
function isSupportedInCapitals(entry: NameEntry, { words, names, idOf }: Reading, to: number): boolean {
  if (entry.inCapitals === "never" || to >= words.count) return false;
  if ((words.gap[to] as number) & GAP.hyphen) return true;
  return isOnlySpace(words, to) && (names.rolesOf(idOf(to)) & ROLE.capitalsSupport) !== 0;
}

/** A surname alone: not behind somebody else's given name, and behind a title where the table asks for one. */
function isPersonMeant(entry: NameEntry, reading: Reading, from: number, to: number): boolean {
  const { words, names, idOf } = reading;
  const hasPrevious = from > 0 && ((words.gap[from] as number) & ~(GAP.space | GAP.newline | GAP.dot)) === 0;
  const previousRoles = hasPrevious && isCapitalized(words, from - 1) ? names.rolesOf(idOf(from - 1)) : 0;
  if (!isCapitalized(words, from)) return false;
  // "Sharon Stone", "Minister Nasser Bourita": what the table has as a surname is a given name here.
  const isAlsoGivenName = (names.rolesOf(idOf(from)) & ROLE.givenName) !== 0;
  if ((isAlsoGivenName || entry.titledOnly) && isGivenNameHere(reading, from, to)) return false;
  if (entry.titledOnly) return (previousRoles & ROLE.title) !== 0;
  if (previousRoles & ROLE.givenName && isOnlySpace(words, from)) return entry.givenNames?.has(idOf(from - 1)) ?? false;
  return true;
}

/** "Michael Jordan", "Mr. Washington", "Chad Smith": a person, not a state. */
function isPartOfPersonName(entry: NameEntry, reading: Reading, from: number, to: number): boolean {
  const { words, names, idOf } = reading;
  if (from > 0 && isCapitalized(words, from - 1) && isCapitalized(words, from)) {
    const roles = names.rolesOf(idOf(from - 1));
    if (roles & ROLE.givenName && isOnlySpace(words, from)) return true;
    if (roles & ROLE.title && ((words.gap[from] as number) & ~(GAP.space | GAP.dot)) === 0) return true;
  }
  return entry.givenName === true && isGivenNameHere(reading, from, to);
}

/** True where a name that is also a given name is followed by what looks like a surname. */
function isGivenNameHere({ words, names, idOf }: Reading, from: number, to: number): boolean {
  if (to >= words.count || !isOnlySpace(words, to) || !isCapitalized(words, to)) return false;
  const isInitial = (words.end[to] as number) - (words.start[to] as number) === 1;
  if (!isInitial && !((words.shape[to] as number) & SHAPE.hasLower)) return false;
  if (from > 0 && joinsPrevious(words, from) && names.rolesOf(idOf(from - 1)) & ROLE.locative) return false;
  if (isInitial) return to + 1 < words.count && isCapitalized(words, to + 1);
  if (names.rolesOf(idOf(to)) & ROLE.follower) return false;
  // "Jordan Egypt and Syria", in text that lost its commas.
  const listed = names.entriesAt(names.step(0, idOf(to)), words, to);
  if (listed?.some((entry) => entry.via !== "person" && entry.via !== "decoy")) return false;
  return !isAmidTitleCase(words, to);
}

/** "Lebanon, Pennsylvania" and "Moscow, Idaho" are towns of the United States. */
function isInUsState({ words, names, idOf }: Reading, to: number): boolean {
  if (to >= words.count || !((words.gap[to] as number) & GAP.comma) || !isCapitalized(words, to)) return false;
  return (names.rolesOf(idOf(to)) & ROLE.usState) !== 0;
}
