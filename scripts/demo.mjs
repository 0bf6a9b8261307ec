/**
 * `npm run demo`: installs and builds what is missing, then hands over to `demo/main.ts` on the project's own Node.
 *
 *   --once             print the ceasefires and end, with 0 only when they are the six of the seeds
 *   --require-broker   fail where no broker can be had, instead of going on without
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { installAndBuild } from "./install.mjs";
import { ROOT, toolEnvironment } from "./steps.mjs";

installAndBuild();
// Libraries come from the build: what Nest wires cannot run as source.
const demo = spawn(
  "node",
  ["--import", "./scripts/run-typescript.mjs", join("scripts", "demo", "main.ts"), ...process.argv.slice(2)],
  { cwd: ROOT, env: toolEnvironment(), stdio: "inherit" },
);
// The demo ends what it started and then itself; we wait for it. A terminal's Ctrl-C reaches it without us.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => demo.kill("SIGTERM"));
demo.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
