import { describe, expect, it } from "vitest";
import { anArticle } from "./an-article.spec-support.js";
import { extract } from "./extract.js";

const whyOf = (text: string): string => {
  const article = anArticle(text, { publishedAt: "1921-03-14" });
  return extract(article).trace.map((entry) => `${entry.words}: ${entry.why}`)[0] ?? "";
};

describe("the trace says in words what each mention was taken for", () => {
  it.each([
    ["Sweden urged both armies to agree to a truce.", "a truce: only called for; against: somebody is urged"],
    ["Envoys are trying to broker a ceasefire.", "a ceasefire: only proposed or talked about; against:"],
    ["The rebels ruled out a truce.", "a truce: turned down, denied or not reached; against:"],
    ["If a ceasefire is agreed, elections follow.", "a ceasefire: a condition or a conjecture; against:"],
    ["Ceasefires rarely last in the Karst.", "Ceasefires: ceasefires in general; against:"],
    ["A patrol crossed the armistice line on Monday.", "the armistice line: a line on the map or a name; against:"],
    ["Ruritania and Borduria agreed to a ceasefire in their trade war.", "a ceasefire: a figure of speech; against:"],
    ["In the novel, the two kings sign a truce.", "a truce: in a story or a game; against:"],
    ["The shops close on Armistice Day.", "Armistice Day: a day of remembrance; against:"],
    ["The truce took effect at dawn.", "The truce: a ceasefire that is or was; for it: a ceasefire took effect"],
  ])("%s", (text, expected) => {
    expect(whyOf(text)).toContain(expected);
  });
});
