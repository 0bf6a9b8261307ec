/** Under which the module provides the service's pino logger. */
export const PLATFORM_LOGGER = Symbol("truceline logger");
/** Under which the module provides the service's clock. */
export const PLATFORM_CLOCK = Symbol("truceline clock");
