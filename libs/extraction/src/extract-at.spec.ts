import { describe, expect, it } from "vitest";
import { anArticle } from "./an-article.spec-support.js";
import { extractAt } from "./extract-at.js";

/** The report that the passage around `words` gives in an article of that day. */
function readAt(publishedAt: string, text: string, words: string) {
  const article = anArticle(text, { publishedAt });
  const start = text.indexOf(words);
  const [report] = extractAt(article, [{ in: "text", start, end: start + words.length }]);
  if (!report) throw new Error("no report");
  return report;
}

describe("the war of a mention", () => {
  const cases: readonly (readonly [why: string, publishedAt: string, text: string, words: string, id: string])[] = [
    [
      "is the one named right behind it, though the sentence names another more",
      "2006-08-20",
      "The envoys spoke of the ceasefire in Lebanon and of a truce that Hamas might keep in Gaza City and Rafah.",
      "the ceasefire",
      "israel-lebanon",
    ],
    [
      "is the one whose side alone is named, though the article is about another",
      "2006-08-20",
      "Tanks shelled Gaza City and Rafah. Hamas fired rockets from Beit Hanoun. Israel kept its truce with Hezbollah.",
      "its truce",
      "israel-lebanon",
    ],
    [
      "is not the one that it is measured by",
      "1994-02-10",
      "The ceasefire in Bosnia may end the worst fighting in Europe since the Second World War.",
      "The ceasefire",
      "bosnia",
    ],
    [
      "is the one whose own name is there, long after",
      "1998-11-12",
      "Old soldiers in Belfast remembered the armistice that ended the First World War.",
      "the armistice",
      "world-war-i",
    ],
    [
      "is one fought in the year that is named, not the article's main war",
      "2003-03-01",
      "American troops near Basra waited for the order to move on Iraq. Iran looked on, and so did its veterans. They had stopped shooting when a ceasefire was reached in August 1988.",
      "a ceasefire",
      "iran-iraq",
    ],
    [
      "is its theatre's, whichever of its wars the words name",
      "1984-05-28",
      "The guerrillas of the M-19 and the government of Colombia agreed to a truce.",
      "a truce",
      "colombia",
    ],
  ];
  it.each(cases)("%s", (_why, publishedAt, text, words, id) => {
    expect(readAt(publishedAt, text, words).conflict.conflictId).toBe(id);
  });

  it("adds no place to the report", () => {
    const report = readAt(
      "1998-11-12",
      "In Ypres they remembered the armistice of the First World War.",
      "the armistice",
    );
    expect(report.places.map(({ name }) => name)).not.toContain("First World War");
  });
});

describe("a passage", () => {
  const text = "Ruritania and Borduria declared a truce on 4 May 1927. Nobody in Klow believed in it.";

  it("is read where no word speaks of a ceasefire, and where nobody believes in one", () => {
    const report = readAt("1927-05-06", text, "Nobody in Klow");
    expect(report.mentions.map(({ quote }) => quote)).toEqual(["Nobody in Klow believed in it."]);
  });

  it("gives one report each, in their order", () => {
    const article = anArticle(text);
    const passages = [
      { in: "text", start: 60, end: 70 },
      { in: "text", start: 0, end: 50 },
    ] as const;
    const quotes = extractAt(article, passages).map(({ mentions }) => mentions[0]?.quote.slice(0, 6));
    expect(quotes).toEqual(["Nobody", "Rurita"]);
  });
});
