import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPieces } from "./find-times.js";
import { findTimes, resolveTime } from "./index.js";
import { joinPieces } from "./joins.js";
import { NUMBER } from "./pattern.js";
import { timeRules } from "./rules/index.js";
import { tokenize } from "./tokens.js";

const vocabulary = [
  ...timeRules.flatMap((rule) => rule.opens.filter((opener) => opener !== NUMBER)),
  ...timeRules.flatMap((rule) => [...rule.examples, ...rule.counterExamples]),
  ..."0 1 7 11 12 24 30 59 72 1994 2020 0600 ( ) , . - – : / ' ’ ago later to until between on at Z GMT \n\n \ud800 \u0000 é".split(
    " ",
  ),
];
const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((parts) => parts.join(" "));
const anything = fc.oneof(words, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));
const directions = fc.constantFrom("past", "future", "unknown" as const);

describe("any text", () => {
  it("gives phrases in order, apart, and with the text's own words", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const phrase of findTimes(text)) {
          expect(phrase.start).toBeGreaterThanOrEqual(last);
          expect(phrase.end).toBeGreaterThan(phrase.start);
          expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
          last = phrase.end;
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("resolves to a well-formed EDTF date or to nothing, with or without a context", () => {
    const edtf = /^(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d)?)?)?)?~?$/;
    fc.assert(
      fc.property(anything, directions, fc.boolean(), (text, direction, isAnchored) => {
        const context = isAnchored ? { direction, anchorDate: "2020-10-20", defaultZone: "Asia/Baku" } : { direction };
        for (const phrase of findTimes(text)) {
          const found = resolveTime(phrase, context);
          if (!found) continue;
          expect(found.edtf).toMatch(edtf);
          if (found.edtf.startsWith("XXXX")) expect(found.instant).toBeUndefined();
          if (!isAnchored) expect(found.edtf).not.toMatch(/^2026/);
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it("is read in the same way as a stretch of a longer text", () => {
    fc.assert(
      fc.property(words, words, (before, text) => {
        const whole = `${before}\n\n${text}`;
        const from = before.length + 2;
        const shifted = findTimes(text).map(({ start, end, ...rest }) => ({
          ...rest,
          start: start + from,
          end: end + from,
        }));
        expect(findTimes(whole, from)).toEqual(shifted);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("length", () => {
  /** Tokens looked at, counted instead of seconds. */
  const visits = (text: string): number => {
    let count = 0;
    const tokens = new Proxy(tokenize(text), {
      get: (target, key, receiver) => {
        if (typeof key === "string" && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    joinPieces(tokens, readPieces(tokens));
    return count;
  };

  it.each([
    ...[
      "night of ",
      "Tuesday, ",
      "12:00 (",
      "1 to ",
      "the ",
      "November 9-",
      "from 9 to ",
      "(12:00 GMT ",
      "Addis Ababa ",
    ],
    "They met at 9 a.m. on Tuesday (0500 GMT) and agreed, for 72 hours, on a truce from November 9 to 12. ",
  ])("costs a hundred times as much for a hundred times %j", (unit) => {
    const ratio = visits(unit.repeat(2000)) / visits(unit.repeat(20));
    expect(ratio).toBeLessThan(120);
  });
});
