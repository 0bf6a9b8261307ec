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

/** Longest quote, in UTF-16 code units; only text without sentences has longer ones. */
const QUOTE_LENGTH_MAX = 4000;

/** A whole sentence as evidence; of one without end, the part around `token`. */
export function sentenceEvidence(sentence: Sentence, rule: string, token = 0): Evidence {
  const middle = sentence.tokens[token]?.start ?? sentence.start;
  const isLong = sentence.end - sentence.start > QUOTE_LENGTH_MAX;
  const start = isLong ? Math.max(sentence.start, middle - QUOTE_LENGTH_MAX / 2) : sentence.start;
  const end = isLong ? Math.min(sentence.end, start + QUOTE_LENGTH_MAX) : sentence.end;
  return {
    quote: sentence.text.slice(start - sentence.start, end - sentence.start),
    in: sentence.in,
    start,
    end,
    rule,
  };
}
