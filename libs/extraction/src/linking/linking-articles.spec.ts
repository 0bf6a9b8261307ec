import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";
import { linkingArticles } from "./linking-articles.js";

const countReports = (text: string, publishedAt: string): number =>
  extract(anArticle(text, { publishedAt })).reports.length;

describe("each ceasefire of an article gives one report", () => {
  it.each(linkingArticles.filter((each) => !each.notSupported).map((each) => [each.what, each] as const))(
    "%s",
    (_, { text, published, ceasefires }) => {
      expect(countReports(text, published)).toBe(ceasefires);
    },
  );
  it.each(linkingArticles.filter((each) => each.notSupported).map((each) => [each.what, each] as const))(
    "is still a gap, to be marked as read once it is: %s",
    (_, { text, published, ceasefires }) => {
      expect(countReports(text, published)).not.toBe(ceasefires);
    },
  );
});
