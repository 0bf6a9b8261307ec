import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

const conflictsOf = (text: string, publishedAt: string) =>
  extract(anArticle(text, { publishedAt })).reports.map(({ conflict }) => conflict.conflictId);

describe("assembleReport", () => {
  it("takes the war that the ceasefire's own sides fight, whatever else its sentence names", () => {
    expect(
      conflictsOf(
        "Bashar al-Assad fled Damascus as rebels took Aleppo, Homs and Hama, and a truce agreed on Sunday between Israel and Hamas holds.",
        "2025-02-01",
      ),
    ).toEqual(["israel-gaza"]);
  });

  it("leaves a war whose sides the ceasefire has to that war", () => {
    expect(
      conflictsOf(
        "While Israel bombed Hamas positions in Gaza, a truce between the Syrian army and rebels took effect in Aleppo on Sunday.",
        "2016-02-28",
      ),
    ).toEqual(["syria"]);
  });
});
