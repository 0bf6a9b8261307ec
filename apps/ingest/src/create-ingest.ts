import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import type { Logger } from "pino";
import { createHttpApp, HealthRegistry, PermanentError, toProblem } from "#platform";
import { Admission } from "./admission.js";
import { ApiKeys } from "./api-keys.js";
import type { ArticlePublisher } from "./article-publisher.js";
import { IngestConfig } from "./ingest.config.js";
import { IngestModule } from "./ingest.module.js";

/** A request must have arrived whole within this time; slow senders hold no place for ever. */
const REQUEST_MS_MAX = 60_000;
const MEDIA_TYPES = ["application/json", "application/x-ndjson", "application/ndjson"];

/** The HTTP service, wired but not listening yet. Closing it waits for requests under way, then closes the publisher. */
export async function createIngest(
  config: IngestConfig,
  publisher: ArticlePublisher,
  logger: Logger,
  health = new HealthRegistry(),
): Promise<NestFastifyApplication> {
  health.addReadiness("kafka", () => publisher.health());
  const adapter = new FastifyAdapter({
    bodyLimit: config.bodyBytesMax,
    requestTimeout: REQUEST_MS_MAX,
    forceCloseConnections: "idle",
  });
  const fastify = adapter.getInstance();
  const admission = new Admission(
    new ApiKeys(config.apiKeys, config.apiKeyRequestsPerMinute),
    config.requestsInFlightMax,
  );
  fastify.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.url !== "/articles" || request.method !== "POST") return;
    const leave = admission.enter(request.headers);
    // The response closes in every case; a caller that hangs up never finishes it.
    reply.raw.once("finish", leave).once("close", leave);
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(MEDIA_TYPES, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser("*", (request, payload, done) => {
    payload.resume();
    if (request.is404) done(null);
    else done(new PermanentError("unsupported-media-type", "send application/json or application/x-ndjson"));
  });
  fastify.route({
    method: ["GET", "PUT", "PATCH", "DELETE"],
    url: "/articles",
    handler: (_request, reply) => {
      const problem = toProblem("method-not-allowed", "send articles with POST");
      return reply.status(problem.status).header("allow", "POST").type("application/problem+json").send(problem);
    },
  });
  return createHttpApp(IngestModule.forRoot({ app: "ingest", logger, health }, publisher), adapter);
}
