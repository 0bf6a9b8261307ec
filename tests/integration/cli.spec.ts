import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseArticle, parseEvent, toEventRecord } from "#contracts";
import { partitionOf } from "#messaging";
import { runProgram } from "../../apps/cli/src/program.js";
import { makeOwnTopics, type OwnTopics } from "./own-topics.js";

/** Runs a command line against the test's own topics. */
async function run(argv: readonly string[], topics?: OwnTopics, stdin = "") {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const where = topics ? ["--brokers", topics.kafka.brokers.join(","), "--topic-prefix", topics.prefix] : [];
  const exitCode = await runProgram([...argv, ...where], {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  return { exitCode, out: await out, err: await err };
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "truceline-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const ARTICLES = [
  {
    text: "Greece and Turkey signed a ceasefire on 4 June 1897, the foreign ministry in Athens said.",
    url: "https://example.org/1",
  },
  {
    text: "The ceasefire between Greece and Turkey of 4 June 1897 was violated by Turkey on Monday.",
    url: "https://example.org/2",
  },
  { text: "The harvest was good.", url: "https://example.org/3" },
];
const JSONL = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join("");

describe("truceline on a broker", () => {
  it("publishes articles, counts what Kafka acknowledged, and names what it refused", async () => {
    const topics = await makeOwnTopics();
    const { exitCode, err } = await run(["ingest", "-"], topics, `${JSONL}{"text": ""}\n`);
    expect(exitCode).toBe(1);
    expect(err).toContain("stdin:4: text: ");
    expect(err).toContain("3 articles acknowledged");
    const records = await topics.read("articles");
    const urls = records
      .map(({ value }) => parseArticle(value))
      .flatMap((parsed) => (parsed.ok ? [parsed.value.url] : []));
    expect(urls.sort()).toEqual(ARTICLES.map(({ url }) => url));
    expect(
      records.map(({ key, partition }) => partitionOf(String(key), topics.partitions) === partition),
    ).not.toContain(false);
  });

  it("replays the articles into files equal to what it gives without a broker", async () => {
    const topics = await makeOwnTopics();
    await run(["ingest", "-"], topics, JSONL);
    const folder = await makeFolder();
    const files = (name: string) => ["--events", join(folder, `${name}-e`), "--reports", join(folder, `${name}-r`)];
    await run(["run", "-", ...files("run")], undefined, JSONL);
    const { exitCode } = await run(["replay", "--from", "articles", ...files("replay")], topics);
    expect(exitCode).toBe(0);
    const lines = async (name: string) => (await readFile(join(folder, name), "utf8")).split("\n").sort();
    expect(await lines("replay-r")).toEqual(await lines("run-r"));
    expect((await lines("replay-r")).length).toBeGreaterThan(1);
    expect((await lines("replay-e")).length).toBe((await lines("run-e")).length);
  });

  it("replays into topics of another prefix and never into the live ones", async () => {
    const topics = await makeOwnTopics();
    await run(["ingest", "-"], topics, JSONL);
    const trial = `${topics.prefix}trial.`;
    const refused = await run(["replay", "--from", "articles", "--to-topics", topics.prefix], topics);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain("names the live topics");
    const replayed = await run(["replay", "--from", "articles", "--to-topics", trial], topics);
    expect(replayed).toMatchObject({ exitCode: 0, err: expect.stringMatching(/[1-9]\d* ceasefires?/) });
    const tailed = await run(["tail", "--from-beginning", "--until-end", "--json"], { ...topics, prefix: trial });
    expect(tailed).toMatchObject({ exitCode: 0, err: "" });
    const events = tailed.out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(events.length).toBeGreaterThan(0);
    expect(await topics.read("reports")).toEqual([]);
    expect(await topics.read("events")).toEqual([]);
  });

  it("prints one line per change, each revision once, and explains an event from the topic", async () => {
    const topics = await makeOwnTopics();
    const folder = await makeFolder();
    const file = join(folder, "events.jsonl");
    await writeFile(join(folder, "articles.jsonl"), JSONL);
    await run(["run", join(folder, "articles.jsonl"), "--events", file]);
    const parsed = parseEvent(Buffer.from((await readFile(file, "utf8")).split("\n")[0] ?? ""));
    if (!parsed.ok) throw new Error("no event");
    const record = { ...toEventRecord(parsed.value), partition: 0 };
    await topics.producer.send(topics.nameOf("events"), [
      record,
      record,
      { key: "cf-0", value: "not json", partition: 0 },
    ]);
    const tailed = await run(["tail", "--from-beginning", "--until-end"], topics);
    expect(tailed.out.split("\n").filter(Boolean)).toHaveLength(1);
    expect(tailed.out).toContain(parsed.value.eventId);
    expect(tailed.err).toContain(`${topics.nameOf("events")}/0/2: `);
    expect(tailed.exitCode).toBe(1);
    const explained = await run(["explain", parsed.value.eventId], topics);
    expect(explained.out).toContain("founded");
    expect(explained.exitCode).toBe(0);
  });

  it("creates the topics once and leaves them as they are", async () => {
    const topics = await makeOwnTopics();
    const fresh = { ...topics, prefix: `${topics.prefix}new.` };
    const first = await run(["topics", "create"], fresh);
    expect([first.exitCode, first.out.match(/^created /gm)?.length]).toEqual([0, 6]);
    const second = await run(["topics", "create"], fresh);
    expect([second.exitCode, second.out.match(/^exists /gm)?.length]).toEqual([0, 6]);
    // The test's own topics have three partitions, not what the table says.
    const differing = await run(["topics", "create"], topics);
    expect([differing.exitCode, differing.err]).toEqual([1, expect.stringContaining("has 3 partitions")]);
  });

  it("says which topics are missing", async () => {
    const topics = await makeOwnTopics();
    const { exitCode, err } = await run(["ingest", "-"], { ...topics, prefix: "nowhere." }, JSONL);
    expect(exitCode).toBe(2);
    expect(err).toContain("no topic nowhere.news.articles.v1");
  });
});

describe("truceline without a broker", () => {
  it.each([["ingest", "-"], ["tail"], ["replay", "--from", "reports", "--events", "e"], ["topics", "create"]])(
    "ends %s with 3 and the address",
    async (...argv) => {
      const { exitCode, err } = await run([...argv, "--brokers", "127.0.0.1:1"]);
      expect(exitCode).toBe(3);
      expect(err).toContain("no broker answers at 127.0.0.1:1");
    },
  );
});
