import { parseDeadLetter } from "#contracts";
import type { ConsumedRecord } from "#messaging";

const placeOf = ({ topic, partition, offset }: Pick<ConsumedRecord, "topic" | "partition" | "offset">) =>
  `${topic}/${partition}/${offset}`;

/**
 * Compares the dead letters with the records that must have become one: `codes` says by key why.
 *
 * Repeats of one source offset count as one. Shape: one sentence per fault; none when each bad record lies there once, whole, and
 * nothing else does.
 */
export function findLetterFaults(
  sources: readonly ConsumedRecord[],
  letters: readonly ConsumedRecord[],
  codes: Readonly<Record<string, string>>,
): readonly string[] {
  const byPlace = new Map(letters.map((letter) => [String(letter.key), letter]));
  const bad = sources.filter(({ key }) => key !== null && String(key) in codes);
  const places = new Set(bad.map(placeOf));
  const strays = [...byPlace.keys()].filter((place) => !places.has(place));
  const missing = Object.keys(codes).filter((name) => !bad.some(({ key }) => String(key) === name));
  return [
    ...strays.map((place) => `${place} is not bad`),
    ...missing.map((name) => `${name} was never sent`),
    ...bad.flatMap((source) => {
      const name = String(source.key);
      const letter = byPlace.get(placeOf(source));
      return letter ? findFaults(source, letter, codes[name]).map((fault) => `${name}: ${fault}`) : [`${name} is lost`];
    }),
  ];
}

function findFaults(source: ConsumedRecord, letter: ConsumedRecord, code: string | undefined): readonly string[] {
  const parsed = parseDeadLetter(letter);
  if (!parsed.ok) return [JSON.stringify(parsed.problems)];
  const said = parsed.value;
  const checks = {
    [`the reason is ${said.code}`]: said.code === code,
    "the reason is not told in words": said.message.length > 10,
    "the bytes are others": isSame(source.value, said.value),
    "the key is another": isSame(source.key, said.key),
    "the source is another": placeOf(said) === placeOf(source),
    "headers are missing": Object.entries(source.headers).every(
      ([name, value]) => String(letter.headers[name]) === String(value),
    ),
  };
  return Object.entries(checks).flatMap(([fault, isRight]) => (isRight ? [] : [fault]));
}

const isSame = (a: Buffer | null, b: Buffer | null) => (a && b ? a.equals(b) : a === b);
