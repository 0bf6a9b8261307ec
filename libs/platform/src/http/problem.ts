import { ERROR_CODES, type ErrorCode, PermanentError, type Problem, TransientError } from "#contracts";

/** An error as HTTP says it (RFC 9457), `application/problem+json`. Never a stack trace. */
export interface HttpProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail?: string;
  /** Which item of a batch and which field of it, and what is wrong there. */
  readonly errors?: readonly (Problem & { readonly index?: number })[];
}

const STATUSES: Partial<Readonly<Record<ErrorCode, number>>> = {
  unauthorized: 401,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-media-type": 415,
  "rate-limited": 429,
  "handler-failed": 500,
};

/** The status of an error code: what is bad in the request 400 and kin, what may pass 503. */
export const toStatus = (code: ErrorCode): number =>
  STATUSES[code] ?? (ERROR_CODES[code].kind === "transient" ? 503 : 400);

/** A problem document for a code. */
export function toProblem(
  code: ErrorCode,
  detail?: string,
  errors: NonNullable<HttpProblem["errors"]> = [],
): HttpProblem {
  return {
    type: `urn:truceline:problem:${code}`,
    title: ERROR_CODES[code].meaning,
    status: toStatus(code),
    code,
    ...(detail && { detail }),
    ...(errors.length > 0 && { errors }),
  };
}

/** Any error as a problem: ours by their code, the web framework's by their status, all else as our own defect, unexplained. */
export function fromError(error: unknown): HttpProblem {
  if (error instanceof PermanentError) return toProblem(error.code, error.message, error.problems);
  if (error instanceof TransientError) return toProblem(error.code, error.message);
  const status = statusOf(error);
  const code = Object.entries(FRAMEWORK_CODES).find(([known]) => Number(known) === status)?.[1];
  if (code) return { ...toProblem(code), status };
  if (status >= 400 && status < 500) return { ...toProblem("invalid-message"), status };
  return toProblem("handler-failed");
}

const FRAMEWORK_CODES: Readonly<Record<number, ErrorCode>> = {
  401: "unauthorized",
  404: "not-found",
  405: "method-not-allowed",
  413: "too-large",
  415: "unsupported-media-type",
  429: "rate-limited",
};

function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null) return 500;
  if ("getStatus" in error && typeof error.getStatus === "function") return Number(error.getStatus());
  return "statusCode" in error ? Number(error.statusCode) : 500;
}
