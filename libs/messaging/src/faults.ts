// Not by name: Node does not find the names that the library spreads into its exports.
import kafkajs from "kafkajs";
import { PermanentError, TransientError } from "#contracts";

/**
 * Another producer has taken over this transactional id, or the broker gave up on our transaction (both look the same).
 * Leave the partition alone until a new assignment gives it: whoever took it may be the rightful owner.
 */
export class FencedError extends TransientError {
  constructor(message: string, options?: ErrorOptions) {
    super("fenced", message, options);
  }
}

/** The partition is no longer ours in this generation: drop the batch without a word, its next owner reads it again. */
export class AbandonedError extends Error {
  override readonly name = "AbandonedError";
}

const FENCED_TYPES = new Set(["INVALID_PRODUCER_EPOCH", "PRODUCER_FENCED", "TRANSACTIONAL_ID_NOT_FOUND"]);
const TOO_LARGE_TYPES = new Set(["MESSAGE_TOO_LARGE", "RECORD_LIST_TOO_LARGE", "INVALID_RECORD"]);
const MEMBERSHIP_TYPES = new Set([
  "REBALANCE_IN_PROGRESS",
  "UNKNOWN_MEMBER_ID",
  "ILLEGAL_GENERATION",
  "NOT_COORDINATOR_FOR_GROUP",
]);

const LEADER_TYPES = new Set([
  "NOT_LEADER_FOR_PARTITION",
  "LEADER_NOT_AVAILABLE",
  "REPLICA_NOT_AVAILABLE",
  "FENCED_LEADER_EPOCH",
]);

/** Whether the broker asked is no longer, or not yet, the one that leads the partition: ask again. */
export const isLeaderMoving = (error: unknown) => protocolTypes(error).some((type) => LEADER_TYPES.has(type));

/** Whether the broker says that a newer producer with the same transactional id exists. */
export const isFenced = (error: unknown) => protocolTypes(error).some((type) => FENCED_TYPES.has(type));

/** Whether the group has moved on, or this member was thrown out of it. */
export const isMembershipLost = (error: unknown) => protocolTypes(error).some((type) => MEMBERSHIP_TYPES.has(type));

/**
 * What a failed write means for the caller.
 *
 * Errors: returned, not thrown. Fencing is a `FencedError`; a record the broker will never take is permanent; all else may
 * pass and is transient, also what we do not know: to wait is safe, to drop is not.
 */
export function toWriteError(error: unknown): PermanentError | TransientError {
  if (error instanceof PermanentError || error instanceof TransientError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (isFenced(error)) return new FencedError(message, { cause: error });
  if (protocolTypes(error).some((type) => TOO_LARGE_TYPES.has(type))) {
    return new PermanentError("too-large", message, [], { cause: error });
  }
  return new TransientError(
    error instanceof kafkajs.KafkaJSError && isConnectionTrouble(error) ? "broker-unavailable" : "not-acknowledged",
    message,
    { cause: error },
  );
}

const isConnectionTrouble = (error: Error) =>
  causes(error).some(({ name }) => /Connection|NoBroker|BrokerNotFound|Metadata/.test(name));

/** The protocol's error names along the chain of causes: `INVALID_PRODUCER_EPOCH`. */
const protocolTypes = (error: unknown) =>
  causes(error).flatMap((link) => ("type" in link && typeof link.type === "string" ? [link.type] : []));

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && chain.length < 10; link = link.cause) chain.push(link);
  return chain;
}

/** Closing what has already failed: whatever it still complains of, the first error is the one that counts. */
export const ignore = () => undefined;
