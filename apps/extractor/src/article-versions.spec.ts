import { describe, expect, it } from "vitest";
import type { Reported } from "#contracts";
import { toArticle } from "#contracts";
import type { Article, ArticleRef, Report } from "#domain";
import { compareVersionAge, toConflictId, toReportId } from "#domain";
import { compareVersions } from "./article-versions.js";

const version = (text: string, fetchedAt?: string): Article =>
  toArticle({ text, url: "https://example.org/a", ...(fetchedAt && { fetchedAt }) });
const refOf = ({ articleId, contentHash }: Article): ArticleRef => ({ articleId, contentHash, textSketch: "" });

/** Of a report only its place matters here. */
const report = (reportId: string, conflictId = "borduria") =>
  ({
    reportId: toReportId(reportId),
    conflict: { conflictId: toConflictId(conflictId), label: conflictId, basis: "listed" },
  }) as Report;

const remember = (article: Article, ...reports: readonly Report[]): Reported => {
  const { remembered } = compareVersions(article, reports, refOf(article), undefined);
  if (!remembered) throw new Error("nothing to remember");
  return remembered;
};
const compare = (article: Article, reports: readonly Report[], remembered?: Reported) => {
  const change = compareVersions(article, reports, refOf(article), remembered);
  const records = change.records.map((record) =>
    record.type === "withdrawn"
      ? `withdrawn ${record.withdrawal.conflict.conflictId}/${record.withdrawal.reportId}`
      : record.type === "report"
        ? `report ${record.report.conflict.conflictId}/${record.report.reportId}`
        : record.type,
  );
  return { outcome: change.outcome, records, isRemembered: change.remembered !== undefined };
};

const old = version("first words", "2021-01-01T00:00:00Z");
const young = version("second words", "2021-01-02T00:00:00Z");

describe("versions of an article", () => {
  it("are not remembered while they report nothing", () => {
    expect(compare(old, [])).toEqual({ outcome: "nothing-reported", records: [], isRemembered: false });
  });

  it("say the same again when they come again, and withdraw nothing", () => {
    expect(compare(old, [report("a")], remember(old, report("a")))).toEqual({
      outcome: "reported",
      records: ["report borduria/a"],
      isRemembered: true,
    });
  });

  it("withdraw what they no longer say", () => {
    expect(compare(young, [report("b")], remember(old, report("a"), report("b"))).records).toEqual([
      "withdrawn borduria/a",
      "report borduria/b",
    ]);
  });

  it("are remembered when they take everything back, so that the old one stays gone", () => {
    const change = compareVersions(young, [], refOf(young), remember(old, report("a")));
    expect(change.remembered).toMatchObject({ contentHash: young.contentHash, reports: [] });
    expect(compare(old, [report("a")], change.remembered)).toMatchObject({ outcome: "outdated", records: [] });
  });

  it("withdraw a report where it lay when it moves to another conflict", () => {
    expect(compare(young, [report("a", "syldavia")], remember(old, report("a", "borduria"))).records).toEqual([
      "withdrawn borduria/a",
      "report syldavia/a",
    ]);
  });
});

describe("the age of versions", () => {
  it.each([
    ["the later fetch is younger", young, old],
    ["a fetch at any time is younger than none", old, version("zz")],
    [
      "the same instant in another zone is no younger, the hash decides",
      ...inHashOrder("2021-01-01T00:00:00Z", "2021-01-01T02:00:00+02:00"),
    ],
    ["without times the hash decides", ...inHashOrder(undefined, undefined)],
  ])("%s", (_rule, younger, older) => {
    expect(compareVersionAge(younger, older)).toBeGreaterThan(0);
    expect(compareVersionAge(older, younger)).toBeLessThan(0);
    expect(compareVersionAge(younger, younger)).toBe(0);
  });
});

function inHashOrder(a: string | undefined, b: string | undefined): [younger: Article, older: Article] {
  const [first, second] = [version("one", a), version("two", b)];
  return first.contentHash > second.contentHash ? [first, second] : [second, first];
}
