import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Broker } from "./broker.js";
import { guard } from "./guard.js";
import { KAFKA_VERSION, openKafkaJars } from "./kafka-jars.js";
import { KafkaNode } from "./kafka-node.js";
import { LOG4J, type NodePlace, toServerProperties } from "./server-properties.js";

const run = promisify(execFile);
/** A free port may be taken by another before Kafka binds it. */
const ATTEMPTS_MAX = 3;

/** At the end: no node of ours is left, nor its data. */
const END_SCRIPT = 'for f in "$1"/*.pid; do kill -KILL "$(cat "$f")"; done; sleep 0.2; rm -rf "$1"';

/**
 * Starts real Apache Kafka (KRaft) on this machine's Java: free ports on 127.0.0.1, data in a temporary folder.
 *
 * Errors: PassedOverError where Java, Maven or the jars cannot be had; a plain one when Kafka does not start, with its log.
 */
export async function openFromMaven(options: {
  readonly nodes: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}): Promise<Broker> {
  const { java, classPath } = await openKafkaJars(options.log);
  for (let attempt = 1; ; attempt++) {
    const folder = await mkdtemp(join(tmpdir(), "truceline-kafka-"));
    const end = guard(END_SCRIPT, [folder]);
    try {
      const places = await choosePlaces(folder, options.nodes);
      const launch = ["-cp", classPath, `-Dlog4j2.configurationFile=${join(folder, "log4j2.properties")}`];
      await writeFile(join(folder, "log4j2.properties"), LOG4J);
      const clusterId = randomBytes(16).toString("base64url").replace(/^-/, "A");
      const nodes = await Promise.all(
        places.map(async (place) => {
          const file = join(folder, `${place.id}.properties`);
          await writeFile(file, toServerProperties(place, places, options.properties));
          await run(java, [
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            ...launch,
            "kafka.tools.StorageTool",
            "format",
            "-t",
            clusterId,
            "-c",
            file,
          ]);
          return new KafkaNode(java, launch, file);
        }),
      );
      await Promise.all(nodes.map((node) => node.start()));
      const brokers = places.map(({ port }) => `127.0.0.1:${port}`);
      return {
        brokers,
        kind: "maven",
        why: [
          `maven: Apache Kafka ${KAFKA_VERSION} on this machine's Java, ${nodes.length} node(s), ${brokers.join(",")}`,
        ],
        nodes: {
          count: nodes.length,
          kill: async (node) => pick(nodes, node).kill(),
          restart: async (node) => pick(nodes, node).start(),
        },
        stop: end,
      };
    } catch (error) {
      await end();
      if (attempt >= ATTEMPTS_MAX || !/already in use|BindException/.test(String(error))) throw error;
    }
  }
}

function pick(nodes: readonly KafkaNode[], index: number): KafkaNode {
  const node = nodes[index];
  if (!node) throw new RangeError(`there is no node ${index}, only 0 to ${nodes.length - 1}`);
  return node;
}

async function choosePlaces(folder: string, count: number): Promise<NodePlace[]> {
  // All are held open until the last is known, so that no two are the same.
  const servers = await Promise.all(
    Array.from({ length: count * 2 }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    port: ports[2 * index] as number,
    controllerPort: ports[2 * index + 1] as number,
    dataFolder: join(folder, `data-${index + 1}`),
  }));
}
