/**
 * Where a claim stands in its article: `article[in].slice(start, end) === quote`, always.
 *
 * Units: `start`, `end` are UTF-16 code units. `rule` is the name of the phrase rule that read it.
 */
export interface Evidence {
  readonly quote: string;
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
