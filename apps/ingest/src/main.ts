import "reflect-metadata";
import {
  closeOnSignal,
  createLogger,
  HealthRegistry,
  listen,
  loadConfigOrExit,
  requireNode,
  toKafkaConnection,
} from "#platform";
import { createIngest } from "./create-ingest.js";
import { IngestConfig } from "./ingest.config.js";
import { KafkaArticlePublisher } from "./kafka-article-publisher.js";

requireNode();
const config = loadConfigOrExit(IngestConfig);
const logger = createLogger("ingest", config.logLevel);
const health = new HealthRegistry();
const publisher = new KafkaArticlePublisher({
  kafka: { ...toKafkaConnection(config), clientId: "ingest", logger },
  topicPrefix: config.topicPrefix ?? "",
  acknowledgeTimeoutMs: config.acknowledgeTimeoutMs,
  unacknowledgedBytesMax: config.unacknowledgedBytesMax,
  logger,
});

const app = await createIngest(config, publisher, logger, health);
closeOnSignal(async () => {
  health.startDraining();
  await app.close();
}, logger);
publisher.start();
await listen(app, config, logger);
