/**
 * `npm run check`: what needs no broker and no build, in under a minute: types, lint, dependency rules, and the unit, golden,
 * regression and architecture tests.
 */
import { pathToFileURL } from "node:url";
import { install } from "./install.mjs";
import { commandStep, report, runLanes, vitestStep } from "./steps.mjs";

/** Two lanes, for two cores: the tests take as long as the rest together. */
export const runCheck = () =>
  runLanes([
    [
      commandStep("types", "tsc", ["-p", "."]),
      commandStep("lint and format", "biome", ["ci", "--error-on-warnings", "--colors=off"]),
      commandStep("dependency rules", "depcruise", ["apps", "libs", "scripts", "tests", "--output-type", "err-long"]),
    ],
    [vitestStep("unit, golden, regression and architecture tests", ["unit", "golden", "regressions", "architecture"])],
  ]);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  report(await runCheck());
}
