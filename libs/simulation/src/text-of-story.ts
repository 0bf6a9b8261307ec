import type { Evidence } from "#domain";
import type { Random } from "./random.js";

const SKETCH_VALUES = 64;
/** Values of 64 in which a copy may differ from its original: a headline, a closing line. */
const COPY_CHANGES_MAX = 8;

/** A MinHash sketch as the extractor makes it, of a text that nobody wrote. */
export function drawSketch(random: Random): Uint32Array {
  return Uint32Array.from({ length: SKETCH_VALUES }, () => random.bits() >>> 8);
}

/** The sketch of a copy: nearly the same. */
export function copySketch(random: Random, original: Uint32Array): Uint32Array {
  const copy = original.slice();
  for (let left = random.between(0, COPY_CHANGES_MAX); left > 0; left--)
    copy[random.between(0, SKETCH_VALUES - 1)] = random.bits() >>> 8;
  return copy;
}

/** As it stands in a report: big-endian, base64. */
export function formatSketch(values: Uint32Array): string {
  const bytes = Buffer.allocUnsafe(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4);
  return bytes.toString("base64");
}

const NOUNS = [
  "the truce",
  "a ceasefire",
  "the ceasefire",
  "the agreement to halt fire",
  "the cessation of hostilities",
];
const SPEAKERS = ["a spokesman", "mediators", "residents", "an official", "monitors"];
const LEADS = [
  "was holding",
  "was reported from the front",
  "had been agreed",
  "was confirmed",
  "was said to be in force",
];

/** A founding passage of its own: short, or a sentence that no second story has. */
export function drawPassage(random: Random): Evidence {
  const noun = random.pick(NOUNS);
  const quote = random.chance(0.4)
    ? noun
    : `Correspondent ${random.between(1_000, 999_999)}: ${noun} ${random.pick(LEADS)}, ${random.pick(SPEAKERS)} said.`;
  const start = random.between(0, 2_000);
  return { quote, in: "text", start, end: start + quote.length, rule: "simulated" };
}

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** An id of the form that the services give: sixteen characters, so that two are never the same. */
export function drawId(random: Random, prefix: string): string {
  let id = `${prefix}-`;
  for (let half = 0; half < 2; half++) {
    let bits = random.bits();
    for (let i = 0; i < 6; i++) {
      id += ALPHABET.charAt(bits & 31);
      bits >>>= 5;
    }
  }
  return id;
}

/** Papers by how much they print: the first prints most. Undefined where nobody is named. */
export function drawPublisher(random: Random): string | undefined {
  if (random.chance(0.04)) return undefined;
  return `Outlet ${Math.floor(random.pareto(0.6, 400))}`;
}
