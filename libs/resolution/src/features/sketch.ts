const VALUES = 64;
const BYTES_PER_VALUE = 4;
/** Share of equal MinHash values above which two texts are copies of one; their words then overlap about as much. Lower counts rewrites as copies. */
const NEAR_COPY_SHARE = 0.8;

/** The values of a text's MinHash sketch, whole numbers of 32 bits; empty for what is not such a sketch (a fixture's placeholder, say). */
export type Sketch = Int32Array;
const NO_SKETCH: Sketch = new Int32Array(0);

/** Reads a sketch as reports carry it, in base64. */
export function readSketch(sketch: string): Sketch {
  try {
    const bytes = atob(sketch);
    if (bytes.length !== VALUES * BYTES_PER_VALUE) return NO_SKETCH;
    return Int32Array.from({ length: VALUES }, (_, i) => readValue(bytes, i * BYTES_PER_VALUE));
  } catch {
    return NO_SKETCH;
  }
}

const readValue = (bytes: string, at: number) =>
  bytes.charCodeAt(at) |
  (bytes.charCodeAt(at + 1) << 8) |
  (bytes.charCodeAt(at + 2) << 16) |
  (bytes.charCodeAt(at + 3) << 24);

const DIFFERING_MAX = Math.floor(VALUES * (1 - NEAR_COPY_SHARE) + 1e-9);

/** True where one text is a copy of the other, give or take a headline or a closing line. Stops as soon as too much differs: most pairs are no copies. */
export function isNearCopy(a: Sketch, b: Sketch): boolean {
  if (a.length === 0 || b.length === 0) return false;
  let differing = 0;
  for (let i = 0; i < VALUES; i++) {
    if (a[i] !== b[i] && ++differing > DIFFERING_MAX) return false;
  }
  return true;
}
