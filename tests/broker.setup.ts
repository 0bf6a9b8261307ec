import type { TestProject } from "vitest/node";
import { openBroker } from "#broker";

/**
 * Finds one broker for all specs of a tier and names it to them in KAFKA_BROKERS. Each spec makes topics of its own on it.
 *
 * Without a broker the tier fails with the reason: these tests prove the real protocol or nothing.
 */
export default async function setup(_project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.KAFKA_BROKERS;
  const broker = await openBroker({ log: (line) => console.error(`broker: ${line}`) });
  process.env.KAFKA_BROKERS = broker.brokers.join(",");
  return async () => {
    if (given === undefined) delete process.env.KAFKA_BROKERS;
    else process.env.KAFKA_BROKERS = given;
    await broker.stop();
  };
}
