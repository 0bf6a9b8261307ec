import { CASELESS, caseOf, foldCode, LOWER } from "./fold.js";

/** What stands between a word and the one before it. */
export const GAP = {
  space: 1,
  hyphen: 2,
  apostrophe: 4,
  dot: 8,
  comma: 16,
  newline: 32,
  other: 64,
  slash: 128,
} as const;

/** How a word is written. */
export const SHAPE = {
  initialUpper: 1,
  hasLower: 2,
  hasUpper: 4,
  hasDigit: 8,
  beyondAscii: 16,
  innerUpper: 32,
} as const;

/**
 * The words of a text, as parallel arrays.
 *
 * Units: `start`, `end` UTF-16 offsets. `gap[i]` holds the `GAP` bits between word i-1 and word i; `hash` is of the folded word.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

const INITIAL = SHAPE.hasUpper | SHAPE.initialUpper;
const INNER = SHAPE.hasUpper | SHAPE.innerUpper;
const SEED = 0x811c9dc5 | 0;
const PRIME = 16777619;

/** The hash `Words.hash` holds, of a key that is already folded. */
export function hashKey(key: string): number {
  let hash = SEED;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return hash;
}

function gapBit(code: number): number {
  switch (code) {
    case 0x20:
    case 0x09:
    case 0xa0:
    case 0x202f:
    case 0x2009:
      return GAP.space;
    case 0x0a:
    case 0x2028:
    case 0x2029:
      return GAP.newline;
    case 0x0d:
      return 0;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return GAP.hyphen;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x60:
    case 0xb4:
      return GAP.apostrophe;
    case 0x2e:
      return GAP.dot;
    case 0x2c:
      return GAP.comma;
    case 0x2f:
      return GAP.slash;
    default:
      return code >= 0x2b9 && code <= 0x2c1 ? GAP.apostrophe : GAP.other;
  }
}

/** Cuts a text into words in one pass; a second newline or a long gap counts as `other`, because no name reaches over it. */
export function tokenize(text: string): Words {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let shape = new Uint8Array(capacity);
  let gap = new Uint8Array(capacity);
  let count = 0;
  let position = 0;
  while (position < length) {
    let bits = 0;
    const gapFrom = position;
    let newlines = 0;
    while (position < length) {
      const code = text.charCodeAt(position);
      if (foldCode(code) !== 0) break;
      const bit = gapBit(code);
      if (bit === GAP.newline) newlines++;
      bits |= bit;
      position++;
    }
    if (position >= length) break;
    if (newlines > 1 || (newlines === 0 && position - gapFrom > 4)) bits |= GAP.other;
    const from = position;
    let value = SEED;
    let form = 0;
    while (position < length) {
      const code = text.charCodeAt(position);
      const base = foldCode(code);
      if (base === 0) break;
      if (code > 0x7f) form |= SHAPE.beyondAscii;
      if (base > 1) {
        value = Math.imul(value ^ base, PRIME);
        const letterCase = caseOf(code);
        if (letterCase === LOWER) form |= SHAPE.hasLower;
        else if (letterCase !== CASELESS) form |= position === from ? INITIAL : INNER;
        else if (base >= 0x30 && base <= 0x39) form |= SHAPE.hasDigit;
      }
      position++;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grow(start, capacity);
      end = grow(end, capacity);
      hash = grow(hash, capacity);
      shape = growBytes(shape, capacity);
      gap = growBytes(gap, capacity);
    }
    start[count] = from;
    end[count] = position;
    hash[count] = value;
    shape[count] = form;
    gap[count] = bits;
    count++;
  }
  return { text, count, start, end, hash, shape, gap };
}

function grow(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

function growBytes(array: Uint8Array<ArrayBuffer>, capacity: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(capacity);
  larger.set(array);
  return larger;
}

/** True where a name may reach over the gap before word `i`: spaces, one line break, hyphens, apostrophes, a slash ("SPLM/A"), and a dot after an initial ("U.S.", "St. Denis"). */
export function joinsPrevious(words: Words, i: number): boolean {
  const gap = words.gap[i] as number;
  if (gap & (GAP.comma | GAP.other)) return false;
  if (gap & GAP.dot) return (words.end[i - 1] as number) - (words.start[i - 1] as number) <= 2;
  return true;
}
