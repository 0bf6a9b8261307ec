import { type Article, contentId, sha256, toArticleId } from "#domain";
import { extract } from "#extraction";
import { denseText, mixArticles, quietText } from "./articles.js";
import { formatNumber, type Measured, medianMs } from "./measure.js";

const ARTICLE_COUNT = 500;
const LENGTH_FACTOR = 100;
const TEXT_LENGTH_MAX = 500_000;
const MEGABYTE = 1_000_000;

const toArticle = (text: string): Article => ({
  articleId: toArticleId(contentId("art", text)),
  text,
  publishedAt: "2021-05-03",
  textPolicy: "keep",
  contentHash: sha256(text),
});

/** How fast texts are read: dense ones sentence by sentence, long ones against short ones, quiet ones by the gate alone. */
export function benchExtraction(share: number): readonly Measured[] {
  const dense = toArticle(denseText());
  const denseMs = medianMs(() => extract(dense));
  const sentences = dense.text.split(/(?<=[.!?])\s+|\n+/).filter((line) => line.trim()).length;

  const short = toArticle(denseText().slice(0, TEXT_LENGTH_MAX / LENGTH_FACTOR));
  const long = toArticle(short.text.repeat(LENGTH_FACTOR));
  const [shortUs, longUs] = [short, long].map(
    (article) => (1000 * medianMs(() => extract(article))) / article.text.length,
  );

  const quiet = toArticle(quietText(100_000));
  const quietMs = medianMs(() => extract(quiet));

  const mixed = mixArticles(Math.ceil(ARTICLE_COUNT * share)).map(({ text }) => toArticle(text));
  const mixedMs = medianMs(() => mixed.map(extract));
  return [
    { name: "extraction, dense text", value: `${formatNumber((1000 * sentences) / denseMs)} sentences/s` },
    {
      name: `extraction, ${formatNumber(short.text.length)} characters`,
      value: `${formatNumber(shortUs ?? 0)} µs/character`,
    },
    {
      name: `extraction, ${formatNumber(long.text.length)} characters`,
      value: `${formatNumber(longUs ?? 0)} µs/character`,
    },
    {
      name: "  a character of the long text costs",
      value: `${formatNumber((longUs ?? 0) / (shortUs ?? 1))} × one of the short`,
    },
    {
      name: "gate, text without ceasefires",
      value: `${formatNumber((1000 * Buffer.byteLength(quiet.text)) / MEGABYTE / quietMs)} MB/s`,
    },
    { name: "extraction, mixed articles", value: `${formatNumber((1000 * mixed.length) / mixedMs)} articles/s` },
  ];
}
