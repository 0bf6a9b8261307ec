import { type Command, Option } from "commander";
import { OVERRIDE_ACTIONS, type Override } from "#domain";
import type { Terminal } from "../terminal.js";
import { BROKERS, parseInstant, TOPIC_PREFIX } from "./options.js";

const ACTIONS: Readonly<Record<Override["action"], { readonly ids: string; readonly summary: string }>> = {
  merge: { ids: "<event|report...>", summary: "these are one ceasefire, whatever speaks against it" },
  split: { ids: "<report...>", summary: "these reports of an event are another ceasefire, by themselves" },
  pin: { ids: "<event|report>", summary: "a field of the event has this value; what reports say stays beside it" },
  reject: { ids: "<event|report...>", summary: "these tell of no ceasefire" },
  undo: { ids: "<override>", summary: "take an override back" },
};

/** `truceline override …`: the decisions of people, kept in the reports log. */
export function addOverride(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  const override = program
    .command("override")
    .summary("decide what resolution got wrong: merge, split, pin, reject, undo")
    .description(
      "Writes a person's decision into the reports log, where replay finds it: who decided what, and why. Events show it.\n" +
        "It names events or reports; what is kept are reports, for event ids may move. What does not exist, or would join two conflicts, is refused.\n" +
        "Without a broker: --reports FILE, as truceline run writes it, and --overrides FILE.",
    )
    .addHelpText(
      "after",
      `
Examples:
  truceline override merge cf-7hq2x0c4m9v1k3pd cf-m9bmyxn5fkrjr79q --by "A. Editor" --why "same deal, misdated"
  truceline override split rep-8wyz42p2f8g69z3k --by "A. Editor" --why "tells of the truce before" --dry-run
  truceline override pin cf-7hq2x0c4m9v1k3pd --field effective --value 1927-05-04 --by "A. Editor" --why "treaty text"
  truceline override undo ov-3m1v9q7k2p8x4c6n --by "A. Editor" --why "was right after all"

Exit codes: 0 written, 1 the reports or overrides could not be read, 2 wrong usage, 3 no broker, 4 refused.`,
    );
  for (const action of OVERRIDE_ACTIONS) addAction(override, action, terminal, onExit);
}

function addAction(
  parent: Command,
  action: Override["action"],
  terminal: Terminal,
  onExit: (exitCode: number) => void,
): void {
  const { ids, summary } = ACTIONS[action];
  const command = parent
    .command(action)
    .summary(summary)
    .description(`Decides that ${summary}.`)
    .argument(ids, "ids as events and truceline explain show them")
    .requiredOption("--by <name>", "who decides")
    .requiredOption("--why <text>", "for what reason");
  if (action === "pin") {
    command
      .requiredOption("--field <name>", "which field: declared, effective, expires, ended, status or label")
      .requiredOption("--value <text>", "its value; dates as 1927-05-04, 1927-05, 1927 or XXXX-05-04");
  }
  command
    .option("--dry-run", "show what would change, and write nothing")
    .option("--reports <file>", "judge the reports of this JSONL file in place of the topics")
    .option("--overrides <file>", "with --reports: what was decided so far; the decision is added to it")
    .addOption(new Option("--at <time>", "when it was decided (default: now)").argParser(parseInstant))
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .action(async (named: string | readonly string[], options) => {
      const { overrideCommand } = await import("../override/override-command.js");
      onExit(await overrideCommand(action, [named].flat(), options, terminal));
    });
}
