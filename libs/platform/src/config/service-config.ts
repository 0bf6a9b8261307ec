import { readFileSync } from "node:fs";
import { LOG_LEVELS, type LogLevel } from "../logger.js";
import { FlagSetting, ListSetting, NumberSetting, SecretSetting, TextSetting, Unset, WordSetting } from "./setting.js";

const SASL_MECHANISMS = ["plain", "scram-sha-256", "scram-sha-512"] as const;

/** What every service is told: where Kafka is, where to answer HTTP, how much to log. */
export class ServiceConfig {
  @ListSetting("Brokers of the cluster, separated by commas; any of them will do.", /^[^\s:,]+:\d{1,5}$/, "host:port")
  kafkaBrokers: readonly string[] = ["localhost:9092"];

  @TextSetting("Put before every topic name and consumer group, for several Truceline on one cluster.")
  @Unset()
  topicPrefix?: string;

  @FlagSetting("Speak TLS with Kafka.")
  kafkaTls = false;

  @TextSetting("File with the certificate authority that signed the brokers' certificates, PEM.")
  @Unset()
  kafkaTlsCaFile?: string;

  @TextSetting("File with this client's certificate, PEM, for mutual TLS.")
  @Unset()
  kafkaTlsCertFile?: string;

  @TextSetting("File with the key of this client's certificate, PEM.")
  @Unset()
  kafkaTlsKeyFile?: string;

  @WordSetting("How to log in to Kafka; without it there is no login.", SASL_MECHANISMS)
  @Unset()
  kafkaSaslMechanism?: (typeof SASL_MECHANISMS)[number];

  @TextSetting("User name for Kafka.")
  @Unset()
  kafkaSaslUsername?: string;

  @SecretSetting("Password for Kafka.")
  @Unset()
  kafkaSaslPassword?: string;

  @TextSetting("Address to listen on; 0.0.0.0 in a container.")
  httpHost = "127.0.0.1";

  @NumberSetting("Port to listen on; 0 takes any free one and logs which.", { min: 0, max: 65_535 })
  httpPort = 8080;

  @WordSetting("Least severe level that is logged.", LOG_LEVELS)
  logLevel: LogLevel = "info";
}

/** How to reach Kafka, in the shape in which messaging takes it. Errors: a TLS file that cannot be read throws. */
export function toKafkaConnection(config: ServiceConfig) {
  const { kafkaSaslMechanism: mechanism, kafkaSaslUsername: username, kafkaSaslPassword: password } = config;
  const files = { ca: config.kafkaTlsCaFile, cert: config.kafkaTlsCertFile, key: config.kafkaTlsKeyFile };
  const pem = Object.entries(files).flatMap(([name, file]) =>
    file ? [[name, readFileSync(file, "utf8")] as const] : [],
  );
  return {
    brokers: config.kafkaBrokers,
    ...(config.kafkaTls && { ssl: pem.length > 0 ? (Object.fromEntries(pem) as Record<string, string>) : true }),
    ...(mechanism && { sasl: toSasl(mechanism, username ?? "", password ?? "") }),
  };
}

function toSasl(mechanism: (typeof SASL_MECHANISMS)[number], username: string, password: string) {
  switch (mechanism) {
    case "plain":
      return { mechanism, username, password };
    case "scram-sha-256":
      return { mechanism, username, password };
    case "scram-sha-512":
      return { mechanism, username, password };
  }
}
