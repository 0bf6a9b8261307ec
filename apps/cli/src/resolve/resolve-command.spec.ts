import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPiped as run } from "../run-piped.spec-support.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truceline-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const TRUCE = "Ruritania and Borduria agreed to a ten-day truce on 2 May 1927. It took effect the next day.";

/** Two reports of one truce and one of another war's, as `run --reports` writes them. */
async function writeReports() {
  const texts = [`Early. ${TRUCE}`, `Late. ${TRUCE}`, "Sylvania and Klopstokia signed a ceasefire on 9 June 1931."];
  const articles = await write("articles.jsonl", texts.map((text) => JSON.stringify({ text })).join("\n"));
  const reports = join(folder, "reports.jsonl");
  await run(["run", articles, "--reports", reports]);
  return { reports, lines: (await readFile(reports, "utf8")).trimEnd().split("\n") };
}
const toEvents = (lines: string) =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const eventsOf = async (path: string) => toEvents(await readFile(path, "utf8"));

describe("truceline resolve", () => {
  it("makes the events that run makes of the same reports", async () => {
    const { reports } = await writeReports();
    const [whole, alone] = [join(folder, "whole.jsonl"), join(folder, "alone.jsonl")];
    await run(["run", join(folder, "articles.jsonl"), "--events", whole]);
    const { exitCode, err } = await run(["resolve", reports, "--events", alone]);
    expect([exitCode, err]).toEqual([0, "3 reports, 2 ceasefires\n"]);
    const byId = (a: { eventId: string }, b: { eventId: string }) => (a.eventId < b.eventId ? -1 : 1);
    expect((await eventsOf(alone)).sort(byId)).toEqual((await eventsOf(whole)).sort(byId));
  });

  it("names the lines that are no reports, and does the rest", async () => {
    const { lines } = await writeReports();
    const broken = await write("broken.jsonl", `${lines[0]}\n{"reportId": 7}\nnot json\n\n${lines[1]}\n`);
    const { exitCode, err } = await run(["resolve", broken, "--events", join(folder, "events.jsonl")]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/broken\.jsonl:2: reportId: must be .*\n.*broken\.jsonl:3: .*\n2 reports, 1 ceasefire\n$/);
  });

  it("measures the events where the truth is known, and says what the truth leaves open", async () => {
    const { reports, lines } = await writeReports();
    const ids = lines.map((line) => JSON.parse(line).reportId);
    const truthOf = (...ceasefireIds: readonly string[]) =>
      ceasefireIds
        .map((ceasefireId, i) => JSON.stringify({ reportId: ids[i] ?? "rep-unknown", ceasefireId }))
        .join("\n");
    const check = async (truth: string) =>
      (
        await run([
          "resolve",
          reports,
          "--events",
          join(folder, "e.jsonl"),
          "--truth",
          await write("truth.jsonl", truth),
        ])
      ).out;
    const right = await check(truthOf("a", "a", "b"));
    expect(right).toContain("events 2, ceasefires 2");
    expect(right).toMatch(/pairwise +1\.0000 +1\.0000 +1\.0000/);
    expect(await check(truthOf("a", "b", "b"))).toMatch(/pairwise +0\.0000 +0\.0000 +0\.0000/);
    const short = await check(truthOf("a", "a"));
    expect(short).toContain("1 report without a line of truth");
    expect(await check(truthOf("a", "a", "b", "c"))).toContain("1 line of truth without a report");
  });

  it("ends with 2 for a truth that says nothing, naming its line", async () => {
    const { reports } = await writeReports();
    const truth = await write("truth.jsonl", '{"reportId": "rep-1"}\n');
    const { exitCode, err } = await run(["resolve", reports, "--events", join(folder, "e.jsonl"), "--truth", truth]);
    expect(exitCode).toBe(2);
    expect(err).toContain("truth.jsonl:1");
  });

  it("prints the events where no file is named: a line each into a pipe, a table on a terminal", async () => {
    const { reports } = await writeReports();
    await run(["resolve", reports, "--events", join(folder, "e.jsonl")]);
    expect(toEvents((await run(["resolve", reports])).out)).toEqual(await eventsOf(join(folder, "e.jsonl")));
    const { out } = await run(["resolve", reports], "", 100);
    expect(out).toMatch(/ceasefire +│ parties/);
    expect(out).toContain("2 reports");
  });
});

describe("truceline resolve with odd reports", () => {
  type Wire = Readonly<Record<string, unknown>>;
  const party = (name: string) => ({
    actorId: name.toLowerCase().replace(" ", "-"),
    name,
    kind: "non-state",
    role: "party",
    evidence: { quote: "the truce", in: "text", start: 0, end: 9, rule: "fixture" },
  });
  const factions = (count: number) => Array.from({ length: count }, (_, i) => party(`Faction ${i}`));
  const on = (edtf: string) => ({ edtf, basis: "stated", evidence: party("").evidence });

  const ODD: readonly (readonly [what: string, change: Wire, warning: RegExp])[] = [
    ["a day that no calendar has", { effective: on("2023-02-30") }, /effective 2023-02-30 is no date of any calendar/],
    [
      "a start a century before the deal",
      { declared: on("2023-02-03"), effective: on("1923-02-03") },
      /lie over a year apart/,
    ],
    ["actors that nobody knows", { parties: factions(2) }, /"Faction 0" is an actor that no table knows/],
    ["thousands of parties", { parties: factions(5_000) }, /names 5000 parties, of which \d+ are compared/],
  ];
  it.each(ODD)("merges %s, and tells of it in the event", async (_, change, warning) => {
    const { lines } = await writeReports();
    const odd = await write("odd.jsonl", JSON.stringify({ ...JSON.parse(lines[0] ?? ""), ...change }));
    const { exitCode, out, err } = await run(["resolve", odd]);
    expect([exitCode, err]).toEqual([0, "1 report, 1 ceasefire\n"]);
    expect(toEvents(out)[0].warnings.join("\n")).toMatch(warning);
  });

  it("tells of a report that comes back with other content under one version", async () => {
    const { lines } = await writeReports();
    const again = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), parties: factions(2) });
    const { out } = await run(["resolve", await write("odd.jsonl", `${lines[0]}\n${again}\n`)]);
    expect(toEvents(out)).toHaveLength(1);
    expect(toEvents(out)[0].warnings.join("\n")).toContain("differing contents under one article version");
  });

  it("names the line and the field of what cannot be read, and merges the rest", async () => {
    const { lines } = await writeReports();
    const [report, other] = lines.map((line) => JSON.parse(line));
    const crowd = { ...report, parties: factions(20_000) };
    const vague = { ...report, declared: on("next week") };
    const odd = [other, vague, crowd].map((one) => JSON.stringify(one)).join("\n");
    const { exitCode, err } = await run(["resolve", await write("odd.jsonl", odd)]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/odd\.jsonl:2: declared\.edtf: .*\n.*odd\.jsonl:3: .*\n1 report, 1 ceasefire\n$/);
  });

  it.each([
    ["A into B and B into A", ["merge", "merge"], 1],
    ["merged and split at one moment", ["merge", "split"], 2],
  ])("comes to one end of decisions in a loop: %s", async (_, actions, count) => {
    const { lines } = await writeReports();
    const [report] = lines.map((line) => JSON.parse(line));
    const later = { ...report, reportId: "rep-later", article: { ...report.article, articleId: "art-later" } };
    const apart = { ...later, declared: on("1931-06-09"), effective: on("1931-06-09") };
    const ids = [report.reportId, "rep-later"];
    const overrides = actions.map((action, i) => ({
      overrideId: `ov-${i}`,
      conflict: report.conflict,
      action,
      reportIds: action === "split" ? ids.slice(0, 1) : i === 0 ? ids : ids.toReversed(),
      by: "an editor",
      why: "checked by hand",
      at: "2024-01-01T00:00:00Z",
    }));
    const toLines = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join("\n");
    const decided = await write("decided.jsonl", toLines(overrides));
    const { exitCode, out } = await run([
      "resolve",
      await write("two.jsonl", toLines([report, apart])),
      "--overrides",
      decided,
    ]);
    expect(exitCode).toBe(0);
    expect(toEvents(out)).toHaveLength(count);
    expect(toEvents(out).reduce((sum, { reportCount }) => sum + reportCount, 0)).toBe(2);
  });
});
