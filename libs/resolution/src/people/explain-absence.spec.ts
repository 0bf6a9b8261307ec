import { describe, expect, it } from "vitest";
import { type LogRecord, toReportId } from "#domain";
import { eventIdOf } from "../identity/identity.js";
import { decided, type Sketch, said } from "../report-builder.spec-support.js";
import { decide, evolve } from "../resolve.js";
import { emptyState } from "../state/resolution-state.js";
import { type Absence, explainAbsence } from "./explain-absence.js";

const sides = ["ruritania", "borduria"];
const idOf = (id: string) => eventIdOf(toReportId(id));
const spring: Sketch = { id: "r1", effective: "1927-05-04", parties: sides };
const log = [
  said(spring),
  said({ id: "r2", effective: "1927-05-04", parties: sides }),
  said({ id: "r3", effective: "1927-10-09", parties: sides }),
  said({ id: "r4", effective: "1927-05-06", parties: ["klow"] }),
  said({ id: "r5", effective: "1927-05-04", parties: sides, conflictId: "syldavia" }),
];

const ask = (records: readonly LogRecord[], reportId: string, founder: string) =>
  explainAbsence(evolve(emptyState(), decide(emptyState(), records)), reportId, idOf(founder));
function absenceOf(records: readonly LogRecord[], reportId: string, founder: string): Absence {
  const absence = ask(records, reportId, founder);
  if (typeof absence === "string") throw new Error(absence);
  return absence;
}

describe("why a report is not in an event", () => {
  it("names the veto, and whom it is against", () => {
    const absence = absenceOf(log, "r3", "r1");
    expect(absence).toMatchObject({ holder: idOf("r3"), best: { veto: "dates far beyond coders' noise" } });
    expect(absence.reasons[0]).toBe("veto: dates far beyond coders' noise, against r1, r2");
  });

  it("shows the best pair, whose bars add up, where it weighs too little", () => {
    const { best, reasons } = absenceOf(log, "r4", "r1");
    const sum = best?.bars.reduce((total, { weight }) => total + weight, best.priorWeight);
    expect(sum).toBeCloseTo(best?.totalWeight ?? Number.NaN, 6);
    expect(reasons[0]).toMatch(/^its best pair weighs -\d\.\d, less than "merge" asks/);
  });

  it("says which event it agrees better with, and shows that pair beside", () => {
    const { holds, reasons } = absenceOf([...log, said({ ...spring, id: "r6", effective: "1927-05-05" })], "r2", "r4");
    expect(holds?.totalWeight).toBeGreaterThan(0);
    expect(reasons.at(-1)).toMatch(new RegExp(`^it agrees better with ${idOf("r1")}: \\+`));
  });

  it("says where two conflicts or a person keep them apart", () => {
    expect(absenceOf(log, "r5", "r1").reasons).toEqual([expect.stringMatching(/syldavia, .*nagorno-karabakh$/)]);
    const split = [...log, decided("o1", "split", ["r2"])];
    expect(absenceOf(split, "r2", "r1").reasons[0]).toBe("a person told the two apart");
    const rejected = [...log, decided("o1", "reject", ["r2"])];
    expect(absenceOf(rejected, "r2", "r1").reasons[0]).toMatch(/rejected$/);
  });

  it("says where nothing brought the two together", () => {
    const months = [...log, said({ id: "r7", effective: "1927-08-09", parties: ["syldavia"] })];
    expect(absenceOf(months, "r7", "r1").reasons).toContainEqual(expect.stringMatching(/they were not compared$/));
    expect(absenceOf(log, "r4", "r1").reasons).not.toContainEqual(expect.stringMatching(/they were not compared$/));
  });

  it("says so where the event is gone", () => {
    const merged = [...log, decided("o1", "merge", ["r1", "r2", "r3"])];
    expect(absenceOf(merged, "r4", "r3").reasons).toEqual([expect.stringContaining(`merged into ${idOf("r1")}`)]);
  });

  it("answers with what is missing, and that nothing is where the report lies in the event", () => {
    expect(ask(log, "r2", "r1")).toBe(`report r2 is part of event ${idOf("r1")}`);
    expect(ask(log, "r9", "r1")).toBe("there is no report r9");
    expect(ask(log, "r1", "r9")).toBe(`there is no event ${idOf("r9")}`);
  });
});
