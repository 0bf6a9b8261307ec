#!/usr/bin/env node
/** `truceline`: runs the built command on the Node that the project brings, whichever Node was called. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NODE_MAJOR = 24;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const root = new URL("../", import.meta.url);
const entry = new URL("dist/apps/cli/src/main.js", root);
const ownNode = fileURLToPath(new URL("node_modules/node/bin/node", root));

function fail(message) {
  console.error(`truceline: ${message}`);
  process.exit(2);
}

if (!existsSync(entry)) fail(`it is not built yet; run \`npm run build\` in ${fileURLToPath(root)}`);

if (Number(process.versions.node.split(".")[0]) >= NODE_MAJOR) {
  await import(entry.href);
} else {
  const { stdout } = spawnSync(ownNode, ["--version"], { encoding: "utf8" });
  if (!stdout?.startsWith(`v${NODE_MAJOR}.`)) {
    const how = "`npm ci` brings it (`npm rebuild node`, where install scripts were skipped)";
    fail(`Node ${NODE_MAJOR} is needed, this is ${process.version}; in ${fileURLToPath(root)}, ${how}`);
  }
  const child = spawn(ownNode, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: "inherit" });
  // It decides itself how to end. A terminal's Ctrl-C reaches it twice, directly and through us, which does no harm.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === "SIGINT" ? 2 : 15);
  });
}
