import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import type { Logger } from "pino";
import { KafkaBatchStrategy } from "#messaging";
import { createHttpApp } from "#platform";
import type { ExtractorConfig } from "./extractor.config.js";
import { ExtractorModule } from "./extractor.module.js";

/** The service, wired: its consumer runs, waiting for the broker where it must; HTTP is not listening yet. */
export async function createExtractor(config: ExtractorConfig, logger: Logger): Promise<NestFastifyApplication> {
  const app = await createHttpApp(ExtractorModule.forRoot(config, logger), new FastifyAdapter());
  app.connectMicroservice({ strategy: app.get(KafkaBatchStrategy) });
  await app.startAllMicroservices();
  return app;
}
