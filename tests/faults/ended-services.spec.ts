import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "#domain";
import { extract } from "#extraction";
import { readSeeds } from "../golden/seeds.js";
import { makeOwnTopics, type OwnTopics, until } from "../integration/own-topics.js";
import {
  readEventValues,
  readLag,
  readLog,
  resolveLog,
  runInProcess,
  runUndisturbed,
  toLatest,
  toNormal,
  untilQuiet,
} from "../integration/published.js";
import { makeServices, SERVICE_NAMES, type ServiceName, type ServiceProcess } from "../integration/service-process.js";
import { makeTruceArticles } from "../integration/truce-articles.js";
import { openFeed } from "./article-feed.js";

let first: readonly Article[];
let later: readonly Article[];
let expected: readonly string[];
beforeAll(async () => {
  const articles = [...makeTruceArticles(), ...(await readSeeds()).map(({ article }) => article)];
  // Each half has articles of every truce that the other half tells of too.
  first = articles.filter((_, index) => index % 2 === 0);
  later = articles.filter((_, index) => index % 2 === 1);
  expected = runInProcess(articles);
});

/** All three services with articles on their way, up to the first event. */
async function startBusy(topics: OwnTopics, signal: AbortSignal) {
  const services = makeServices(topics);
  const running = new Map<ServiceName, ServiceProcess>();
  const start = async (name: ServiceName) => {
    const service = await services.startReady(name);
    running.set(name, service);
    return service;
  };
  const [ingest] = await Promise.all(SERVICE_NAMES.map(start));
  if (!ingest) throw new Error("ingest was not started");
  const feed = openFeed(ingest, signal);
  let isEnded = false;
  const feeding = feed.sendUntil(first, () => isEnded);
  await until(async () => (await readEventValues(topics)).length > 0, "the first event");
  return {
    feed,
    start,
    /** Ends services in the middle of their work; requests that were under way are sent again until they are accepted. */
    end: (names: readonly ServiceName[], how: "SIGTERM" | "SIGKILL") => {
      isEnded = true;
      return Promise.all(names.map(async (name) => running.get(name)?.end(how)));
    },
    feeding,
  };
}

/** What holds whatever happened: nothing lost, nothing invented, no number given twice, and the log decides. */
async function expectUndisturbed(topics: OwnTopics): Promise<readonly string[]> {
  const values = await readEventValues(topics);
  expect(toNormal(values)).toEqual(toNormal(expected));
  expect(toLatest(values)).toEqual(toLatest(await resolveLog(topics)));
  expect(await topics.read("articlesDeadLetter")).toEqual([]);
  expect(await topics.read("reportsDeadLetter")).toEqual([]);
  return values;
}

describe("a service killed with kill -9 after the first event, with articles pending, and started again", () => {
  it("loses and doubles nothing: ingest", async ({ signal }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, feeding } = await startBusy(topics, signal);
    await end(["ingest"], "SIGKILL");
    const rest = feed.send(later);
    await until(() => feed.failures > 0, "a request to fail");
    feed.sendTo(await start("ingest"));
    await Promise.all([feeding, rest]);
    await untilQuiet(topics);
    await expectUndisturbed(topics);
  });

  it("loses and doubles nothing: the extractor", async ({ signal }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, feeding } = await startBusy(topics, signal);
    await end(["extractor"], "SIGKILL");
    await Promise.all([feeding, feed.send(later)]);
    expect(await readLag(topics, "extractor")).toBeGreaterThanOrEqual(later.length);
    await start("extractor");
    await untilQuiet(topics);
    await expectUndisturbed(topics);
  });

  it("loses and doubles nothing: the deduplicator, whose events are those of an undisturbed run, byte for byte", async ({
    signal,
  }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, feeding } = await startBusy(topics, signal);
    await end(["deduplicator"], "SIGKILL");
    await Promise.all([feeding, feed.send(later)]);
    await until(async () => (await readLag(topics, "extractor")) === 0, "the extractor to go on");
    expect(await readLag(topics, "deduplicator")).toBeGreaterThan(0);
    await start("deduplicator");
    await untilQuiet(topics);
    const values = await expectUndisturbed(topics);
    const undisturbed = await runUndisturbed(topics, await makeOwnTopics(topics.partitions));
    expect(toLatest(values)).toEqual(toLatest(undisturbed));
    // What this comparison must not let pass.
    const [latest] = toLatest(undisturbed);
    expect(toLatest(values.filter((value) => !value.includes(String(latest?.[0]))))).not.toEqual(toLatest(undisturbed));
    expect(toLatest(values.slice(0, -1))).not.toEqual(toLatest(undisturbed));
  });
});

describe("services that are told to end, with articles under way", () => {
  it("finish what they have begun, end with 0, and do nothing twice when they are started again", async ({
    signal,
  }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, feeding } = await startBusy(topics, signal);
    expect(await end(SERVICE_NAMES, "SIGTERM")).toEqual([0, 0, 0]);
    const rest = feed.send(later);
    const [ingest] = await Promise.all(SERVICE_NAMES.map(start));
    if (ingest) feed.sendTo(ingest);
    await Promise.all([feeding, rest]);
    await untilQuiet(topics);
    await expectUndisturbed(topics);
    expect([...feed.refusals.keys()].filter((status) => status !== 503)).toEqual([]);
    const articles = new Map([...first, ...later].map((article) => [article.articleId as string, article]));
    const read = (await topics.read("articles")).map(({ key }) => articles.get(String(key)));
    const reportCount = read.reduce(
      (sum, article) => sum + (article ? extract(article).reports.length : Number.NaN),
      0,
    );
    expect((await readLog(topics)).length).toBe(reportCount);
  });
});
