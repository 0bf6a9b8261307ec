import { describe, expect, it } from "vitest";
import { anArticle } from "../../an-article.spec-support.js";
import { readDocument } from "../../document/index.js";
import { findMentions } from "../../mentions/find-mentions.js";
import { findHappenings } from "./find-happenings.js";
import { happeningRules } from "./happening.rule.js";

/** The kinds of happenings that a sentence with a ceasefire tells. */
function kindsIn(text: string): readonly string[] {
  const { prose } = readDocument(anArticle(text));
  return findHappenings(findMentions(prose())).flatMap((happening) => (happening ? [happening.kind] : []));
}

describe("what a sentence says happened", () => {
  for (const { kind, examples, counterExamples } of happeningRules) {
    it.each(examples)(`${kind}: %s`, (text) => {
      expect(kindsIn(text)).toContain(kind);
    });
    it.each(counterExamples)(`not ${kind}: %s`, (text) => {
      expect(kindsIn(text)).not.toContain(kind);
    });
  }

  it("takes what stands inside a ceasefire's own words for no happening", () => {
    expect(kindsIn("The Swiss-brokered truce.")).toEqual([]);
  });
});
