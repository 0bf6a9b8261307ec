import { Kafka, type KafkaConfig, type LogEntry, logLevel } from "kafkajs";

// We always choose the partition ourselves, so the library's note about its changed default does not concern us.
process.env.KAFKAJS_NO_PARTITIONER_WARNING = "1";

/** Takes the client library's log lines; a pino logger fits. */
export interface ClientLogger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * How to reach the brokers.
 *
 * Units: `connectionTimeoutMs` for the TCP (and TLS) handshake, 3000 unless given; `requestTimeoutMs` for one answer, 15,000 unless given.
 */
export interface KafkaOptions extends Pick<KafkaConfig, "ssl" | "sasl"> {
  /** `host:port` of any brokers of the cluster; the rest is discovered. */
  readonly brokers: readonly string[];
  /** Shown in the broker's logs and quotas. */
  readonly clientId: string;
  readonly connectionTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  readonly logger?: ClientLogger;
}

/** The library's own settings that options stand for; `createKafka` and the group-less reader share them. */
export function toClientConfig(options: KafkaOptions): KafkaConfig {
  return {
    clientId: options.clientId,
    brokers: [...options.brokers],
    connectionTimeout: options.connectionTimeoutMs ?? 3000,
    requestTimeout: options.requestTimeoutMs ?? 15_000,
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => forwardLog(options.logger, entry),
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
    ...(options.sasl === undefined ? {} : { sasl: options.sasl }),
  };
}

/**
 * Opens the client library for one purpose. Connects nothing yet.
 *
 * A consumer and the producers of its offsets must never share one instance: the library keeps one map of committed
 * offsets per instance, and an aborted transaction would leave its offsets in it.
 */
export const createKafka = (options: KafkaOptions, overrides: Partial<KafkaConfig> = {}): Kafka =>
  new Kafka({ ...toClientConfig(options), ...overrides });

/** The library calls every retried request an error; what really fails reaches us as an exception, so its lines are debug detail. */
function forwardLog(logger: ClientLogger | undefined, { level, log, namespace }: LogEntry): void {
  if (!logger) return;
  const { message, timestamp: _timestamp, logger: _logger, ...fields } = log;
  const line = `kafkajs ${namespace}: ${message}`;
  if (level <= logLevel.WARN) logger.debug(fields, line);
}
