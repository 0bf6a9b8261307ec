import { describe, expect, it } from "vitest";
import type { LogRecord } from "#domain";
import { type Sketch, said, stage } from "./report-builder.spec-support.js";
import { resolve } from "./resolve.js";

const sides = ["ruritania", "borduria"];
const spring: Sketch = { id: "early", effective: "1927-03-04", parties: sides, publishedAt: "1927-03-05" };
const autumn: Sketch = { id: "late", effective: "1927-09-12", parties: sides, publishedAt: "1927-09-12" };
/** The report that lies with the mention, of a log in which the mention comes first. */
function partnerOf(mention: Sketch, ...others: readonly Sketch[]): string | undefined {
  const log: readonly LogRecord[] = [mention, ...others].map(said);
  const event = resolve(log).find(({ reports }) => reports.some(({ reportId }) => reportId === mention.id));
  return event?.reports.map(({ reportId }) => String(reportId)).find((id) => id !== mention.id);
}
const mention: Sketch = { id: "mention", parties: sides, stages: [stage("violated")], salience: "secondary" };

describe("a report that knows the year alone", () => {
  it("meets one that is not sure of it", () => {
    const sure = { ...mention, publishedAt: "1930-01-04", declared: "1927" };
    expect(partnerOf(sure, { ...sure, id: "unsure", declared: "1927~" })).toBe("unsure");
  });
});

describe("a report without a day", () => {
  it("means the ceasefire that began last before it was printed", () => {
    expect(partnerOf({ ...mention, publishedAt: "1927-09-20" }, spring, autumn)).toBe("late");
    expect(partnerOf({ ...mention, publishedAt: "1927-08-20" }, spring, autumn)).toBe("early");
    expect(partnerOf({ ...mention, publishedAt: "1928-02-20" }, spring, autumn)).toBe("late");
  });

  it("means an earlier one where more speaks for that", () => {
    const ofMarch = { ...spring, mediators: ["RUS"], ended: "1927-09-01", stages: [stage("ended")] };
    const ended = { ...mention, mediators: ["RUS"], ended: "1927-09-01", publishedAt: "1927-09-20" };
    expect(partnerOf(ended, ofMarch, autumn)).toBe("early");
  });

  it("means none that had run out when it was told as in force", () => {
    const brief = { ...autumn, expires: "1927-09-14" };
    const holding = { ...mention, parties: [], stages: [stage("in-effect")] };
    expect(partnerOf({ ...holding, publishedAt: "1927-09-13" }, brief)).toBe("late");
    expect(partnerOf({ ...holding, publishedAt: "1927-10-13" }, brief)).toBeUndefined();
  });
});
