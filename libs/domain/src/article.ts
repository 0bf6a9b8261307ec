import type { ArticleId } from "./ids.js";
import type { TextPolicy } from "./vocabulary.js";

/** Longest text that is read, in UTF-16 code units; a longer one is refused at the border. */
export const TEXT_LENGTH_MAX = 500_000;

export interface Publisher {
  readonly name: string;
  /** Host name without `www.`: `example.org`. */
  readonly domain?: string;
}

/** The input text with its metadata. `text` and `title` are verbatim: every offset in the system points into them. */
export interface Article {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: Publisher;
  /** ISO instant (`2020-11-10T08:00:00Z`) or calendar date (`2020-11-10`); the publication date relative expressions resolve against. */
  readonly publishedAt?: string;
  /** ISO instant; of two versions of one article the later fetch wins. */
  readonly fetchedAt?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly textPolicy: TextPolicy;
  /** SHA-256 over title and text, hex. */
  readonly contentHash: string;
}

const BEFORE_ALL = -8.64e15;
const toInstant = (at: string | undefined) => (at === undefined ? BEFORE_ALL : Date.parse(at));

/**
 * Which of two versions of one article is the older: negative for `a`, positive for `b`, 0 for the same version.
 *
 * The later fetch is the newer version; without fetch times, or with equal ones, the greater content hash: any order will
 * do as long as everyone has the same.
 */
export function compareVersionAge(
  a: Pick<Article, "contentHash" | "fetchedAt">,
  b: Pick<Article, "contentHash" | "fetchedAt">,
): number {
  const byFetch = toInstant(a.fetchedAt) - toInstant(b.fetchedAt);
  if (byFetch !== 0 && !Number.isNaN(byFetch)) return byFetch;
  return a.contentHash < b.contentHash ? -1 : a.contentHash > b.contentHash ? 1 : 0;
}
