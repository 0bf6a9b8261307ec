/**
 * `npm run bench`: how fast the parts and the whole are, printed as a table.
 *
 * `--only NAME` runs one part; `--write` puts the table into docs/benchmarks.md. It measures the build, not the sources.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchExtraction } from "./extraction.bench.js";
import type { Measured } from "./measure.js";
import { benchRun } from "./run.bench.js";

const PARTS: Readonly<Record<string, () => readonly Measured[] | Promise<readonly Measured[]>>> = {
  extraction: benchExtraction,
  run: benchRun,
  kafka: async () => (await import("./kafka.bench.js")).benchKafka(),
};
const PAGE = join(import.meta.dirname, "..", "..", "docs", "benchmarks.md");
const [BEGIN, END] = ["<!-- figures: begin, written by `npm run bench -- --write` -->", "<!-- figures: end -->"];

const { values } = parseArgs({ options: { only: { type: "string" }, write: { type: "boolean" } } });
if (values.only !== undefined && !Object.hasOwn(PARTS, values.only)) {
  console.error(`no part ${values.only}: there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

const results: Measured[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const measured of await run()) {
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
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memoryGb} GB, ${platform()} ${arch()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`;
  const table = [
    "| what | figure |",
    "|---|---|",
    ...measured.map(({ name, value }) => `| ${name.trim()} | ${value} |`),
  ];
  writeFileSync(
    PAGE,
    `${page.slice(0, begin + BEGIN.length)}\n\n${machine}\n\n${table.join("\n")}\n\n${page.slice(end)}`,
  );
}
