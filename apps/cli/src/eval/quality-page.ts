import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusFigures } from "#evaluation";
import { toRows } from "./format-figures.js";
import { findProjectRoot } from "./project-root.js";

const BEGIN = "<!-- figures: begin, written by `npm run eval -- --write` -->";
const END = "<!-- figures: end -->";

/** Replaces the table of figures in docs/quality.md; what stands around it is kept. Returns the file's path. */
export function writeQualityPage(
  measured: readonly { readonly name: string; readonly figures: CorpusFigures }[],
): string {
  const file = join(findProjectRoot(), "docs", "quality.md");
  const page = readFileSync(file, "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the marks between which the figures go`);
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${toTable(measured)}\n\n${page.slice(end)}`);
  return file;
}

function toTable(measured: readonly { readonly name: string; readonly figures: CorpusFigures }[]): string {
  const columns = measured.map(({ figures }) => new Map(toRows(figures)));
  const names = [...new Set(columns.flatMap((rows) => [...rows.keys()]))];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replace(/ {2,}/g, ", ")).join(" | ")} |`;
  return [
    line(["figure", ...measured.map(({ name }) => name)]),
    line(["---", ...measured.map(() => "---")]),
    ...names.map((name) => line([name, ...columns.map((rows) => rows.get(name) ?? "")])),
  ].join("\n");
}
