import type { Logger } from "pino";

/** After this long a shutdown is cut off: what hangs then is safe to lose, every service survives a kill. */
const SHUTDOWN_MS_MAX = 25_000;

/**
 * Ends the process in order on SIGTERM or SIGINT: runs `close` once, then exits with 0; a second signal exits at once.
 *
 * Errors: a `close` that throws or takes longer than 25 s ends in exit code 1.
 */
export function closeOnSignal(close: () => Promise<void>, logger: Logger): void {
  let isClosing = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isClosing) process.exit(1);
    isClosing = true;
    logger.info({ signal }, "shutting down");
    setTimeout(() => {
      logger.error({ afterMs: SHUTDOWN_MS_MAX }, "shutdown takes too long, leaving");
      process.exit(1);
    }, SHUTDOWN_MS_MAX).unref();
    close().then(
      () => {
        logger.info({ signal }, "stopped");
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, "shutdown failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
