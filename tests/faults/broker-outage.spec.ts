import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openBroker, whyNotHere } from "#broker";
import { toArticleRecord } from "#contracts";
import type { Article } from "#domain";
import { readSeeds } from "../golden/seeds.js";
import { makeOwnTopics, until } from "../integration/own-topics.js";
import { readEventValues, resolveLog, runInProcess, toLatest, toNormal, untilQuiet } from "../integration/published.js";
import { makeServices, SERVICE_NAMES, type ServiceProcess } from "../integration/service-process.js";
import { openFeed } from "./article-feed.js";

const OUTAGE_MS_MAX = 120_000;

let articles: readonly Article[];
beforeAll(async () => {
  articles = (await readSeeds()).map(({ article }) => article);
});

const post = ({ url }: ServiceProcess, article: Article | undefined) =>
  fetch(`${url}/articles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(article),
  });

const untilStatus = (service: ServiceProcess, status: number, what: string) =>
  until(async () => (await service.probe("ready")).status === status, what, OUTAGE_MS_MAX);

describe("a broker that goes away and comes back", () => {
  it("makes services wait and say so, callers come back later, and nothing is lost", async (ctx) => {
    const reason = await whyNotHere("maven");
    if (reason) ctx.skip(`no broker of our own that may be killed: ${reason}`);
    const broker = await openBroker({ ways: ["maven"], nodes: 1 });
    onTestFinished(() => broker.stop());
    const topics = await makeOwnTopics(3, broker.brokers);
    const services = makeServices(topics);
    const running = await Promise.all(SERVICE_NAMES.map(services.startReady));
    const [ingest, extractor, deduplicator] = running;
    if (!ingest || !extractor || !deduplicator) throw new Error("not all services run");
    const feed = openFeed(ingest, ctx.signal);
    await feed.send(articles.slice(0, 2));
    await untilQuiet(topics);

    await broker.nodes?.kill(0);
    const rest = feed.send(articles.slice(2));
    for (const [index, service] of running.entries()) {
      await untilStatus(service, 503, `${SERVICE_NAMES[index]} to notice that the broker is gone`);
      expect((await service.probe("live")).status).toBe(200);
    }
    const refused = await post(ingest, articles[0]);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(await refused.json()).toMatchObject({ status: 503, code: expect.any(String) });
    const reasons = async (service: ServiceProcess) => Object.values((await service.probe("ready")).reasons).join();
    expect(await reasons(ingest)).toMatch(/Kafka|broker/);
    expect(await reasons(extractor)).toContain("waiting-for-broker");
    expect(await reasons(deduplicator)).toContain("waiting-for-broker");
    // One that is told to end while it waits does so, and one that is started meanwhile waits too.
    expect(await extractor.end("SIGTERM")).toBe(0);
    const successor = await services.start("extractor");
    expect(await successor.probe("ready")).toMatchObject({ status: 503, reasons: { consumer: "waiting-for-broker" } });

    await broker.nodes?.restart(0);
    for (const [index, service] of [ingest, successor, deduplicator].entries()) {
      await untilStatus(service, 200, `${SERVICE_NAMES[index]} to go on`);
    }
    await rest;
    expect([...feed.refusals]).toEqual([503]);
    await untilQuiet(topics);
    const keys = new Set((await topics.read("articles")).map(({ key }) => String(key)));
    expect([...keys].sort()).toEqual(articles.map((article) => toArticleRecord(article).key).sort());
    const values = await readEventValues(topics);
    expect(toNormal(values)).toEqual(toNormal(runInProcess(articles)));
    expect(toLatest(values)).toEqual(toLatest(await resolveLog(topics)));
    for (const service of [ingest, successor, deduplicator]) expect(await service.end("SIGTERM")).toBe(0);
  });
});
