import { createHash, timingSafeEqual } from "node:crypto";

const MINUTE_MS = 60_000;

/** What a caller's key allows now. */
export type Admission = "admitted" | "unknown" | "too-fast";

/**
 * The keys that may send, each with its own rate: a bucket that holds a minute's worth and refills steadily.
 *
 * Units: `perMinute` requests; `nowMs` any steady clock in milliseconds.
 */
export class ApiKeys {
  readonly #buckets: { readonly hash: Buffer; tokens: number; filledAtMs: number }[];

  constructor(
    keys: readonly string[],
    private readonly perMinute: number,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.#buckets = keys.map((key) => ({ hash: digest(key), tokens: perMinute, filledAtMs: nowMs() }));
  }

  /** Without any keys everybody is let in. */
  get isOpen(): boolean {
    return this.#buckets.length === 0;
  }

  admit(key: string): Admission {
    const hash = digest(key);
    // All keys are compared, each in constant time: how long it takes says nothing about them.
    const [bucket] = this.#buckets.filter((candidate) => timingSafeEqual(candidate.hash, hash));
    if (!bucket) return "unknown";
    const now = this.nowMs();
    const refill = ((now - bucket.filledAtMs) / MINUTE_MS) * this.perMinute;
    bucket.tokens = Math.min(this.perMinute, bucket.tokens + refill);
    bucket.filledAtMs = now;
    if (bucket.tokens < 1) return "too-fast";
    bucket.tokens -= 1;
    return "admitted";
  }
}

const digest = (key: string) => createHash("sha256").update(key).digest();
