import { fromEvent } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { type Terminal, writeLines } from "../terminal.js";
import { createLineFile } from "./write-file-lines.js";

/** Takes events as they come and shows them where they were asked for. */
export interface EventOutput {
  write(events: readonly CanonicalEvent[]): Promise<void>;
  /** After the last event: a table is drawn only now. */
  close(): Promise<void>;
}

/** An event as a line of JSONL, in the form of `ceasefire.events.v1`. */
export const toEventLine = (event: CanonicalEvent): string => JSON.stringify(fromEvent(event));

/** One event a line into a file. Errors: `CommandError` naming the file. */
export async function openEventFile(path: string): Promise<EventOutput> {
  const file = await createLineFile(path);
  return { write: (events) => file.write(events.map(toEventLine)), close: () => file.close() };
}

/** A table for people, once all events are there; one event a line for a pipe, as they come. */
export function toStdout({ stdout }: Terminal): EventOutput {
  if (!stdout.isTTY) {
    return { write: (events) => writeLines(stdout, events.map(toEventLine)), close: async () => {} };
  }
  const all: CanonicalEvent[] = [];
  return {
    write: async (events) => {
      for (const event of events) all.push(event);
    },
    close: async () => {
      const { formatEventTable } = await import("./event-table.js");
      await writeLines(stdout, [formatEventTable(all, stdout.columns)]);
    },
  };
}

/** For who asked for something else than the events. */
export const NOWHERE: EventOutput = { write: async () => {}, close: async () => {} };
