import { describe, expect, it } from "vitest";
import { type Article, sha256, toArticleId } from "#domain";
import { extract } from "./extract.js";
import { PhraseIndex } from "./phrase/match-phrases.js";
import { realWordings } from "./reality/real.wordings.js";
import { unrealWordings } from "./reality/unreal.wordings.js";

const article = (text: string): Article => ({
  articleId: toArticleId("art-example"),
  text,
  publishedAt: "1921-03-14",
  textPolicy: "keep",
  contentHash: sha256(text),
});

/** A few paragraphs of every kind of wording: what passes the gate and must be read. */
const once = [...realWordings, ...unrealWordings]
  .map((wording) => wording.sentences.slice(0, 1).join(" "))
  .join("\n\n");

/** Phrases tried and words visited while the text is read; seconds would measure the machine. */
function workOn(text: string): number {
  const before = PhraseIndex.work();
  extract(article(text));
  return PhraseIndex.work() - before;
}

describe("the work of reading", () => {
  it("grows with the length of the text and no faster", () => {
    const short = workOn(once);
    const long = workOn(`${once}\n\n`.repeat(100));
    expect(short).toBeGreaterThan(1000);
    expect(long / (100 * short)).toBeLessThanOrEqual(1.2);
  });

  it("grows no faster on one sentence of any length", () => {
    const clause = "the army and the rebels agreed to a truce and then they broke the truce, which ";
    const short = workOn(clause.repeat(300));
    const long = workOn(clause.repeat(3000));
    expect(long / (10 * short)).toBeLessThanOrEqual(1.2);
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
