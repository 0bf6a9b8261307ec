import "reflect-metadata";
import { closeOnSignal, createLogger, HealthRegistry, listen, loadConfigOrExit, requireNode } from "#platform";
import { DeduplicatorConfig } from "./deduplicator.config.js";

requireNode();
// Loaded late: an older Node fails at the imports, before it could say why.
const { createDeduplicator } = await import("./create-deduplicator.js");
const config = loadConfigOrExit(DeduplicatorConfig);
const logger = createLogger("deduplicator", config.logLevel);
const app = await createDeduplicator(config, logger);
closeOnSignal(async () => {
  app.get(HealthRegistry).startDraining();
  await app.close();
}, logger);
await listen(app, config, logger);
