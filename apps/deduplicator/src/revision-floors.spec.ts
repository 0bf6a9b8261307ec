import { describe, expect, it } from "vitest";
import { toArticle } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { extract } from "#extraction";
import { resolve } from "#resolution";
import { compareWithPublished, raise } from "./revision-floors.js";

const TEXT = "Armenia and Azerbaijan agreed to a ceasefire on 3 March 2019, the foreign ministry in Yerevan said.";
const [event] = resolve(
  extract(toArticle({ text: TEXT, publishedAt: "2019-03-05" })).reports.map((report) => ({ type: "report", report })),
);
if (!event) throw new Error("the rules see no ceasefire in a plain announcement");
const base: CanonicalEvent = event;

const at = (revision: number, change: Partial<CanonicalEvent> = {}): CanonicalEvent => ({
  ...base,
  ...change,
  revision,
});
const compare = (published: CanonicalEvent | undefined, rebuilt: CanonicalEvent | undefined) => {
  const toMap = (one: CanonicalEvent | undefined) => new Map(one ? [[one.eventId, one]] : []);
  const { floors, differing } = compareWithPublished(toMap(published), toMap(rebuilt));
  return {
    ahead: floors.get(base.eventId) ?? 0,
    published: differing.map(({ revision, status }) => ({ revision, status })),
  };
};

describe("a rebuilt event against the published one", () => {
  it.each([
    ["the same is left alone", at(3), at(3), { ahead: 0, published: [] }],
    ["the same under a higher number stays ahead", at(7), at(3), { ahead: 4, published: [] }],
    [
      "another is published above the last number",
      at(7),
      at(3, { label: "x" }),
      { ahead: 5, published: [{ revision: 8, status: base.status }] },
    ],
    [
      "another that counts further keeps its count",
      at(2),
      at(9, { label: "x" }),
      { ahead: 0, published: [{ revision: 9, status: base.status }] },
    ],
    [
      "a new one is published as it is",
      undefined,
      at(3),
      { ahead: 0, published: [{ revision: 3, status: base.status }] },
    ],
    ["a vanished one is retracted", at(4), undefined, { ahead: 5, published: [{ revision: 5, status: "retracted" }] }],
    [
      "a vanished one that was retracted is left alone",
      at(5, { status: "retracted" }),
      undefined,
      { ahead: 5, published: [] },
    ],
  ] as const)("%s", (_case, published, rebuilt, expected) => {
    expect(compare(published, rebuilt)).toEqual(expected);
  });

  it("is followed by revisions that are numbered on from there", () => {
    const { floors } = compareWithPublished(new Map([[base.eventId, at(7)]]), new Map([[base.eventId, at(3)]]));
    expect(raise(at(4), floors).revision).toBe(8);
    expect(raise(at(4), new Map()).revision).toBe(4);
  });
});
