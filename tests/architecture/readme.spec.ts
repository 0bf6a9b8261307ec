import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { runProgram } from "../../apps/cli/src/program.js";
import { ROOT, readText } from "./repository.js";

/** What `truceline` prints for a command line. */
async function print(...argv: readonly string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  await runProgram(argv, { stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  return printed;
}

/** The block of code behind a mark in the README. */
function readBlock(mark: string): string {
  const block = new RegExp(`<!-- traced: ${mark} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(
    readText("README.md") ?? "",
  );
  if (!block?.[1]) throw new Error(`README.md has no block "${mark}"`);
  return block[1];
}

/** Whether one printed line holds all that a shown line does not leave out with "…". */
const isPrinted = (shown: string, printed: readonly string[]) =>
  printed.some((line) => {
    let from = 0;
    return shown.split("…").every((piece) => {
      const at = line.indexOf(piece.trim(), from);
      from = at + piece.length;
      return at >= 0;
    });
  });

it("shows in the README what truceline explain prints", async () => {
  const seed = /`npx truceline explain (seeds\/\S+)`/.exec(readText("README.md") ?? "")?.[1] ?? "";
  const printed = (await print("explain", join(ROOT, seed))).split("\n");
  const shown = readBlock("explain").split("\n").filter(Boolean);
  expect(shown.length).toBeGreaterThan(5);
  const wrong = shown.filter((line) => !isPrinted(line, printed));
  expect(wrong, "README.md shows lines that truceline explain no longer prints: copy what it prints now").toEqual([]);
  expect(isPrinted("  party: Ruritania (RUR) — …", printed)).toBe(false);
});

it("shows in the README an event that the seeds give", async () => {
  const shown = JSON.parse(readBlock("event"));
  const lines = (await print("run", join(ROOT, "seeds"), "--json")).split("\n").filter(Boolean);
  const event = lines.map((line) => JSON.parse(line)).find(({ label }) => label === shown.label);
  expect(event).toMatchObject(shown);
});

it("quotes in the README what stands in the seed", () => {
  const quotes = [...(readText("README.md") ?? "").matchAll(/^> (.+?)(?: \[…\])?$/gm)];
  expect(quotes.length).toBeGreaterThan(0);
  const seed = readText("seeds/004_343405ef04f1da03.txt") ?? "";
  for (const [, quote = ""] of quotes) expect(seed).toContain(quote);
});
