import { writeFileSync } from "node:fs";
import { findDocument, findErrors, formatPrediction, type Measurement, measure, toCorpusFigures } from "#evaluation";
import { CommandError } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { readBaseline, writeBaseline } from "./baseline.js";
import { formatCoverage } from "./format-coverage.js";
import { formatDocument } from "./format-document.js";
import { formatDiagnosis, formatFigures } from "./format-figures.js";
import { formatFindings } from "./format-findings.js";
import { type CorpusFiles, FOLDS, type Fold, isBlindGold, loadCorpus, toFoldFiles } from "./load-corpus.js";
import { writeQualityPage } from "./quality-page.js";

export interface EvalOptions {
  readonly gold?: string;
  readonly texts?: string;
  readonly aliases?: string;
  readonly fold?: string;
  /** Where the reports go in the scorer's words. */
  readonly predictions?: string;
  /** `true`: findings to stdout. */
  readonly errors?: string | true;
  readonly doc?: string;
  readonly json?: boolean;
  readonly baseline?: boolean;
  readonly write?: boolean;
}

/**
 * Measures extraction and resolution against gold and prints what was asked for.
 *
 * Errors: `CommandError` where files are missing, or where a listing is asked of the fold that nobody reads.
 */
export function runEval(options: EvalOptions, { stdout, stderr }: Terminal): void {
  const print = (text: string) => stdout.write(`${text}\n`);
  const files = chooseCorpora(options);
  const isListing = Boolean(options.errors || options.predictions || options.doc);
  if (isListing && files.some(({ goldFile }) => isBlindGold(goldFile))) {
    throw new CommandError("fold b is for figures alone: no --errors, --predictions or --doc, or it would be tuned to");
  }
  const corpora = files.map(loadCorpus);
  for (const { name, gold, texts } of corpora) {
    const missing = gold.filter(({ doc }) => !texts.has(doc)).length;
    if (missing > 0)
      stderr.write(`${name}: ${missing} of ${gold.length} texts are missing; they count as read and empty\n`);
  }
  const measured = corpora.map((corpus) => ({ corpus, measurement: measure(corpus) }));
  const measurements = measured.map(({ measurement }) => measurement);
  const named = measurements.map((measurement) => ({ name: measurement.name, figures: toCorpusFigures(measurement) }));

  if (options.predictions) {
    const lines = measurements.flatMap(({ predictions }) => predictions.map(formatPrediction));
    writeFileSync(options.predictions, lines.map((line) => `${line}\n`).join(""));
  }
  if (options.doc) {
    print(toDocumentPage(measurements, options.doc));
    return;
  }
  if (options.json) print(JSON.stringify(Object.fromEntries(named.map(({ name, figures }) => [name, figures]))));
  else print(formatFigures(named, readBaseline()));
  if (options.errors) {
    const text = formatFindings(measured.flatMap(({ corpus, measurement }) => findErrors(corpus, measurement)));
    if (options.errors === true) print(`\n${text}`);
    else writeFileSync(options.errors, `${text}\n`);
  }
  const isReadable = !files.some(({ goldFile }) => isBlindGold(goldFile));
  if (isReadable && !options.json)
    print(`\n${[...measurements.map(formatDiagnosis), formatCoverage(corpora)].join("\n\n")}`);
  if (options.baseline) print(`baseline stored in ${writeBaseline(named)}`);
  if (options.write) print(`figures written to ${writeQualityPage(named)}`);
}

/** One gold file where it is named, else folds of the reference folder: dev and a unless one is asked for. */
function chooseCorpora({ gold, texts, aliases, fold }: EvalOptions): readonly CorpusFiles[] {
  const withAliases = (files: CorpusFiles) => (aliases ? { ...files, aliasesFile: aliases } : files);
  if (gold || texts) {
    if (!gold || !texts) throw new CommandError("--gold FILE and --texts DIR belong together");
    if (fold) throw new CommandError("--fold names a fold of the reference folder: not together with --gold");
    return [withAliases({ name: gold, goldFile: gold, textsFolder: texts })];
  }
  const reference = process.env.TRUCELINE_REFERENCE;
  if (!reference) {
    throw new CommandError(
      "nothing to measure against: give --gold FILE --texts DIR, or set TRUCELINE_REFERENCE to the folder that holds corpus/ and eval/",
    );
  }
  if (fold !== undefined && !isFold(fold)) throw new CommandError(`no fold "${fold}": there are ${FOLDS.join(", ")}`);
  const folds: readonly Fold[] = fold === undefined ? ["dev", "a"] : [fold];
  return folds.map((name) => withAliases(toFoldFiles(reference, name)));
}

const isFold = (name: string): name is Fold => FOLDS.some((fold) => fold === name);

function toDocumentPage(measurements: readonly Measurement[], path: string): string {
  for (const measurement of measurements) {
    const document = findDocument(measurement.documents, path);
    if (document) return formatDocument(document, measurement);
  }
  throw new CommandError(`no document ${path} in the gold`);
}
