import type { Article, Report } from "#domain";
import { findActors } from "./actors/find-actors.js";
import { readScene } from "./actors/scene.js";
import { readFacts, timeReader } from "./attributes/read-attributes.js";
import { type Document, readDocument, type Sentence } from "./document/index.js";
import { EXTRACTOR_VERSION } from "./extract.js";
import { findMentions } from "./mentions/find-mentions.js";
import type { Mention } from "./mentions/mention.js";
import { judgeReality, type Verdict } from "./reality/judge-reality.js";
import { assembleReport, isGoneBy } from "./report/assemble-report.js";
import { MediatorLinks } from "./report/mediator-links.js";
import { sketchText } from "./report/text-sketch.js";

/**
 * Words of an article that are known to speak of a ceasefire.
 *
 * Units: `start`, `end` UTF-16 offsets into `article[in]`.
 */
export interface Passage {
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
}

/**
 * The report that each passage gives when it is taken for a ceasefire of its own: whether it is real is not asked, nor is it linked with
 * what the article says elsewhere. The whole article still says which war it is and on what day it was written.
 *
 * Shape: one report per passage, in their order. Two passages with the same words may give one report id.
 * Errors: throws on an article without any sentence; a passage outside every sentence is read as the article's first words.
 */
export function extractAt(article: Article, passages: readonly Passage[]): readonly Report[] {
  const document = readDocument(article);
  const names = findActors(document);
  const scene = readScene(document, names);
  const timesIn = timeReader(document);
  const verdicts = judgeReality(document, findMentions(document.prose()));
  const sketch = sketchText(article.text);
  const cases = passages.map((passage) => {
    const here = verdictsAt(document, verdicts, passage).map((verdict): Verdict => ({ ...verdict, outcome: "real" }));
    const mentions = here.map(({ mention }) => mention);
    const facts = here.map((verdict) => {
      const others = mentions.filter(({ sentence }) => sentence === verdict.mention.sentence);
      return readFacts(document, verdict, others, names, scene, timesIn);
    });
    return { facts };
  });
  const links = new MediatorLinks(document, cases, verdicts, names, isGoneBy(document));
  return cases.map((known) => assembleReport(document, known, cases, names, links, scene, sketch, EXTRACTOR_VERSION));
}

/** The mentions in the very words, else those of their sentence, else the sentence itself taken for one. */
function verdictsAt(document: Document, verdicts: readonly Verdict[], passage: Passage): readonly Verdict[] {
  const inSentence = verdicts.filter(({ mention: { sentence } }) => overlaps(sentence, passage));
  const inWords = inSentence.filter(({ mention }) => overlaps(spanOf(mention), passage));
  if (inWords.length > 0) return inWords;
  if (inSentence.length > 0) return inSentence;
  const sentence = document.sentences.find((each) => overlaps(each, passage)) ?? document.sentences[0];
  return sentence ? [{ mention: plainMention(sentence), outcome: "real", weight: 0, reasons: [] }] : [];
}

const overlaps = (a: Passage, b: Passage) => a.in === b.in && a.start < b.end && b.start < a.end;

const spanOf = ({ sentence, first, end }: Mention): Passage => ({
  in: sentence.in,
  start: sentence.tokens[first]?.start ?? sentence.start,
  end: sentence.tokens[end - 1]?.end ?? sentence.end,
});

const plainMention = (sentence: Sentence): Mention => ({
  id: -1,
  sentence,
  first: 0,
  head: 0,
  end: Math.min(1, sentence.tokens.length),
  form: "noun",
  kind: "ceasefire",
  determiner: "definite",
  plural: false,
  modifiers: [],
  rule: "a passage given",
});
