import { describe, expect, it } from "vitest";
import { measure } from "#evaluation";
import { loadFold, READABLE_FOLDS, referenceFolder, SKIP_REASON } from "./reference.js";

describe.skipIf(!referenceFolder)(referenceFolder ? "the gate" : `the gate (skipped: ${SKIP_REASON})`, () => {
  it.each(READABLE_FOLDS)("turns away no text of %s that tells of a ceasefire", (fold) => {
    const corpus = loadFold(fold);
    const telling = corpus.gold.filter(({ ceasefires }) => ceasefires.some(({ optional }) => !optional));
    const { traces } = measure(corpus);
    // Whatever passes leaves a trace: each of its ceasefire words was read, turned down or noted.
    expect(telling.filter(({ doc }) => !traces.get(doc)?.length).map(({ doc }) => doc)).toEqual([]);
  });
});
