/** Whether one part works, and if not, why: in words for whoever is on call. */
export type Health = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** What a probe is told: all reasons by part. */
export interface HealthReport {
  readonly ok: boolean;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Asked at every probe; answers from memory, at once. */
export type HealthCheck = () => Health;

/** All is well. */
export const healthy: Health = { ok: true };
/** Something is not, and this is why. */
export const unhealthy = (reason: string): Health => ({ ok: false, reason });

/**
 * The parts of a service that say whether it is alive (else restart it) and ready (else send it no traffic).
 *
 * Each part registers its own checks; the registry only asks. A check that throws counts as unhealthy.
 */
export class HealthRegistry {
  readonly #liveness = new Map<string, HealthCheck>();
  readonly #readiness = new Map<string, HealthCheck>();
  #isDraining = false;

  addLiveness(part: string, check: HealthCheck): void {
    this.#liveness.set(part, check);
  }

  addReadiness(part: string, check: HealthCheck): void {
    this.#readiness.set(part, check);
  }

  /** From now on not ready: the first step of a shutdown, so that no new traffic comes. */
  startDraining(): void {
    this.#isDraining = true;
  }

  liveness(): HealthReport {
    return report(this.#liveness);
  }

  readiness(): HealthReport {
    const { ok, reasons } = report(this.#readiness);
    return this.#isDraining ? { ok: false, reasons: { ...reasons, service: "shutting down" } } : { ok, reasons };
  }
}

function report(checks: ReadonlyMap<string, HealthCheck>): HealthReport {
  const reasons: Record<string, string> = {};
  for (const [part, check] of checks) {
    const health = ask(check);
    if (!health.ok) reasons[part] = health.reason;
  }
  return { ok: Object.keys(reasons).length === 0, reasons };
}

function ask(check: HealthCheck): Health {
  try {
    return check();
  } catch (error) {
    return unhealthy(error instanceof Error ? error.message : String(error));
  }
}
