/**
 * @module What every service needs around its work: errors, config, clock, logger, health, metrics, HTTP problems, shutdown.
 * Knows nothing of articles, reports, topics or brokers.
 */
export { ERROR_CODES, type ErrorCode, PermanentError, type Problem, TransientError } from "#contracts";
export { type Clock, frozenClock, systemClock } from "./clock.js";
export { type Environment, loadConfig, loadConfigOrExit } from "./config/load-config.js";
export { ServiceConfig, toKafkaConnection } from "./config/service-config.js";
export {
  type ConfigClass,
  FlagSetting,
  ListSetting,
  NumberSetting,
  SecretListSetting,
  SecretSetting,
  TextSetting,
  Unset,
  WordSetting,
} from "./config/setting.js";
export { toSettingsTable } from "./config/settings-table.js";
export { type Health, type HealthCheck, HealthRegistry, type HealthReport, healthy, unhealthy } from "./health.js";
export { createHttpApp, listen } from "./http/http-app.js";
export { PlatformModule, type PlatformOptions } from "./http/platform.module.js";
export { PLATFORM_CLOCK, PLATFORM_LOGGER } from "./http/platform.tokens.js";
export { fromError, type HttpProblem, toProblem, toStatus } from "./http/problem.js";
export { createLogger, LOG_LEVELS, type LogLevel } from "./logger.js";
export { Metrics } from "./metrics.js";
export { requireNode } from "./require-node.js";
export { closeOnSignal } from "./shutdown.js";
export { VERSION } from "./version.js";
