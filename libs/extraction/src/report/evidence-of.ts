import type { Evidence } from "#domain";
import type { Reading } from "../attributes/mention-facts.js";
import type { Sentence } from "../document/index.js";

/** The exact words of a reading; offsets into `article[in]`. */
export function evidenceOf(reading: Reading): Evidence {
  const { sentence, first, end, rule } = reading;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const stop = sentence.tokens[end - 1]?.end ?? sentence.end;
  return {
    quote: sentence.text.slice(start - sentence.start, stop - sentence.start),
    in: sentence.in,
    start,
    end: stop,
    rule,
  };
}

/** A whole sentence as evidence. */
export const sentenceEvidence = (sentence: Sentence, rule: string): Evidence => ({
  quote: sentence.text,
  in: sentence.in,
  start: sentence.start,
  end: sentence.end,
  rule,
});
