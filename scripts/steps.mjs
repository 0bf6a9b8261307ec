/**
 * Runs the steps of `npm test` and `npm run check`, and counts what they proved. Needs no dependency and runs on old Nodes:
 * it is what a fresh clone starts with.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The environment in which `node`, `vitest`… are the project's own. */
export const toolEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: `${join(ROOT, "node_modules", ".bin")}${delimiter}${process.env.PATH}`,
  ...extra,
});

/** A step that counts as one: passed, failed, or skipped when it says `skipped: …` on a line of its own. */
export const commandStep = (name, command, args = [], env = {}) => ({ name, command, args, env });

/** Tiers of tests, whose tests are counted one by one. */
export function vitestStep(name, projects, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "truceline-vitest-"));
  const report = join(folder, "report.json");
  const args = ["run", ...projects.flatMap((project) => ["--project", project])];
  return {
    name,
    command: "vitest",
    args: [...args, "--passWithNoTests", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env,
    count: (code) => countTests(report, code),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function countTests(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    // A file that did not load, or a set-up that failed, fails no single test, but the run.
    const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Runs the lanes beside each other and the steps of a lane one after the other, all of them whatever fails.
 *
 * With one lane the output is passed on as it comes; with several, a step's output is printed whole when it ends.
 */
export async function runLanes(lanes) {
  const isLive = lanes.length === 1;
  const results = await Promise.all(
    lanes.map(async (steps) => {
      const done = [];
      for (const step of steps) done.push(await runStep(step, isLive));
      return done;
    }),
  );
  return results.flat();
}

async function runStep(step, isLive) {
  const startedAt = Date.now();
  if (isLive) console.log(`\n── ${step.name}`);
  const { code, output } = await capture(step, isLive);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const skip = /^skipped: .*$/m.exec(output)?.[0];
  const plain = {
    passed: code === 0 && !skip ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: code === 0 && skip ? 1 : 0,
  };
  const counts = step.count ? step.count(code) : plain;
  step.dispose?.();
  if (!isLive) console.log(`\n── ${step.name} (${seconds} s)\n${output.trim()}`);
  return { name: step.name, seconds, note: step.count ? "" : (skip ?? ""), ...counts };
}

function capture({ command, args, env }, isLive) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: toolEnvironment(env), stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    const take = (target) => (chunk) => {
      chunks.push(chunk);
      if (isLive) target.write(chunk);
    };
    child.stdout.on("data", take(process.stdout));
    child.stderr.on("data", take(process.stderr));
    child.once("error", (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.once("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Prints what each step gave and, last, the sum; sets the exit code. */
export function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log("");
  for (const { name, seconds, passed, failed, skipped, note } of results) {
    const skips = skipped > 0 ? `, ${skipped} skipped` : "";
    console.log(
      `${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed${skips} (${seconds} s) ${note}`.trimEnd(),
    );
  }
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}
