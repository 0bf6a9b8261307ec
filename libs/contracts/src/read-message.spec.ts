import { validateSync } from "class-validator";
import { describe, expect, it } from "vitest";
import { exampleEvent, exampleReport } from "./examples.js";
import type { MessageClass } from "./fields.js";
import { ArticleMessage, EventMessage, ReportMessage } from "./messages/index.js";
import { readMessage } from "./read-message.js";

/** Every value of a message replaced in turn by one that cannot be right there. */
function* damaged(message: object): Generator<readonly [path: string, input: unknown]> {
  const visit = function* (at: Record<string, unknown>, path: string): Generator<readonly [string, unknown]> {
    for (const [key, value] of Object.entries(at)) {
      for (const wrong of [undefined, Symbol.for("wrong")]) {
        at[key] = wrong;
        yield [`${path}/${key}`, structuredCloneWithSymbols(message)];
      }
      at[key] = value;
      if (typeof value === "object" && value !== null) yield* visit(value as Record<string, unknown>, `${path}/${key}`);
    }
  };
  yield* visit(message as Record<string, unknown>, "");
}

/** JSON has no symbols: here one stands for "a value of a type that no field has". */
const structuredCloneWithSymbols = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(structuredCloneWithSymbols);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, structuredCloneWithSymbols(entry)]));
};

/** class-validator's own verdict on the same tree of instances. */
const isAcceptedByClassValidator = (instance: object) =>
  validateSync(instance, { forbidUnknownValues: false }).length === 0;

describe("reading a message", () => {
  it.each<readonly [string, MessageClass, object]>([
    ["report", ReportMessage, exampleReport],
    ["event", EventMessage, exampleEvent],
  ])("refuses whatever class-validator refuses: every field of a %s, missing or of no type", (_name, type, example) => {
    const message = JSON.parse(JSON.stringify(example)) as object;
    expect(readMessage(type, message).problems).toEqual([]);
    let refused = 0;
    for (const [path, input] of damaged(message)) {
      const { value, problems } = readMessage(type, input);
      if (problems.length > 0) refused += 1;
      else expect(isAcceptedByClassValidator(value), path).toBe(true);
    }
    expect(refused).toBeGreaterThan(100);
  });

  it("stops counting problems at fifty", () => {
    const warnings = Array.from({ length: 1_000 }, () => ({}));
    const { problems } = readMessage(ReportMessage, { ...exampleReport, mentions: warnings });
    expect(problems.length).toBeLessThan(60);
  });

  it("copies declared fields only, own ones only", () => {
    const inherited = Object.create({ title: "from a prototype" }, { text: { value: "a", enumerable: true } });
    expect(Object.keys(readMessage(ArticleMessage, inherited).value)).toEqual(["text"]);
  });
});
