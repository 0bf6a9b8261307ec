import { createReadStream } from "node:fs";
import { parseEvent } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { CommandError, EXIT_CODES } from "../exit.js";
import { readLines } from "../input/json-lines.js";
import { describeReadError } from "../input/read-file.js";
import type { BrokerOptions } from "../kafka/connect.js";

/** Events are smaller by design. */
const EVENT_BYTES_MAX = 1024 * 1024;

/** Where to look for an event: in a file of events, else on the topic. */
export interface EventSource extends BrokerOptions {
  readonly events?: string;
}

/** The event's highest revision in a file, else on the topic; undefined where there is none. */
export async function findEvent(eventId: string, options: EventSource): Promise<CanonicalEvent | undefined> {
  let found: CanonicalEvent | undefined;
  let [eventCount, refusedCount] = [0, 0];
  const consider = (value: Uint8Array | null | undefined) => {
    const parsed = parseEvent(value);
    if (parsed.ok) eventCount++;
    else refusedCount++;
    if (!parsed.ok || parsed.value.eventId !== eventId) return;
    if (!found || found.revision <= parsed.value.revision) found = parsed.value;
  };
  if (options.events) {
    try {
      for await (const { bytes } of readLines(createReadStream(options.events), EVENT_BYTES_MAX)) consider(bytes);
    } catch (error) {
      throw new CommandError(`${options.events}: ${describeReadError(error)}`, EXIT_CODES.partial);
    }
    if (eventCount === 0 && refusedCount > 0) {
      throw new CommandError(
        `${options.events}: no line is an event, as truceline run --events writes them`,
        EXIT_CODES.partial,
      );
    }
  } else {
    const { readEvents } = await import("../kafka/read-events.js");
    await readEvents(options, consider);
  }
  return found;
}
