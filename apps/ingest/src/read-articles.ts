import { type ErrorCode, type Parsed, PermanentError, type Problem, parseArticle, readJson } from "#contracts";
import type { Article } from "#domain";

/** Articles of one request at most. */
const ARTICLES_MAX = 10_000;
const LINE_BREAK = 0x0a;

/** An item of a batch that was not taken, and why: `index` counts from 0, for NDJSON the lines that are not blank. */
export interface RejectedArticle {
  readonly index: number;
  readonly code: ErrorCode;
  readonly errors: readonly Problem[];
}

/** What a request body holds: articles in their order, and the items that are none. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly rejected: readonly RejectedArticle[];
}

/**
 * Reads a request body: one article, a JSON array of articles, or one article per line (NDJSON).
 *
 * Errors: `PermanentError` when there is not one article in it; the problems name item and field.
 */
export function readArticles(body: Uint8Array, isNdjson: boolean): ReadArticles {
  if (isNdjson) return sort(splitLines(body).map((line) => parseArticle(line)));
  const json = readJson(body);
  if (!json.ok) throw new PermanentError(json.code, "the body cannot be read", json.problems);
  if (Array.isArray(json.value)) return sort(limited(json.value).map((item) => parseArticle(item)));
  const parsed = parseArticle(json.value as object);
  if (!parsed.ok) throw new PermanentError(parsed.code, "the article cannot be read", parsed.problems);
  return { articles: [parsed.value], rejected: [] };
}

function sort(items: readonly Parsed<Article>[]): ReadArticles {
  if (items.length === 0) throw new PermanentError("empty-value", "the request holds no articles");
  const articles = items.flatMap((item) => (item.ok ? [item.value] : []));
  const rejected = items.flatMap((item, index) => (item.ok ? [] : [{ index, code: item.code, errors: item.problems }]));
  if (articles.length > 0) return { articles, rejected };
  const problems = rejected.flatMap(({ index, errors }) =>
    errors.map(({ path, message }) => ({ path: path ? `[${index}].${path}` : `[${index}]`, message })),
  );
  throw new PermanentError("invalid-message", "none of the articles can be read", problems.slice(0, 100));
}

function splitLines(body: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < body.length; ) {
    const found = body.indexOf(LINE_BREAK, start);
    const end = found < 0 ? body.length : found;
    const line = body.subarray(start, end);
    if (line.some((byte) => byte > 0x20)) lines.push(line);
    if (lines.length > ARTICLES_MAX) break;
    start = end + 1;
  }
  return limited(lines);
}

function limited<T>(items: readonly T[]): T[] {
  if (items.length <= ARTICLES_MAX) return [...items];
  throw new PermanentError("too-large", `a request holds at most ${ARTICLES_MAX} articles`);
}
