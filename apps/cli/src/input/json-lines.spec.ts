import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "./json-lines.js";

async function collect(chunks: readonly Buffer[], maxBytes = 100) {
  const lines: (readonly [number, string | undefined])[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const { number, bytes } of readLines(stream, maxBytes)) lines.push([number, bytes?.toString()]);
  return lines;
}

it("gives the same lines wherever the stream is cut", async () => {
  const bytes = Buffer.from('{"a":"é\u2028"}\n\n  \r\n{"b":1}\r\n{"c":2}');
  const whole = await collect([bytes]);
  expect(whole).toEqual([
    [1, '{"a":"é\u2028"}'],
    [4, '{"b":1}\r'],
    [5, '{"c":2}'],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const points = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = points.slice(1).map((end, index) => bytes.subarray(points[index], end));
      expect(await collect(chunks)).toEqual(whole);
    }),
  );
});

it("passes over a line that is too long and reads on", async () => {
  expect(await collect([Buffer.from("12345"), Buffer.from("678901\nshort\n")], 10)).toEqual([
    [1, undefined],
    [2, "short"],
  ]);
});

it("says where each line begins", async () => {
  const bytes = Buffer.from('{"a":"é"}\n\nlonger than allowed\n{"b":1}');
  const stream = (async function* () {
    yield bytes.subarray(0, 12);
    yield bytes.subarray(12);
  })();
  const begun: string[] = [];
  for await (const { offset } of readLines(stream, 12)) begun.push(bytes.subarray(offset, offset + 4).toString());
  expect(begun).toEqual(['{"a"', "long", '{"b"']);
});
