/**
 * The first step of a fresh clone: installs what is missing, builds what is stale, and makes sure of the project's own Node.
 * Needs no dependency and runs on old Nodes. `node scripts/install.mjs` does it; others import it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, toolEnvironment } from "./steps.mjs";

const NODE_MAJOR = 24;
/** npm writes it last: where it is missing, an installation never ended. */
const INSTALLED_MARK = join(ROOT, "node_modules", ".package-lock.json");
/** Errors only: to an older Node, npm warns of each package that wants a newer one, and none of them runs on it. */
const NPM_CI = ["ci", "--no-audit", "--loglevel=error"];
const BUILT_MARK = join(ROOT, "dist", "apps", "cli", "src", "main.js");

/** Installs what is missing. Ends the process with a plain message when that does not work. */
export function install() {
  if (!existsSync(INSTALLED_MARK)) run("installing the dependencies (npm ci)", "npm", NPM_CI);
  requireNode();
}

/** The same, and builds what is missing or older than its sources. */
export function installAndBuild() {
  install();
  if (isBuildStale()) run("building (npm run build)", "npm", ["run", "build", "--silent"]);
}

function run(what, command, args) {
  console.log(what);
  const { status, error } = spawnSync(command, args, { cwd: ROOT, env: toolEnvironment(), stdio: "inherit" });
  if (status !== 0) fail(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

function requireNode() {
  const { stdout } = spawnSync("node", ["--version"], { env: toolEnvironment(), encoding: "utf8" });
  const version = stdout?.trim() ?? "";
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= NODE_MAJOR) return;
  fail(
    `Node ${NODE_MAJOR} is needed, and ${version || "none"} is what runs here. The project brings Node ${NODE_MAJOR} as the package ` +
      "`node`, but its install script was not run. Run `npm rebuild node` (with `--ignore-scripts=false` where your npm " +
      `skips install scripts), or install Node ${NODE_MAJOR} yourself.`,
  );
}

function isBuildStale() {
  if (!existsSync(BUILT_MARK)) return true;
  const builtAt = statSync(BUILT_MARK).mtimeMs;
  return ["apps", "libs"].some((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).some((file) => {
      if (!/\.(ts|json)$/.test(file) || file.endsWith(".spec.ts")) return false;
      return statSync(join(ROOT, folder, file)).mtimeMs > builtAt;
    }),
  );
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) installAndBuild();
