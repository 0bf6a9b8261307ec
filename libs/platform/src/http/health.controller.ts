import { Controller, Get, Res } from "@nestjs/common";
import { HealthRegistry, type HealthReport } from "../health.js";
import { VERSION } from "../version.js";

/** `GET /health/live` and `/health/ready`: 200 or 503, with the reasons. */
@Controller("health")
export class HealthController {
  constructor(private readonly health: HealthRegistry) {}

  @Get("live")
  live(@Res({ passthrough: true }) reply: { status(code: number): unknown }) {
    return answer(this.health.liveness(), reply);
  }

  @Get("ready")
  ready(@Res({ passthrough: true }) reply: { status(code: number): unknown }) {
    return answer(this.health.readiness(), reply);
  }
}

function answer({ ok, reasons }: HealthReport, reply: { status(code: number): unknown }) {
  reply.status(ok ? 200 : 503);
  return { status: ok ? "ok" : "unavailable", reasons, version: VERSION };
}
