import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { parseArticle, TransientError, type WireRecord } from "#contracts";
import { type Health, healthy, unhealthy } from "#platform";
import { ArticlePublisher } from "./article-publisher.js";
import { createIngest } from "./create-ingest.js";
import { IngestConfig } from "./ingest.config.js";

/** Keeps what is published in a list, or fails, or never answers. */
class ListPublisher extends ArticlePublisher {
  readonly records: WireRecord[] = [];
  state: Health = healthy;
  failure: Error | undefined;
  gate: Promise<void> = Promise.resolve();

  async publish(records: readonly WireRecord[]): Promise<void> {
    await this.gate;
    if (this.failure) throw this.failure;
    this.records.push(...records);
  }
  health(): Health {
    return this.state;
  }
}

const apps: NestFastifyApplication[] = [];
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

async function open(settings: Partial<IngestConfig> = {}) {
  const publisher = new ListPublisher();
  const config = Object.assign(new IngestConfig(), settings);
  const app = await createIngest(config, publisher, pino({ level: "silent" }));
  apps.push(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    app.inject({
      method: "POST",
      url: "/articles",
      payload,
      headers: { "content-type": "application/json", ...headers },
    });
  return { app, publisher, post };
}

const article = { text: "A truce holds.", url: "https://example.org/a" };
const json = (value: unknown) => JSON.stringify(value);

describe("POST /articles", () => {
  it("answers 202 with the ids of what it published, keyed by articleId", async () => {
    const { post, publisher } = await open();
    const answer = await post(json(article));
    const parsed = parseArticle(article);
    if (!parsed.ok) throw new Error("refused");
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toEqual({ articleIds: [parsed.value.articleId] });
    expect(publisher.records).toHaveLength(1);
    expect(publisher.records[0]).toMatchObject({
      key: parsed.value.articleId,
      headers: { ce_type: "org.truceline.article.v1", "content-type": "application/json" },
    });
    expect(parseArticle(publisher.records[0]?.value)).toEqual(parsed);
  });

  it("gives the same article the same id", async () => {
    const { post } = await open();
    const first = await post(json(article));
    const again = await post(json({ ...article, url: "https://EXAMPLE.org/a/?utm_source=mail#top" }));
    expect(again.json()).toEqual(first.json());
  });

  it.each([
    ["a JSON array", "application/json; charset=utf-8", json([article, { text: "Another." }])],
    ["NDJSON", "application/x-ndjson", `${json(article)}\n\r\n${json({ text: "Another." })}`],
  ])("takes %s, in its order", async (_what, contentType, payload) => {
    const { post, publisher } = await open();
    const answer = await post(payload, { "content-type": contentType });
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toEqual({ articleIds: publisher.records.map(({ key }) => key) });
    expect(publisher.records.map(({ value }) => JSON.parse(value.toString()).text)).toEqual([article.text, "Another."]);
  });
});

describe("If the message is bad", () => {
  it("takes the good items of a batch, and names item and field of the others", async () => {
    const { post, publisher } = await open();
    const lines = [json(article), '{"text":', json({ text: "b", publishedAt: "soon" }), "[]", json({ text: "c" })];
    const answer = await post(lines.join("\n"), { "content-type": "application/x-ndjson" });
    expect(answer.statusCode).toBe(202);
    expect(publisher.records).toHaveLength(2);
    expect(answer.json()).toMatchObject({
      articleIds: publisher.records.map(({ key }) => key),
      rejected: [
        { index: 1, code: "invalid-json", errors: [{ path: "" }] },
        { index: 2, code: "invalid-message", errors: [{ path: "publishedAt" }] },
        { index: 3, code: "invalid-message", errors: [{ path: "" }] },
      ],
    });
  });

  it.each([
    ["no body", "", "empty-value"],
    ["an empty list", "[]", "empty-value"],
    ["broken JSON", '{"text": "cut', "invalid-json"],
    ["bad UTF-8", Buffer.from([0x22, 0xff, 0x22]), "invalid-utf8"],
    ["deep nesting", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "too-deep"],
    ["a prototype key", '{"text":"a","__proto__":{"x":1}}', "forbidden-key"],
    ["a wrong type", '{"text":7}', "invalid-message"],
    ["an empty text", '{"text":""}', "invalid-message"],
    ["a text too long", json({ text: "a".repeat(500_001) }), "invalid-message"],
    ["nothing but bad items", '[{"text":7},{}]', "invalid-message"],
  ])("answers %s with 400 and publishes nothing", async (_what, payload, code) => {
    const { post, publisher } = await open();
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 400, code });
    expect(answer.body).not.toMatch(/node_modules|\.ts|\n\s+at /);
    expect(publisher.records).toEqual([]);
  });

  it("names the item and the field where no item is good", async () => {
    const { post } = await open();
    const { errors } = (await post('[{"text":7},{}]')).json();
    expect(errors).toEqual([
      { path: "[0].text", message: "must be a string" },
      { path: "[1].text", message: "is required" },
    ]);
  });

  it("refuses a body over the limit with 413, also where its length is not said", async () => {
    const { post, app } = await open({ bodyBytesMax: 2048 });
    const large = json({ text: "a".repeat(3000) });
    expect((await post(large)).statusCode).toBe(413);
    await app.listen(0, "127.0.0.1");
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } };
    const answer = await fetch(`${await app.getUrl()}/articles`, init as RequestInit);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: "too-large" });
  });

  it("refuses more articles than a request may hold with 413", async () => {
    const { post } = await open();
    expect((await post(json(new Array(10_001).fill(0)))).statusCode).toBe(413);
    const lines = await post("0\n".repeat(10_001), { "content-type": "application/x-ndjson" });
    expect(lines.statusCode).toBe(413);
  });

  it.each([
    ["another type", { "content-type": "text/plain" }, "send application/json or application/x-ndjson"],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, "send application/json or"],
    ["a compressed body", { "content-encoding": "gzip" }, "send plain bytes"],
  ])("refuses %s with 415, and says what to send", async (_what, headers, detail) => {
    const { post } = await open();
    const answer = await post(json(article), headers);
    expect(answer.statusCode).toBe(415);
    expect(answer.json()).toMatchObject({
      code: "unsupported-media-type",
      detail: expect.stringContaining(detail),
    });
  });

  it("refuses other methods with 405 and other addresses with 404", async () => {
    const { app } = await open();
    const get = await app.inject({ method: "GET", url: "/articles" });
    expect([get.statusCode, get.headers.allow]).toEqual([405, "POST"]);
    expect(get.json()).toMatchObject({ code: "method-not-allowed" });
    expect((await app.inject({ method: "POST", url: "/reports", payload: "{}" })).statusCode).toBe(404);
  });
});

describe("If Kafka does not answer", () => {
  it("claims nothing: 503 with Retry-After", async () => {
    const { post, publisher } = await open();
    publisher.failure = new TransientError("not-acknowledged", "Kafka did not acknowledge within 100 ms");
    const answer = await post(json(article));
    expect(answer.statusCode).toBe(503);
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
    expect(answer.json()).toMatchObject({ code: "not-acknowledged" });
    expect(answer.body).not.toContain("art-");
  });

  it("is not ready and says why, and is ready again afterwards", async () => {
    const { app, publisher } = await open();
    const ready = () => app.inject({ method: "GET", url: "/health/ready" });
    publisher.state = unhealthy("no broker answers at localhost:9092");
    expect((await ready()).statusCode).toBe(503);
    expect((await ready()).json()).toMatchObject({ reasons: { kafka: "no broker answers at localhost:9092" } });
    publisher.state = healthy;
    expect((await ready()).statusCode).toBe(200);
  });

  it("answers 503 beyond the requests it holds, and takes new ones when those are through", async () => {
    const { post, publisher } = await open({ requestsInFlightMax: 2 });
    const { promise, resolve } = Promise.withResolvers<void>();
    publisher.gate = promise;
    const held = [post(json(article)), post(json(article))];
    // Sent later, so it comes to the door later.
    await new Promise((done) => setImmediate(done));
    const third = await post(json(article));
    expect(third.statusCode).toBe(503);
    expect(third.json()).toMatchObject({ code: "overloaded" });
    resolve();
    expect((await Promise.all(held)).map(({ statusCode }) => statusCode)).toEqual([202, 202]);
    expect((await post(json(article))).statusCode).toBe(202);
  });
});

describe("with API keys", () => {
  const apiKeys = ["a-key-of-sixteen-characters", "another-key-of-that-length"];

  it.each([
    ["none", {}],
    ["a wrong one", { authorization: "Bearer a-key-of-sixteen-character" }],
    ["another scheme", { authorization: "Basic a-key-of-sixteen-characters" }],
  ])("lets nobody in with %s", async (_what, headers) => {
    const { post } = await open({ apiKeys });
    const answer = await post(json(article), headers as Record<string, string>);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "unauthorized" });
  });

  it.each([{ authorization: `Bearer ${apiKeys[1]}` }, { "x-api-key": apiKeys[0] ?? "" }])(
    "lets in with %j",
    async (headers) => {
      const { post } = await open({ apiKeys });
      expect((await post(json(article), headers)).statusCode).toBe(202);
    },
  );

  it("holds each key to its own rate", async () => {
    const { post } = await open({ apiKeys, apiKeyRequestsPerMinute: 2 });
    const send = async (key: string | undefined) => (await post(json(article), { "x-api-key": key ?? "" })).statusCode;
    expect([await send(apiKeys[0]), await send(apiKeys[0]), await send(apiKeys[0])]).toEqual([202, 202, 429]);
    expect(await send(apiKeys[1])).toBe(202);
  });

  it("asks no key of health probes", async () => {
    const { app } = await open({ apiKeys });
    expect((await app.inject({ method: "GET", url: "/health/live" })).statusCode).toBe(200);
  });
});
