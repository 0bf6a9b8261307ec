import type { Article, ArticleId } from "#domain";

/** An article of nothing but this text, for specs. */
export const anArticle = (text: string, more: Partial<Article> = {}): Article => ({
  articleId: "article" as ArticleId,
  text,
  textPolicy: "keep",
  contentHash: "",
  ...more,
});
