import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { type Document, readDocument } from "../document/index.js";
import { findMentions } from "../mentions/find-mentions.js";
import type { Mention } from "../mentions/mention.js";
import { type Judge, judgeBy } from "./judge-reality.js";
import { realWordings } from "./real.wordings.js";
import { realityRules } from "./rules/index.js";
import { settleUnclear } from "./settle-unclear.js";
import { unrealWordings } from "./unreal.wordings.js";

interface Reading {
  readonly document: Document;
  readonly mentions: readonly Mention[];
}

function read(text: string): Reading {
  const article = anArticle(text, { publishedAt: "1921-03-14" });
  const document = readDocument(article);
  return { document, mentions: findMentions(document.prose()) };
}

const isReal = (judge: Judge, { document, mentions }: Reading): boolean =>
  settleUnclear(judge(document, mentions)).some(
    (verdict) => verdict.outcome === "real" && verdict.mention.form !== "anaphor",
  );

/** Every sentence that the rules are held against: their own examples and near misses, and the corpus. */
const readings = [
  ...realityRules.flatMap((rule) => [...rule.examples, ...rule.counterExamples]),
  ...[...realWordings, ...unrealWordings].flatMap((wording) => wording.sentences),
].map(read);
const outcomes = readings.map((reading) => isReal(judgeBy(realityRules), reading));

describe("each rule earns its place", () => {
  it.each(realityRules.map((rule) => [rule.name, rule] as const))(
    "without «%s» some sentence is read otherwise",
    (_, rule) => {
      const without = judgeBy(realityRules.filter((other) => other !== rule));
      expect(readings.some((reading, at) => isReal(without, reading) !== outcomes[at])).toBe(true);
    },
  );
});
