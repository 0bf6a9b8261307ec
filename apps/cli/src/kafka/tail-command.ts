import { fromEvent, parseEvent, TOPICS } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { tail } from "#messaging";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { describeProblems } from "../input/article-input.js";
import { countOf } from "../output/count-of.js";
import { describeDate } from "../output/describe-date.js";
import { type Terminal, writeLines } from "../terminal.js";
import { type BrokerOptions, withBroker } from "./connect.js";
import { readPartitionCounts } from "./partition-counts.js";

export interface TailCommandOptions extends BrokerOptions {
  readonly fromBeginning?: boolean;
  readonly since?: Date;
  readonly untilEnd?: boolean;
  readonly json?: boolean;
}

/** Follows the canonical events until interrupted, or to the present end. */
export function tailCommand(options: TailCommandOptions, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  return withBroker(options, async ({ kafka, prefix }) => {
    await readPartitionCounts(kafka, [TOPICS.events], prefix);
    const from = options.since ?? (options.fromBeginning ? "beginning" : "now");
    const revisions = new Map<string, number>();
    let exitCode: ExitCode = EXIT_CODES.done;
    await tail(
      kafka,
      prefix + TOPICS.events.name,
      { from, untilEnd: options.untilEnd ?? false, signal },
      async (record) => {
        if (!record.value) return;
        const parsed = parseEvent(record.value);
        if (!parsed.ok) {
          terminal.stderr.write(
            `${record.topic}/${record.partition}/${record.offset}: ${describeProblems(parsed.problems)}\n`,
          );
          exitCode = EXIT_CODES.partial;
          return;
        }
        const event = parsed.value;
        // A record that was written twice says nothing new.
        if ((revisions.get(event.eventId) ?? -1) >= event.revision) return;
        revisions.set(event.eventId, event.revision);
        await writeLines(terminal.stdout, [options.json ? JSON.stringify(fromEvent(event)) : formatChange(event)]);
      },
    );
    return exitCode;
  });
}

/** One change in one line: what the ceasefire is, how it stands, what moved. */
export function formatChange(event: CanonicalEvent): string {
  const { label, eventId, revision, status, supersededBy, changes, reportCount, publisherCount } = event;
  const { effective, declared } = event;
  const start = effective
    ? `, in effect ${describeDate(effective.value)}`
    : declared && `, declared ${describeDate(declared.value)}`;
  const moved = [...new Set(changes.map(({ field }) => field))].join(", ");
  return [
    `${eventId} r${revision}`,
    status.padEnd(10),
    `${label}${start ?? ""}`,
    `${countOf(reportCount, "report")} from ${countOf(publisherCount, "publisher")}`,
    supersededBy ? `now ${supersededBy}` : moved === "founded" ? "new" : moved && `changed: ${moved}`,
  ]
    .filter(Boolean)
    .join("  ");
}
