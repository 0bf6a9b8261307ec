import { extract } from "#extraction";
import { CommandError, EXIT_CODES, type ExitCode } from "../exit.js";
import { readArticles } from "../input/read-articles.js";
import type { RecordSource } from "../log/read-records.js";
import { type Terminal, writeLines } from "../terminal.js";
import { type EventSource, findEvent } from "./find-event.js";
import { formatArticleExplanation } from "./format-article.js";
import { formatEventExplanation } from "./format-event.js";

/** Ids of events begin so; no file that holds an article does. */
const EVENT_ID = /^cf-[0-9a-z]+$/;

export interface ExplainOptions extends EventSource, RecordSource {
  /** A report that is not in the event. */
  readonly whyNot?: string;
}

/** Explains an event by its id, everything else as articles. Answers with how it ended. */
export async function explainCommand(
  subject: string,
  { whyNot, ...options }: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (whyNot !== undefined) {
    if (!EVENT_ID.test(subject)) throw new CommandError("--why-not REPORT goes with the id of an event (cf-…)");
    const { explainAbsenceCommand } = await import("./explain-absence-command.js");
    return explainAbsenceCommand(subject, whyNot, options, terminal);
  }
  if (EVENT_ID.test(subject)) {
    const event = await findEvent(subject, options);
    if (!event)
      throw new CommandError(`no event ${subject} in ${options.events ?? "the events topic"}`, EXIT_CODES.partial);
    await writeLines(terminal.stdout, [formatEventExplanation(event)]);
    return EXIT_CODES.done;
  }
  let exitCode: ExitCode = EXIT_CODES.done;
  for await (const input of readArticles([subject], terminal.stdin)) {
    if ("problem" in input) {
      terminal.stderr.write(`${input.origin}: ${input.problem}\n`);
      exitCode = EXIT_CODES.partial;
    } else await writeLines(terminal.stdout, [formatArticleExplanation(input.article, extract(input.article)), ""]);
  }
  return exitCode;
}
