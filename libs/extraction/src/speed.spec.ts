import { describe, expect, it } from "vitest";
import { anArticle } from "./an-article.spec-support.js";
import type { Document } from "./document/index.js";
import { EXTRACTOR_VERSION, extract } from "./extract.js";
import { PhraseIndex } from "./phrase/match-phrases.js";
import { realWordings } from "./reality/real.wordings.js";
import { unrealWordings } from "./reality/unreal.wordings.js";
import { type ArticleReading, steps } from "./steps.js";

const article = (text: string) => anArticle(text, { publishedAt: "1921-03-14" });

/** A few paragraphs of every kind of wording: what passes the gate and must be read. */
const once = [...realWordings, ...unrealWordings]
  .map((wording) => wording.sentences.slice(0, 1).join(" "))
  .join("\n\n");

/** News in which every sentence names who, when and where: its mentions have most to look for around them. */
const named = Array.from({ length: 12 })
  .map(
    () =>
      "The Finnish government and the Soviet army agreed to a truce on Monday. Both sides broke the ceasefire near Vyborg, and Sweden accused the Finnish troops. " +
      "The truce took effect in March 1940 and the Red Cross said it was holding. Norway and Sweden helped to broker the deal. A further ceasefire may follow.",
  )
  .join(" ");

/** Phrases tried and words visited while the text is read; seconds would measure the machine. */
function workOn(text: string): number {
  const before = PhraseIndex.work();
  extract(article(text));
  return PhraseIndex.work() - before;
}

/** How often the steps look at a sentence, a mention's verdict or its facts: what a search of the whole article for each mention multiplies. */
function visitsOf(text: string): number {
  let visits = 0;
  const watch = <T extends object>(each: T): T =>
    new Proxy(each, {
      get: (target, key) => {
        visits++;
        return Reflect.get(target, key);
      },
    });
  const watchDocument = ({ prose, ...document }: Document): Document => {
    const sentences = document.sentences.map(watch);
    const evidence = sentences.filter(({ kind }) => kind === "prose" || kind === "title");
    return { ...document, sentences, prose: () => evidence };
  };
  let reading: ArticleReading = { article: article(text), version: EXTRACTOR_VERSION };
  for (const step of steps) {
    const next = step(reading);
    reading = {
      ...next,
      ...(next.document && next.document !== reading.document ? { document: watchDocument(next.document) } : {}),
      ...(next.verdicts && next.verdicts !== reading.verdicts ? { verdicts: next.verdicts.map(watch) } : {}),
      ...(next.facts && next.facts !== reading.facts ? { facts: next.facts.map(watch) } : {}),
    };
  }
  expect(reading.reports?.length).toBeGreaterThan(0);
  return visits;
}

describe("the work of reading", () => {
  it.each([
    ["wordings", once],
    ["mentions", named],
  ])("grows with the length of a text full of %s and no faster", { timeout: 60_000 }, (_, text) => {
    for (const measure of [workOn, visitsOf]) {
      const short = measure(text);
      const long = measure(`${text}\n\n`.repeat(100));
      expect(short).toBeGreaterThan(1000);
      expect(long / (100 * short)).toBeLessThanOrEqual(1.2);
    }
  });

  it("grows no faster on one sentence of any length", () => {
    const clause = "the army and the rebels agreed to a truce and then they broke the truce, which ";
    const short = workOn(clause.repeat(300));
    const long = workOn(clause.repeat(3000));
    expect(long / (10 * short)).toBeLessThanOrEqual(1.2);
  });

  it("stops at a bound on mentions, and the reports say so", () => {
    const warnings = (text: string) => extract(article(text)).reports.flatMap((report) => report.warnings);
    expect(warnings(named)).not.toContainEqual(expect.stringContaining("mentions of ceasefires"));
    expect(warnings(`${named}\n\n`.repeat(20))).toContainEqual(expect.stringContaining("mentions of ceasefires"));
  });
});

/** Deterministic noise: a failing run can be run again. */
function noise(seed: number, length: number, alphabet: readonly string[]): string {
  let state = seed;
  let text = "";
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[state % alphabet.length];
  }
  return text;
}

const bytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
const surrogates = ["\ud83d", "\udd4a", "\ud800", "truce", " ", "\u2028", "\u0000"];
const words =
  "truce ceasefire the a in of to , . \" “ ” ' ( ) 's - 9 May 1921 agreed not if would stop fire guns silent".split(
    " ",
  );

describe("no text makes extraction throw", () => {
  it.each([
    ["random bytes", `truce ${noise(1, 20_000, bytes)}`],
    ["lone surrogates", noise(2, 20_000, surrogates)],
    [
      "random words without a full stop",
      noise(
        3,
        5_000,
        words.map((word) => `${word} `),
      ),
    ],
    ["quotations in quotations", `${"“He said ‘".repeat(2_000)}a truce was agreed${"’”".repeat(2_000)}`],
    ["500,000 letters", `truce ${"a".repeat(500_000)}`],
    ["500,000 blanks", `truce${" ".repeat(500_000)}truce`],
    ["500,000 hyphens", `truce ${"-".repeat(500_000)}`],
    ["500,000 quotation marks", `truce ${'"'.repeat(500_000)}`],
    ["500,000 digits", `truce ${"1".repeat(500_000)}`],
    ["100,000 line ends", `truce${"\n".repeat(100_000)}truce`],
    ["nothing", ""],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    expect(() => extract(article(text))).not.toThrow();
  });
});
