import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  type Corpus,
  type FoldActor,
  foldActorBy,
  foldActorByKnowledge,
  type GoldDocument,
  parseAliases,
  parseCorpusText,
  parseGold,
} from "#evaluation";
import { CommandError } from "../exit.js";

/** Where a corpus lies. */
export interface CorpusFiles {
  readonly name: string;
  readonly goldFile: string;
  readonly textsFolder: string;
  /** Table of actor names; by default looked for in the reference folder and above the gold, else our own. */
  readonly aliasesFile?: string;
}

/** The names under which the reference corpora are known; fold b is for figures alone. */
export const FOLDS = ["dev", "a", "b"] as const;
export type Fold = (typeof FOLDS)[number];

/** Where a fold lies inside the reference folder. */
export function toFoldFiles(referenceFolder: string, fold: Fold): CorpusFiles {
  const folder = join(referenceFolder, "corpus", fold === "dev" ? "dev" : "news");
  const goldFile = join(folder, fold === "dev" ? "gold.jsonl" : `gold-${fold}.jsonl`);
  return { name: fold, goldFile, textsFolder: join(folder, "texts") };
}

/** Whether a gold file is the fold that nobody reads: it gives figures, never listings. */
export const isBlindGold = (goldFile: string) => basename(goldFile) === "gold-b.jsonl";

/** Errors: `CommandError` naming the file where gold, texts or the given alias table cannot be read. */
export function loadCorpus(files: CorpusFiles): Corpus {
  if (!existsSync(files.textsFolder)) throw new CommandError(`no folder of texts at ${files.textsFolder}`);
  const texts = new Map<string, string>();
  const textOf = (doc: string) => {
    const file = join(files.textsFolder, doc);
    if (!texts.has(doc) && existsSync(file)) texts.set(doc, readFileSync(file, "utf8").replace(/\r\n?/g, "\n"));
    return texts.get(doc);
  };
  const gold = readGold(files.goldFile, textOf);
  const articles = new Map([...texts].map(([doc, text]) => [doc, parseCorpusText(text)]));
  return { name: files.name, gold, texts, articles, foldActor: loadAliases(files) };
}

function readGold(file: string, textOf: (doc: string) => string | undefined): readonly GoldDocument[] {
  const content = readText(file);
  try {
    return parseGold(content, textOf);
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
}

function loadAliases({ aliasesFile, goldFile }: CorpusFiles): FoldActor {
  if (aliasesFile) return foldActorBy(parseAliases(readText(aliasesFile)));
  const reference = process.env.TRUCELINE_REFERENCE;
  const candidates = [...(reference ? [reference] : []), join(dirname(goldFile), "..", "..")];
  const found = candidates.map((folder) => join(folder, "eval", "aliases.tsv")).find((file) => existsSync(file));
  return found ? foldActorBy(parseAliases(readText(found))) : foldActorByKnowledge;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}
