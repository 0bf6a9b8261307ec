import { Injectable } from "@nestjs/common";
import { parseReported, type Reported, TOPICS } from "#contracts";
import { type PartitionAssignment, PartitionReader } from "#messaging";
import { ExtractorConfig } from "./extractor.config.js";

/** What was reported of the articles of one partition, as long as the partition is ours. */
export type ReportedArticles = Map<string, Reported>;

/**
 * Remembers, per assigned partition, which reports each article's last version gave. A cache of the changelog topic, which has the
 * articles' partitions: whoever is given partition p of the articles reads partition p of the changelog.
 */
@Injectable()
export class ReportedArticlesMemory {
  readonly #config: ExtractorConfig;
  readonly #partitions = new Map<number, ReportedArticles>();

  constructor(config: ExtractorConfig) {
    this.#config = config;
  }

  /** Reads the changelog of an assigned partition from the beginning to its present end. Errors: transient. */
  async restore({ partition, signal }: PartitionAssignment): Promise<number> {
    const reported: ReportedArticles = new Map();
    const reader = new PartitionReader(this.#config.kafka, this.#config.prefix + TOPICS.reported.name);
    try {
      for await (const records of reader.read(partition, 0n, { signal })) {
        for (const { value } of records) {
          const parsed = parseReported(value);
          // Only we write here; an entry of another version of ours that we cannot read costs a withdrawal, not the service.
          if (parsed.ok) reported.set(parsed.value.articleId, parsed.value);
        }
      }
    } finally {
      await reader.disconnect();
    }
    this.#partitions.set(partition, reported);
    signal.addEventListener("abort", () => this.#forget(partition, reported), { once: true });
    return reported.size;
  }

  of(partition: number): ReportedArticles {
    const reported = this.#partitions.get(partition);
    if (!reported) throw new Error(`partition ${partition} has not been restored`);
    return reported;
  }

  #forget(partition: number, reported: ReportedArticles): void {
    if (this.#partitions.get(partition) === reported) this.#partitions.delete(partition);
  }
}
