import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Seconds, from a millisecond to ten. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A service's numbers for Prometheus: names start with `truceline_`, durations are in seconds. */
export class Metrics {
  readonly registry = new Registry();

  constructor(app: string) {
    this.registry.setDefaultLabels({ app });
  }

  /** Adds the process's own numbers: memory, event loop lag, garbage collection. */
  collectProcess(): this {
    collectDefaultMetrics({ register: this.registry });
    return this;
  }

  counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name: `truceline_${name}`, help, labelNames, registers: [this.registry] });
  }

  gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Gauge<Label> {
    return new Gauge({ name: `truceline_${name}`, help, labelNames, registers: [this.registry] });
  }

  durations<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Histogram<Label> {
    return new Histogram({
      name: `truceline_${name}`,
      help,
      labelNames,
      buckets: DURATION_BUCKETS,
      registers: [this.registry],
    });
  }
}
