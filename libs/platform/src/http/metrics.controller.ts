import { Controller, Get, Res } from "@nestjs/common";
import { Metrics } from "../metrics.js";

/** `GET /metrics`: the numbers in Prometheus' text format. */
@Controller("metrics")
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  show(@Res({ passthrough: true }) reply: { header(name: string, value: string): unknown }): Promise<string> {
    reply.header("content-type", this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
