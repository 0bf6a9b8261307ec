import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mixArticles } from "./articles.js";
import { formatNumber, type Measured } from "./measure.js";

const ARTICLE_COUNT = 10_000;
const ROOT = join(import.meta.dirname, "..", "..");

/** `truceline run` as a person calls it, process start included: the seeds, and ten thousand mixed articles. */
export async function benchRun(share: number): Promise<readonly Measured[]> {
  const articleCount = Math.ceil(ARTICLE_COUNT * share);
  const folder = mkdtempSync(join(tmpdir(), "truceline-bench-"));
  try {
    const input = join(folder, "articles.jsonl");
    writeFileSync(
      input,
      mixArticles(articleCount)
        .map((article) => `${JSON.stringify(article)}\n`)
        .join(""),
    );
    const seedsMs = await timeRun([join(ROOT, "seeds")], folder);
    const mixedMs = await timeRun([input], folder);
    const events = readFileSync(join(folder, "events.jsonl"), "utf8").split("\n").length - 1;
    return [
      { name: "truceline run seeds", value: `${formatNumber(seedsMs)} ms` },
      {
        name: `truceline run, ${formatNumber(articleCount)} mixed articles`,
        value: `${formatNumber((1000 * articleCount) / mixedMs)} articles/s, ${formatNumber(mixedMs / 1000)} s, ${formatNumber(events)} events`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeRun(paths: readonly string[], folder: string): Promise<number> {
  const outputs = ["--events", join(folder, "events.jsonl"), "--reports", join(folder, "reports.jsonl")];
  const start = performance.now();
  const child = spawn(process.execPath, [join(ROOT, "bin", "truceline.mjs"), "run", ...paths, ...outputs], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const [exitCode] = await once(child, "close");
  if (exitCode !== 0) throw new Error(`truceline run ended with ${exitCode}: ${said}`);
  return performance.now() - start;
}
