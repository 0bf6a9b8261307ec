import { byPublication } from "./by-publication.js";
import { makeCeasefires } from "./make-ceasefires.js";
import { makeConflict } from "./make-conflict.js";
import { makeReports, type SimulatedReport } from "./make-reports.js";
import { Random } from "./random.js";
import { type Heat, SHAPES, type ShapeName } from "./shape.js";
import type { SimulatedConflict } from "./world.js";
import { WorldBalance } from "./world-balance.js";

/** What world is wanted. Shape: `reports` at least as many as `ceasefires`, for each has one; `seed` a whole number. */
export interface WorldOptions {
  readonly ceasefires: number;
  readonly reports: number;
  readonly seed: number;
  readonly shape: ShapeName;
}

/** Some conflicts with everything written on them: what is held in memory at a time. */
export interface WorldPart {
  readonly conflicts: readonly SimulatedConflict[];
  /** In the order of publication. */
  readonly reports: readonly SimulatedReport[];
}

/** How many conflicts are told side by side: a part of the world is made, told and forgotten. */
const CONFLICTS_PER_PART = 32;
const CEASEFIRES: Readonly<Record<Heat, readonly [least: number, most: number]>> = {
  hot: [15, 60],
  warm: [4, 14],
  calm: [1, 3],
};

/**
 * Makes a world part by part: conflicts, their ceasefires, and reports on them in the order of publication.
 *
 * A larger world has more conflicts, never hotter ones, so what a report costs can be compared across sizes. The same options give the
 * same world. Linear in time; memory is that of one part.
 * Errors: throws a RangeError for counts that cannot be met.
 */
export function* simulateParts(options: WorldOptions): Generator<WorldPart> {
  check(options);
  let conflicts: SimulatedConflict[] = [];
  const tell = (): WorldPart => {
    const reports = conflicts
      .flatMap((conflict) =>
        makeReports(new Random(options.seed, toNumber(conflict), 2), SHAPES[options.shape], conflict),
      )
      .sort(byPublication);
    return { conflicts, reports };
  };
  for (const conflict of simulateConflicts(options)) {
    conflicts.push(conflict);
    if (conflicts.length < CONFLICTS_PER_PART) continue;
    yield tell();
    conflicts = [];
  }
  if (conflicts.length > 0) yield tell();
}

const toNumber = ({ conflictId }: SimulatedConflict) => Number(conflictId.slice(conflictId.indexOf("-") + 1));

/** The same world as one run of reports. */
export function* simulate(options: WorldOptions): Generator<SimulatedReport> {
  for (const { reports } of simulateParts(options)) yield* reports;
}

function check({ ceasefires, reports, seed }: WorldOptions): void {
  if (!Number.isSafeInteger(ceasefires) || ceasefires < 1) throw new RangeError("a world has at least one ceasefire");
  if (!Number.isSafeInteger(reports) || reports < ceasefires)
    throw new RangeError("every ceasefire has at least one report");
  if (!Number.isSafeInteger(seed)) throw new RangeError("the seed is a whole number");
}

/** Reports are shared out by weight, so the weights are summed up in a first run over the same drafts. */
function* simulateConflicts(options: WorldOptions): Generator<SimulatedConflict> {
  let all = 0;
  for (const { ceasefires } of draftConflicts(options)) for (const { weight } of ceasefires) all += weight;
  const spare = options.reports - options.ceasefires;
  let sum = 0;
  let [given, made] = [0, 0];
  for (const { ceasefires, ...conflict } of draftConflicts(options)) {
    const counted = ceasefires.map(({ weight, ...ceasefire }) => {
      sum += weight;
      const due = ++made === options.ceasefires ? spare : Math.min(spare, Math.floor((spare * sum) / all));
      const reportCount = 1 + due - given;
      given = due;
      return { ...ceasefire, reportCount };
    });
    yield { ...conflict, ceasefires: counted };
  }
}

function* draftConflicts({ ceasefires, seed, shape: name }: WorldOptions) {
  const shape = SHAPES[name];
  const balance = new WorldBalance();
  let left = ceasefires;
  for (let index = 0; left > 0; index++) {
    const random = new Random(seed, index, 1);
    const heat = random.weighted(shape.heat);
    const [least, most] = CEASEFIRES[heat];
    const conflict = makeConflict(random, index, heat);
    const made = makeCeasefires(random, shape, conflict, Math.min(left, random.between(least, most)), balance);
    balance.add(made.map((draft) => ({ ...draft, reportCount: 0 })));
    left -= made.length;
    yield { ...conflict, ceasefires: made };
  }
}
