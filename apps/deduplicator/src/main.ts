import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import { KafkaBatchStrategy } from "#messaging";
import { closeOnSignal, createLogger, HealthRegistry, loadConfigOrExit } from "#platform";
import { DeduplicatorConfig } from "./deduplicator.config.js";
import { DeduplicatorModule } from "./deduplicator.module.js";

const config = loadConfigOrExit(DeduplicatorConfig);
const logger = createLogger("deduplicator", config.logLevel);

const app = await NestFactory.create<NestFastifyApplication>(
  DeduplicatorModule.forRoot(config, logger),
  new FastifyAdapter(),
  { logger: false },
);
app.connectMicroservice({ strategy: app.get(KafkaBatchStrategy) });
closeOnSignal(async () => {
  app.get(HealthRegistry).startDraining();
  await app.close();
}, logger);

await app.startAllMicroservices();
await app.listen(config.httpPort, config.httpHost);
logger.info({ url: await app.getUrl(), groupId: config.groupId }, "deduplicator is up");
