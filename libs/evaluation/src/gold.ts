import { foldSpaces } from "./sentences.js";

/** A ceasefire that an annotator found in a document. The same `gold_id` in two documents is the same ceasefire. */
export interface GoldCeasefire {
  /** `<conflict>/<date>`. */
  readonly gold_id: string;
  readonly salience: string;
  readonly stages: readonly string[];
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly declared: string | null;
  readonly effective: string | null;
  readonly ended: string | null;
  /** Finding it neither helps nor hurts. */
  readonly optional?: boolean;
  /** Words of the passage; in a gold file possibly `[start, end]`, code points into the text with its white space folded. */
  readonly anchor: string;
}

/** A passage that looks like a ceasefire and must not be reported. */
export interface Distractor {
  readonly kind: string;
  readonly anchor: string;
}

export interface GoldDocument {
  /** Path of the text below its folder: `<source>/<name>.txt`. */
  readonly doc: string;
  readonly doc_class: string;
  readonly ceasefires: readonly GoldCeasefire[];
  readonly distractors: readonly Distractor[];
}

type Anchored = { readonly anchor: string | readonly [number, number] };
type StoredDocument = Omit<GoldDocument, "ceasefires" | "distractors"> & {
  readonly ceasefires: readonly (Omit<GoldCeasefire, "anchor"> & Anchored)[];
  readonly distractors?: readonly (Omit<Distractor, "anchor"> & Anchored)[];
};

/**
 * Reads a gold file, one document a line; of two lines for one document the later holds.
 *
 * Shape: `textOf` gives a document's whole text, undefined where it is not at hand: its numeric anchors are then empty.
 * Errors: throws with the line's number on a line that is not JSON or lacks `doc` or `ceasefires`.
 */
export function parseGold(jsonl: string, textOf: (doc: string) => string | undefined): readonly GoldDocument[] {
  const documents = new Map<string, GoldDocument>();
  for (const [index, line] of jsonl.split("\n").entries()) {
    if (line.trim() === "") continue;
    const stored = readDocument(line, index + 1);
    const text = textOf(stored.doc);
    const withWords = <T extends Anchored>(entry: T) => ({ ...entry, anchor: toWords(entry.anchor, text) });
    documents.set(stored.doc, {
      ...stored,
      ceasefires: stored.ceasefires.map(withWords),
      distractors: (stored.distractors ?? []).map(withWords),
    });
  }
  return [...documents.values()];
}

function readDocument(line: string, lineNumber: number): StoredDocument {
  let value: Partial<StoredDocument>;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`gold line ${lineNumber} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value?.doc !== "string" || !Array.isArray(value.ceasefires)) {
    throw new Error(`gold line ${lineNumber} has no doc or no ceasefires`);
  }
  return value as StoredDocument;
}

function toWords(anchor: Anchored["anchor"], text: string | undefined): string {
  if (typeof anchor === "string") return anchor;
  return text === undefined ? "" : Array.from(foldSpaces(text)).slice(anchor[0], anchor[1]).join("");
}
