/** Where one node of a cluster listens and keeps its data. */
export interface NodePlace {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly dataFolder: string;
}

/**
 * The configuration of one combined broker and controller of a cluster on this machine.
 *
 * Set for tests: quick elections and rebalances, few internal partitions, no topic that nobody created. Three nodes and
 * more replicate everything three times, with two in sync; fewer do not replicate.
 * Source: the broker's configuration reference, Apache Kafka 4.
 */
export function toServerProperties(
  node: NodePlace,
  cluster: readonly NodePlace[],
  overrides: Readonly<Record<string, string>> = {},
): string {
  const replicas = cluster.length >= 3 ? 3 : 1;
  const inSync = cluster.length >= 3 ? 2 : 1;
  const properties = {
    "process.roles": "broker,controller",
    "node.id": node.id,
    listeners: `PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${node.port}`,
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "controller.quorum.voters": cluster.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`).join(","),
    "log.dirs": node.dataFolder,
    "auto.create.topics.enable": false,
    "default.replication.factor": replicas,
    "min.insync.replicas": inSync,
    "offsets.topic.replication.factor": replicas,
    "offsets.topic.num.partitions": 4,
    "transaction.state.log.replication.factor": replicas,
    "transaction.state.log.min.isr": inSync,
    "transaction.state.log.num.partitions": 4,
    "share.coordinator.state.topic.replication.factor": replicas,
    "share.coordinator.state.topic.min.isr": inSync,
    "group.initial.rebalance.delay.ms": 0,
    "group.min.session.timeout.ms": 1000,
    "transaction.abort.timed.out.transaction.cleanup.interval.ms": 1000,
    // A killed node is missed, and let back in, within seconds instead of nine and more.
    "broker.session.timeout.ms": 3000,
    "broker.heartbeat.interval.ms": 500,
    "controller.quorum.election.timeout.ms": 500,
    "controller.quorum.fetch.timeout.ms": 1000,
    ...overrides,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** What the broker's own log shows: little, and the line by which we see that it has started. */
export const LOG4J = `status=error
appender.console.type=Console
appender.console.name=CONSOLE
appender.console.layout.type=PatternLayout
appender.console.layout.pattern=[%d] %p %m (%c)%n%throwable
rootLogger.level=WARN
rootLogger.appenderRef.console.ref=CONSOLE
logger.started.name=kafka.server
logger.started.level=INFO
`;
