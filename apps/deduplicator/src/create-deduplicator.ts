import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import type { Logger } from "pino";
import { KafkaBatchStrategy } from "#messaging";
import { createHttpApp } from "#platform";
import type { DeduplicatorConfig } from "./deduplicator.config.js";
import { DeduplicatorModule } from "./deduplicator.module.js";

/** The service, wired: its consumer runs, waiting for the broker where it must; HTTP is not listening yet. */
export async function createDeduplicator(config: DeduplicatorConfig, logger: Logger): Promise<NestFastifyApplication> {
  const app = await createHttpApp(DeduplicatorModule.forRoot(config, logger), new FastifyAdapter());
  app.connectMicroservice({ strategy: app.get(KafkaBatchStrategy) });
  await app.startAllMicroservices();
  return app;
}
