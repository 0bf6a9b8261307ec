/** Classes of UTF-16 code units, as the tokenizer needs them. A soft hyphen and combining marks count as small letters: they go on with a word. */
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
export const MARK = 7;
export const NEWLINE = 8;

const classes = new Uint8Array(65_536);

/** The class of the code unit at `index`; outside the text it is `SPACE`. Surrogates are marks. */
export function classAt(source: string, index: number): number {
  if (index < 0 || index >= source.length) return SPACE;
  const code = source.charCodeAt(index);
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

export const isLetterClass = (value: number): boolean => value === UPPER || value === LOWER;
export const isWordClass = (value: number): boolean => value === UPPER || value === LOWER || value === DIGIT;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029\u0085\f\v]/.test(character)) return NEWLINE;
  if (/['’ʼ＇]/.test(character)) return APOSTROPHE;
  if (/[-‐‑]/.test(character)) return HYPHEN;
  if (/[0-9]/.test(character)) return DIGIT;
  if (code === 0xad) return LOWER;
  // Control and format characters (byte order mark, zero-width space, direction marks) separate like spaces.
  if (/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LOWER;
  return MARK;
}
