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

const DIFFERING_MAX = Math.floor(VALUES * (1 - NEAR_COPY_SHARE) + 1e-9);

/** True where one text is a copy of the other, give or take a headline or a closing line. Stops as soon as too much differs: most pairs are no copies. */
export function isNearCopy(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const [valuesA, valuesB] = [readSketch(a), readSketch(b)];
  if (valuesA.length === 0 || valuesB.length === 0) return false;
  let differing = 0;
  for (let i = 0; i < VALUES; i++) {
    if (valuesA[i] !== valuesB[i] && ++differing > DIFFERING_MAX) return false;
  }
  return true;
}
