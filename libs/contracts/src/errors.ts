/**
 * Why something could not be done, as one closed list: dead letters, HTTP problems, logs and metrics all use these words.
 *
 * `permanent`: the same input fails again, so it goes to the dead letter and the rest goes on.
 * `transient`: trying again later may help, so work waits (or an HTTP caller is asked to come back).
 */
export const ERROR_CODES = {
  "empty-value": { kind: "permanent", meaning: "There is no value: a tombstone, an empty body, an empty record." },
  "invalid-utf8": { kind: "permanent", meaning: "The bytes are not UTF-8." },
  "invalid-json": { kind: "permanent", meaning: "The bytes are not JSON." },
  "too-deep": { kind: "permanent", meaning: "Objects and lists are nested deeper than any message of ours." },
  "too-large": { kind: "permanent", meaning: "The bytes exceed the size limit." },
  "forbidden-key": { kind: "permanent", meaning: "A key that could reach an object's prototype (__proto__)." },
  "invalid-message": { kind: "permanent", meaning: "The JSON does not fit the schema; the problems name the fields." },
  "unknown-type": { kind: "permanent", meaning: "The header ce_type names no record type of this topic." },
  "unsupported-media-type": { kind: "permanent", meaning: "The content type is none of those accepted." },
  "not-found": { kind: "permanent", meaning: "There is nothing at this address." },
  "method-not-allowed": { kind: "permanent", meaning: "The address exists, but not for this HTTP method." },
  unauthorized: { kind: "permanent", meaning: "The API key is missing or wrong." },
  "invalid-config": { kind: "permanent", meaning: "Settings are missing or wrong; the problems name the variables." },
  "handler-failed": { kind: "permanent", meaning: "Our own code threw on this input: a defect, with the input kept." },
  "rate-limited": { kind: "transient", meaning: "This API key sends faster than it may." },
  overloaded: { kind: "transient", meaning: "Too many requests are under way." },
  "broker-unavailable": { kind: "transient", meaning: "Kafka cannot be reached, or a topic is not there yet." },
  "not-acknowledged": { kind: "transient", meaning: "Kafka did not acknowledge in time; nothing is claimed." },
  fenced: { kind: "transient", meaning: "Another instance has taken over this partition." },
  "storage-unavailable": {
    kind: "transient",
    meaning: "A file cannot be read or written now: disk full, no permission.",
  },
} as const;

/** A word of the closed list. */
export type ErrorCode = keyof typeof ERROR_CODES;
type CodeOf<Kind> = { [Code in ErrorCode]: (typeof ERROR_CODES)[Code]["kind"] extends Kind ? Code : never }[ErrorCode];
/** A code for input that fails again. */
export type PermanentErrorCode = CodeOf<"permanent">;
/** A code for a fault that may pass. */
export type TransientErrorCode = CodeOf<"transient">;

/** What is wrong and where: `path` like `parties[0].actorId`, empty for the whole message. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Bad input: it fails again however often it is tried. Consumers send it to the dead letter and go on. */
export class PermanentError extends Error {
  override readonly name = "PermanentError";
  constructor(
    readonly code: PermanentErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A fault around us: trying again may help. Consumers wait with back-off and block the partition, never drop. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  constructor(
    readonly code: TransientErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
