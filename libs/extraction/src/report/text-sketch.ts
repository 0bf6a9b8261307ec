/** MinHash over word shingles: equal wire copies have almost equal sketches, whatever their headlines. */
const HASHES = 64;
const SHINGLE_WORDS = 5;
/** Enough for any article; bounds the cost on very long texts. */
const WORDS_MAX = 3000;

/**
 * Sketches a text.
 *
 * Shape: 64 unsigned 32-bit values, big-endian, in base64. The share of equal values estimates the Jaccard similarity of the shingles.
 * Source: Broder (1997), On the resemblance and containment of documents.
 */
export function sketchText(text: string): string {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS_MAX);
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  const last = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let at = 0; at < last; at++) {
    const base = fnv1a(words.slice(at, at + SHINGLE_WORDS).join(" "));
    for (let i = 0; i < HASHES; i++) {
      const value = mix(base, i);
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  const bytes = Buffer.alloc(HASHES * 4);
  for (const [i, value] of minima.entries()) bytes.writeUInt32BE(value, i * 4);
  return bytes.toString("base64");
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A family of hashes from one: multiply by an odd constant of its own, then fold the high bits down (finalizer of MurmurHash3). */
function mix(base: number, i: number): number {
  let hash = Math.imul(base ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
