import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import type { SentenceKind } from "./document.js";
import { endsInCredit, FURNITURE, LABELLED_CAPTION, LINKS } from "./furniture-patterns.js";
import { readDocument } from "./read-document.js";

const LEAD =
  "The truce between the two armies holds for the third day, the mayors of the towns along the river said on Tuesday.";
const NEXT =
  "Both armies have stayed behind the line that they drew in the spring, and the bridges are open to everyone.";

/** The kinds of the sentences of `text`, which stands between two paragraphs of prose. */
function kindsOf(text: string, title?: string): SentenceKind[] {
  const { sentences } = readDocument(anArticle(`${LEAD}\n\n${text}\n\n${NEXT}`, title === undefined ? {} : { title }));
  return sentences
    .filter((sentence) => sentence.in === "text")
    .slice(1, -1)
    .map(({ kind }) => kind);
}

describe("furniture patterns", () => {
  it.each([...FURNITURE, ...LINKS, LABELLED_CAPTION])(
    "$name: matches its example and not its counter-example",
    ({ pattern, matches, not }) => {
      expect(pattern.test(matches)).toBe(true);
      expect(pattern.test(not)).toBe(false);
    },
  );
});

describe("endsInCredit", () => {
  it.each([
    "A bridge. Jane Roe/TASS",
    "REUTERS/Jane Roe",
    "(AP Photo/Jane Roe)",
    "A bridge [Jane Roe/Anadolu]",
    "A bridge (Jane Roe/Ruritania Press)",
    "Jane Roe/AFP/Getty Images",
    "Photographer: Jane Roe/AFP via Getty Images",
  ])("knows %s", (text) => expect(endsInCredit(text)).toBe(true));
  it.each([
    "Both agreed to a truce and/or a pause.",
    "They met the AP",
    "He saw the photo",
    "It lay 10 km/6 miles away",
  ])("leaves %s alone", (text) => expect(endsInCredit(text)).toBe(false));
});

describe("markFurniture", () => {
  it.each<[SentenceKind, string]>([
    ["furniture", "By admin"],
    ["furniture", "By Jane Roe and John Smith, Ruritania Press"],
    ["furniture", "By Jane Roe | August 20, 2004 | Page 16"],
    ["furniture", "2023-09-20T11:16+0000"],
    ["furniture", "Published 12:00 GMT"],
    ["furniture", "September 28, 2001 | Page 10"],
    ["furniture", "Share this article"],
    ["furniture", "Leave a Comment"],
    ["furniture", "Follow us on Telegram"],
    ["furniture", "CLICK HERE TO GET THE NEWS APP"],
    ["furniture", "Updated at 12:00 p.m. on May 13 to add the ministry's answer."],
    ["furniture", "(Reporting by Jane Roe; Editing by John Smith)"],
    ["furniture", "* * *"],
    ["link", "Advertisement"],
    ["link", "Read more: Borduria votes on Sunday"],
    ["link", "https://example.org/truce"],
    ["link", "BORDURIA'S PRESIDENT SAYS TRUCE WILL LAST TEN YEARS"],
    ["heading", "A FRAGILE PEACE"],
    ["heading", "What happened in Zenda?"],
    ["heading", "The road to Zenda"],
    ["caption", "Image copyright RNA Image caption A bridge near Zenda"],
    ["caption", "(AP Photo/Jane Roe)"],
    ["embed", "— Jane Roe (@jane_roe) September 13, 2022"],
    ["embed", "The bridge is open. pic.twitter.com/abc"],
    ["prose", "By the dawn of Wednesday the guns were silent."],
    ["prose", "By Tuesday the truce held."],
    ["prose", "Video of the meeting was shown on television."],
    ["prose", "The envoys came back with a list of the bridges that both of the armies want to keep"],
    ["prose", "- the army stays where it is"],
    ["prose", "The mayor added:"],
  ])("%s: %s", (kind, text) => {
    expect(new Set(kindsOf(text))).toEqual(new Set([kind]));
  });

  it("takes the sources named after a sentence, not a sentence in brackets", () => {
    const kinds = (text: string) => readDocument(anArticle(text)).sentences.map(({ kind }) => kind);
    expect(kinds(`${LEAD} (RNA) (The Zenda Times via RNA)`)).toEqual(["prose", "furniture"]);
    expect(kinds(`${LEAD} (It began in May.)`)).toEqual(["prose", "prose"]);
  });

  it("takes both sentences of a credited caption", () => {
    expect(kindsOf("Soldiers rest near Zenda. Jane Roe/TASS")).toEqual(["caption", "caption"]);
  });

  it("takes the post that stands before its signature", () => {
    expect(kindsOf("The bridge is open again.\n\n— Jane Roe (@jane_roe) September 13, 2022")).toEqual([
      "embed",
      "embed",
    ]);
  });

  it("takes a run of headings for a list of links", () => {
    expect(kindsOf("Borduria votes\n\nRain in Zenda\n\nA king returns")).toEqual(["link", "link", "link"]);
  });

  it("keeps lines in capitals as prose where everything is in capitals", () => {
    const text = `${LEAD}\n\nThe line\n\n${NEXT}`.toUpperCase();
    expect(readDocument(anArticle(text)).sentences.map(({ kind }) => kind)).toEqual(["prose", "heading", "prose"]);
    const short =
      `${LEAD}\n\nTHE FRONT PROPOSED THE FOLLOWING POINTS:\n\n1. THE ARMY STAYS IN ITS BARRACKS;\n\n${NEXT}`.toUpperCase();
    expect(readDocument(anArticle(short)).prose()).toHaveLength(4);
  });

  it("takes nothing from a text without full stops", () => {
    const text =
      "Ruritania and Borduria agree to a truce\n\nthe armies of both states hold their fire and go back over the river to their barracks in the hills\n\nThe envoys leave";
    expect(readDocument(anArticle(text)).prose().length).toBe(readDocument(anArticle(text)).sentences.length);
  });

  it("takes the last words of a single-line article for its footer", () => {
    const text = `${LEAD} ${NEXT} ${LEAD} About Ruritania World Careers Press Releases Contact Legal Terms Privacy Policy`;
    expect(readDocument(anArticle(text)).sentences.map(({ kind }) => kind)).toEqual([
      "prose",
      "prose",
      "prose",
      "link",
    ]);
  });

  it("takes the title's repeat at the head, once or twice", () => {
    const title = "Armies of Ruritania and Borduria hold their fire";
    const document = readDocument(anArticle(`${title}\n\n${title} - Ruritania Press\n\n${LEAD}\n\n${NEXT}`, { title }));
    expect(document.sentences.map(({ kind }) => kind)).toEqual(["title", "furniture", "furniture", "prose", "prose"]);
    expect(document.titleRepeats).toEqual([1, 2]);
  });

  it("takes a headline at the head for the title where the article has none, and its repeat for furniture", () => {
    const headline = "Armies of Ruritania and Borduria hold their fire";
    const document = readDocument(anArticle(`${headline}\n\n${headline}\n\nBy admin\n\n${LEAD}\n\n${NEXT}`));
    expect(document.sentences.map(({ kind }) => kind)).toEqual(["title", "furniture", "furniture", "prose", "prose"]);
    expect(document.titleRepeats).toEqual([1]);
  });
});
