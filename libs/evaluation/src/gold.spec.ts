import { describe, expect, it } from "vitest";
import { parseCorpusText } from "./corpus-text.js";
import { parseGold } from "./gold.js";

const entry = { gold_id: "x/1927", salience: "main", stages: [], parties: [], mediators: [] };
const line = (doc: string, anchor: unknown) =>
  JSON.stringify({
    doc,
    doc_class: "ceasefire",
    ceasefires: [{ ...entry, anchor }],
    distractors: [{ kind: "call", anchor }],
  });

describe("parseGold", () => {
  it("turns numeric anchors into words, counting code points in the text with its white space folded", () => {
    const [document] = parseGold(line("a.txt", [2, 7]), () => "𝔸\n\n truce  holds");
    expect(document?.ceasefires[0]?.anchor).toBe("truce");
    expect(document?.distractors[0]?.anchor).toBe("truce");
  });

  it("leaves a numeric anchor empty where the text is not at hand", () => {
    expect(parseGold(line("a.txt", [2, 7]), () => undefined)[0]?.ceasefires[0]?.anchor).toBe("");
  });

  it("lets the later of two lines for one document hold", () => {
    const gold = parseGold(`${line("a.txt", "one")}\n\n${line("a.txt", "two")}\n`, () => undefined);
    expect(gold.map(({ ceasefires }) => ceasefires[0]?.anchor)).toEqual(["two"]);
  });

  it("says which line is broken", () => {
    expect(() => parseGold(`${line("a.txt", "one")}\n{`, () => undefined)).toThrow("gold line 2 is not JSON");
    expect(() => parseGold("{}", () => undefined)).toThrow("gold line 1 has no doc");
  });
});

describe("parseCorpusText", () => {
  it("reads head lines and keeps the body verbatim", () => {
    const article = parseCorpusText(
      "title: Truce: day two\ndate: 1927-05-04\nsource: \nurl: https://example.org/a\n\n  First line.\nurl: not a head\n",
    );
    expect(article).toMatchObject({
      title: "Truce: day two",
      publishedAt: "1927-05-04",
      url: "https://example.org/a",
      text: "  First line.\nurl: not a head\n",
    });
    expect(article.publisher).toBeUndefined();
  });

  it("takes a text without head lines whole", () => {
    expect(parseCorpusText("A truce holds.\n\ntitle: later")).toMatchObject({ text: "A truce holds.\n\ntitle: later" });
  });

  it("keeps two items of one page apart", () => {
    const ids = ["One.", "Two."].map((body) => parseCorpusText(`url: https://example.org/day\n\n${body}`).articleId);
    expect(new Set(ids).size).toBe(2);
  });
});
