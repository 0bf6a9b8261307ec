import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import { VERSION } from "./version.js";

/** Levels from most to least talkative. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
/** One of them. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * A JSON logger, one object per line, with app and version on each; keys of credentials are blotted out.
 *
 * Lines are written synchronously to `destination` (stdout unless given), so that a crash loses none.
 */
export function createLogger(app: string, level: LogLevel = "info", destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { app, version: VERSION },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ["req.headers", "password", "*.password", "apiKeys", "*.apiKeys"], remove: true },
  };
  return destination ? pino(options, destination) : pino(options);
}
