import { beforeAll, describe, expect, it } from "vitest";
import { consoleConsume, whyNotHere } from "#broker";
import { toArticleRecord } from "#contracts";
import { extract } from "#extraction";
import type { OutgoingRecord } from "#messaging";
import { runEmbedded } from "../../scripts/demo/run-embedded.js";
import { postSeeds, readSeedArticles } from "../../scripts/demo/seeds.js";
import { readSeeds, type Seed } from "../golden/seeds.js";
import { expectSixEvents } from "../golden/six-events.js";
import { toBadArticles, toBadReports, toCodes } from "./bad-records.js";
import { findLetterFaults } from "./dead-letters.js";
import { makeOwnTopics, type OwnTopics } from "./own-topics.js";
import {
  readEventValues,
  readLag,
  readLog,
  resolveLog,
  runInProcess,
  toEvents,
  toLatest,
  toNormal,
  toValues,
  untilQuiet,
} from "./published.js";
import { makeServices, SERVICE_NAMES } from "./service-process.js";

let seeds: readonly Seed[];
let expected: readonly string[];
beforeAll(async () => {
  seeds = await readSeeds();
  expected = runInProcess(seeds.map(({ article }) => article));
});

/** What anyone's own producer would send: the text and what the manifest knows of it, without key or headers. */
const readBareSeeds = async (): Promise<readonly OutgoingRecord[]> =>
  (await readSeedArticles()).map((article) => ({ key: null, value: JSON.stringify(article) }));

/** Puts `b` between the entries of `a`, so that there is some before and behind each. */
const interleave = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const share = Math.ceil(b.length / (a.length + 1));
  return [...b.slice(0, share), ...a.flatMap((x, i) => [x, ...b.slice((i + 1) * share, (i + 2) * share)])];
};

/** The same order at every run, but none that anybody chose. */
function shuffle<T>(list: readonly T[]): readonly T[] {
  let state = 7;
  const next = () => (state = (state * 48271) % 2_147_483_647);
  return list
    .map((entry) => [next(), entry] as const)
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);
}

async function expectSeedsEvents(topics: OwnTopics): Promise<void> {
  const values = await readEventValues(topics);
  expect(toLatest(values)).toEqual(toLatest(await resolveLog(topics)));
  expect(toNormal(values)).toEqual(toNormal(expected));
  expectSixEvents(toEvents(values), seeds);
}

describe("the pipe", () => {
  let overHttp: { readonly topics: OwnTopics; readonly values: readonly string[] } | undefined;

  it("gives of seeds that come over HTTP the six events that `truceline run` gives, byte for byte", async () => {
    const topics = await makeOwnTopics();
    const services = makeServices(topics);
    const [ingest] = await Promise.all(SERVICE_NAMES.map(services.startReady));
    await postSeeds(ingest?.url ?? "");
    await untilQuiet(topics);
    overHttp = { topics, values: await readEventValues(topics) };
    expect(toNormal(overHttp.values)).toEqual(toNormal(toValues(await runEmbedded())));
    expect(await topics.read("articlesDeadLetter")).toEqual([]);
    await expectSeedsEvents(topics);
  });

  it("gives Kafka's own console consumer, which reads only what is committed, the same events", async (ctx) => {
    const reason = await whyNotHere("maven");
    if (reason) ctx.skip(`read by our own client only: ${reason}`);
    if (!overHttp) throw new Error("nothing was published");
    const { topics, values } = overHttp;
    const records = await consoleConsume(topics.kafka.brokers, topics.nameOf("events"));
    expect(records.map(({ value }) => value).sort()).toEqual([...values].sort());
    expect(records.map(({ key }) => key)).toEqual(records.map(({ value }) => JSON.parse(value).eventId));
  });

  it("gives them of bare texts straight on the topic too, and sets everything bad between them aside", async () => {
    const topics = await makeOwnTopics();
    const [report] = extract(seeds[0]?.article ?? fail()).reports;
    const badArticles = toBadArticles();
    const badReports = toBadReports(report ?? fail());
    const mixed = interleave(
      await readBareSeeds(),
      badArticles.map(({ record }) => record),
    );
    // Bad reports before the good ones in each partition, so that none is passed by.
    for (let partition = 0; partition < topics.partitions; partition++) {
      const records = badReports.map(({ record }) => ({ ...record, partition }));
      await topics.producer.send(topics.nameOf("reports"), records);
    }
    const services = makeServices(topics);
    const [extractor, deduplicator] = await Promise.all(
      (["extractor", "deduplicator"] as const).map(services.startReady),
    );
    for (const record of mixed) await topics.producer.send(topics.nameOf("articles"), [record]);
    await topics.producer.send(
      topics.nameOf("reports"),
      badReports.map(({ record }) => record),
    );
    await untilQuiet(topics);

    const places = [
      ["articles", "articlesDeadLetter", toCodes(badArticles)],
      ["reports", "reportsDeadLetter", toCodes(badReports)],
    ] as const;
    for (const [source, target, codes] of places) {
      const [sources, letters] = await Promise.all([topics.read(source), topics.read(target)]);
      expect(findLetterFaults(sources, letters, codes)).toEqual([]);
      // What this check must not let pass.
      const [first, ...others] = letters;
      if (!first) throw new Error("no dead letter");
      expect(findLetterFaults(sources, others, codes)).not.toEqual([]);
      expect(
        findLetterFaults(sources, [...letters, { ...first, key: Buffer.from("elsewhere/0/0") }], codes),
      ).not.toEqual([]);
      expect(findLetterFaults(sources, [{ ...first, value: Buffer.from("{}") }, ...others], codes)).not.toEqual([]);
      expect(findLetterFaults(sources, [{ ...first, headers: {} }, ...others], codes)).not.toEqual([]);
    }
    for (const service of [extractor, deduplicator]) {
      expect(await service?.probe("ready")).toMatchObject({ status: 200 });
      expect(await service?.probe("live")).toMatchObject({ status: 200 });
    }
    for (const group of ["extractor", "deduplicator"] as const) expect(await readLag(topics, group)).toBe(0);
    const values = await readEventValues(topics);
    expect(toNormal(values)).toEqual(toNormal(expected));
    expectSixEvents(toEvents(values), seeds);
  });

  it("gives them of seeds that come three times each, in any order", async () => {
    const topics = await makeOwnTopics();
    const services = makeServices(topics);
    const records = seeds.map(({ article }) => toArticleRecord(article));
    const thrice = shuffle([...records, ...records, ...records]);
    await topics.producer.send(topics.nameOf("articles"), thrice);
    await Promise.all((["extractor", "deduplicator"] as const).map(services.startReady));
    await untilQuiet(topics);
    await expectSeedsEvents(topics);
    const reportCount = seeds.flatMap(({ article }) => extract(article).reports).length;
    expect((await readLog(topics)).length).toBe(3 * reportCount);
  });
});

describe("the comparison of events", () => {
  it("sees an event that is missing", () => {
    const [, ...fewer] = expected;
    expect(toNormal(fewer)).not.toEqual(toNormal(expected));
    expect(() => expectSixEvents(toEvents(fewer), seeds)).toThrow();
  });

  it("sees one wrong character", () => {
    const changed = expected.map((value) => value.replace('"2020-11-10', '"2020-11-11'));
    expect(toNormal(changed)).not.toEqual(toNormal(expected));
    expect(toLatest(changed)).not.toEqual(toLatest(expected));
  });

  it("sees a revision that is used twice", () => {
    expect(() => toLatest([...expected, ...expected])).toThrow("comes after");
  });
});

const fail = (): never => {
  throw new Error("the first seed has no report");
};
