import { Controller, ForbiddenException, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PermanentError, TransientError } from "#contracts";
import { HealthRegistry, unhealthy } from "../health.js";
import { PlatformModule } from "./platform.module.js";

@Controller("fail")
class FailingController {
  @Get("defect")
  defect() {
    throw new Error("secret detail");
  }
  @Get("input")
  input() {
    throw new PermanentError("invalid-message", "the article cannot be read", [
      { path: "text", message: "is required" },
    ]);
  }
  @Get("kafka")
  kafka() {
    throw new TransientError("broker-unavailable", "no broker answers");
  }
  @Get("forbidden")
  forbidden() {
    throw new ForbiddenException();
  }
}

const health = new HealthRegistry();
const lines: string[] = [];
const logger = pino({ level: "info" }, { write: (line: string) => lines.push(line) });

@Module({
  imports: [PlatformModule.forRoot({ app: "example", logger, health })],
  controllers: [FailingController],
})
class ExampleModule {}

describe("the platform module", () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(ExampleModule, new FastifyAdapter(), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  const get = (url: string) => app.inject({ method: "GET", url });

  it("answers liveness and readiness with reasons", async () => {
    const live = await get("/health/live");
    expect(live.statusCode).toBe(200);
    expect(live.json()).toMatchObject({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    let isUp = true;
    health.addReadiness("broker", () => (isUp ? { ok: true } : unhealthy("no broker answers")));
    expect((await get("/health/ready")).statusCode).toBe(200);
    isUp = false;
    const ready = await get("/health/ready");
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ status: "unavailable", reasons: { broker: "no broker answers" } });
  });

  it("shows metrics in Prometheus' format", async () => {
    const answer = await get("/metrics");
    expect(answer.headers["content-type"]).toContain("text/plain");
    expect(answer.body).toContain('process_cpu_user_seconds_total{app="example"}');
  });

  it.each([
    ["/fail/input", 400, "invalid-message"],
    ["/fail/kafka", 503, "broker-unavailable"],
    ["/fail/defect", 500, "handler-failed"],
    ["/nowhere", 404, "not-found"],
  ])("answers %s as a problem document with %i", async (url, status, code) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({
      status,
      code,
      type: `urn:truceline:problem:${code}`,
      title: expect.any(String),
    });
    expect(answer.headers["retry-after"] !== undefined).toBe(status === 503);
  });

  it("keeps the status of the framework's own errors", async () => {
    expect((await get("/fail/forbidden")).statusCode).toBe(403);
  });

  it("tells callers nothing of a defect, and the log everything", async () => {
    lines.length = 0;
    const answer = await get("/fail/defect");
    expect(answer.body).not.toContain("secret detail");
    expect(answer.body).not.toContain(".ts");
    expect(lines.join("")).toContain("secret detail");
  });
});
