import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusFigures } from "#evaluation";
import { findProjectRoot } from "./project-root.js";

/** Figures by corpus name, as committed. */
export type Baseline = Readonly<Record<string, CorpusFigures>>;

const baselineFile = () => join(findProjectRoot(), "tests", "corpus", "baseline.json");

/** Empty where none was stored yet. */
export function readBaseline(): Baseline {
  const file = baselineFile();
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Keeps the figures of corpora that were not measured. Returns the file's path. */
export function writeBaseline(measured: readonly { readonly name: string; readonly figures: CorpusFigures }[]): string {
  const file = baselineFile();
  const baseline = { ...readBaseline(), ...Object.fromEntries(measured.map(({ name, figures }) => [name, figures])) };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
  return file;
}
