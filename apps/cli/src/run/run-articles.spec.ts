import { describe, expect, it } from "vitest";
import { parseArticle } from "#contracts";
import type { Article } from "#domain";
import { ArticleRun } from "./run-articles.js";

const toArticle = (fields: object): Article => {
  const parsed = parseArticle({ url: "https://example.org/zenda", ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const run = (...articles: readonly Article[]) => {
  const started = new ArticleRun();
  for (const article of articles) started.add(article);
  return started.finish();
};

const first = toArticle({
  text: "Ruritania and Borduria agreed to a truce on 2 June 1927.",
  fetchedAt: "1927-05-03T08:00:00Z",
});
const corrected = toArticle({
  text: "Correction: Ruritania and Borduria did not talk on 2 June 1927.",
  fetchedAt: "1927-05-04T08:00:00Z",
});

describe("ArticleRun", () => {
  it("keeps only what the newer version of an article says, whichever comes first", () => {
    const expected = run(corrected);
    expect(run(first).reports).not.toEqual(expected.reports);
    expect(run(first, corrected)).toEqual(expected);
    expect(run(corrected, first)).toEqual(expected);
  });

  it("takes an article that comes again for what it is", () => {
    expect(run(first, first, first)).toEqual(run(first));
  });

  it("counts the reports of the versions that hold", () => {
    const started = new ArticleRun();
    started.add(first);
    started.add(first);
    expect(started.reportCount).toBe(run(first).reports.length);
    started.add(corrected);
    expect(started.reportCount).toBe(run(corrected).reports.length);
  });
});
