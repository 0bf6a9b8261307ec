/**
 * `npm test`: everything that CI runs, on a fresh clone too. What this machine cannot run is named as skipped, with the
 * reason; a broker is not optional.
 */
import { runCheck } from "./check.mjs";
import { installAndBuild } from "./install.mjs";
import { commandStep, report, runLanes, vitestStep } from "./steps.mjs";

installAndBuild();
const checked = await runCheck();
// One at a time: each of these has services, a broker or a container engine to itself.
const tested = await runLanes([
  [
    vitestStep("quality on the corpora", ["corpus"]),
    vitestStep("integration tests", ["integration"]),
    // The client library retries faster than in earnest when it sees NODE_ENV=test.
    vitestStep("fault tests", ["faults"], { NODE_ENV: "production" }),
    commandStep("demo, on a real broker", "node", ["scripts/demo.mjs", "--once", "--require-broker"]),
    commandStep("compose: up, seeds in, events out, down", "node", ["scripts/compose-test.mjs"]),
  ],
]);
report([...checked, ...tested]);
