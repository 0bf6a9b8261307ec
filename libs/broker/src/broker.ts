/** The ways to a broker, in the order in which they are tried. */
export const BROKER_KINDS = ["given", "docker", "maven"] as const;

/** `given`: named by KAFKA_BROKERS. `docker`: a container of ours. `maven`: Java processes of ours on this machine. */
export type BrokerKind = (typeof BROKER_KINDS)[number];

/** A broker that answers. What was started for it ends with `stop`, and also when this process ends in any other way. */
export interface Broker {
  /** `host:port` of every node. */
  readonly brokers: readonly string[];
  readonly kind: BrokerKind;
  /** One sentence per way: why those before it were passed over, and what was chosen. */
  readonly why: readonly string[];
  /** Hands on the single nodes where they are ours to kill. */
  readonly nodes?: BrokerNodes;
  /** Ends what was started and removes its data; a given broker is left alone. Idempotent. Errors: none. */
  stop(): Promise<void>;
}

/** For fault tests: the nodes as processes, numbered from 0 in the order of `brokers`. Ports and data outlive a kill. */
export interface BrokerNodes {
  readonly count: number;
  /** SIGKILL; resolves when the process is gone. Errors: a RangeError for a node that does not exist. */
  kill(node: number): Promise<void>;
  /** Starts a killed node on its old data; resolves when it says that it has started. Errors: it did not start. */
  restart(node: number): Promise<void>;
}

/** No way to a broker works here, or not the one that was asked for. The message holds a line per way with its reason. */
export class NoBrokerError extends Error {
  override readonly name = "NoBrokerError";
  /** One sentence per way that was tried. */
  readonly why: readonly string[];

  constructor(why: readonly string[]) {
    super(`no Kafka broker can be had here:\n${why.map((line) => `  - ${line}`).join("\n")}`);
    this.why = why;
  }
}

/** This way does not work on this machine; the next one may. The message says why, for people. */
export class PassedOverError extends Error {
  override readonly name = "PassedOverError";
}
