import { InvalidArgumentError } from "commander";

/** Flags and help of the options by which every command finds its broker. TLS and login come from the environment alone. */
export const BROKERS = [
  "--brokers <list>",
  "host:port, separated by commas (KAFKA_BROKERS, else localhost:9092)",
] as const;
export const TOPIC_PREFIX = ["--topic-prefix <text>", "stands before every topic name (TOPIC_PREFIX)"] as const;

/** A number from 0 to 1. */
export function parseShare(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("must be a number from 0 to 1.");
  return value;
}

/** A whole number above 0. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("must be a whole number above 0.");
  return Number(text);
}

/** An ISO 8601 date (its first moment, UTC) or instant with offset. */
export function parseInstant(text: string): Date {
  const isWhole = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
  const instant = new Date(text);
  if (!isWhole || Number.isNaN(instant.getTime())) {
    throw new InvalidArgumentError("must be an ISO date or instant, such as 2020-10-10 or 2020-10-10T08:00:00Z.");
  }
  return instant;
}
