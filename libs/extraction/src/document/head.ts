import type { Document, Sentence } from "./document.js";

const heads = new WeakMap<Document, Map<number, ReadonlySet<Sentence>>>();

/** The headline and the first `count` sentences of the text that are prose: where an article tells what it is about. */
export function headOf(document: Document, count: number): ReadonlySet<Sentence> {
  const known = heads.get(document) ?? new Map<number, ReadonlySet<Sentence>>();
  heads.set(document, known);
  const before = known.get(count);
  if (before) return before;
  const prose = document.prose();
  const text = prose.filter((sentence) => sentence.in === "text");
  const head = new Set([...prose.filter((sentence) => sentence.in === "title"), ...text.slice(0, count)]);
  known.set(count, head);
  return head;
}
