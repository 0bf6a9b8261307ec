import { describe, expect, it } from "vitest";
import { PermanentError } from "#contracts";
import { loadConfig } from "./load-config.js";
import { ServiceConfig, toKafkaConnection } from "./service-config.js";
import { NumberSetting, SecretListSetting, TextSetting } from "./setting.js";
import { toSettingsTable } from "./settings-table.js";

class ExampleConfig extends ServiceConfig {
  override httpPort = 3000;

  @NumberSetting("How long to wait, ms.", { min: 1, max: 1000 })
  waitMs = 10;

  @TextSetting("Where to write.")
  folder!: string;

  @SecretListSetting("Keys.")
  apiKeys: readonly string[] = [];
}

describe("loading settings", () => {
  it("reads variables, and keeps defaults where they are unset or blank", () => {
    const config = loadConfig(ExampleConfig, {
      FOLDER: " /data ",
      KAFKA_BROKERS: "a:9092, b:9093",
      KAFKA_TLS: "true",
      WAIT_MS: "",
      LOG_LEVEL: "debug",
    });
    expect(config).toMatchObject({
      folder: "/data",
      kafkaBrokers: ["a:9092", "b:9093"],
      kafkaTls: true,
      waitMs: 10,
      httpPort: 3000,
      httpHost: "127.0.0.1",
      logLevel: "debug",
    });
    expect(config.kafkaSaslMechanism).toBeUndefined();
  });

  it("reports all problems together, by variable, without quoting secrets", () => {
    const env = {
      KAFKA_BROKERS: "somewhere",
      HTTP_PORT: "http",
      WAIT_MS: "5000",
      KAFKA_TLS: "yes",
      LOG_LEVEL: "loud",
      API_KEYS: "short",
    };
    let error: unknown;
    try {
      loadConfig(ExampleConfig, env);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PermanentError);
    expect((error as PermanentError).problems.map(({ path }) => path).sort()).toEqual([
      "API_KEYS",
      "FOLDER",
      "HTTP_PORT",
      "KAFKA_BROKERS",
      "KAFKA_TLS",
      "LOG_LEVEL",
      "WAIT_MS",
    ]);
    expect((error as PermanentError).message).toContain("FOLDER is required");
    expect((error as PermanentError).message).not.toContain("short");
  });

  it("becomes a Kafka connection", () => {
    const config = loadConfig(ServiceConfig, {
      KAFKA_TLS: "true",
      KAFKA_SASL_MECHANISM: "scram-sha-512",
      KAFKA_SASL_USERNAME: "ingest",
      KAFKA_SASL_PASSWORD: "secret",
    });
    expect(toKafkaConnection(config)).toEqual({
      brokers: ["localhost:9092"],
      ssl: true,
      sasl: { mechanism: "scram-sha-512", username: "ingest", password: "secret" },
    });
    expect(toKafkaConnection(new ServiceConfig())).toEqual({ brokers: ["localhost:9092"] });
  });
});

it("the settings table has a row per variable with its default", () => {
  const table = toSettingsTable(ExampleConfig).replaceAll(/ +/g, " ");
  expect(table).toContain("| `HTTP_PORT` | whole number | `3000` |");
  expect(table).toContain("| `API_KEYS` | secret list | — | Keys. |");
  expect(table).toContain("`WAIT_MS`");
});
