import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEvent, parseOverride } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { runPiped } from "../run-piped.spec-support.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truceline-"));
});
afterEach(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const run = (...argv: readonly string[]) => runPiped(argv);

const ARTICLES = [
  "Greece and Turkey signed a ceasefire on 4 June 1897, the ministry said.",
  "A ceasefire between Greece and Turkey was signed on 14 June 1897 near Lamia.",
  "Paraguay and Bolivia agreed to a truce on 12 June 1935.",
];
/** The events of the articles as people's decisions leave them, those without reports left out. */
async function readEvents(): Promise<readonly CanonicalEvent[]> {
  await run("run", at("articles.jsonl"), "--events", at("e"), "--reports", at("r"), "--overrides", at("o"));
  const lines = (await readFile(at("e"), "utf8")).split("\n").filter(Boolean);
  return lines.flatMap((line) => {
    const parsed = parseEvent(Buffer.from(line));
    return parsed.ok && parsed.value.reportCount > 0 ? [parsed.value] : [];
  });
}
const decide = (...argv: readonly string[]) =>
  run(
    "override",
    ...argv,
    "--by",
    "A. Editor",
    "--why",
    "checked by hand",
    "--reports",
    at("r"),
    "--overrides",
    at("o"),
  );
const startingIn = (events: readonly CanonicalEvent[], year: string) =>
  events.filter(({ label }) => label.includes(year)).map(({ eventId }) => eventId);

describe("truceline override on files", () => {
  beforeEach(async () => {
    const lines = ARTICLES.map((article, i) => JSON.stringify({ text: article, url: `https://example.org/${i}` }));
    await writeFile(at("articles.jsonl"), lines.join("\n"));
    await writeFile(at("o"), "");
  });

  it("merges two events, says what moved, and run with the decisions shows the event with who and why", async () => {
    const [first = "", second = ""] = startingIn(await readEvents(), "1897");
    const { exitCode, out } = await decide("merge", first, second);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^wrote ov-\w+: merge rep-\w+, rep-\w+, by A\. Editor: checked by hand\n/);
    expect(out).toMatch(/superseded .* now cf-/);
    const merged = (await readEvents()).filter(({ label }) => label.includes("1897"));
    expect(merged).toMatchObject([{ reportCount: 2, overrides: [{ action: "merge", by: "A. Editor" }] }]);
    const alone = await run("resolve", at("r"), "--overrides", at("o"), "--events", at("alone"));
    expect(alone.exitCode).toBe(0);
    expect((await readFile(at("alone"), "utf8")).split("\n").sort()).toEqual(
      (await readFile(at("e"), "utf8")).split("\n").sort(),
    );
    const explained = await run("explain", merged[0]?.eventId ?? "", "--events", at("e"));
    expect(explained.out).toContain("A. Editor");
    expect(explained.out).toContain("checked by hand");
  });

  it("undoes what it wrote", async () => {
    const before = await readEvents();
    const [first = "", second = ""] = startingIn(before, "1897");
    const overrideId = /ov-\w+/.exec((await decide("merge", first, second)).out)?.[0] ?? "";
    expect(await readEvents()).toHaveLength(before.length - 1);
    expect((await decide("undo", overrideId)).exitCode).toBe(0);
    expect(await readEvents()).toHaveLength(before.length);
    expect(
      (await readFile(at("o"), "utf8"))
        .trim()
        .split("\n")
        .map((line) => parseOverride(JSON.parse(line))),
    ).toMatchObject([
      { ok: true, value: { action: "merge" } },
      { ok: true, value: { action: "undo", undoes: overrideId } },
    ]);
  });

  it("pins a date and keeps what the report says beside it", async () => {
    const [eventId = ""] = startingIn(await readEvents(), "1935");
    await decide("pin", eventId, "--field", "declared", "--value", "1935-06-14");
    const pinned = (await readEvents()).find((event) => event.eventId === eventId);
    expect(pinned?.declared).toMatchObject({
      value: { edtf: "1935-06-14" },
      alternatives: [{ value: { edtf: "1935-06-12" } }],
    });
  });

  it("writes nothing on a dry run, and shows what would change", async () => {
    const [first = "", second = ""] = startingIn(await readEvents(), "1897");
    const { exitCode, out } = await decide("merge", first, second, "--dry-run");
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/^would write ov-[\s\S]* now cf-/)]);
    expect(await readFile(at("o"), "utf8")).toBe("");
  });

  it("refuses with 4 what does not exist or lies in two conflicts, and writes nothing", async () => {
    const events = await readEvents();
    const [greek = ""] = startingIn(events, "1897");
    const [chaco = ""] = startingIn(events, "1935");
    expect(await decide("merge", greek, chaco)).toMatchObject({
      exitCode: 4,
      out: "",
      err: expect.stringContaining("refused: reports of two conflicts never meet"),
    });
    expect(await decide("reject", "cf-nothing")).toMatchObject({
      exitCode: 4,
      err: expect.stringContaining("no event and no report cf-nothing"),
    });
    expect(await readFile(at("o"), "utf8")).toBe("");
  });

  it("asks who and why, and where the decision goes", async () => {
    await readEvents();
    expect((await run("override", "reject", "cf-1", "--by", "A. Editor", "--reports", at("r"))).exitCode).toBe(2);
    const nowhere = await run("override", "reject", "cf-1", "--by", "A", "--why", "b", "--reports", at("r"));
    expect(nowhere).toMatchObject({ exitCode: 2, err: expect.stringContaining("--overrides FILE") });
  });

  it("names the line of a file of decisions that is none, before anything is judged", async () => {
    await readEvents();
    await writeFile(at("o"), '{"action":"merge"}\n');
    expect(await decide("reject", "cf-1")).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining(`${at("o")}:1: `),
    });
    const ran = await run("run", at("articles.jsonl"), "--overrides", at("o"));
    expect(ran).toMatchObject({ exitCode: 1, out: "", err: expect.stringContaining(`${at("o")}:1: `) });
  });
});
