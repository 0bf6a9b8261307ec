import { connect } from "node:net";
import { type Broker, PassedOverError } from "./broker.js";

const CONNECT_MS_MAX = 5000;

/** The brokers that KAFKA_BROKERS names. Errors: PassedOverError when it names none. */
export function requireGiven(): readonly string[] {
  const brokers = (process.env.KAFKA_BROKERS ?? "").split(",").map((broker) => broker.trim());
  const named = brokers.filter((broker) => broker !== "");
  if (named.length === 0) throw new PassedOverError("KAFKA_BROKERS is not set");
  return named;
}

/** Takes the brokers of KAFKA_BROKERS when at least one of them can be reached. Errors: a plain one when none can. */
export async function openGiven(): Promise<Broker> {
  const brokers = requireGiven();
  try {
    await Promise.any(brokers.map(reach));
  } catch {
    throw new Error(`KAFKA_BROKERS names ${brokers.join(",")}, but nothing answers there`);
  }
  return { brokers, kind: "given", why: [`given: KAFKA_BROKERS names ${brokers.join(",")}`], stop: async () => {} };
}

function reach(broker: string): Promise<void> {
  const at = broker.lastIndexOf(":");
  const socket = connect({ host: broker.slice(0, at).replace(/^\[|\]$/g, ""), port: Number(broker.slice(at + 1)) });
  return new Promise<void>((resolve, reject) => {
    socket.setTimeout(CONNECT_MS_MAX, () => reject(new Error("timed out")));
    socket.once("connect", resolve).once("error", reject);
  }).finally(() => socket.destroy());
}
