import { TransientError } from "#contracts";
import { isBrokerReachable, type KafkaOptions } from "#messaging";
import { CommandError, EXIT_CODES } from "../exit.js";

/** Settings of every command that needs a broker. */
export interface BrokerOptions {
  /** `host:port`, separated by commas. */
  readonly brokers?: string;
}

/**
 * Where the brokers are, once one of them has answered.
 *
 * Errors: `CommandError` with exit code 3 where none is named or none answers.
 */
export async function connect({ brokers }: BrokerOptions): Promise<KafkaOptions> {
  const list = brokers ?? process.env.KAFKA_BROKERS ?? "";
  const names = list.split(",").flatMap((name) => name.trim() || []);
  if (names.length === 0) {
    throw new CommandError("no broker named: give --brokers host:port or set KAFKA_BROKERS", EXIT_CODES.noBroker);
  }
  const options: KafkaOptions = { brokers: names, clientId: "truceline-cli" };
  if (await isBrokerReachable(options)) return options;
  throw new CommandError(`no broker answers at ${names.join(", ")}`, EXIT_CODES.noBroker);
}

/** Runs what needs a broker; one that goes away meanwhile ends the command with exit code 3 instead of a stack trace. */
export async function withBroker<T>(options: BrokerOptions, work: (kafka: KafkaOptions) => Promise<T>): Promise<T> {
  const kafka = await connect(options);
  try {
    return await work(kafka);
  } catch (error) {
    if (error instanceof TransientError) throw new CommandError(`Kafka: ${error.message}`, EXIT_CODES.noBroker);
    throw error;
  }
}
