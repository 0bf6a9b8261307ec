import { type DynamicModule, Module } from "@nestjs/common";
import { APP_FILTER } from "@nestjs/core";
import { LoggerModule } from "nestjs-pino";
import type { Logger } from "pino";
import { type Clock, systemClock } from "../clock.js";
import { HealthRegistry } from "../health.js";
import { Metrics } from "../metrics.js";
import { HealthController } from "./health.controller.js";
import { MetricsController } from "./metrics.controller.js";
import { PLATFORM_CLOCK, PLATFORM_LOGGER } from "./platform.tokens.js";
import { ProblemFilter } from "./problem.filter.js";

/** What a service brings to its platform. */
export interface PlatformOptions {
  readonly app: string;
  readonly logger: Logger;
  /** The system's unless given. */
  readonly clock?: Clock;
  /** New ones unless given: an app that fills them before Nest starts brings its own. */
  readonly health?: HealthRegistry;
  readonly metrics?: Metrics;
}

/** Health, metrics, logger and problem answers for a service: `GET /health/live`, `/health/ready`, `/metrics`. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest's dynamic modules are classes.
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { app, logger, clock = systemClock, health = new HealthRegistry() } = options;
    const metrics = options.metrics ?? new Metrics(app).collectProcess();
    return {
      module: PlatformModule,
      global: true,
      // One line per batch is logged by the services themselves; a line per request would drown it.
      imports: [LoggerModule.forRoot({ pinoHttp: { logger: toFrameworkLogger(logger), autoLogging: false } })],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: PLATFORM_LOGGER, useValue: logger },
        { provide: PLATFORM_CLOCK, useValue: clock },
        { provide: HealthRegistry, useValue: health },
        { provide: Metrics, useValue: metrics },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [PLATFORM_LOGGER, PLATFORM_CLOCK, HealthRegistry, Metrics],
    };
  }
}

/** The framework's own lines on every mapped route are for those who debug. */
function toFrameworkLogger(logger: Logger): Logger {
  const isTalkative = logger.levelVal === logger.levels.values.info;
  return isTalkative ? logger.child({}, { level: "warn" }) : logger;
}
