import { describe, expect, it } from "vitest";
import type { Article } from "#domain";
import { extractAt } from "#extraction";
import { parseCorpusText } from "./corpus-text.js";
import { findPassage } from "./find-passage.js";
import type { GoldCeasefire } from "./gold.js";
import { toGoldReport } from "./gold-report.js";

const article: Article = parseCorpusText(
  [
    "title: Guns fall silent in Korea",
    "date: 1953-07-28",
    "",
    "An armistice between the United Nations and North Korea was signed at Panmunjom on Monday. Prisoners will be exchanged within sixty days.",
    "",
    "Nobody there has forgotten the armistice of 1918, when the First World War ended.",
  ].join("\n"),
);

const korea: GoldCeasefire = {
  gold_id: "answer/1953-07-27",
  salience: "main",
  stages: ["declared", "in_effect"],
  parties: ["UN", "PRK", "North Korea", "The Bordurian Front"],
  mediators: ["IND"],
  declared: "1953-07-27T10:00",
  effective: "1953-07~",
  ended: null,
  anchor: "signed at Panmunjom on Monday",
};

const readGold = (gold: GoldCeasefire, place = 0) => {
  const passage = findPassage(article, gold.anchor);
  if (!passage) throw new Error(`no words "${gold.anchor}"`);
  const [read] = extractAt(article, [passage]);
  if (!read) throw new Error("nothing read");
  return toGoldReport(read, gold, place);
};

describe("a report from a gold entry", () => {
  it("has the annotator's actors, dates, stages and salience", () => {
    const report = readGold(korea);
    expect(report.parties.map(({ actorId }) => actorId)).toEqual(["un", "PRK", "the-bordurian-front"]);
    expect(report.mediators.map(({ actorId }) => actorId)).toEqual(["IND"]);
    expect(report.declared).toMatchObject({ edtf: "1953-07-27", localTime: "10:00", basis: "stated" });
    expect(report.effective).toMatchObject({ edtf: "1953-07~", basis: "stated" });
    expect(report.stages.map(({ stage }) => stage)).toEqual(["declared", "in-effect"]);
    expect(report.salience).toBe("main");
  });

  it("has its conflict, kind and text sketch from the article", () => {
    const report = readGold(korea);
    expect(report.conflict.conflictId).toBe("korea");
    expect(report.arrangement.kind).toBe("armistice");
    expect(report.article.articleId).toBe(article.articleId);
    expect(report.article.textSketch).not.toBe("");
  });

  it("takes nothing from the id that is the answer", () => {
    expect(JSON.stringify(readGold({ ...korea, gold_id: "elsewhere/2001" }))).toBe(JSON.stringify(readGold(korea)));
    expect(JSON.stringify(readGold(korea))).not.toContain("answer");
  });

  it("gives two entries of one passage two ids", () => {
    expect(readGold(korea, 0).reportId).not.toBe(readGold(korea, 1).reportId);
  });

  it("drops dates that the annotator did not give, though the text has one", () => {
    expect(readGold({ ...korea, declared: null, effective: null }).declared).toBeUndefined();
  });
});

describe("the passage of an anchor", () => {
  it("is the anchor's words where the text has them as they are", () => {
    const passage = findPassage(article, "the armistice of 1918");
    expect(article.text.slice(passage?.start, passage?.end)).toBe("the armistice of 1918");
  });

  it("is the sentence where only the words agree", () => {
    const passage = findPassage(article, "The ARMISTICE of, 1918");
    expect(article.text.slice(passage?.start, passage?.end)).toMatch(/^Nobody there .* ended\.$/);
  });

  it("is looked for in the title last, and may be nowhere", () => {
    expect(findPassage(article, "Guns fall silent")).toEqual({ in: "title", start: 0, end: 16 });
    expect(findPassage(article, "the truce of Klow")).toBeUndefined();
  });
});
