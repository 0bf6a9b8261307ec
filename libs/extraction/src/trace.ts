/**
 * One decision of the extractor in words an analyst understands: which rule read which words, and what followed.
 *
 * Units: `start`, `end` UTF-16 offsets into `article[in]`.
 */
export interface TraceEntry {
  readonly step: string;
  /** `read`: became part of a report; `turned-down`: read and set aside, with the reason; `note`: context. */
  readonly outcome: "read" | "turned-down" | "note";
  readonly rule: string;
  readonly words: string;
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly why: string;
}
export type Trace = readonly TraceEntry[];
