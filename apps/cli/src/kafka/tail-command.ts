import { fromEvent, parseEvent, TOPICS } from "#contracts";
import { tail } from "#messaging";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { describeProblems } from "../input/article-input.js";
import { formatChange } from "../output/format-change.js";
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
