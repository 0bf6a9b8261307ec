import type { WireRecord } from "#contracts";
import type { Health } from "#platform";

/** Where accepted articles go: Kafka in the service, a list in specs. */
export abstract class ArticlePublisher {
  /**
   * Resolves only when every record is acknowledged by all in-sync replicas.
   *
   * Errors: `TransientError` when that cannot be said; some of the records may have been written all the same.
   */
  abstract publish(records: readonly WireRecord[]): Promise<void>;

  /** Whether publishing would work now, from memory, and if not, why. */
  abstract health(): Health;
}
