import type { LogRecord } from "#domain";
import { type ClusterFigures, ClusterTally } from "#evaluation";
import {
  decide,
  emptyState,
  evolve,
  RESOLUTION_RULES,
  type ResolutionRules,
  type ResolutionState,
  replay,
} from "#resolution";
import { type SimulatedReport, simulateParts } from "#simulation";
import { dateWindow, oneADay } from "./baselines.js";
import { Checkpointed } from "./checkpointed.js";
import { heapBytes } from "./collect-garbage.js";
import { cpuUs, formatNumber, type Measured } from "./measure.js";

const SIZES = [1_000, 10_000, 100_000];
/** Up to this size a figure is the median of five runs behind a first one; above it one run is long enough. */
const REPEATED_MAX = 10_000;
const RUNS = 5;
/** Records a batch, about what a consumer fetches. */
const BATCH_SIZE = 500;
/** Above so many reports quiet conflicts are let go, looked for every so many. */
const OPEN_REPORTS_MAX = 100_000;
const SAVE_INTERVAL = 50_000;
/** Larger worlds are not read a second time from the log. */
const REPLAYED_MAX = 100_000;
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
export function* benchResolution(share: number, sizes: readonly number[] = SIZES): Iterable<Measured> {
  const usBySize = new Map<number, number>();
  for (const size of sizes.map((reports) => Math.ceil(reports * share))) {
    const { rows, us } = measureSize(size);
    yield* rows;
    usBySize.set(size, us);
  }
  const [small, large] = [usBySize.get(Math.ceil(10_000 * share)), [...usBySize.values()].at(-1)];
  if (small !== undefined && large !== undefined && sizes.length > 1) {
    yield {
      name: `  a report of ${formatNumber(Math.ceil((sizes.at(-1) ?? 0) * share))} costs`,
      value: `${formatNumber(large / small)} × one of ${formatNumber(Math.ceil(10_000 * share))}`,
    };
  }
}

function measureSize(size: number): { readonly rows: readonly Measured[]; readonly us: number } {
  const options = {
    reports: size,
    ceasefires: Math.max(1, Math.round(size / REPORTS_PER_CEASEFIRE)),
    seed: SEED,
    shape: "plain",
  } as const;
  const world = () => simulateParts(options);
  const checkpoint = new Checkpointed(OPEN_REPORTS_MAX);
  const before = heapBytes();
  const weighedBefore = weighed;
  let run = runThrough(world(), decideOn, checkpoint);
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
  const openCount = [...run.state.conflicts.values()].reduce((count, version) => count + version.openReportCount, 0);
  const state = checkpoint.save(run.state);
  const { events, ours, plain, window } = judge(state, world());
  const replayUs =
    size > REPLAYED_MAX ? undefined : runThrough(world(), (from, records) => replay(from, records, RULES)).us / size;
  const restoreMs = checkpoint.timeRestoreMs();
  const opened = checkpoint.openAll(RULES);
  const { bytes: fileBytes, writeUs } = checkpoint;
  checkpoint.remove();
  const name = `resolution, ${formatNumber(size)} simulated reports`;
  return {
    us,
    rows: [
      { name, value: `${formatNumber(us)} µs of CPU/report, ${formatNumber(1e6 / us)} reports/s` },
      {
        name: "  memory of the opened state",
        value: `${formatNumber(bytes / openCount)} bytes/report, ${formatNumber((bytes / openCount) * (size / events))} bytes/event, ${formatNumber(openCount)} reports open`,
      },
      {
        name: "  pairs compared",
        value: `${formatNumber(pairs)} a report; the bounds cut at most ${formatNumber(opened.cutCount / size)} a report`,
      },
      ...(replayUs === undefined
        ? []
        : [
            {
              name: "  restored from the log, no events built",
              value: `${formatNumber(replayUs)} µs of CPU/report, reading the log not counted`,
            },
          ]),
      {
        name: "  checkpoint",
        value: `${formatNumber(fileBytes / size)} bytes/report, written at ${formatNumber(writeUs / size)} µs of CPU/report`,
      },
      {
        name: "  restored from the checkpoint",
        value: `${formatNumber(restoreMs)} ms; its conflicts are opened by the next record on them, at ${formatNumber(opened.us / size)} µs of CPU/report`,
      },
      { name: "  pairwise F1", value: describe(ours) },
      { name: "    one a day for the same actors", value: describe(plain) },
      { name: "    within three days of a conflict", value: describe(window) },
    ],
  };
}

/** Batch by batch, as the deduplicator does it, events built and all; making the world and writing checkpoints are not counted. */
function runThrough(
  world: Iterable<{ readonly reports: readonly SimulatedReport[] }>,
  step: (state: ResolutionState, records: readonly LogRecord[]) => ResolutionState,
  checkpoint?: Checkpointed,
): Run {
  let state = emptyState();
  let us = 0;
  let unsaved = 0;
  for (const { reports } of world) {
    for (let start = 0; start < reports.length; start += BATCH_SIZE) {
      const records = reports
        .slice(start, start + BATCH_SIZE)
        .map(({ report }): LogRecord => ({ type: "report", report }));
      us += cpuUs(() => {
        state = step(state, records);
      });
      unsaved += records.length;
      if (!checkpoint || unsaved < SAVE_INTERVAL) continue;
      state = checkpoint.save(state);
      unsaved = 0;
    }
  }
  return { us, state };
}

const decideOn = (state: ResolutionState, records: readonly LogRecord[]) =>
  evolve(state, decide(state, records, RULES));

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
