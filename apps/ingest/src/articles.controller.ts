import { Body, Controller, Headers, HttpCode, Inject, Post } from "@nestjs/common";
import type { Logger } from "pino";
import { toArticleRecord } from "#contracts";
import { Metrics, PLATFORM_LOGGER } from "#platform";
import { ArticlePublisher } from "./article-publisher.js";
import { type RejectedArticle, readArticles } from "./read-articles.js";

/** What a caller is told once Kafka has the articles. */
export interface AcceptedArticles {
  /** Ids of the accepted articles, in the order of the request. The same article always has the same id. */
  readonly articleIds: readonly string[];
  /** Items that were not taken; absent when all were. */
  readonly rejected?: readonly RejectedArticle[];
}

/**
 * `POST /articles`: one article, a JSON array, or NDJSON.
 *
 * Crash before the acknowledgement: no answer, the caller sends again. Crash after it: Kafka has the articles. Sending twice
 * is harmless, ids come from the content.
 */
@Controller("articles")
export class ArticlesController {
  readonly #articles;
  readonly #durations;

  constructor(
    private readonly publisher: ArticlePublisher,
    @Inject(PLATFORM_LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.#articles = metrics.counter("ingest_articles_total", "Articles by outcome.", ["outcome"]);
    this.#durations = metrics.durations("ingest_publish_seconds", "From a read request to Kafka's acknowledgement.");
  }

  @Post()
  @HttpCode(202)
  async accept(
    @Body() body: Buffer | undefined,
    @Headers("content-type") contentType: string | undefined,
  ): Promise<AcceptedArticles> {
    const startedAt = performance.now();
    const { articles, rejected } = readArticles(body ?? Buffer.alloc(0), contentType?.includes("ndjson") === true);
    await this.publisher.publish(articles.map(toArticleRecord));
    const durationMs = performance.now() - startedAt;
    this.#durations.observe(durationMs / 1000);
    this.#articles.inc({ outcome: "accepted" }, articles.length);
    this.#articles.inc({ outcome: "rejected" }, rejected.length);
    this.logger.info(
      { outcome: "accepted", articles: articles.length, rejected: rejected.length, durationMs: Math.round(durationMs) },
      "articles accepted",
    );
    const articleIds = articles.map(({ articleId }) => articleId);
    return rejected.length > 0 ? { articleIds, rejected } : { articleIds };
  }
}
