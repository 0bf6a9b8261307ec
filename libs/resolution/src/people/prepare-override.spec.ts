import { describe, expect, it } from "vitest";
import { type LogRecord, type Override, toReportId } from "#domain";
import { eventIdOf } from "../identity/identity.js";
import { decided, groupsOf, type Sketch, said, withdrawn } from "../report-builder.spec-support.js";
import { decide, evolve, resolve } from "../resolve.js";
import { emptyState } from "../state/resolution-state.js";
import { type OverrideRequest, prepareOverride } from "./prepare-override.js";

const sides = ["ruritania", "borduria"];
const spring: Sketch = { id: "r1", effective: "1927-05-04", parties: sides };
const again: Sketch = { id: "r2", effective: "1927-05-04", parties: sides };
const autumn: Sketch = { id: "r3", effective: "1927-10-09", parties: sides };
const elsewhere: Sketch = { id: "r4", effective: "1927-05-04", parties: ["klow"], conflictId: "syldavia" };
const log = [said(spring), said(again), said(autumn), said(elsewhere)];
const idOf = (id: string) => eventIdOf(toReportId(id));

const ask = (records: readonly LogRecord[], request: Partial<OverrideRequest>) =>
  prepareOverride(evolve(emptyState(), decide(emptyState(), records)), {
    action: "merge",
    ids: [],
    by: "an editor",
    why: "checked by hand",
    at: "1928-01-01T00:00:00Z",
    ...request,
  });
const problemsOf = (records: readonly LogRecord[], request: Partial<OverrideRequest>) => {
  const prepared = ask(records, request);
  return prepared.ok ? [] : prepared.problems;
};
function overrideOf(records: readonly LogRecord[], request: Partial<OverrideRequest>): Override {
  const prepared = ask(records, request);
  if (!prepared.ok) throw new Error(prepared.problems.join("; "));
  return prepared.override;
}
const living = (records: readonly LogRecord[]) => groupsOf(resolve(records));

describe("an override from a person's words", () => {
  it("names every report of the events that are meant, and does what it says", () => {
    const override = overrideOf(log, { ids: [idOf("r1"), idOf("r3")] });
    expect(override.reportIds).toEqual(["r1", "r2", "r3"]);
    expect(override.conflict.conflictId).toBe("nagorno-karabakh");
    expect(living([...log, { type: "override", override }])).toEqual(["r1 r2 r3", "r4"]);
  });

  it("takes reports for what they are, alone or beside events", () => {
    expect(overrideOf(log, { ids: ["r1", idOf("r3")] }).reportIds).toEqual(["r1", "r3"]);
    expect(overrideOf(log, { action: "split", ids: ["r2"] }).reportIds).toEqual(["r2"]);
    expect(overrideOf(log, { action: "reject", ids: ["r2", idOf("r3")] }).reportIds).toEqual(["r2", "r3"]);
  });

  it("has one id for one decision, and another for what was decided later or by somebody else", () => {
    const request = { ids: [idOf("r1"), idOf("r3")] };
    const { overrideId } = overrideOf(log, request);
    expect(overrideOf(log, { ids: request.ids.toReversed() }).overrideId).toBe(overrideId);
    expect(overrideOf(log, { ...request, by: "another" }).overrideId).not.toBe(overrideId);
    expect(overrideOf(log, { ...request, at: "1928-01-02T00:00:00Z" }).overrideId).not.toBe(overrideId);
  });

  it("takes an event that was merged away for the one it became, and says so", () => {
    const merged = [...log, decided("o1", "merge", ["r1", "r2", "r3"])];
    const prepared = ask(merged, { action: "pin", ids: [idOf("r3")], field: "label", value: "The long truce" });
    expect(prepared).toMatchObject({
      ok: true,
      notes: [`${idOf("r3")} was merged into ${idOf("r1")}, which is meant`],
      override: { reportIds: ["r1", "r2", "r3"], field: "label", value: "The long truce" },
    });
  });

  it("undoes an override by its id", () => {
    const split = [...log, decided("o1", "split", ["r2"])];
    const undo = overrideOf(split, { action: "undo", ids: ["o1"], at: "2024-02-01T00:00:00Z" });
    expect(undo).toMatchObject({ undoes: "o1", reportIds: ["r2"] });
    expect(living([...split, { type: "override", override: undo }])).toEqual(living(log));
    const undone: readonly LogRecord[] = [...split, { type: "override", override: undo }];
    const redo = overrideOf(undone, { action: "undo", ids: [undo.overrideId], at: "2024-03-01T00:00:00Z" });
    expect(living([...undone, { type: "override", override: redo }])).toEqual(living(split));
  });
});

describe("an override is refused", () => {
  const refused: readonly (readonly [why: string, request: Partial<OverrideRequest>, problem: RegExp])[] = [
    ["where nothing has the id", { ids: ["cf-nothing", idOf("r1")] }, /no event and no report cf-nothing/],
    ["where it names nothing", { ids: [] }, /names no event/],
    ["where events lie in two conflicts", { ids: [idOf("r1"), idOf("r4")] }, /two conflicts.*r.*syldavia/],
    ["where it would merge an event with itself", { ids: [idOf("r1"), "r2"] }, /nothing to merge/],
    ["where an event is split off", { action: "split", ids: [idOf("r1")] }, /not an event/],
    ["where all of an event is split off", { action: "split", ids: ["r1", "r2"] }, /nothing to split off/],
    ["where reports of two events are split off", { action: "split", ids: ["r1", "r3"] }, /one event/],
    ["where two events are pinned", { action: "pin", ids: ["r1", "r3"], field: "label", value: "x" }, /one event/],
    ["where no field is pinned", { action: "pin", ids: ["r1"], value: "x" }, /no field "" to pin: .*declared/],
    ["where an unknown field is pinned", { action: "pin", ids: ["r1"], field: "mood", value: "x" }, /"mood"/],
    ["where a day is none", { action: "pin", ids: ["r1"], field: "ended", value: "2023-02-30" }, /"2023-02-30"/],
    ["where a status is none", { action: "pin", ids: ["r1"], field: "status", value: "superseded" }, /in-effect/],
    ["where a label is empty", { action: "pin", ids: ["r1"], field: "label", value: "" }, /1 to 200 characters/],
    ["where nothing was decided", { action: "undo", ids: ["ov-nothing"] }, /no override ov-nothing/],
    ["where two are undone at once", { action: "undo", ids: ["o1", "o2"] }, /one override/],
  ];
  it.each(refused)("%s", (_why, request, problem) => {
    expect(problemsOf(log, request)).toEqual([expect.stringMatching(problem)]);
  });

  it("where the event or the report is gone", () => {
    const gone = [...log, decided("o1", "reject", ["r3"])];
    expect(problemsOf(gone, { action: "reject", ids: [idOf("r3")] })).toEqual([expect.stringMatching(/was retracted/)]);
    expect(problemsOf(gone, { action: "reject", ids: ["r3"] })).toEqual([expect.stringMatching(/rejected/)]);
    const older = [said(spring), withdrawn({ ...spring, contentHash: "1" }), said(autumn)];
    expect(problemsOf(older, { action: "reject", ids: ["r1"] })).toEqual([expect.stringMatching(/withdrawn/)]);
  });

  it("where it is undone already", () => {
    const undone = [
      ...log,
      decided("o1", "split", ["r2"]),
      decided("o2", "undo", [], { undoes: "o1", at: "2024-02-01T00:00:00Z" }),
    ];
    expect(problemsOf(undone, { action: "undo", ids: ["o1"] })).toEqual(["o1 is undone already, by o2"]);
  });

  it("with every problem at once", () => {
    expect(problemsOf(log, { ids: ["cf-a", "cf-b"] })).toHaveLength(2);
  });
});
