/**
 * The way into what is written in TypeScript and runs for long: reads the options, installs and builds what is missing, and
 * hands over to the project's own Node. Needs no dependency and runs on old Nodes.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { installAndBuild } from "./install.mjs";
import { ROOT, toolEnvironment } from "./steps.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs `script`, a path from the top folder, with our options. `--help` and a wrong option get the usage, and start nothing. */
export function handOver({ script, usage, options, allowPositionals = false }) {
  readOptions(usage, options, allowPositionals);
  installAndBuild();
  // Libraries come from the build: what Nest wires cannot run as source.
  const child = spawn("node", ["--import", "./scripts/run-typescript.mjs", script, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: "inherit",
  });
  // It ends what it started and then itself; we wait for it. A terminal's Ctrl-C reaches it twice, which does no harm.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

function readOptions(usage, options, allowPositionals) {
  try {
    const { values } = parseArgs({ allowPositionals, options: { ...options, help: { type: "boolean", short: "h" } } });
    if (!values.help) return;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message.split(".")[0]}\n\n${usage}`);
    process.exit(2);
  }
}
