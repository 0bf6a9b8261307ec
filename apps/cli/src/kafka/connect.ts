import { isBrokerReachable, type KafkaOptions } from "#messaging";
import { loadConfig, PermanentError, ServiceConfig, TransientError, toKafkaConnection } from "#platform";
import { CommandError, EXIT_CODES } from "../exit.js";

/** Settings of every command that needs a broker; what they leave open comes from the environment, as for the services. */
export interface BrokerOptions {
  /** `host:port`, separated by commas. */
  readonly brokers?: string;
  readonly topicPrefix?: string;
}

/** A broker that has answered, and what stands before the names of the topics there. */
export interface Connection {
  readonly kafka: KafkaOptions;
  readonly prefix: string;
}

/** Runs what needs a broker; none at the start, or one that goes away meanwhile, ends the command with exit code 3. */
export async function withBroker<T>(options: BrokerOptions, work: (connection: Connection) => Promise<T>): Promise<T> {
  const config = readConfig(options);
  const kafka: KafkaOptions = { ...toKafkaConnection(config), clientId: "truceline-cli" };
  if (!(await isBrokerReachable(kafka))) {
    throw new CommandError(`no broker answers at ${kafka.brokers.join(", ")}`, EXIT_CODES.noBroker);
  }
  try {
    return await work({ kafka, prefix: config.topicPrefix ?? "" });
  } catch (error) {
    if (error instanceof TransientError) throw new CommandError(`Kafka: ${error.message}`, EXIT_CODES.noBroker);
    throw error;
  }
}

/** KAFKA_BROKERS, TOPIC_PREFIX, TLS and login mean here what they mean to the services. */
function readConfig({ brokers, topicPrefix }: BrokerOptions): ServiceConfig {
  try {
    return loadConfig(ServiceConfig, {
      ...process.env,
      ...(brokers === undefined ? {} : { KAFKA_BROKERS: brokers }),
      ...(topicPrefix === undefined ? {} : { TOPIC_PREFIX: topicPrefix }),
    });
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    throw new CommandError(error.message);
  }
}
