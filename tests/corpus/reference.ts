import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "#evaluation";
import { loadCorpus, toFoldFiles } from "../../apps/cli/src/eval/load-corpus.js";

/** The folder of annotated articles, which lies outside the repository; undefined where it is not at hand. */
export const referenceFolder: string | undefined = findReference();

/** Why the tests of this folder are skipped, for the reporter to show. */
export const SKIP_REASON = "TRUCELINE_REFERENCE names no folder with corpus/dev/gold.jsonl: nothing to measure against";

/** The folds that may be read and tuned to. Fold b is not among them. */
export const READABLE_FOLDS = ["dev", "a"] as const;

export function loadFold(fold: (typeof READABLE_FOLDS)[number]): Corpus {
  if (!referenceFolder) throw new Error(SKIP_REASON);
  return loadCorpus(toFoldFiles(referenceFolder, fold));
}

function findReference(): string | undefined {
  const folder = process.env.TRUCELINE_REFERENCE;
  return folder && existsSync(join(folder, "corpus", "dev", "gold.jsonl")) ? folder : undefined;
}
