import { BROKER_KINDS, type Broker, type BrokerKind, NoBrokerError, PassedOverError } from "./broker.js";
import { requireJavaAndMaven } from "./kafka-jars.js";
import { openFromMaven } from "./open-from-maven.js";
import { openGiven, requireGiven } from "./open-given.js";
import { openInDocker, requireImage } from "./open-in-docker.js";

/** What to look for, and whom to tell. */
export interface BrokerOptions {
  /** Only these ways, still in their fixed order. All of them unless given, or the one that TRUCELINE_BROKER names. */
  readonly ways?: readonly BrokerKind[];
  /** Brokers that form one cluster, 1 unless given (KAFKA_NODES). More than one is only had from Maven. */
  readonly nodes?: number;
  /** Further lines of `server.properties`, for brokers that we start ourselves from Maven. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Told what is being done: downloads and starts take seconds to minutes. Silent unless given. */
  readonly log?: (line: string) => void;
}

/** The options with every choice made. */
type Way = (options: Required<Pick<BrokerOptions, "nodes" | "properties" | "log">>) => Promise<Broker>;

const WAYS: Readonly<Record<BrokerKind, Way>> = { given: openGiven, docker: openInDocker, maven: openFromMaven };
const CHECKS: Readonly<Record<BrokerKind, () => unknown>> = {
  given: requireGiven,
  docker: () => requireImage(() => {}),
  maven: requireJavaAndMaven,
};

/**
 * Finds a broker, or starts one: KAFKA_BROKERS, else Docker, else Apache Kafka from Maven Central on Java 17 or newer.
 *
 * A broker that was named and does not answer ends the search: going on would run against another log than was asked for.
 * Errors: NoBrokerError with the reason per way.
 */
export async function openBroker(options: BrokerOptions = {}): Promise<Broker> {
  const log = options.log ?? (() => {});
  const nodes = options.nodes ?? Number(process.env.KAFKA_NODES ?? 1);
  const ways = options.ways ?? readForcedWay() ?? BROKER_KINDS;
  const why: string[] = [];
  for (const kind of BROKER_KINDS) {
    if (!ways.includes(kind)) {
      why.push(`${kind}: not asked for`);
      continue;
    }
    try {
      const broker = await WAYS[kind]({ nodes, properties: options.properties ?? {}, log });
      why.push(...broker.why);
      for (const line of why) log(line);
      return { ...broker, why };
    } catch (error) {
      why.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
      if (!(error instanceof PassedOverError)) break;
    }
  }
  throw new NoBrokerError(why);
}

/**
 * Says why a way cannot be gone on this machine, without starting anything; undefined when it can be tried.
 *
 * Meant for tests that are skipped with a reason. Errors: none.
 */
export async function whyNotHere(kind: BrokerKind): Promise<string | undefined> {
  try {
    await CHECKS[kind]();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readForcedWay(): readonly BrokerKind[] | undefined {
  const forced = process.env.TRUCELINE_BROKER;
  if (!forced) return undefined;
  const kind = BROKER_KINDS.find((known) => known === forced);
  if (!kind) throw new NoBrokerError([`TRUCELINE_BROKER is "${forced}"; it takes ${BROKER_KINDS.join(", ")}`]);
  return [kind];
}
