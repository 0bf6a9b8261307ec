import { setTimeout as delay } from "node:timers/promises";
import type { Article } from "#domain";
import type { ServiceProcess } from "../integration/service-process.js";

const RETRY_MS = 100;
const AT_ONCE = 3;

/** Sends articles to ingest as a patient caller does: again, until each has been accepted. */
export interface ArticleFeed {
  /** Requests that were not answered with 202 and were sent again. */
  readonly failures: number;
  /** Answers other than 202 by status, those of the service itself. */
  readonly refusals: ReadonlyMap<number, number>;
  /** The service to send to from now on. */
  sendTo(ingest: ServiceProcess): void;
  /** Resolves when every one of them has been accepted. */
  send(articles: readonly Article[]): Promise<void>;
  /** Sends them over and over, so that some are always under way, until `condition` is true after one was accepted. */
  sendUntil(articles: readonly Article[], condition: () => boolean): Promise<void>;
}

/** Opens a feed that several requests at once go through. It gives up when `signal` is aborted. */
export function openFeed(ingest: ServiceProcess, signal: AbortSignal): ArticleFeed {
  let url = ingest.url;
  let failures = 0;
  const refusals = new Map<number, number>();
  const post = async (article: Article): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const answer = await fetch(`${url}/articles`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(article),
      }).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer?.status === 202) return;
      failures += 1;
      if (answer) refusals.set(answer.status, (refusals.get(answer.status) ?? 0) + 1);
      await delay(RETRY_MS);
    }
  };
  const spread = (articles: Iterator<Article>) =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = articles.next(); !next.done; next = articles.next()) await post(next.value);
      }),
    );
  return {
    get failures() {
      return failures;
    },
    refusals,
    sendTo(service) {
      url = service.url;
    },
    async send(articles) {
      await spread(articles.values());
    },
    async sendUntil(articles, condition) {
      await spread(repeat(articles, condition));
    },
  };
}

function* repeat<T>(list: readonly T[], isEnough: () => boolean): Generator<T> {
  for (;;) {
    for (const entry of list) {
      if (isEnough()) return;
      yield entry;
    }
  }
}
