import { describe, expect, it } from "vitest";
import { mayTellOfCeasefire } from "./gate.js";
import { realWordings } from "./reality/real.wordings.js";
import { realRules } from "./reality/rules/index.js";

const sentences = [
  ...realWordings.flatMap((wording) => [...wording.sentences, ...(wording.notSupported ?? [])]),
  ...realRules.flatMap((rule) => rule.examples),
];

describe("the gate", () => {
  it("lets every wording of a real ceasefire through, also in capitals", () => {
    expect(sentences.filter((sentence) => !mayTellOfCeasefire(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !mayTellOfCeasefire(sentence.toUpperCase()))).toEqual([]);
  });

  it.each([
    "The harvest was the best in a decade, the grain exchange said.",
    "Two trains of the night express stopped at Zenda for an hour.",
    "The troops marched past the king in bright sunshine.",
    "The court heard the third witness in the case of the forged tram tickets.",
  ])("turns away: %s", (text) => {
    expect(mayTellOfCeasefire(text)).toBe(false);
  });
});
