/**
 * @module What every service needs around its work: errors, config, clock, logger, health, metrics.
 * Knows nothing of articles, reports or topics.
 */
export { ERROR_CODES, type ErrorCode, PermanentError, type Problem, TransientError } from "#contracts";
