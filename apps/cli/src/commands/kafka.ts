import { type Command, Option } from "commander";
import type { Terminal } from "../terminal.js";
import { BROKERS, parseCount, parseInstant, TOPIC_PREFIX } from "./options.js";

const EXITS = "2 wrong usage, 3 no broker answers.";

/** `truceline ingest`: articles onto the topic. */
export function addIngest(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("ingest")
    .summary("publish articles on the articles topic")
    .description("Reads what truceline run reads and publishes it; an article counts when Kafka has acknowledged it.")
    .argument("<path...>", "files, folders, or - for JSONL on stdin")
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .addHelpText(
      "after",
      `
Examples:
  truceline ingest seeds --brokers localhost:9092
  KAFKA_BROKERS=localhost:9092 truceline ingest - < articles.jsonl

Exit codes: 0 all was acknowledged, 1 some input could not be read, ${EXITS}`,
    )
    .action(async (paths: string[], options) => {
      const { ingestCommand } = await import("../kafka/ingest-command.js");
      onExit(await ingestCommand(paths, options, terminal));
    });
}

/** `truceline tail`: the canonical events as they change. */
export function addTail(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("tail")
    .summary("follow the canonical ceasefires, one line per change")
    .description(
      "Prints every revision of every event as it is committed: id, revision, status, what and when, how many tell of it, what changed.\n" +
        "It joins no consumer group, so it disturbs nobody.",
    )
    .option("--from-beginning", "begin with the oldest event instead of the next change")
    .addOption(
      new Option("--since <time>", "begin with what was written at or after an ISO time").argParser(parseInstant),
    )
    .option("--until-end", "stop at the present end instead of following")
    .option("--json", "one event a line")
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .addHelpText(
      "after",
      `
Examples:
  truceline tail --from-beginning
  truceline tail --json | jq 'select(.status == "violated") | .label'

Ends on Ctrl-C. Exit codes: 0 ended, 1 some records could not be read, ${EXITS}`,
    )
    .action(async (options) => {
      const { tailCommand } = await import("../kafka/tail-command.js");
      const stop = new AbortController();
      // Not `once`: a second Ctrl-C must not cut off the first one's way out.
      process.on("SIGINT", () => stop.abort());
      process.on("SIGTERM", () => stop.abort());
      terminal.stdout.once("close", () => stop.abort());
      onExit(await tailCommand(options, terminal, stop.signal));
    });
}

/** `truceline replay`: the log judged again. */
export function addReplay(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("replay")
    .summary("judge the log again with today's rules, into files or topics of your own")
    .description(
      "Reads the articles or the reports from their beginning (or a time) to their present end. The live topics are never written.",
    )
    .addOption(new Option("--from <log>", "which log to read").choices(["articles", "reports"]).makeOptionMandatory())
    .addOption(new Option("--since <time>", "only what was written at or after an ISO time").argParser(parseInstant))
    .option("--to-topics <prefix>", "write to the topics of this prefix, created where missing")
    .option("--events <file>", "write the events as JSONL")
    .option("--reports <file>", "write the reports as JSONL (with --from articles)")
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .addHelpText(
      "after",
      `
Examples:
  truceline replay --from reports --events events.jsonl
  truceline replay --from articles --since 2020-10-01 --to-topics trial.

Exit codes: 0 done, 1 some records could not be read, ${EXITS}`,
    )
    .action(async (options) => {
      const { replayCommand } = await import("../kafka/replay-command.js");
      onExit(await replayCommand(options, terminal));
    });
}

/** `truceline topics`: what lies where, and the explicit step that creates it. */
export function addTopics(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  const topics = program
    .command("topics")
    .summary("list the topics, or create those that are missing")
    .description("Lists the topics as they should be; needs no broker.")
    .action(async () => {
      const { listTopics } = await import("../output/list-topics.js");
      onExit(await listTopics(terminal));
    });
  topics
    .command("create")
    .summary("create the topics that are missing")
    .description("Creates the topics that are missing. Existing ones are compared with the table, never changed.")
    .addOption(
      new Option("--replication-factor <count>", "copies of each partition (default: the broker's)").argParser(
        parseCount,
      ),
    )
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .addHelpText("after", `\nExit codes: 0 all are as they should be, 1 an existing topic differs, ${EXITS}`)
    .action(async (options) => {
      const { createTopics } = await import("../kafka/create-topics.js");
      onExit(await createTopics(options, terminal));
    });
}
