import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { type ConflictState, RESOLUTION_VERSION } from "#resolution";
import { CheckpointFile, UnreadableCheckpoint } from "./checkpoint-file.js";

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "truceline-checkpoint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "deep", "checkpoint.sqlite");
}
function open(path: string): CheckpointFile {
  const file = new CheckpointFile(path);
  onTestFinished(() => file.close());
  return file;
}
const head = {
  // Above what a double holds exactly.
  lastOffset: 9_007_199_254_740_993n,
  lastTimestamp: 1_600_000_000_000,
  nextOffset: 9_007_199_254_740_994n,
  floors: "[]",
};
const conflict = (conflictId: string, sequence = 0): ConflictState => ({
  conflictId,
  reports: [],
  withdrawals: [],
  overrides: [],
  events: [{ eventId: "cf-1" as never, founder: "r1" as never, sequence, revision: 1, members: [], changes: [] }],
});

describe("the checkpoint file", () => {
  it("gives back what was written last, per partition, also after it was closed", () => {
    const path = newPath();
    const file = new CheckpointFile(path);
    file.write("t", 1, { ...head, floors: "older" }, [conflict("a"), conflict("b")], true);
    file.write("t", 1, head, [conflict("b", 7)], false);
    file.close();
    const opened = open(path);
    expect(opened.read("t", 1)).toEqual({ ...head, resolutionVersion: RESOLUTION_VERSION, conflictIds: ["a", "b"] });
    expect(opened.storeOf("t", 1).read("a")).toEqual(conflict("a"));
    expect(opened.storeOf("t", 1).read("b")).toEqual(conflict("b", 7));
    expect(opened.read("t", 2)).toBeUndefined();
  });

  it("forgets what it held where a whole state is written, and a partition where that is asked for", () => {
    const file = open(newPath());
    file.write("t", 0, head, [conflict("a"), conflict("b")], true);
    file.write("t", 1, head, [conflict("a")], true);
    file.write("t", 0, head, [conflict("c")], true);
    expect(file.read("t", 0)?.conflictIds).toEqual(["c"]);
    expect(file.read("t", 1)?.conflictIds).toEqual(["a"]);
    file.forget("t", 0);
    expect(file.read("t", 0)).toBeUndefined();
    expect(file.read("t", 1)?.conflictIds).toEqual(["a"]);
  });

  it("stays what it was where writing fails half-way", () => {
    const file = open(newPath());
    file.write("t", 0, head, [conflict("a")], true);
    function* failing() {
      yield conflict("a", 9);
      throw new Error("the disk is full");
    }
    expect(() => file.write("t", 0, { ...head, floors: "newer" }, failing(), false)).toThrow("the disk is full");
    expect(file.read("t", 0)).toMatchObject({ floors: "[]" });
    expect(file.storeOf("t", 0).read("a")).toEqual(conflict("a"));
  });

  it("is of no use where a conflict was cut off, and says so where one is damaged or missing", () => {
    const path = newPath();
    const file = open(path);
    file.write("t", 0, head, [conflict("a"), conflict("b")], true);
    const database = new DatabaseSync(path);
    onTestFinished(() => database.close());
    database.exec("UPDATE conflict SET state = replace(state, '{', '<') WHERE conflict_id = 'a'");
    expect(() => file.storeOf("t", 0).read("a")).toThrow(UnreadableCheckpoint);
    expect(() => file.storeOf("t", 0).read("z")).toThrow(UnreadableCheckpoint);
    database.exec("UPDATE conflict SET state = substr(state, 1, 9) WHERE conflict_id = 'b'");
    expect(file.read("t", 0)).toBeUndefined();
  });

  it("is emptied when its tables are of an earlier kind", () => {
    const path = newPath();
    open(path).write("t", 0, head, [conflict("a")], true);
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 1");
    database.close();
    expect(open(path).read("t", 0)).toBeUndefined();
  });

  it("is shared by two processes", () => {
    const path = newPath();
    const [a, b] = [open(path), open(path)];
    a.write("t", 0, head, [conflict("a")], true);
    b.write("t", 1, head, [conflict("a")], true);
    expect(a.read("t", 1)).toEqual(b.read("t", 0));
  });

  it("is refused when it is something else", () => {
    const path = newPath();
    new CheckpointFile(path).close();
    for (const suffix of ["-wal", "-shm"]) rmSync(path + suffix, { force: true });
    writeFileSync(path, "not a database, but long enough to look like one at first sight".repeat(20));
    expect(() => new CheckpointFile(path)).toThrow(/not a database/);
  });
});
