/** White space as the annotation tools count it: Unicode spaces and the separators U+001C–U+001F, without U+FEFF. */
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const BREAK = new RegExp(`(?<=[.!?])["”']?${SPACE}+|\\n+`, "g");
const SPACES = new RegExp(`${SPACE}+`, "g");
const ONLY_SPACES = new RegExp(`^${SPACE}*$`);

/** Units: `start`, `end` UTF-16 offsets into the text that was split. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences, roughly, the way anchors were laid down: at white space after `.`, `!` or `?`, and at line ends.
 *
 * Shape: spans in text order, none blank. An abbreviation such as "Gen." ends a sentence here.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number) => {
    if (!ONLY_SPACES.test(text.slice(start, end))) spans.push({ start, end });
  };
  for (const match of text.matchAll(BREAK)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return spans;
}

/** Every run of white space as one space: the form into which numeric anchors point. */
export const foldSpaces = (text: string) => text.replace(SPACES, " ");
