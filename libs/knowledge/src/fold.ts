/**
 * Folding of characters, so that "Türkiye", "TURKIYE" and "Turkiye" are one key.
 *
 * Accents and case go; apostrophes, hyphens and every other sign part words, so "Sana'a" is `sana a`
 * (tables also list the joined form). Zero-width signs and combining marks vanish without parting a word.
 */

/** Folded to nothing: part of the word around it, but not of its key. */
const DROPPED = 1;
/** Not yet looked at; everything beyond Latin is folded when first met. */
const UNKNOWN = 0xffff;

export const CASELESS = 0;
export const LOWER = 1;
export const UPPER = 2;

const folded = new Uint16Array(0x10000).fill(UNKNOWN);
const cases = new Uint8Array(0x10000);

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SINGLE: Readonly<Record<string, string>> = {
  ß: "s",
  æ: "a",
  œ: "o",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  þ: "t",
  ŧ: "t",
  ə: "a",
};
/** Modifier letters that transliterations use for hamza and ayn: they are apostrophes to a reader. */
const APOSTROPHE_LETTERS = /[\u02b9-\u02c1]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/u;

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let value = 0;
  if (INVISIBLE.test(character)) value = DROPPED;
  else if (!APOSTROPHE_LETTERS.test(character) && /[\p{L}\p{N}\p{M}]/u.test(character)) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    const base = (SINGLE[lower] ?? lower.normalize("NFKD")).charCodeAt(0);
    value = Math.max(base, DROPPED);
    cases[code] = lower === upper ? CASELESS : character === lower ? LOWER : UPPER;
  }
  folded[code] = value;
  return value;
}
for (let code = 0; code < 0x250; code++) learn(code);

/** The folded code unit: 0 when it is no part of a word, 1 when it is but leaves no trace in the key. */
export function foldCode(code: number): number {
  const value = folded[code] as number;
  return value === UNKNOWN ? learn(code) : value;
}

/** `LOWER`, `UPPER` or `CASELESS` of a code unit that `foldCode` has seen. */
export const caseOf = (code: number): number => cases[code] as number;

/** The key of one word as it is written. */
export function foldWord(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code > DROPPED) out += String.fromCharCode(code);
  }
  return out;
}

/** One word of a listed name: its key and where it stands in the name. */
export interface NameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a short name as texts are cut, without the arrays that make long texts fast. */
export function splitName(name: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let key = "";
  let start = 0;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? foldCode(name.charCodeAt(i)) : 0;
    if (code > DROPPED) {
      if (key === "") start = i;
      key += String.fromCharCode(code);
    } else if (code === 0 && key !== "") {
      words.push({ key, start, end: i });
      key = "";
    }
  }
  return words;
}

/** A name folded word by word: what two spellings of one name have in common. */
export function foldName(name: string): string {
  let out = "";
  for (const { key } of splitName(name)) out += out === "" ? key : ` ${key}`;
  return out;
}
