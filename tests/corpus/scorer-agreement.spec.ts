import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Corpus, type Figures, formatPrediction, type GoldCeasefire, type Prediction, score } from "#evaluation";
import { toFoldFiles } from "../../apps/cli/src/eval/load-corpus.js";
import { loadFold, READABLE_FOLDS, referenceFolder, SKIP_REASON } from "./reference.js";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const reason = referenceFolder ? "no python3" : SKIP_REASON;
const canRun = Boolean(referenceFolder) && hasPython;

/** Small deterministic generator: the same predictions on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Reports as a middling system would give them: gold entries with faults of every kind, and sentences that mean nothing. */
function inventPredictions({ gold, texts }: Corpus, seed: number): readonly Prediction[] {
  const random = randomOf(seed);
  const pick = <T>(...values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const pool = gold.flatMap(({ ceasefires }) => ceasefires);
  const somebody = () => pick(...pick(...pool).parties, "The Bordurian  Front", "");
  const invent = (doc: string, from: GoldCeasefire, isReal: boolean): Prediction => ({
    doc,
    canonical: pick(from.gold_id, `cf-${Math.floor(random() * 9)}`, null, ""),
    parties: [...from.parties.filter(() => random() < 0.7), ...(random() < 0.3 ? [somebody()] : [])],
    mediators: [...from.mediators.filter(() => random() < 0.6), ...(random() < 0.2 ? [somebody()] : [])],
    stages: [...from.stages.filter(() => random() < 0.8), ...(random() < 0.3 ? ["violated"] : [])],
    declared: pick(from.declared, from.effective, null, "XXXX-11-10", "2014-03~", "2020-02-31", "2020-13"),
    effective: pick(from.effective, from.gold_id.split("/").at(-1) ?? null, null, from.declared?.slice(0, 7) ?? null),
    ended: null,
    quotes: isReal && random() < 0.8 ? [from.anchor] : [pick(...(texts.get(doc) ?? "").split(/(?<=[.!?])\s+/))],
  });
  return gold.flatMap(({ doc, ceasefires }) => [
    ...ceasefires.filter(() => random() < 0.8).map((ceasefire) => invent(doc, ceasefire, true)),
    ...(random() < 0.3 ? [invent(doc, pick(...pool), false)] : []),
  ]);
}

/** Our figures under the names that the other scorer prints. */
function toTheirNames(figures: Figures): object {
  const dates = Object.entries(figures.dates).map(([field, { accuracy, counts }]) => {
    const counted = Object.entries(counts).filter(([, count]) => count > 0);
    return [field, { acc: accuracy, ...Object.fromEntries(counted) }];
  });
  return {
    docs: figures.documents,
    gold_reports: figures.goldReports,
    system_reports: figures.systemReports,
    doc: figures.document,
    report: figures.report,
    recall_by_salience: figures.recallBySalience,
    spurious_by_doc_class: figures.spuriousByDocumentClass,
    slots: figures.slots,
    dates: Object.fromEntries(dates),
    cluster: figures.cluster,
    cluster_no_merge: figures.clusterNoMerge,
    cluster_all_merge: figures.clusterAllMerge,
    event: figures.event,
    gold_events: figures.goldEvents,
    system_events: figures.systemEvents,
    by_source: figures.bySource,
  };
}

describe.skipIf(!canRun)(canRun ? "the figures" : `the figures (skipped: ${reason})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "truceline-scorer-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each(READABLE_FOLDS)("on %s", (fold) => {
    it.each([1, 2, 3, 4, 5])("agree with the reference scorer on invented predictions (%i)", (seed) => {
      const corpus = loadFold(fold);
      const predictions = inventPredictions(corpus, seed);
      const file = join(folder, `${fold}-${seed}.jsonl`);
      writeFileSync(file, predictions.map((prediction) => `${formatPrediction(prediction)}\n`).join(""));
      const { goldFile, textsFolder } = toFoldFiles(referenceFolder ?? "", fold);
      const script = join(referenceFolder ?? "", "eval", "score.py");
      const args = [script, "--gold", goldFile, "--texts", textsFolder, "--system", file, "--json"];
      const theirs = JSON.parse(execFileSync("python3", args, { encoding: "utf8" }));
      const { figures } = score({ ...corpus, predictions, textOf: (doc) => corpus.texts.get(doc) });
      expect(figures.report.f1).toBeGreaterThan(0.2);
      expect(toTheirNames(figures)).toEqual(theirs);
    });
  });
});
