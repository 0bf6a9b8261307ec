import { type ArticleId, contentId, sha256, toArticleId } from "#domain";

/** Query parameters that say where a reader came from, never which article it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref_src|cmpid|_ga)$/i;

/**
 * One form of a URL for all its spellings: host in lower case, without fragment, credentials, default port, tracking
 * parameters and trailing slash. The order of the remaining parameters is kept.
 *
 * Errors: undefined for what is no http(s) URL.
 */
export function toCanonicalUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, "") : "";
  return `${url.protocol}//${url.host}${path}${url.search}`;
}

/** The same article gives the same id: by its canonical URL, else by its text without regard to white space. */
export function deriveArticleId(article: { readonly url?: string; readonly text: string }): ArticleId {
  const canonical = article.url === undefined ? undefined : toCanonicalUrl(article.url);
  return toArticleId(contentId("art", canonical ?? article.text.replace(/\s+/g, " ").trim()));
}

/** Changes whenever the words change: SHA-256, hex, over title, a line break, text. */
export const deriveContentHash = (article: { readonly title?: string; readonly text: string }): string =>
  sha256(`${article.title ?? ""}\n${article.text}`);
