import { setTimeout as delay } from "node:timers/promises";
import type { ClientLogger, KafkaOptions } from "./kafka.js";
import { withAdmin } from "./offsets.js";

const RETRY_DELAY_MS = 1000;
/** Say again that we wait, at most this often. */
const REMINDER_MS = 15_000;

/** Whether a broker answers now. Errors: none. */
export async function isBrokerReachable(options: KafkaOptions): Promise<boolean> {
  try {
    await withAdmin(options, (admin) => admin.describeCluster());
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns when a broker answers. A service that starts before its broker waits here and says so, it does not crash.
 *
 * Errors: the signal's reason when aborted.
 */
export async function waitForBroker(
  options: KafkaOptions,
  { signal, logger = options.logger }: { readonly signal?: AbortSignal; readonly logger?: ClientLogger } = {},
): Promise<void> {
  const startedAt = performance.now();
  let saidAt = Number.NEGATIVE_INFINITY;
  while (!(await isBrokerReachable(options))) {
    signal?.throwIfAborted();
    if (performance.now() - saidAt >= REMINDER_MS) {
      saidAt = performance.now();
      const waitedMs = Math.round(saidAt - startedAt);
      logger?.warn({ brokers: options.brokers, waitedMs }, "no broker answers yet; waiting");
    }
    await delay(RETRY_DELAY_MS, undefined, signal ? { signal } : {});
  }
  if (Number.isFinite(saidAt)) logger?.info({ brokers: options.brokers }, "the broker answers");
}
