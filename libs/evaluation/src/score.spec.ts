import { describe, expect, it } from "vitest";
import { foldActorBy } from "./actor-names.js";
import type { GoldCeasefire, GoldDocument } from "./gold.js";
import { listFindings } from "./list-findings.js";
import type { Prediction } from "./prediction.js";
import { judgeDate, score } from "./score.js";

const TEXT = `title: The week in Ruritania
date: 1927-05-04

Ruritania and Borduria signed a truce on Monday in Zenda. The Red Cross called for a pause in Klow.

Both armies still keep the armistice of 1919 along the river. Nobody in Klow answered the appeal.`;

const truce: GoldCeasefire = {
  gold_id: "ruritania/1927-05-02",
  salience: "main",
  stages: ["declared"],
  parties: ["Ruritania", "Borduria"],
  mediators: ["Zubrowka"],
  declared: "1927-05-02",
  effective: null,
  ended: null,
  optional: false,
  anchor: "signed a truce on Monday",
};
const armistice: GoldCeasefire = {
  ...truce,
  gold_id: "ruritania/1919-01-01",
  salience: "background",
  stages: ["in_effect"],
  mediators: [],
  declared: "1919",
  anchor: "the armistice of 1919",
};
const document: GoldDocument = {
  doc: "wire/one.txt",
  doc_class: "ceasefire",
  ceasefires: [truce, armistice],
  distractors: [{ kind: "call", anchor: "called for a pause in Klow" }],
};
const quiet: GoldDocument = { doc: "wire/two.txt", doc_class: "none", ceasefires: [], distractors: [] };

const found: Prediction = {
  doc: document.doc,
  canonical: "cf-1",
  parties: ["Ruritania", "Klow"],
  mediators: [],
  stages: ["declared", "in_effect"],
  declared: "1927-05-03",
  effective: "1927-05-04",
  quotes: ["Ruritania and Borduria signed a truce on Monday in Zenda."],
};
const misled: Prediction = {
  doc: document.doc,
  canonical: "cf-2",
  parties: [],
  quotes: ["The Red Cross called for a pause in Klow."],
};

const foldActor = foldActorBy([]);
const run = (predictions: readonly Prediction[], gold: readonly GoldDocument[] = [document, quiet]) =>
  score({ gold, predictions, textOf: (doc) => (doc === document.doc ? TEXT : undefined), foldActor });

describe("score", () => {
  it("counts a right, a spurious and a missed report", () => {
    const { figures } = run([found, misled]);
    expect(figures.report).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
    expect(figures.recallBySalience).toEqual({ main: 1, background: 0 });
    expect(figures.document).toEqual({ p: 1, r: 1, f1: 1 });
    expect(figures.spuriousByDocumentClass).toEqual({ ceasefire: 1 });
    expect(figures.bySource).toEqual({ wire: { p: 0.5, r: 0.5, f1: 0.5 } });
    expect([figures.goldReports, figures.systemReports]).toEqual([2, 2]);
  });

  it("compares the fields of found reports only", () => {
    const { figures } = run([found, misled]);
    expect(figures.slots.parties).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
    expect(figures.slots.mediators).toEqual({ p: 0, r: 0, f1: 0 });
    expect(figures.slots.stages).toEqual({ p: 0.5, r: 1, f1: 0.667 });
    expect(figures.dates.declared).toEqual({
      accuracy: 0,
      counts: { right: 0, wrong: 1, missing: 0, invented: 0, none_ok: 0 },
    });
    expect(figures.dates.effective.counts.invented).toBe(1);
  });

  it("counts an article that tells of nothing and was said to tell of something", () => {
    expect(run([{ ...misled, doc: quiet.doc }]).figures.document).toEqual({ p: 0, r: 0, f1: 0 });
  });

  it("neither rewards nor punishes an optional entry, found or not", () => {
    const optional = { ...document, ceasefires: [truce, { ...armistice, optional: true }] };
    const second = { ...found, canonical: "cf-3", parties: [], declared: "1919", quotes: ["the armistice of 1919"] };
    expect(run([found], [optional]).figures.report.f1).toBe(1);
    expect(run([found, second], [optional]).figures.report.f1).toBe(1);
    expect(run([found, second], [optional]).figures.systemEvents).toBe(1);
  });

  it("takes a report whose date contradicts the gold for another ceasefire, unless parties or nothing else speaks against", () => {
    const contradicting = { ...found, declared: "1921-01-01", effective: null };
    expect(run([{ ...contradicting, parties: [] }]).figures.report.r).toBe(0);
    expect(run([contradicting]).figures.report.r).toBe(0.5);
  });

  it("counts an event right only where it holds most of a ceasefire's reports and little else", () => {
    const copies = ["wire/one.txt", "wire/three.txt"].map((doc) => ({ ...document, doc, ceasefires: [truce] }));
    const inBoth = (first: string, second: string) => [
      { ...found, doc: "wire/one.txt", canonical: first },
      { ...found, doc: "wire/three.txt", canonical: second },
    ];
    expect(run(inBoth("cf-1", "cf-1"), copies).figures.event).toEqual({ p: 1, r: 1, f1: 1 });
    expect(run(inBoth("cf-1", "cf-2"), copies).figures.event.f1).toBe(0);
  });

  it("treats a date with an unknown year as none", () => {
    expect(run([{ ...found, declared: "XXXX-05-02" }]).figures.dates.declared.counts.missing).toBe(1);
  });
});

describe("judgeDate", () => {
  it.each([
    ["a day that is right but for its time", "1927-05-02T09:00", "1927-05-02", "right"],
    ["a year where a day is asked", "1927", "1927-05-02", "wrong"],
    ["silence where a day is asked", null, "1927-05-02", "missing"],
    ["a date where the gold has none", "1927", null, "invented"],
    ["silence on both sides", null, null, "none_ok"],
    ["a day where the gold has a year", "1927-05-02", "1927", undefined],
  ])("judges %s", (_, ours, gold, expected) => {
    expect(judgeDate(ours, gold)).toBe(expected);
  });
});

describe("listFindings", () => {
  const { documents } = run([found, misled]);
  const anchorAt = TEXT.indexOf("armistice");
  const findings = listFindings({
    documents,
    foldActor,
    passagesOf: () => [
      {
        outcome: "turned-down",
        rule: "old armistice",
        words: "armistice",
        why: "history",
        start: anchorAt,
        end: anchorAt + 9,
      },
    ],
  });
  const ofKind = (kind: string) => findings.filter((finding) => finding.kind === kind);

  it("names the kind of distractor that a spurious report rests on", () => {
    expect(ofKind("spurious: call")).toMatchObject([{ doc: document.doc, quote: misled.quotes?.[0] }]);
  });

  it("says with the sentence why a ceasefire was missed", () => {
    const [missed] = ofKind("missed background");
    expect(missed?.sentence).toBe("Both armies still keep the armistice of 1919 along the river.");
    expect(missed?.cause).toContain("turned-down: old armistice");
  });

  it("lists actors missed and invented, and dates by what is wrong with them", () => {
    expect(ofKind("parties missed")[0]?.gold).toContain("lacks borduria");
    expect(ofKind("parties invented")[0]?.gold).toContain("not klow");
    expect(ofKind("mediators missed")[0]?.gold).toContain("lacks zubrowka");
    expect(ofKind("declared wrong")[0]).toMatchObject({
      ours: "1927-05-03",
      gold: "1927-05-02 of ruritania/1927-05-02",
    });
    expect(ofKind("effective invented")).toHaveLength(1);
  });

  it("tells reports of one ceasefire in two events from reports of two in one", () => {
    const copies = ["wire/one.txt", "wire/three.txt"].map((doc) => ({ ...document, doc, ceasefires: [truce] }));
    const split = run([found, { ...found, doc: "wire/three.txt", canonical: "cf-9" }], copies).documents;
    const kinds = listFindings({ documents: split, foldActor, passagesOf: () => [] }).map(({ kind }) => kind);
    expect(kinds).toContain("linked too little");
    expect(kinds).not.toContain("linked too much");
    const other = { ...document, doc: "wire/three.txt", ceasefires: [{ ...truce, gold_id: "borduria/1927-05-02" }] };
    const lumped = run([found, { ...found, doc: other.doc }], [{ ...document, ceasefires: [truce] }, other]).documents;
    expect(listFindings({ documents: lumped, foldActor, passagesOf: () => [] }).map(({ kind }) => kind)).toContain(
      "linked too much",
    );
  });
});
