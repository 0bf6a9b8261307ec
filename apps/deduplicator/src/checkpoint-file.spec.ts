import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { RESOLUTION_VERSION } from "#resolution";
import { CheckpointFile } from "./checkpoint-file.js";

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "truceline-checkpoint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "deep", "checkpoint.sqlite");
}
const checkpoint = {
  // Above what a double holds exactly.
  lastOffset: 9_007_199_254_740_993n,
  lastTimestamp: 1_600_000_000_000,
  nextOffset: 9_007_199_254_740_994n,
  state: "{}",
  floors: "[]",
};

describe("the checkpoint file", () => {
  it("gives back what was written last, per partition, also after it was closed", () => {
    const path = newPath();
    const file = new CheckpointFile(path);
    file.write("t", 1, { ...checkpoint, state: "older" });
    file.write("t", 1, checkpoint);
    file.close();
    const opened = new CheckpointFile(path);
    onTestFinished(() => opened.close());
    expect(opened.read("t", 1)).toEqual({ ...checkpoint, resolutionVersion: RESOLUTION_VERSION });
    expect(opened.read("t", 2)).toBeUndefined();
  });

  it("is shared by two processes", () => {
    const path = newPath();
    const [a, b] = [new CheckpointFile(path), new CheckpointFile(path)];
    onTestFinished(() => {
      a.close();
      b.close();
    });
    a.write("t", 0, checkpoint);
    b.write("t", 1, checkpoint);
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
