import { describe, expect, it, onTestFinished } from "vitest";
import { NoBrokerError } from "./broker.js";
import { openBroker } from "./open-broker.js";

function setEnvironment(name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  onTestFinished(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}

describe("the choice of a broker", () => {
  it("does not pass over named brokers that do not answer", async () => {
    setEnvironment("KAFKA_BROKERS", "127.0.0.1:1");
    setEnvironment("TRUCELINE_BROKER", "");
    await expect(openBroker()).rejects.toThrow("KAFKA_BROKERS names 127.0.0.1:1, but nothing answers there");
  });

  it("says of each way why it was passed over", async () => {
    setEnvironment("KAFKA_BROKERS", "");
    setEnvironment("JAVA_HOME", "/nowhere");
    const error = await openBroker({ ways: ["given", "maven"] }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoBrokerError);
    expect((error as NoBrokerError).why).toEqual([
      "given: KAFKA_BROKERS is not set",
      "docker: not asked for",
      "maven: no Java here (Kafka 4 needs a JDK or JRE 17 or newer)",
    ]);
  });

  it("refuses a way that does not exist", async () => {
    setEnvironment("TRUCELINE_BROKER", "cloud");
    await expect(openBroker()).rejects.toThrow('TRUCELINE_BROKER is "cloud"; it takes given, docker, maven');
  });
});
