import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from "@nestjs/common";
import type { Logger } from "pino";
import { PLATFORM_LOGGER } from "./platform.tokens.js";
import { fromError } from "./problem.js";

/** When to come back after a 503 or 429, seconds. */
const RETRY_AFTER_SECONDS = 5;

/** What the filter needs of a Fastify reply. */
interface Reply {
  status(code: number): Reply;
  header(name: string, value: string | number): Reply;
  send(body: unknown): unknown;
}

/** Answers every error as `application/problem+json`; only our own defects are logged as errors, with their stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(PLATFORM_LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = fromError(error);
    if (problem.code === "handler-failed") this.logger.error({ err: error }, "request failed");
    const reply = host.switchToHttp().getResponse<Reply>();
    if (problem.status === 503 || problem.status === 429) reply.header("retry-after", RETRY_AFTER_SECONDS);
    reply.status(problem.status).header("content-type", "application/problem+json").send(problem);
  }
}
