import { Controller, Inject } from "@nestjs/common";
import type { Logger } from "pino";
import { TOPICS } from "#contracts";
import { KafkaBatch, PartitionAssigned, PartitionAssignment, RecordBatch, RecordProducer } from "#messaging";
import { PLATFORM_LOGGER } from "#platform";
import { ArticleReader } from "./article-reader.js";
import { ExtractorConfig } from "./extractor.config.js";
import { ReportedArticlesMemory } from "./reported-articles.js";

/** How long to read before the group is told that we are alive, ms. */
const BREATH_MS = 500;

/** Reads articles, writes reports. */
@Controller()
export class ArticlesController {
  constructor(
    private readonly config: ExtractorConfig,
    private readonly memory: ReportedArticlesMemory,
    private readonly producer: RecordProducer,
    @Inject(PLATFORM_LOGGER) private readonly logger: Logger,
  ) {}

  @PartitionAssigned(TOPICS.articles.name)
  async onAssigned(assignment: PartitionAssignment): Promise<void> {
    const articles = await this.memory.restore(assignment);
    this.logger.info({ partition: assignment.partition, articles }, "the memory of reported articles is restored");
  }

  /**
   * Crash before the reports are acknowledged: the batch is read again.
   * Crash between reports and changelog: the same reports and withdrawals are sent again and change nothing.
   * Crash between changelog and commit: the same reports are sent again; what had to be withdrawn is withdrawn already.
   */
  @KafkaBatch(TOPICS.articles.name)
  async onArticles(batch: RecordBatch): Promise<void> {
    const memory = this.memory.of(batch.partition);
    const reader = new ArticleReader(memory);
    let breathedAt = performance.now();
    for (const record of batch.records) {
      try {
        reader.read(record);
      } catch (error) {
        batch.reject(record, error);
      }
      if (performance.now() - breathedAt > BREATH_MS) {
        await batch.heartbeat();
        breathedAt = performance.now();
      }
    }
    await this.producer.send(this.config.prefix + TOPICS.reports.name, reader.log);
    await this.producer.send(this.config.prefix + TOPICS.reported.name, reader.changelog);
    for (const [articleId, reported] of reader.remembered) memory.set(articleId, reported);
    await batch.commit();
  }
}
