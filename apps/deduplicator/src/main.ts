import "reflect-metadata";
import { closeOnSignal, createLogger, HealthRegistry, listen, loadConfigOrExit } from "#platform";
import { createDeduplicator } from "./create-deduplicator.js";
import { DeduplicatorConfig } from "./deduplicator.config.js";

const config = loadConfigOrExit(DeduplicatorConfig);
const logger = createLogger("deduplicator", config.logLevel);
const app = await createDeduplicator(config, logger);
closeOnSignal(async () => {
  app.get(HealthRegistry).startDraining();
  await app.close();
}, logger);
await listen(app, config, logger);
