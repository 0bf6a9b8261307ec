const VALUES = 64;
const BYTES_PER_VALUE = 4;
/** Share of equal MinHash values above which two texts are copies of one; their words then overlap about as much. Lower counts rewrites as copies. */
export const NEAR_COPY_SHARE = 0.8;

const memo = new Map<string, readonly string[]>();
const MEMO_MAX = 50_000;

/** The 64 values of a sketch as strings; empty for what is not such a sketch (a fixture's placeholder, say). */
export function readSketch(sketch: string): readonly string[] {
  const known = memo.get(sketch);
  if (known) return known;
  const values = decode(sketch);
  if (memo.size >= MEMO_MAX) memo.clear();
  memo.set(sketch, values);
  return values;
}

function decode(sketch: string): readonly string[] {
  try {
    const bytes = atob(sketch);
    if (bytes.length !== VALUES * BYTES_PER_VALUE) return [];
    return Array.from({ length: VALUES }, (_, i) => bytes.slice(i * BYTES_PER_VALUE, (i + 1) * BYTES_PER_VALUE));
  } catch {
    return [];
  }
}

/** Estimated share of common word shingles of two texts, 0..1; 0 where a sketch cannot be read. */
export function similarity(a: string, b: string): number {
  const [valuesA, valuesB] = [readSketch(a), readSketch(b)];
  if (valuesA.length === 0 || valuesB.length === 0) return 0;
  return valuesA.filter((value, i) => value === valuesB[i]).length / VALUES;
}

/** True where one text is a copy of the other, give or take a headline or a closing line. */
export const isNearCopy = (a: string, b: string): boolean => similarity(a, b) >= NEAR_COPY_SHARE;
