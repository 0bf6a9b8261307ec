const NEWLINE = 0x0a;

/** A line of a JSONL stream, undefined bytes where it was longer than allowed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins, in bytes from the beginning of the stream. */
  readonly offset: number;
  readonly bytes?: Buffer;
}

/**
 * Cuts a byte stream into lines at `\n` only: the other line ends that Unicode knows may stand inside JSON strings.
 *
 * Units: `maxBytes` per line; a longer one is skipped without being held in memory. Blank lines are left out, but counted.
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>, maxBytes: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let number = 0;
  let nextOffset = 0;
  const take = (): Line | undefined => {
    const isTooLong = heldBytes > maxBytes;
    const bytes = Buffer.concat(held);
    const offset = nextOffset;
    nextOffset += heldBytes + 1;
    number++;
    held = [];
    heldBytes = 0;
    if (isTooLong) return { number, offset };
    return isBlank(bytes) ? undefined : { number, offset, bytes };
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end));
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
    hold(bytes.subarray(start));
  }
  const last = take();
  if (last) yield last;

  function hold(part: Buffer): void {
    heldBytes += part.length;
    if (heldBytes > maxBytes) held = [];
    else if (part.length > 0) held.push(part);
  }
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
