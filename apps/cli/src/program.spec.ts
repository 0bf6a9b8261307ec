import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPiped as run } from "./run-piped.spec-support.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truceline-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const TRUCE = "Ruritania and Borduria agreed to a ten-day truce on 2 May 1927. It took effect the next day.";

describe("usage", () => {
  it.each([
    ["no path", ["run"]],
    ["an unknown option", ["run", "--nothing"]],
    ["an unknown command", ["walk"]],
    ["a confidence that is no share", ["run", "x", "--min-confidence", "2"]],
    ["a replay without a place for its outcome", ["replay", "--from", "reports"]],
    ["a replay of an unknown log", ["replay", "--from", "events"]],
    ["a time that is none", ["tail", "--since", "yesterday"]],
    ["a gold file without texts", ["eval", "--gold", "x"]],
    ["reports that are not there", ["resolve", "no-such.jsonl"]],
  ])("ends with 2 and a reason for %s", async (_, argv) => {
    const { exitCode, err, out } = await run(argv);
    expect(exitCode).toBe(2);
    expect(err).not.toBe("");
    expect(out).toBe("");
  });

  it("prints its version", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(["run", "resolve", "ingest", "tail", "replay", "explain", "override", "topics", "eval"])(
    "explains %s",
    async (command) => {
      const { exitCode, out } = await run([command, "--help"]);
      expect(exitCode).toBe(0);
      expect(out).toContain(`truceline ${command}`);
    },
  );

  it.each(["run", "resolve", "ingest", "tail", "replay", "explain", "override", "eval"])(
    "names its exit codes and examples in the help of %s",
    async (command) => {
      const { out } = await run([command, "--help"]);
      expect(out).toContain("Exit codes:");
      expect(out).toContain("Examples:");
    },
  );
});

describe("truceline run", () => {
  it("reads every kind of file and says on stderr how much that was", async () => {
    await write("a.txt", TRUCE);
    await write("b.md", `---\ntitle: Guns fall silent\n---\n${TRUCE}`);
    await write("c.json", JSON.stringify([{ text: `One. ${TRUCE}` }, { text: `Two. ${TRUCE}` }]));
    await write(
      "d.jsonl",
      `${JSON.stringify({ text: `Three. ${TRUCE}` })}\n\n${JSON.stringify({ text: `Four. ${TRUCE}` })}`,
    );
    await write("e.pdf", "not read");
    const { exitCode, err } = await run(["run", folder]);
    expect(err).toMatch(/^6 articles, \d+ reports?, \d+ ceasefires?\n$/);
    expect(exitCode).toBe(0);
  });

  it("reads JSONL from stdin, with line ends of Unicode inside strings", async () => {
    const { err } = await run(["run", "-"], `${JSON.stringify({ text: `A\u2028${TRUCE}` })}\n`);
    expect(err).toMatch(/^1 article,/);
  });

  it("writes reports and events as JSONL and leaves the pipe empty", async () => {
    const [events, reports] = [join(folder, "events.jsonl"), join(folder, "reports.jsonl")];
    const { out, err } = await run(["run", await write("a.txt", TRUCE), "--events", events, "--reports", reports]);
    expect(out).toBe("");
    const [, reportCount] = /(\d+) reports?/.exec(err) ?? [];
    const lines = (await readFile(reports, "utf8")).split("\n").filter(Boolean);
    expect(lines).toHaveLength(Number(reportCount));
    for (const line of lines) expect(JSON.parse(line).reportId).toMatch(/^rep?-/);
    expect(await readFile(events, "utf8")).toMatch(/^(\{.*\}\n)*$/);
  });

  it.each([
    ["JSON that breaks off", "a.json", '{"text": "…', "not JSON|JSON"],
    ["wrong types", "a.json", '{"text": 7}', "text: must be"],
    ["an empty text", "a.txt", "", "text: "],
    ["a text of spaces", "a.json", '{"text": "   "}', "text: "],
    ["a text over the limit", "a.txt", "x".repeat(500_001), "text: "],
    ["bytes that are not UTF-8", "a.txt", Buffer.from([0x41, 0xff, 0xfe]), "UTF-8"],
    ["a file larger than any article", "a.txt", "x".repeat(4 * 1024 * 1024 + 1), "bytes"],
    ["nesting ten thousand deep", "a.json", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "deep"],
    ["a key that reaches for prototypes", "a.json", '{"text": "x", "__proto__": {}}', "__proto__"],
    ["an unknown policy", "a.json", '{"text": "x", "textPolicy": "burn"}', "textPolicy: "],
    ["a line longer than any article", "a.jsonl", `{"text": "${"x".repeat(4 * 1024 * 1024)}"}`, "longer than"],
  ])("names file and fault of %s, ends with 1 and goes on", async (_, name, content, reason) => {
    const bad = await write(name, content);
    const { exitCode, err } = await run(["run", bad, await write("good.txt", TRUCE)]);
    expect(exitCode).toBe(1);
    const [first = "", summary] = err.split("\n");
    expect(first.startsWith(bad)).toBe(true);
    expect(first).toMatch(new RegExp(reason));
    expect(summary).toMatch(/^1 article,/);
  });

  it("names the line of a bad article in JSONL and the place in a JSON list", async () => {
    const lines = await write("a.jsonl", `\n{"text": "fine"}\nnot json\n`);
    const list = await write("b.json", '[{"text": "fine too"}, 5]');
    const { err } = await run(["run", lines, list]);
    expect(err).toContain(`${lines}:3: `);
    expect(err).toContain(`${list}[1]: `);
    expect(err).toContain("2 articles");
  });

  it("names paths that are not there and folders that hold nothing", async () => {
    await mkdir(join(folder, "empty"));
    const { exitCode, err } = await run(["run", join(folder, "nowhere"), join(folder, "empty")]);
    expect(err).toContain("nowhere: there is no such file");
    expect(err).toContain("empty: the folder holds no");
    expect(exitCode).toBe(1);
  });

  it("reads a folder by its manifest, and names what that lists in vain", async () => {
    await write("a.txt", TRUCE);
    await write("not-listed.txt", TRUCE);
    const articles = [{ file: "a.txt", publishedAt: "1927-05-04" }, { file: "gone.txt" }];
    await write("manifest.json", JSON.stringify({ articles }));
    const { err } = await run(["run", folder]);
    expect(err).toContain("gone.txt: there is no such file or folder (listed in");
    expect(err).toContain("1 article,");
  });

  it("knows of a single text what the manifest beside it says", async () => {
    const [listed, other] = [await write("a.txt", TRUCE), await write("b.txt", TRUCE)];
    await write("manifest.json", JSON.stringify({ articles: [{ file: "a.txt", publishedAt: "1927-05-04" }] }));
    expect((await run(["explain", listed])).out).toContain("published 1927-05-04");
    expect((await run(["explain", other])).out).toContain("published on an unknown day");
    await write("manifest.json", "not ours");
    expect((await run(["explain", listed])).out).toContain("published on an unknown day");
  });

  it("says that a file cannot be written", async () => {
    const { exitCode, err } = await run(["run", await write("a.txt", TRUCE), "--events", join(folder, "no", "where")]);
    expect(exitCode).toBe(2);
    expect(err).toContain("cannot write");
  });
});

describe("truceline explain", () => {
  it("says what an article without any ceasefire holds", async () => {
    const { out, exitCode } = await run(["explain", await write("a.txt", "The harvest was good in Zubrowka.")]);
    expect(out).toContain("nothing in the text speaks of a ceasefire");
    expect(out).toContain("0 reports");
    expect(exitCode).toBe(0);
  });

  it("ends with 1 for an event that is not in the file", async () => {
    const { exitCode, err } = await run(["explain", "cf-0000000000000000", "--events", await write("e.jsonl", "")]);
    expect(exitCode).toBe(1);
    expect(err).toContain("no event cf-0000000000000000");
  });

  it("says that a file holds no events", async () => {
    const events = await write("e.jsonl", "a,b\nc,d\n");
    const { exitCode, err } = await run(["explain", "cf-0000000000000000", "--events", events]);
    expect([exitCode, err]).toEqual([1, expect.stringContaining("no line is an event")]);
  });
});

describe("truceline eval", () => {
  const gold = { doc: "a.txt", doc_class: "none", ceasefires: [], distractors: [{ kind: "call", anchor: "urged" }] };

  it("measures a gold file and prints JSON for machines", async () => {
    const goldFile = await write("gold.jsonl", JSON.stringify(gold));
    await write("a.txt", "title: An appeal\n\nThe Council urged both armies to rest.");
    const { out, exitCode } = await run(["eval", "--gold", goldFile, "--texts", folder, "--json"]);
    expect(JSON.parse(out)[goldFile]).toMatchObject({ documents: 1, goldReports: 0, systemReports: 0 });
    expect(exitCode).toBe(0);
  });

  it("says which line of the gold is broken, and how many texts are missing", async () => {
    const broken = await run(["eval", "--gold", await write("broken.jsonl", "{}"), "--texts", folder]);
    expect([broken.exitCode, broken.err]).toEqual([2, expect.stringContaining("gold line 1 has no doc")]);
    const goldFile = await write("gold.jsonl", JSON.stringify({ ...gold, doc: "gone.txt" }));
    const { exitCode, err } = await run(["eval", "--gold", goldFile, "--texts", folder, "--json"]);
    expect([exitCode, err]).toEqual([0, expect.stringContaining("1 of 1 texts are missing")]);
  });

  it.each(["--errors", "--predictions=p.jsonl", "--doc=a"])(
    "refuses %s for the fold that nobody reads",
    async (option) => {
      const goldFile = await write("gold-b.jsonl", JSON.stringify(gold));
      const { exitCode, err, out } = await run(["eval", "--gold", goldFile, "--texts", folder, option]);
      expect(exitCode).toBe(2);
      expect(err).toContain("figures alone");
      expect(out).toBe("");
    },
  );
});
