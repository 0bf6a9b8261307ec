/**
 * `npm run bench`: how fast the parts and the whole are, printed as a table.
 *
 * The options stand in scripts/bench.mjs, through which it is run. It measures the build, not the sources.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchExtraction } from "./extraction.bench.js";
import type { Measured } from "./measure.js";
import { benchResolution } from "./resolution.bench.js";
import { benchRun } from "./run.bench.js";

/** `share` of the articles or reports: 1 for figures that count; `reports` are the sizes of worlds to resolve, where they are given. */
type Part = (share: number, reports?: readonly number[]) => Iterable<Measured> | Promise<Iterable<Measured>>;

const PARTS: Readonly<Record<string, Part>> = {
  extraction: benchExtraction,
  resolution: benchResolution,
  run: benchRun,
  kafka: async (share) => (await import("./kafka.bench.js")).benchKafka(share),
};
const SHORT_SHARE = 0.1;
const PAGE = join(import.meta.dirname, "..", "..", "docs", "benchmarks.md");
const [BEGIN, END] = ["<!-- figures: begin, written by `npm run bench -- --write` -->", "<!-- figures: end -->"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    reports: { type: "string" },
    short: { type: "boolean" },
    write: { type: "boolean" },
  },
});
const only = values.only ?? positionals[0];
const sizes = values.reports?.split(",").map(Number);
if (sizes?.some((size) => !Number.isSafeInteger(size) || size < 1)) {
  console.error("--reports takes whole numbers, separated by commas");
  process.exit(2);
}
if (only !== undefined && !Object.hasOwn(PARTS, only)) {
  console.error(`no part ${only}: there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
if (only !== undefined && values.write) {
  console.error("--write needs all parts: the page holds one table, measured in one go");
  process.exit(2);
}

const loadBefore = loadavg()[0] ?? 0;
const results: Measured[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue;
  for (const measured of await run(values.short ? SHORT_SHARE : 1, sizes)) {
    results.push(measured);
    console.log(`${measured.name.padEnd(48)}${measured.value}`);
  }
}
if (values.write) {
  writePage(results);
  console.log(`written to ${PAGE}`);
}

/** Replaces the table between the marks; the rest of the page is kept. */
function writePage(measured: readonly Measured[]): void {
  const page = readFileSync(PAGE, "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE} lacks the marks between which the figures go`);
  const table = [
    "| what | figure |",
    "|---|---|",
    ...measured.map(({ name, value }) => `| ${name.trim()} | ${value} |`),
  ];
  writeFileSync(
    PAGE,
    `${page.slice(0, begin + BEGIN.length)}\n\n${describeMachine()}\n\n${table.join("\n")}\n\n${page.slice(end)}`,
  );
}

/** What the figures were had on, and whether it had other work. */
function describeMachine(): string {
  const parts = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${platform()} ${arch()}`,
    `Node ${process.version}`,
    `load ${loadBefore.toFixed(1)} before the first part`,
    new Date().toISOString().slice(0, 10),
  ];
  return `${parts.join(", ")}.${values.short ? " A short run, with a tenth of the articles: the figures say little." : ""}`;
}
