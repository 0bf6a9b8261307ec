import { isDivider, isInterruption } from "./furniture-patterns.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph and the links or advertisements that stand in its midst; `start` and `end` exclude surrounding space. */
export interface Paragraph extends Span {
  readonly holes: readonly Span[];
}

/** Above this many characters a line is nobody's wrapped line: the text has one line per paragraph. */
const WRAP_WIDTH_MAX = 140;
const WRAP_WIDTH_MIN = 40;
/** How full a line must be, as a share of the text's width, to count as broken for want of room; higher splits ragged paragraphs, lower joins headings. */
const FULL_LINE_SHARE = 0.8;
const INTERRUPTIONS_MAX = 6;

// Matches "-", "*", "•", "1." and "2)" before a space; not "1.5" or "-5".
const BULLET = /^(?:[-*•·▪●–—]|\d{1,2}[.)]|\(?[a-z]\))\s/;
const TERMINAL = /[.!?…:;]["'”’»)\]]*$/;
// Matches "… on a ceasefire from" and "… said that"; not "… came from abroad".
const OPEN_END =
  /(?:,|\b(?:a|an|the|of|to|from|in|on|at|by|for|with|and|or|but|that|which|who|whose|between|into|over|under|after|before|as|its|their|his|her|is|was|were|are|has|had|have|will))$/i;
const LOWER_START = /^["'“‘(]?\p{Ll}/u;
const CONTINUED_START = /^["'“‘(]?[\p{Ll}\d]/u;

interface Line extends Span {
  /** Blank lines stand before it. */
  readonly apart: boolean;
  readonly head: string;
  readonly tail: string;
}

/**
 * Cuts a text into paragraphs: hard-wrapped lines are joined, a sentence that a blank line or a link splits stays in one paragraph.
 *
 * Shape: in order, not overlapping; everything between paragraphs is space.
 */
export function findParagraphs(source: string): Paragraph[] {
  const lines = readLines(source);
  const width = findWrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] as Line;
    let last = first;
    const holes: Span[] = [];
    let next = index + 1;
    for (;;) {
      const line = lines[next];
      if (!line) break;
      if (!isSeparate(first) && !isSeparate(line) && goesOn(last, line, width)) {
        last = line;
        next += 1;
        continue;
      }
      const resumed = isSeparate(first) ? undefined : findResumption(source, lines, next, last);
      if (resumed === undefined) break;
      for (let hole = next; hole < resumed; hole += 1) holes.push(lines[hole] as Line);
      last = lines[resumed] as Line;
      next = resumed + 1;
    }
    paragraphs.push({ start: first.start, end: last.end, holes: holes.map(({ start, end }) => ({ start, end })) });
    index = next;
  }
  return paragraphs;
}

/** A link, a divider or an embedded post's last line is a paragraph of its own, whatever follows. */
const isSeparate = (line: Line): boolean =>
  line.end - line.start <= 200 && (isInterruption(line.head) || isDivider(line.head));

function goesOn(last: Line, line: Line, width: number | undefined): boolean {
  if (BULLET.test(line.head)) return false;
  if (line.apart) return !TERMINAL.test(last.tail) && LOWER_START.test(line.head);
  if (LOWER_START.test(line.head)) return true;
  if (/\p{L}[-‐‑]$/u.test(last.tail) && /^\p{L}/u.test(line.head)) return true;
  if (width === undefined) return OPEN_END.test(last.tail) && !TERMINAL.test(last.tail);
  const firstWord = /^\S{0,40}/.exec(line.head)?.[0].length ?? 0;
  return last.end - last.start + 1 + firstWord >= width * FULL_LINE_SHARE;
}

/** The line at which a sentence goes on after links or advertisements that stand inside it. */
function findResumption(source: string, lines: readonly Line[], from: number, last: Line): number | undefined {
  if (TERMINAL.test(last.tail)) return undefined;
  let index = from;
  while (index < from + INTERRUPTIONS_MAX) {
    const line = lines[index];
    if (!line || line.end - line.start > 200 || !isInterruption(source.slice(line.start, line.end))) break;
    index += 1;
  }
  const line = lines[index];
  if (index === from || !line || BULLET.test(line.head)) return undefined;
  const open = OPEN_END.test(last.tail);
  return LOWER_START.test(line.head) || (open && CONTINUED_START.test(line.head)) ? index : undefined;
}

/** The column at which the text was wrapped, where it was: many adjacent lines, none of them long. */
function findWrapWidth(lines: readonly Line[]): number | undefined {
  let adjacent = 0;
  let open = 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    width = Math.max(width, line.end - line.start);
    if (width > WRAP_WIDTH_MAX) return undefined;
    const before = lines[index - 1];
    if (!before || line.apart) continue;
    adjacent += 1;
    if (!TERMINAL.test(before.tail)) open += 1;
  }
  return adjacent >= 2 && open * 2 >= adjacent && width >= WRAP_WIDTH_MIN ? width : undefined;
}

function readLines(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
  let from = 0;
  let apart = false;
  while (from <= source.length) {
    breaks.lastIndex = from;
    const found = breaks.exec(source);
    const to = found ? found.index : source.length;
    const line = trim(source, from, to);
    if (line) {
      const head = source.slice(line.start, Math.min(line.end, line.start + 200));
      lines.push({ ...line, apart, head, tail: source.slice(Math.max(line.start, line.end - 60), line.end) });
      apart = false;
    } else {
      apart = true;
    }
    if (!found) break;
    from = found.index + found[0].length;
  }
  return lines;
}

const isBlank = (source: string, index: number): boolean => {
  const code = source.charCodeAt(index);
  return (
    code <= 0x20 || (code >= 0x7f && code <= 0xa0) || (code > 0x2000 && /[\s\p{Cf}\p{Zs}]/u.test(source[index] ?? ""))
  );
};

function trim(source: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(source, start)) start += 1;
  while (end > start && isBlank(source, end - 1)) end -= 1;
  return start < end ? { start, end } : undefined;
}
