import { randomUUID } from "node:crypto";
import { type Broker, PassedOverError } from "./broker.js";
import { guard } from "./guard.js";

/** The image that testcontainers drives; Confluent 8.1 is Apache Kafka 4.1. */
export const IMAGE = "confluentinc/cp-kafka:8.1.0";
/** What testcontainers 12.2 uses; it does not export the name. */
const REAPER_IMAGE = "testcontainers/ryuk:0.14.0";
const ENGINE_MS_MAX = 15_000;
const PULL_MS_MAX = 120_000;
const CLIENT_PORT = 9093;
/** With testcontainers' own reaper switched off (or killed with us), the label still finds what is ours. */
const LABEL = "truceline.broker";
const END_SCRIPT = `docker ps -aq --filter "label=${LABEL}=$1" | xargs -r docker rm -fv`;

/**
 * Makes sure of an engine and of the image, pulling it when it is not here. Bounded in time: an engine that hangs, or a
 * registry that cannot be reached, must not hold up the way that would work.
 *
 * Errors: PassedOverError.
 */
export async function requireImage(log: (line: string) => void): Promise<void> {
  // Loaded late: it takes a second, and those with a broker of their own need none of it.
  const { getContainerRuntimeClient, ImageName } = await import("testcontainers");
  const client = await within(ENGINE_MS_MAX, getContainerRuntimeClient()).catch((error: unknown) => {
    throw new PassedOverError(`no container engine answers (${firstLine(error)})`);
  });
  for (const name of neededImages()) {
    const image = ImageName.fromString(name);
    if (await within(ENGINE_MS_MAX, client.image.exists(image)).catch(() => false)) continue;
    log(`docker: pulling ${name}`);
    await within(PULL_MS_MAX, client.image.pull(image)).catch((error: unknown) => {
      throw new PassedOverError(
        `an engine answers, but ${name} is not there and cannot be pulled (${firstLine(error)})`,
      );
    });
  }
}

/** testcontainers starts a container of its own that removes the others, unless its environment switches that off. */
function neededImages(): readonly string[] {
  if (process.env.TESTCONTAINERS_RYUK_DISABLED === "true") return [IMAGE];
  return [IMAGE, process.env.RYUK_CONTAINER_IMAGE ?? REAPER_IMAGE];
}

/** Starts a broker in a container through testcontainers. Errors: PassedOverError where that cannot be done. */
export async function openInDocker({ nodes, log }: { nodes: number; log: (line: string) => void }): Promise<Broker> {
  if (nodes > 1) throw new PassedOverError(`${nodes} nodes are wanted, a container holds one`);
  await requireImage(log);
  const [{ KafkaContainer }, { Wait }] = await Promise.all([import("@testcontainers/kafka"), import("testcontainers")]);
  const owner = randomUUID();
  const end = guard(END_SCRIPT, [owner]);
  try {
    const container = await new KafkaContainer(IMAGE)
      .withLabels({ [LABEL]: owner })
      // One node cannot hold three copies of the transaction log, which is what it would ask for.
      .withEnvironment({
        KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: "1",
        KAFKA_AUTO_CREATE_TOPICS_ENABLE: "false",
      })
      // Without it, testcontainers calls the broker ready before it is.
      .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
      .start();
    const broker = `${container.getHost()}:${container.getMappedPort(CLIENT_PORT)}`;
    return {
      brokers: [broker],
      kind: "docker",
      why: [`docker: ${IMAGE} in a container, ${broker}`],
      stop: async () => {
        await container.stop().catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw new PassedOverError(`${IMAGE} did not start (${firstLine(error)})`);
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0];
