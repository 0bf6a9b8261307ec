import { describe, expect, it } from "vitest";
import { findQuotations } from "./find-quotations.js";
import { tokenize } from "./tokenize.js";

function quotations(text: string): [string, string | undefined][] {
  const paragraphs: ReturnType<typeof tokenize>[] = [];
  let from = 0;
  for (const paragraph of text.split("\n\n")) {
    paragraphs.push(tokenize(text, from, from + paragraph.length));
    from += paragraph.length + 2;
  }
  return findQuotations(paragraphs).map(({ start, end, speaker }) => [text.slice(start, end), speaker]);
}

describe("findQuotations", () => {
  it.each<[string, string, [string, string | undefined][]]>([
    [
      "the speaker after the verb",
      "“We stop,” said the mayor of Zenda on Friday.",
      [["We stop,", "the mayor of Zenda"]],
    ],
    ["the speaker before the verb", '"We stop," Jane Roe told reporters.', [["We stop,", "Jane Roe"]]],
    ["an introduction with a colon", "Jane Roe said: “We stop. We wait.”", [["We stop. We wait.", "Jane Roe"]]],
    ["an apposition", "Jane Roe, mayor of Zenda, said: “We stop.”", [["We stop.", "Jane Roe, mayor of Zenda"]]],
    ["a relative clause", "Jane Roe, who came late, said: “We stop.”", [["We stop.", "Jane Roe"]]],
    ["a second verb without a subject", "Jane Roe denied it but added: “We stop.”", [["We stop.", "Jane Roe"]]],
    ["according to", "According to the army, “nothing moved.”", [["nothing moved.", "the army"]]],
    ["tokenised marks", "`` We stop , '' she said .", [["We stop ,", "she"]]],
    ["guillemets", "« We stop », he said.", [["We stop", "he"]]],
    [
      "text without commas",
      '"The toll jumped because we fired" she added.',
      [["The toll jumped because we fired", "she"]],
    ],
    [
      "the second half of a quotation",
      '"We stop," Jane Roe said. "We do not fire."',
      [
        ["We stop,", "Jane Roe"],
        ["We do not fire.", "Jane Roe"],
      ],
    ],
    ["a mark of the other kind at the end", '“We stop and wait," Jane Roe said.', [["We stop and wait,", "Jane Roe"]]],
    [
      "words that nobody is said to speak",
      'They called it a "special regime" in Zenda.',
      [["special regime", undefined]],
    ],
    ["a stray opening mark before another", 'The "mayor said, "We stop here," he added.', [["We stop here,", "he"]]],
  ])("reads %s", (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it("goes on over paragraphs that open again, with the speaker of the first", () => {
    expect(quotations("Jane Roe said: “We stop.\n\n“We hope for peace.”")).toEqual([
      ["We stop.", "Jane Roe"],
      ["We hope for peace.", "Jane Roe"],
    ]);
  });

  it.each(["The soldiers’ wives’ hopes didn’t hold.", "It's the '90s rebels' truce.", "Rock 'n' roll isn't a truce"])(
    "finds none in %s",
    (text) => {
      expect(quotations(text)).toEqual([]);
    },
  );
});
