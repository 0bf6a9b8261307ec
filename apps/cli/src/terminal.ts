import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** The streams that a command reads and writes; tests hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Writes lines and waits where the reader is slower than we are, so that a long answer never piles up in memory. */
export async function writeLines(stream: Writable, lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (stream.destroyed) return;
    if (!stream.write(`${line}\n`)) await untilDrained(stream);
  }
}

/** Whichever comes first, the other one's listeners are taken off again: a long file waits thousands of times. */
async function untilDrained(stream: Writable): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]);
  settled.abort();
}
