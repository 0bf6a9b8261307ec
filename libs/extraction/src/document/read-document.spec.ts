import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#domain";
import { anArticle } from "../an-article.spec-support.js";
import type { Document } from "./document.js";
import { wordsIn } from "./document.js";
import { readDocument } from "./read-document.js";

const seedFolder = new URL("../../../../seeds/", import.meta.url);
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(new URL(name, seedFolder), "utf8")] as const);
const seed = (start: string): Article => anArticle(seeds.find(([name]) => name.startsWith(start))?.[1] ?? "");
const flat = (text: string): string => text.replace(/\s+/g, " ");

/** Everything the shape of a document promises; returns what is broken. */
function faultsOf(document: Document): string[] {
  const faults: string[] = [];
  const reached = { title: 0, text: 0 };
  for (const [index, sentence] of document.sentences.entries()) {
    const source = document.article[sentence.in] ?? "";
    if (source.slice(sentence.start, sentence.end) !== sentence.text) faults.push(`text of ${index}`);
    if (sentence.start < reached[sentence.in] || sentence.end <= sentence.start) faults.push(`order of ${index}`);
    const gap = source.slice(reached[sentence.in], sentence.start).replace(/https?:\S+/g, "");
    if (/[^\s\p{Cc}\p{Cf}]/u.test(gap)) faults.push(`gap before ${index}`);
    if (sentence.index !== index) faults.push(`index of ${index}`);
    reached[sentence.in] = sentence.end;
    let end = sentence.start;
    for (const token of sentence.tokens) {
      if (token.start < end || token.end <= token.start || token.end > sentence.end)
        faults.push(`token at ${token.start}`);
      if (source.slice(token.start, token.end).replace(/\s+/g, "") !== token.text)
        faults.push(`word at ${token.start}`);
      end = token.end;
    }
    for (const { start, end: quoteEnd } of sentence.quotations) {
      if (quoteEnd <= sentence.start || start >= sentence.end || quoteEnd <= start)
        faults.push(`quotation at ${start}`);
    }
  }
  if (/[^\s\p{Cc}\p{Cf}]/u.test(document.article.text.slice(reached.text))) faults.push("rest");
  return faults;
}

const snippets = fc.constantFrom(
  "Ruritania",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  ".",
  "...",
  "?",
  '"',
  "“",
  "”",
  "'",
  "’s",
  "(",
  ")",
  "-",
  "-\n",
  " -- ",
  "U.S.",
  "a.m.",
  "12:00",
  "1,960",
  "https://a.b/c",
  "pic.twitter.com/x",
  "<img>",
  "<",
  "@a",
  "#",
  "By admin",
  "\ud800",
  "\udc00",
  "\u0000",
  "\u200b",
  "\u00ad",
  "é",
  "ПЕТР",
  "停火。",
  "🕊",
  "said",
  "According to",
  ",",
  ":",
  "Nov. 11, ",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(snippets, { maxLength: 60 }).map((parts) => parts.join("")),
);

describe("readDocument", () => {
  it.each(seeds)("keeps every promise on the seed %s", (_, text) => {
    expect(faultsOf(readDocument(anArticle(text, { title: text.slice(0, 60) })))).toEqual([]);
  });

  it("keeps every promise on any text and title, and never throws", () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, title) => {
        expect(faultsOf(readDocument(anArticle(text, title === undefined ? {} : { title })))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same document for the same article", () => {
    const [first, second] = [readDocument(seed("002")), readDocument(seed("002"))];
    expect(first.sentences).toEqual(second.sentences);
  });

  it("reads a sentence that a link splits as one, the link's words left out", () => {
    const sentence = readDocument(seed("002"))
      .prose()
      .find(({ text }) => text.includes("https://t.me"));
    expect(flat(sentence?.text ?? "")).toMatch(
      /^"We expect .* ceasefire from https:\/\/t\.me\/rian_ru\/177587 9:00 a\.m\. Moscow time .* fighting\.$/,
    );
    expect(sentence?.tokens.some(({ text }) => text.includes("t.me"))).toBe(false);
    expect(sentence?.quotations[0]?.speaker).toBe("the Foreign Ministry in Moscow");
  });

  it("splits the glued paragraphs of a seed", () => {
    const texts = readDocument(seed("003"))
      .prose()
      .map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("In 1994, ")).map((text) => text.slice(0, 44))).toEqual([
      "In 1994, the parties agreed to a ceasefire, ",
    ]);
  });

  it.each([
    ["002", ["Updated at 12:00", "Valery Sharifulin", "pic.twitter.com", "— Ani", "AFP contributed"]],
    ["003", ["date 2023", "2023-09-20T11:16"]],
    ["004", ["Photo of author", "By admin", "Leave a Comment"]],
  ])("keeps the furniture of seed %s out of the prose", (start, openings) => {
    const document = readDocument(seed(start));
    const prose = new Set(document.prose());
    for (const opening of openings) {
      const found = document.sentences.filter(({ text }) => text.startsWith(opening));
      expect(found.length, opening).toBeGreaterThan(0);
      expect(
        found.some((sentence) => prose.has(sentence)),
        opening,
      ).toBe(false);
    }
  });

  it("joins hard-wrapped lines, also inside a word", () => {
    const tokens = readDocument(seed("002")).prose().flatMap(wordsIn);
    const broken = tokens.filter(
      ({ lower, end, start }) => lower === "nagorno-karabakh" && end - start > "nagorno-karabakh".length,
    );
    expect(broken.length).toBe(2);
  });

  it("keeps one line per paragraph apart where lines are not wrapped", () => {
    const paragraphs = readDocument(seed("001")).sentences.map(({ paragraph }) => paragraph);
    expect(new Set(paragraphs).size).toBe(7);
  });

  it("says that a sentence is in capitals", () => {
    const [first, second] = readDocument(anArticle("THE ARMY STOPPED AT DAWN. The army left.")).sentences;
    expect([first?.allCaps, second?.allCaps]).toEqual([true, false]);
  });

  it("gives nothing for a text of nothing but line ends", () => {
    expect(readDocument(anArticle("\n".repeat(500_000))).sentences).toEqual([]);
  });

  it.each([
    ["one letter", "a"],
    ["a word and a hyphen", "a-"],
    ["opening marks", '"a '],
    ["curly marks", "“a "],
    ["tags", "<a"],
    ["words that say", "said "],
    ["initials", "A B, "],
    ["broken words", "a-\n"],
    ["links inside sentences", "from\n\nhttps://a.b\n\n"],
    ["signatures", "— A (@b) c\n"],
    ["lone surrogates", "\ud800"],
    ["digits and commas", "1,"],
    ["addresses", "a@"],
  ])("keeps every promise on 500,000 characters of %s", (_, unit) => {
    const document = readDocument(anArticle(unit.repeat(500_000 / unit.length)));
    expect(faultsOf(document)).toEqual([]);
  });
});
