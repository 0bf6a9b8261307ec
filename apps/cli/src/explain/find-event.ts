import { createReadStream } from "node:fs";
import { parseEvent } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { CommandError } from "../exit.js";
import { readLines } from "../input/json-lines.js";
import { describeReadError } from "../input/read-file.js";
import type { ExplainOptions } from "./explain-command.js";

/** Events are smaller by design. */
const EVENT_BYTES_MAX = 1024 * 1024;

/** The event's highest revision in a file, else on the topic; undefined where there is none. */
export async function findEvent(eventId: string, options: ExplainOptions): Promise<CanonicalEvent | undefined> {
  let found: CanonicalEvent | undefined;
  const consider = (value: Uint8Array | null | undefined) => {
    const parsed = parseEvent(value);
    if (!parsed.ok || parsed.value.eventId !== eventId) return;
    if (!found || found.revision <= parsed.value.revision) found = parsed.value;
  };
  if (options.events) {
    try {
      for await (const { bytes } of readLines(createReadStream(options.events), EVENT_BYTES_MAX)) consider(bytes);
    } catch (error) {
      throw new CommandError(`${options.events}: ${describeReadError(error)}`);
    }
  } else {
    const { readEvents } = await import("../kafka/read-events.js");
    await readEvents(options, consider);
  }
  return found;
}
