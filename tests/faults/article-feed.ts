import { setTimeout as delay } from "node:timers/promises";
import type { Article } from "#domain";
import type { ServiceProcess } from "../integration/service-process.js";

const RETRY_MS = 100;
const AT_ONCE = 3;

/** Sends articles to ingest as a patient caller does: again, until each has been accepted. */
export interface ArticleFeed {
  /** All that were sent, accepted by now or not. */
  readonly sent: readonly Article[];
  /** Requests that got no answer, and were sent again. */
  readonly unanswered: number;
  /** Status of every answer but 202. */
  readonly refusals: ReadonlySet<number>;
  /** The service to send to from now on. */
  sendTo(ingest: ServiceProcess): void;
  /** Sends several at once. Resolves when every one of them has been accepted. */
  send(articles: Iterable<Article>): Promise<void>;
}

/** Opens a feed. It gives up when `signal` is aborted. */
export function openFeed(ingest: ServiceProcess, signal: AbortSignal): ArticleFeed {
  let url = ingest.url;
  let unanswered = 0;
  const sent: Article[] = [];
  const refusals = new Set<number>();
  const post = async (article: Article): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const status = await fetch(`${url}/articles`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(article),
      }).then(
        (answer) => answer.arrayBuffer().then(() => answer.status),
        () => undefined,
      );
      if (status === 202) return;
      if (status === undefined) unanswered += 1;
      else refusals.add(status);
      await delay(RETRY_MS);
    }
  };
  return {
    sent,
    refusals,
    get unanswered() {
      return unanswered;
    },
    sendTo(service) {
      url = service.url;
    },
    async send(articles) {
      const iterator = articles[Symbol.iterator]();
      const sendOneByOne = async () => {
        for (let next = iterator.next(); !next.done; next = iterator.next()) {
          sent.push(next.value);
          await post(next.value);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sendOneByOne));
    },
  };
}
