/**
 * `npm run train`: the weights of resolution, estimated from the pairs of reports that meet.
 *
 * The options stand in scripts/train.mjs, through which it is run. Deterministic: the same articles give the same table.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparisonTable } from "#resolution";
import { shapesFor } from "#simulation";
import { goldPairs } from "./gold-pairs.js";
import { simulatedPairs } from "./labelled-pairs.js";
import { printSweep } from "./sweep.js";
import { formatWeightTable, toWeightTable } from "./weight-table.js";

const TABLE = join(import.meta.dirname, "..", "..", "libs", "resolution", "src", "comparisons", "data", "weights.json");
/** Ceasefires of each training world, and its seed; ten times as many reports are written on them. */
const TRAINING = { ceasefires: 60, seed: 101 } as const;

const { values } = parseArgs({
  options: { write: { type: "boolean" }, sweep: { type: "boolean" } },
});
const reference = process.env.TRUCELINE_REFERENCE;
if (reference === undefined) {
  console.error("set TRUCELINE_REFERENCE to the folder that holds the annotated articles");
  process.exit(2);
}
if (values.sweep) printSweep(reference);
else {
  const simulated = [...simulatedPairs(shapesFor("training"), TRAINING.ceasefires, TRAINING.seed)];
  const gold = goldPairs(reference);
  const table = formatWeightTable(toWeightTable(comparisonTable(), simulated, gold));
  console.log(table.trimEnd());
  console.log(
    `from ${simulated.length} pairs of simulated reports (${shapesFor("training").join(", ")}) and ${gold.length} of annotated ones`,
  );
  if (values.write) {
    writeFileSync(TABLE, table);
    console.log(`written to ${TABLE}`);
  }
}
