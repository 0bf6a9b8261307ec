import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { TOPICS, TransientError, type WireRecord } from "#contracts";
import { createProducer, type KafkaOptions, type RecordProducer, withAdmin } from "#messaging";
import { type Health, healthy, unhealthy } from "#platform";
import { ArticlePublisher } from "./article-publisher.js";

const PROBE_READY_MS = 10_000;
const PROBE_WAITING_MS = 1_000;
const NOT_THERE = "Kafka has not taken the articles; nothing is claimed, send them again";

/**
 * How articles reach Kafka.
 *
 * Units: `acknowledgeTimeoutMs` milliseconds, `unacknowledgedBytesMax` bytes.
 */
export interface KafkaArticlePublisherOptions {
  readonly kafka: KafkaOptions;
  readonly topicPrefix: string;
  readonly acknowledgeTimeoutMs: number;
  readonly unacknowledgedBytesMax: number;
  readonly logger: Logger;
}

/**
 * Publishes articles to Kafka, and keeps asking in the background whether broker and topic are there.
 *
 * While they are not, publishing fails at once instead of letting callers wait. Topics are never created here.
 * Crash: before the acknowledgement nothing was claimed, and the caller sends again; what had been written already is the
 * same article under the same id.
 */
export class KafkaArticlePublisher extends ArticlePublisher {
  readonly #options: KafkaArticlePublisherOptions;
  readonly #topic: string;
  readonly #stop = new AbortController();
  readonly #producer: RecordProducer;
  #health: Health = unhealthy("Kafka has not been asked yet");
  #partitionCount = 0;
  #unacknowledgedBytes = 0;
  #watching: Promise<void> | undefined;
  /** Cuts the pause between two probes short. */
  #probeNow: () => void = () => undefined;

  constructor(options: KafkaArticlePublisherOptions) {
    super();
    this.#options = options;
    this.#topic = options.topicPrefix + TOPICS.articles.name;
    this.#producer = createProducer({ ...options.kafka, partitionCount: () => this.#partitionCount });
  }

  /** Starts to watch; returns at once, also while there is no broker. */
  start(): void {
    this.#watching ??= this.#watch();
  }

  health(): Health {
    return this.#health;
  }

  async publish(records: readonly WireRecord[]): Promise<void> {
    if (!this.#health.ok) throw new TransientError("broker-unavailable", NOT_THERE);
    const bytes = records.reduce((sum, { value }) => sum + value.byteLength, 0);
    // A request that is larger than the limit by itself still passes when nothing else waits.
    if (this.#unacknowledgedBytes > 0 && this.#unacknowledgedBytes + bytes > this.#options.unacknowledgedBytesMax) {
      throw new TransientError("overloaded", "too many articles wait for Kafka's acknowledgement");
    }
    this.#unacknowledgedBytes += bytes;
    // Counted until the producer lets go of them, which may be after the caller was told to come back.
    const sending = this.#producer.send(this.#topic, records).finally(() => {
      this.#unacknowledgedBytes -= bytes;
    });
    try {
      await withTimeout(sending, this.#options.acknowledgeTimeoutMs);
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      // Not ready until a probe says otherwise, so that the next callers need not wait in vain.
      this.#health = unhealthy("Kafka has not acknowledged the last articles");
      this.#probeNow();
      this.#options.logger.warn({ err: error, articles: records.length }, "articles not acknowledged");
      // Callers need not know where our brokers are.
      throw new TransientError(error.code, NOT_THERE, { cause: error });
    }
  }

  /** Waits for what is under way, then disconnects. */
  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await this.#watching;
    await withTimeout(this.#producer.disconnect(), this.#options.acknowledgeTimeoutMs).catch((error: unknown) => {
      this.#options.logger.warn({ err: error }, "the producer did not close in time");
    });
  }

  async #watch(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const before = this.#health;
      this.#health = await this.#probe();
      this.#say(before, this.#health);
      const woken = new AbortController();
      this.#probeNow = () => woken.abort();
      const signal = AbortSignal.any([this.#stop.signal, woken.signal]);
      await delay(this.#health.ok ? PROBE_READY_MS : PROBE_WAITING_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #probe(): Promise<Health> {
    const { kafka } = this.#options;
    try {
      return await withAdmin(kafka, async (admin) => {
        const names = await admin.listTopics();
        if (!names.includes(this.#topic)) return unhealthy(`topic ${this.#topic} is not there yet; create the topics`);
        const { topics } = await admin.fetchTopicMetadata({ topics: [this.#topic] });
        this.#partitionCount = topics[0]?.partitions.length ?? 0;
        return healthy;
      });
    } catch {
      return unhealthy(`no broker answers at ${kafka.brokers.join(", ")}`);
    }
  }

  #say(before: Health, now: Health): void {
    if (now.ok) {
      if (!before.ok)
        this.#options.logger.info({ topic: this.#topic, partitions: this.#partitionCount }, "Kafka is there");
    } else if (before.ok || before.reason !== now.reason) {
      this.#options.logger.warn({ reason: now.reason }, "waiting for Kafka");
    }
  }
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new TransientError("not-acknowledged", `Kafka did not acknowledge within ${timeoutMs} ms`));
  }, timeoutMs);
  // Whichever comes second must not end the process as an unhandled rejection.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
