import type { AddressInfo } from "node:net";
import type { DynamicModule } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { FastifyAdapter, NestFastifyApplication } from "@nestjs/platform-fastify";
import { Logger as NestLogger } from "nestjs-pino";
import type { Logger } from "pino";
import type { ServiceConfig } from "../config/service-config.js";

/**
 * A Nest application on Fastify that logs through the platform's logger; `module` imports `PlatformModule`.
 *
 * Bodies are left alone: the framework would parse JSON before anyone knows that it is harmless. Not listening yet.
 */
export async function createHttpApp(module: DynamicModule, adapter: FastifyAdapter): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(NestLogger));
  return app;
}

/**
 * Opens the port and says so in a log line with `"msg":"listening"`, host and port: with `HTTP_PORT=0` that is how others learn it.
 *
 * Shape: returns the port. Errors: the port is taken, or the address is not ours.
 */
export async function listen(
  app: NestFastifyApplication,
  { httpHost, httpPort }: Pick<ServiceConfig, "httpHost" | "httpPort">,
  logger: Logger,
): Promise<number> {
  await app.listen(httpPort, httpHost);
  const { port } = app.getHttpServer().address() as AddressInfo;
  logger.info({ host: httpHost, port }, "listening");
  return port;
}
