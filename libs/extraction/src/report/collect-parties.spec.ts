import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

/** The parties of each report of an article, in the order of the reports. */
function partiesIn(text: string, publishedAt: string): readonly (readonly string[])[] {
  const { reports } = extract(anArticle(text, { publishedAt }));
  return reports.map(({ parties }) => parties.map(({ actorId }) => actorId).sort());
}

describe("the sides of a ceasefire that the words around it leave open", () => {
  it("are those of the article's war where it tells of no other ceasefire", () => {
    const text =
      "LUANDA - The Angolan army accused UNITA of shelling Kuito again on Tuesday. Thousands fled. The ceasefire of 1994 has collapsed.";
    expect(partiesIn(text, "1998-12-10")).toEqual([["AGO", "unita"]]);
  });

  it("stay open where it is recalled in passing beside another", () => {
    const text =
      "BANDA ACEH - Indonesia and the Free Aceh Movement signed a ceasefire in Geneva on Monday. Villagers harvested rice. Soldiers went on patrolling the roads. A truce in 2000, known as the humanitarian pause, never took hold.";
    expect(partiesIn(text, "2002-12-10")).toEqual([["IDN", "gam"], []]);
  });

  it("stay open although the article says who has a truce today", () => {
    const text =
      "GAZA - A truce between Israel and Islamic Jihad held on Monday after three days. Hamas stayed on the sidelines. Cairo worked it out. Buses ran again. A war in May last year also ended with a truce.";
    expect(partiesIn(text, "2022-08-08")).toEqual([["ISR", "islamic-jihad"], []]);
  });

  it("are those named close by where it is recalled beside another", () => {
    const text =
      "BANDA ACEH - Indonesia and the Free Aceh Movement signed a ceasefire in Geneva on Monday. Villagers harvested rice. Roads stayed empty. A truce in 2000, known as the humanitarian pause, never took hold. The Indonesian army and the Free Aceh Movement had gone on fighting.";
    expect(partiesIn(text, "2002-12-10")).toEqual([
      ["IDN", "gam"],
      ["IDN", "gam"],
    ]);
  });

  it("are two where a state orders what was agreed on, and one where a clause says who declared it", () => {
    const text = (clause: string) =>
      `LUANDA - The truce ${clause} took effect on Friday. President dos Santos ordered his army to cease fire. UNITA shelled Kuito.`;
    expect(partiesIn(text("signed in Lusaka"), "1994-11-22")).toEqual([["AGO", "unita"]]);
    expect(partiesIn(text("declared by the government"), "1994-11-22")).toEqual([["AGO"]]);
  });
});
