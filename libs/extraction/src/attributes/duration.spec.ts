import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

const durationsOf = (text: string) =>
  extract(anArticle(text, { publishedAt: "1921-11-11" })).reports.map(({ arrangement }) => arrangement.duration);

describe("how long a ceasefire is to last", () => {
  it("is what is said of it", () => {
    expect(durationsOf("Ruritania and Borduria signed a six-week truce on Monday.")).toEqual(["P6W"]);
  });

  it("is not how long the war had lasted that it stopped", () => {
    expect(durationsOf("Both kings signed an agreement that stopped six weeks of war in the Karst.")).toEqual([
      undefined,
    ]);
  });
});
