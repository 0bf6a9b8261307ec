/**
 * `npm run simulate`: a world of ceasefires, its reports and their truth, the shares that it shows, and how far an oracle comes.
 *
 * The options stand in scripts/simulate.mjs, through which it is run.
 */
import { parseArgs } from "node:util";
import { fromReport } from "#contracts";
import { ClusterTally } from "#evaluation";
import { findOffShares, Oracle, SHAPES, type ShapeName, ShareMeter, simulateParts, type WorldPart } from "#simulation";
import { createLineFile } from "../../apps/cli/src/output/write-file-lines.js";
import { describeShare, FACT_WORDS } from "./describe-shares.js";

const { values } = parseArgs({
  options: {
    ceasefires: { type: "string" },
    reports: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    shape: { type: "string", default: "plain" },
    out: { type: "string" },
    truth: { type: "string" },
    shapes: { type: "boolean" },
  },
});
if (values.shapes) {
  for (const [name, { use, about }] of Object.entries(SHAPES))
    console.log(`${name.padEnd(14)}${use.padEnd(10)}${about}`);
  process.exit(0);
}
const refuse = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const toCount = (name: string, text: string) =>
  /^\d{1,9}$/.test(text) ? Number(text) : refuse(`--${name} must be a whole number, is ${text}`);
const isShape = (name: string): name is ShapeName => Object.hasOwn(SHAPES, name);

const reports = toCount("reports", values.reports);
const ceasefires =
  values.ceasefires === undefined ? Math.max(1, Math.round(reports / 10)) : toCount("ceasefires", values.ceasefires);
const shape = isShape(values.shape)
  ? values.shape
  : refuse(`no shape ${values.shape}: there are ${Object.keys(SHAPES).join(", ")}`);
if (ceasefires < 1 || reports < ceasefires)
  refuse("every ceasefire has at least one report: --reports is less than --ceasefires");

const [reportFile, truthFile] = await Promise.all(
  [values.out, values.truth].map((path) => (path === undefined ? undefined : createLineFile(path))),
);
const meter = new ShareMeter();
const oracle = new ClusterTally();
let conflictCount = 0;
let reportCount = 0;
for (const part of simulateParts({ ceasefires, reports, seed: toCount("seed", values.seed), shape })) {
  meter.add(part);
  judge(part);
  conflictCount += part.conflicts.length;
  reportCount += part.reports.length;
  await reportFile?.write(part.reports.map(({ report }) => JSON.stringify(fromReport(report))));
  await truthFile?.write(
    part.reports.map(({ report: { reportId }, ceasefireId }) => JSON.stringify({ reportId, ceasefireId })),
  );
  if (process.stderr.isTTY) process.stderr.write(`\r${reportCount} of ${reports} reports`);
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
await Promise.all([reportFile?.close(), truthFile?.close()]);

const { pairwise, lea } = oracle.figures();
const shares = meter.shares();
console.log(`${shape}: ${reportCount} reports on ${ceasefires} ceasefires in ${conflictCount} conflicts`);
for (const share of shares) console.log(describeShare(share));
console.log(
  `oracle, pairwise: F1 ${pairwise.f1.toFixed(4)}  P ${pairwise.p.toFixed(4)}  R ${pairwise.r.toFixed(4)}; LEA ${lea.f1.toFixed(4)}`,
);
const off = findOffShares(shares);
if (off.length > 0) {
  console.error(`the world is off the published shares: ${off.map(({ fact }) => FACT_WORDS[fact]).join("; ")}`);
  process.exitCode = 1;
}

/** What somebody who knows the true ceasefires and how news errs makes of the reports. */
function judge({ conflicts, reports: written }: WorldPart): void {
  const oracles = new Map(conflicts.map((conflict) => [conflict.conflictId, new Oracle(SHAPES[shape], conflict)]));
  for (const { report, ceasefireId } of written) {
    const guess = oracles.get(report.conflict.conflictId)?.assign(report);
    oracle.add({ gold: ceasefireId, ours: guess?.ceasefireId ?? report.reportId });
  }
}
