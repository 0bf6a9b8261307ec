import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DynamicModule } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { FastifyAdapter, NestFastifyApplication } from "@nestjs/platform-fastify";
import { Logger as NestLogger } from "nestjs-pino";
import type { Logger } from "pino";
import type { ServiceConfig } from "../config/service-config.js";

/** How often a server that closes looks for connections that have become idle. */
const IDLE_POLL_MS = 50;

/**
 * A Nest application on Fastify that logs through the platform's logger; `module` imports `PlatformModule`.
 *
 * Bodies are left alone: the framework would parse JSON before anyone knows that it is harmless. Not listening yet. Closing it answers
 * requests under way, and waits for no caller to hang up.
 */
export async function createHttpApp(module: DynamicModule, adapter: FastifyAdapter): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(NestLogger));
  closeAsRequestsEnd(adapter);
  return app;
}

/**
 * The framework closes idle connections once. One that was busy at that moment would stay open behind its answer for as long as
 * its caller keeps it, and the process with it.
 */
function closeAsRequestsEnd(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook("preClose", (done) => {
    const server: Server = adapter.getHttpServer();
    const timer = setInterval(() => server.closeIdleConnections(), IDLE_POLL_MS);
    server.once("close", () => clearInterval(timer));
    done();
  });
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
