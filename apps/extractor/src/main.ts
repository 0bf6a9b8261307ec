import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import { KafkaBatchStrategy } from "#messaging";
import { closeOnSignal, createLogger, HealthRegistry, loadConfigOrExit } from "#platform";
import { ExtractorConfig } from "./extractor.config.js";
import { ExtractorModule } from "./extractor.module.js";

const config = loadConfigOrExit(ExtractorConfig);
const logger = createLogger("extractor", config.logLevel);

const app = await NestFactory.create<NestFastifyApplication>(
  ExtractorModule.forRoot(config, logger),
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
logger.info({ url: await app.getUrl(), groupId: config.groupId }, "extractor is up");
