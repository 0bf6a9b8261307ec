import type { Article, Publisher, TextPolicy } from "#domain";
import { deriveArticleId, deriveContentHash } from "../article-identity.js";
import type { ArticleMessage, PublisherMessage } from "../messages/article.message.js";

/**
 * A validated wire article as the domain sees it: ids derived, empty and null fields left out, `textPolicy` settled.
 *
 * Lone surrogates become U+FFFD, as they would on the way through UTF-8, so that hashes and offsets agree everywhere.
 */
export function toArticle(wire: ArticleMessage): Article {
  const text = wire.text.toWellFormed();
  const title = wire.title?.toWellFormed();
  const named = { text, ...(title && { title }), ...(wire.url && { url: wire.url }) };
  return {
    articleId: deriveArticleId(named),
    ...named,
    ...(wire.publisher && { publisher: toPublisher(wire.publisher) }),
    ...(wire.publishedAt && { publishedAt: wire.publishedAt }),
    ...(wire.fetchedAt && { fetchedAt: wire.fetchedAt }),
    ...(wire.language && { language: wire.language }),
    textPolicy: (wire.textPolicy ?? "keep") as TextPolicy,
    contentHash: deriveContentHash(named),
  };
}

/** The article as it goes onto the topic, fields always in this order. */
export function fromArticle(article: Article): ArticleMessage {
  const { articleId, title, url, publisher, publishedAt, fetchedAt, language, textPolicy, contentHash, text } = article;
  return {
    articleId,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher && { publisher: toPublisher(publisher) }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(fetchedAt !== undefined && { fetchedAt }),
    ...(language !== undefined && { language }),
    textPolicy,
    contentHash,
    text,
  };
}

const toPublisher = ({ name, domain }: PublisherMessage): Publisher => ({ name, ...(domain && { domain }) });
