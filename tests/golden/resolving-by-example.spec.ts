import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSteps, runCommands } from "./run-page.js";

const PAGE = join(import.meta.dirname, "..", "..", "docs", "resolving-by-example.md");
const ID = /\b(?:cf|rep|ov)-[0-9a-z]{16}\b/g;
const idsIn = (printed: string) => [...printed.matchAll(ID)].map(([id]) => id);

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), "truceline-chaco-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  return home;
}

/** Puts in what the commands print now; where that gives a thing another id, later commands take the new one. */
async function rewrite(page: string): Promise<string> {
  const home = makeHome();
  let text = page;
  for (let step = 0; step < readSteps(text).length; step++) {
    const { commands, printed, start, end } = readSteps(text)[step] as ReturnType<typeof readSteps>[number];
    const now = await runCommands(commands, home);
    const [before, after] = [idsIn(printed), idsIn(now)];
    let rest = text.slice(end);
    if (before.length === after.length)
      for (const [i, id] of before.entries()) rest = rest.replaceAll(id, after[i] as string);
    text = text.slice(0, start) + now + rest;
  }
  return text;
}

describe("the page that resolves by example", () => {
  it("shows what its commands print; UPDATE_GOLDEN=1 puts that in", async () => {
    const page = readFileSync(PAGE, "utf8");
    const now = await rewrite(page);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(PAGE, now);
    else expect(now).toBe(page);
  });

  it("tells of what it says: a merge, a refused merge, a redirect, a split, a refusal, a pin, an undoing", async () => {
    const home = makeHome();
    const printed: string[] = [];
    for (const { commands } of readSteps(readFileSync(PAGE, "utf8"))) printed.push(await runCommands(commands, home));
    const said = [
      /2 reports[\s\S]*3 articles, 3 reports, 2 ceasefires/,
      /merged, compared with/,
      /1 report from 1 publisher/,
      /veto: a renewed ceasefire and the one before it/,
      /2 articles, 2 reports, 2 ceasefires/,
      /3 articles, 3 reports, 1 ceasefire\n[\s\S]*superseded[\s\S]*merged into cf-/,
      /took in cf-[\s\S]*merged, compared with[\s\S]*merged, compared with/,
      /^wrote ov-\w+: split rep-/,
      /3 articles, 3 reports, 2 ceasefires/,
      /refused: "1935-06-31" is no date[\s\S]*wrote ov-\w+: pin effective to "1935-06-12"/,
      /wrote ov-\w+: undo ov-[\s\S]*3 reports, 1 ceasefire[\s\S]*the outposts were a rumour/,
    ];
    expect(printed).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
  });
});
