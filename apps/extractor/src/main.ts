import "reflect-metadata";
import { closeOnSignal, createLogger, HealthRegistry, listen, loadConfigOrExit, requireNode } from "#platform";
import { createExtractor } from "./create-extractor.js";
import { ExtractorConfig } from "./extractor.config.js";

requireNode();
const config = loadConfigOrExit(ExtractorConfig);
const logger = createLogger("extractor", config.logLevel);
const app = await createExtractor(config, logger);
closeOnSignal(async () => {
  app.get(HealthRegistry).startDraining();
  await app.close();
}, logger);
await listen(app, config, logger);
