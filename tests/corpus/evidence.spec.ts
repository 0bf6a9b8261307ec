import { describe, expect, it } from "vitest";
import type { Article, Evidence, Report } from "#domain";
import { extract } from "#extraction";
import { loadFold, READABLE_FOLDS, referenceFolder, SKIP_REASON } from "./reference.js";

/** Every piece of evidence of a report, with the field that it stands for. */
function listEvidence(report: Report): readonly (readonly [field: string, evidence: Evidence])[] {
  const dates = (["declared", "effective", "expires", "ended"] as const).flatMap((field) => {
    const claim = report[field];
    return claim ? [[field, claim.evidence] as const] : [];
  });
  const lists = (["parties", "mediators", "stages", "places", "terms"] as const).flatMap((field) =>
    report[field].map(({ evidence }) => [field, evidence] as const),
  );
  const stageDates = report.stages.flatMap(({ on }) => (on ? [["stages.on", on.evidence] as const] : []));
  return [...dates, ...lists, ...stageDates, ...report.mentions.map((mention) => ["mentions", mention] as const)];
}

/** What is wrong with the evidence of an article's reports: offsets that do not lead to the quote, or no rule. */
function findLoose(article: Article): readonly string[] {
  return extract(article).reports.flatMap((report) => [
    ...(report.mentions.length > 0 ? [] : [`${report.reportId} rests on no mention`]),
    ...listEvidence(report).flatMap(([field, { in: part, start, end, quote, rule }]) =>
      article[part]?.slice(start, end) === quote && quote !== "" && rule !== ""
        ? []
        : [`${report.reportId} ${field}: ${part} ${start}–${end} is not “${quote}”`],
    ),
  ]);
}

/** What happens to texts on their way into a crawl. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  "in capitals": (text) => text.toUpperCase(),
  "on one line": (text) => text.replace(/\s+/g, " "),
  "with its sentences glued together": (text) => text.replace(/([.!?])\s+/g, "$1"),
  "without commas": (text) => text.replaceAll(",", ""),
  "cut off in the middle": (text) => text.slice(0, text.length / 2),
  "with line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "with an emoji before every sentence": (text) => text.replace(/(^|[.!?]\s+)/g, "$1🕊️ "),
};

describe.skipIf(!referenceFolder)(referenceFolder ? "evidence" : `evidence (skipped: ${SKIP_REASON})`, () => {
  describe.each(READABLE_FOLDS)("in %s", (fold) => {
    const articles = () => [...loadFold(fold).articles];

    it("leads from every offset to its quote", () => {
      const loose = articles().flatMap(([doc, article]) => findLoose(article).map((problem) => `${doc}: ${problem}`));
      expect(loose).toEqual([]);
    });

    it.each(Object.entries(DAMAGES))("leads to its quote in a text %s", (_, damage) => {
      const loose = articles().flatMap(([doc, article]) =>
        findLoose({ ...article, text: damage(article.text) }).map((problem) => `${doc}: ${problem}`),
      );
      expect(loose).toEqual([]);
    });
  });
});
