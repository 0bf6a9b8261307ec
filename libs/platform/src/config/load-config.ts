import { type ValidationError, validateSync } from "class-validator";
import { PermanentError, type Problem } from "#contracts";
import { type ConfigClass, type SettingNote, settingNotes, toVariable } from "./setting.js";

/** Environment variables as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads an app's settings from environment variables; unset and blank ones keep the class's defaults.
 *
 * Errors: `PermanentError` `invalid-config` with all problems at once, each under its variable's name; values are never
 * quoted, some are secrets.
 */
export function loadConfig<T extends object>(type: ConfigClass<T>, env: Environment): T {
  const config = new type();
  const values = config as Record<string, unknown>;
  for (const [property, note] of settingNotes(type)) {
    const text = env[toVariable(property)]?.trim();
    if (text) values[property] = fromText(note, text);
  }
  const problems = validateSync(config, { stopAtFirstError: true, forbidUnknownValues: false }).map(toProblem);
  if (problems.length > 0) {
    const list = problems.map(({ path, message }) => `${path} ${message}`).join("; ");
    throw new PermanentError("invalid-config", `settings: ${list}`, problems);
  }
  return config;
}

/** The same at the start of a service: prints every problem to stderr and exits with 1. */
export function loadConfigOrExit<T extends object>(type: ConfigClass<T>, env: Environment = process.env): T {
  try {
    return loadConfig(type, env);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    for (const { path, message } of error.problems) process.stderr.write(`${path} ${message}\n`);
    process.exit(1);
  }
}

/** Values that cannot be read stay text, and validation says what they should have been. */
function fromText(note: SettingNote, text: string): unknown {
  switch (note.kind) {
    case "whole number":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "flag":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
    case "secret list":
      return text.split(",").flatMap((entry) => (entry.trim() ? [entry.trim()] : []));
    default:
      return text;
  }
}

function toProblem(error: ValidationError): Problem {
  const message = Object.values(error.constraints ?? {})[0] ?? "is not valid";
  if (error.value === undefined) return { path: toVariable(error.property), message: "is required" };
  return {
    path: toVariable(error.property),
    message: message.replace(`${error.property} `, "").replace("each value in ", "each entry of it "),
  };
}
