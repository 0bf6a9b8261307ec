import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  exampleArticle,
  exampleEvent,
  exampleOverride,
  exampleReport,
  exampleReported,
  exampleWithdrawal,
  fromArticle,
  fromEvent,
  fromOverride,
  fromReport,
  fromWithdrawal,
  readMessage,
  TOPICS,
} from "#contracts";
import { toAsyncApi } from "../../scripts/documents/async-api.js";
import { MESSAGES, toSchemaFile } from "../../scripts/documents/json-schemas.js";
import { fromRoot, generateDocuments } from "../../scripts/generate-docs.js";

const isUpdating = process.env.UPDATE_DOCS === "1";
const documents = generateDocuments();
const asyncApi = toAsyncApi("1.0.0");

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);

describe("generated documents", () => {
  it.each([...documents.keys()])("%s is what the code says (UPDATE_DOCS=1 writes it anew)", (path) => {
    const file = fromRoot(path);
    if (isUpdating) {
      mkdirSync(new URL(".", file), { recursive: true });
      writeFileSync(file, documents.get(path) ?? "");
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(documents.get(path));
  });
});

describe("the AsyncAPI document", () => {
  it("satisfies its own parser", async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi));
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
    expect(document?.version()).toBe("3.0.0");
    expect(document?.channels().length).toBe(Object.keys(TOPICS).length);
  });

  it("is refused by that parser once it is wrong", async () => {
    const wrong = { ...asyncApi, operations: { read: { action: "swallow", channel: { $ref: "#/channels/none" } } } };
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(wrong));
    expect(diagnostics.filter(({ severity }) => severity === 0)).not.toEqual([]);
    expect(document).toBeUndefined();
  });

  it("tells of every topic its address, key, partitions and policy", () => {
    const text = JSON.stringify(asyncApi);
    for (const { name, key, partitions, cleanupPolicy, retentionMs } of Object.values(TOPICS)) {
      expect(text).toContain(`"address":"${name}"`);
      expect(text).toContain(`Key: ${key}.`);
      expect(text).toContain(
        `"partitions":${partitions},"topicConfiguration":{"cleanup.policy":["${cleanupPolicy}"],"retention.ms":${retentionMs}`,
      );
    }
  });
});

const deadLetter = {
  dl_code: "invalid-json",
  dl_message: "cut off",
  dl_topic: "news.articles.v1",
  dl_partition: "3",
  dl_offset: "41",
  dl_at: "2020-11-10T08:00:00.000Z",
};
const examples: Readonly<Record<string, object>> = {
  article: fromArticle(exampleArticle),
  report: fromReport(exampleReport),
  withdrawn: fromWithdrawal(exampleWithdrawal),
  override: fromOverride(exampleOverride),
  event: fromEvent(exampleEvent),
  reported: exampleReported,
  "dead-letter": deadLetter,
};

/** Values to put in a field's place: right in some fields, wrong in most. */
const REPLACEMENTS = [
  undefined,
  null,
  "",
  " ",
  "sure",
  "2020-11-09",
  "2020-02-30",
  "2020-11-09T18:30Z",
  "2020-11-09T18:30:00",
  "XXXX-11-09",
  "2020-11-09T09:00+03:00",
  "https://example.org/a b",
  "https://example.org/a?b=c",
  "ftp://example.org",
  "P10D",
  "P",
  "ARM",
  "en-GB",
  -1,
  0,
  0.5,
  1.5,
  7,
  true,
  [],
  [1, 2],
  ["x"],
  [null],
  [[]],
  {},
  { name: "x" },
  "a".repeat(6_000),
];

/** Each field of a message in turn, at any depth, replaced by each of the values. */
function* variations(message: object): Generator<readonly [what: string, variation: unknown]> {
  const root = structuredClone(message);
  const visit = function* (at: Record<string, unknown>, path: string): Generator<readonly [string, unknown]> {
    for (const [name, value] of Object.entries(at)) {
      for (const replacement of REPLACEMENTS) {
        // A list with a hole is no JSON.
        if (replacement === undefined && Array.isArray(at)) continue;
        at[name] = replacement;
        yield [`${path}/${name} = ${JSON.stringify(replacement)?.slice(0, 50)}`, JSON.parse(JSON.stringify(root))];
      }
      at[name] = value;
      if (typeof value === "object" && value !== null)
        yield* visit(value as Record<string, unknown>, `${path}/${name}`);
    }
  };
  yield* visit(root as Record<string, unknown>, "");
}

describe.each(MESSAGES.map((message) => [message.file, message] as const))("the schema of %s", (file, message) => {
  const validate = ajv.compile(toSchemaFile(message)) as ValidateFunction;
  const isAccepted = (input: unknown) => readMessage(message.type, input).problems.length === 0;
  const example = examples[file] ?? {};

  it("accepts the example, as the code does, also with fields of a later version", () => {
    const later = { ...example, addedLater: { any: [1] } };
    expect([validate(example), validate(later), isAccepted(example), isAccepted(later)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("says of every variation what the code says", () => {
    const verdicts = { accepted: 0, refused: 0 };
    for (const [what, variation] of variations(example)) {
      const verdict = isAccepted(variation);
      verdicts[verdict ? "accepted" : "refused"] += 1;
      if (validate(variation) !== verdict) expect.fail(`${what}: the code ${verdict ? "accepts" : "refuses"} it`);
    }
    expect(verdicts.refused).toBeGreaterThan(50);
    expect(verdicts.accepted).toBeGreaterThan(5);
  });
});
