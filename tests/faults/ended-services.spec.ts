import { describe, expect, it } from "vitest";
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
import { makeTruceArticles, TRUCE_COUNT } from "../integration/truce-articles.js";
import { type ArticleFeed, openFeed } from "./article-feed.js";

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
  const articles = makeTruceArticles();
  const next = () => articles.next().value;
  // Two more of each truce: whoever forgets what came before gets all of them wrong.
  const later = [
    ...Array.from({ length: 2 * TRUCE_COUNT }, next),
    ...(await readSeeds()).map(({ article }) => article),
  ];
  const feed = openFeed(ingest, signal);
  let isEnded = false;
  const feeding = feed.send(untilEnded());
  await until(async () => (await readEventValues(topics)).length > 0, "the first event");
  return { feed, start, end, later, feeding };

  function* untilEnded() {
    while (!isEnded) yield next();
  }

  /** Ends services in the middle of their work; requests under way are sent again until they are accepted. */
  function end(names: readonly ServiceName[], how: "SIGTERM" | "SIGKILL") {
    isEnded = true;
    return Promise.all(names.map(async (name) => running.get(name)?.end(how)));
  }
}

/** What holds whatever happened: nothing lost, nothing invented, no number given twice, and the log decides. */
async function expectUndisturbed(topics: OwnTopics, { sent }: ArticleFeed): Promise<readonly string[]> {
  const values = await readEventValues(topics);
  expect(toNormal(values)).toEqual(toNormal(runInProcess(sent)));
  expect(toLatest(values)).toEqual(toLatest(await resolveLog(topics)));
  expect(await topics.read("articlesDeadLetter")).toEqual([]);
  expect(await topics.read("reportsDeadLetter")).toEqual([]);
  return values;
}

describe("a service killed with kill -9 after the first event, with articles pending, and started again", () => {
  it("loses and doubles nothing: ingest", async ({ signal }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, later, feeding } = await startBusy(topics, signal);
    await end(["ingest"], "SIGKILL");
    const rest = feed.send(later);
    await until(() => feed.unanswered > 0, "a request without an answer");
    feed.sendTo(await start("ingest"));
    await Promise.all([feeding, rest]);
    await untilQuiet(topics);
    await expectUndisturbed(topics, feed);
  });

  it("loses and doubles nothing: the extractor", async ({ signal }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, later, feeding } = await startBusy(topics, signal);
    await end(["extractor"], "SIGKILL");
    await Promise.all([feeding, feed.send(later)]);
    expect(await readLag(topics, "extractor")).toBeGreaterThanOrEqual(later.length);
    await start("extractor");
    await untilQuiet(topics);
    await expectUndisturbed(topics, feed);
  });

  it("loses and doubles nothing: the deduplicator, whose events are those of an undisturbed run, byte for byte", async ({
    signal,
  }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, later, feeding } = await startBusy(topics, signal);
    await end(["deduplicator"], "SIGKILL");
    await Promise.all([feeding, feed.send(later)]);
    await until(async () => (await readLag(topics, "extractor")) === 0, "the extractor to go on");
    expect(await readLag(topics, "deduplicator")).toBeGreaterThan(0);
    await start("deduplicator");
    await untilQuiet(topics);
    const values = await expectUndisturbed(topics, feed);
    const undisturbed = await runUndisturbed(topics, await makeOwnTopics(topics.partitions));
    expect(toLatest(values)).toEqual(toLatest(undisturbed));
    // What this comparison must not let pass: an event that is missing, and one whose last revision is.
    const [[eventId] = [""]] = toLatest(undisturbed);
    expect(toLatest(values.filter((value) => !value.includes(eventId)))).not.toEqual(toLatest(undisturbed));
    expect(toLatest(values.slice(0, -1))).not.toEqual(toLatest(undisturbed));
  });
});

describe("services that are told to end, with articles under way", () => {
  it("finish what they have begun, end with 0, and do nothing twice when they are started again", async ({
    signal,
  }) => {
    const topics = await makeOwnTopics();
    const { feed, start, end, later, feeding } = await startBusy(topics, signal);
    expect(await end(SERVICE_NAMES, "SIGTERM")).toEqual([0, 0, 0]);
    const rest = feed.send(later);
    const [ingest] = await Promise.all(SERVICE_NAMES.map(start));
    if (ingest) feed.sendTo(ingest);
    await Promise.all([feeding, rest]);
    await untilQuiet(topics);
    await expectUndisturbed(topics, feed);
    expect([...feed.refusals].filter((status) => status !== 503)).toEqual([]);
    const read = await topics.read("articles");
    const byId = new Map(feed.sent.map((article) => [article.articleId as string, extract(article).reports.length]));
    expect((await readLog(topics)).length).toBe(read.reduce((sum, { key }) => sum + (byId.get(String(key)) ?? 0), 0));
  });
});
