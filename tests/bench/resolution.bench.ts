import type { LogRecord } from "#domain";
import { type ClusterFigures, ClusterTally } from "#evaluation";
import {
  countCutPairs,
  decide,
  emptyState,
  evolve,
  fromSnapshot,
  RESOLUTION_RULES,
  type ResolutionRules,
  type ResolutionState,
  replay,
  toSnapshot,
} from "#resolution";
import { type SimulatedReport, simulateParts } from "#simulation";
import { dateWindow, oneADay } from "./baselines.js";
import { heapBytes } from "./collect-garbage.js";
import { formatNumber, type Measured } from "./measure.js";

const SIZES = [1_000, 10_000, 100_000];
/** Up to this size a figure is the median of five runs behind a first one; above it one run is long enough. */
const REPEATED_MAX = 10_000;
const RUNS = 5;
/** Records a batch, about what a consumer fetches. */
const BATCH_SIZE = 500;
const REPORTS_PER_CEASEFIRE = 10;
const SEED = 1;

/** Pairs weighed since the bench began: a comparison that says nothing and counts. */
let weighed = 0;
const RULES: ResolutionRules = {
  ...RESOLUTION_RULES,
  judge: {
    ...RESOLUTION_RULES.judge,
    comparisons: [
      {
        name: "counter",
        need: { of: "each", holds: () => true },
        levels: [
          {
            label: "counted",
            weight: 0,
            handWeight: 0,
            holds: () => {
              weighed++;
              return true;
            },
          },
        ],
      },
      ...RESOLUTION_RULES.judge.comparisons,
    ],
  },
};

interface Run {
  readonly us: number;
  readonly state: ResolutionState;
}

/** Resolution of simulated worlds, larger and larger: what a report costs, takes and is worth, beside two plain baselines. */
export function benchResolution(share: number, sizes: readonly number[] = SIZES): readonly Measured[] {
  const measured: Measured[] = [];
  const usBySize = new Map<number, number>();
  for (const size of sizes.map((reports) => Math.ceil(reports * share))) {
    const { rows, us } = measureSize(size);
    measured.push(...rows);
    usBySize.set(size, us);
  }
  const [small, large] = [usBySize.get(Math.ceil(10_000 * share)), [...usBySize.values()].at(-1)];
  if (small !== undefined && large !== undefined && sizes.length > 1) {
    measured.push({
      name: `  a report of ${formatNumber(Math.ceil((sizes.at(-1) ?? 0) * share))} costs`,
      value: `${formatNumber(large / small)} × one of ${formatNumber(Math.ceil(10_000 * share))}`,
    });
  }
  return measured;
}

function measureSize(size: number): { readonly rows: readonly Measured[]; readonly us: number } {
  const options = {
    reports: size,
    ceasefires: Math.max(1, Math.round(size / REPORTS_PER_CEASEFIRE)),
    seed: SEED,
    shape: "plain",
  } as const;
  const world = () => simulateParts(options);
  const before = heapBytes();
  const weighedBefore = weighed;
  let run = runThrough(world(), decideOn);
  const pairs = (weighed - weighedBefore) / size;
  const bytes = heapBytes() - before;
  const times = [run.us];
  if (size <= REPEATED_MAX) {
    times.length = 0; // the first run was for warming up
    for (let i = 0; i < RUNS; i++) {
      run = runThrough(world(), decideOn);
      times.push(run.us);
    }
  }
  const us = (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) / size;
  const { events, ours, plain, window } = judge(run.state, world());
  const replayUs = runThrough(world(), (state, records) => replay(state, records, RULES)).us / size;
  const openUs = timeOpening(run.state) / size;
  const name = `resolution, ${formatNumber(size)} simulated reports`;
  return {
    us,
    rows: [
      { name, value: `${formatNumber(us)} µs of CPU/report, ${formatNumber(1e6 / us)} reports/s` },
      {
        name: "  memory of the opened state",
        value: `${formatNumber(bytes / size)} bytes/report, ${formatNumber(bytes / events)} bytes/event`,
      },
      {
        name: "  pairs compared",
        value: `${formatNumber(pairs)} a report; the bounds cut at most ${formatNumber(countCutPairs(run.state, RULES) / size)} a report`,
      },
      {
        name: "  restored from the log, no events built",
        value: `${formatNumber(replayUs)} µs of CPU/report, reading the log not counted`,
      },
      { name: "  opened from what is kept of conflicts", value: `${formatNumber(openUs)} µs of CPU/report` },
      { name: "  pairwise F1", value: describe(ours) },
      { name: "    one a day for the same actors", value: describe(plain) },
      { name: "    within three days of a conflict", value: describe(window) },
    ],
  };
}

/**
 * Batch by batch, as the deduplicator does it, events built and all; making the world is not counted.
 *
 * Units: microseconds of CPU, garbage collection included, so that other work on the machine counts little.
 */
function runThrough(
  world: Iterable<{ readonly reports: readonly SimulatedReport[] }>,
  step: (state: ResolutionState, records: readonly LogRecord[]) => ResolutionState,
): Run {
  let state = emptyState();
  let us = 0;
  for (const { reports } of world) {
    for (let start = 0; start < reports.length; start += BATCH_SIZE) {
      const records = reports
        .slice(start, start + BATCH_SIZE)
        .map(({ report }): LogRecord => ({ type: "report", report }));
      const before = process.cpuUsage();
      state = step(state, records);
      const { user, system } = process.cpuUsage(before);
      us += user + system;
    }
  }
  return { us, state };
}

const decideOn = (state: ResolutionState, records: readonly LogRecord[]) =>
  evolve(state, decide(state, records, RULES));

/** Every conflict opened from the text that a checkpoint holds of it, in microseconds of CPU. */
function timeOpening(state: ResolutionState): number {
  const texts = toSnapshot(state).conflicts.map((conflict) => JSON.stringify(conflict));
  const { resolutionVersion } = toSnapshot(emptyState());
  const before = process.cpuUsage();
  for (const text of texts) {
    const opened = fromSnapshot({ resolutionVersion, conflicts: [JSON.parse(text)] });
    if (opened) countCutPairs(opened, RULES);
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function judge(state: ResolutionState, world: Iterable<{ readonly reports: readonly SimulatedReport[] }>) {
  const eventOf = new Map<string, string>();
  let events = 0;
  for (const version of state.conflicts.values()) {
    for (const { eventId, members } of version.toState().events) {
      if (members.length > 0) events++;
      for (const id of members) eventOf.set(id, eventId);
    }
  }
  const [ours, plain, window] = [new ClusterTally(), new ClusterTally(), new ClusterTally()];
  const inWindow = dateWindow();
  for (const { reports } of world) {
    for (const { report, ceasefireId } of reports) {
      ours.add({ gold: ceasefireId, ours: eventOf.get(report.reportId) ?? report.reportId });
      plain.add({ gold: ceasefireId, ours: oneADay(report) });
      window.add({ gold: ceasefireId, ours: inWindow(report) });
    }
  }
  return { events, ours: ours.figures(), plain: plain.figures(), window: window.figures() };
}

const describe = ({ pairwise: { f1, p, r } }: ClusterFigures) =>
  `${f1.toFixed(3)}  P ${p.toFixed(3)} R ${r.toFixed(3)}`;
