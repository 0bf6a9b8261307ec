import type { Article, ArticleId } from "#domain";

/** An article of nothing but this text, with what else the spec says of it. */
export const anArticle = (text: string, more: Partial<Article> = {}): Article => ({
  articleId: "article" as ArticleId,
  text,
  textPolicy: "keep",
  contentHash: "",
  ...more,
});
