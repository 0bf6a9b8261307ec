import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

/** The mediators of each report of a text, in the order of the reports. */
const mediatorsOf = (text: string) =>
  extract(anArticle(text, { publishedAt: "1905-11-10" })).reports.map(({ mediators }) =>
    mediators.map(({ actorId }) => actorId),
  );

const NEWS = "Sweden and Denmark agreed to a truce on Friday.";

describe("which ceasefire a mediator belongs to", () => {
  it.each([
    [
      "in a sentence of two, to the one beside it",
      "The truce that Norway brokered on Friday between Sweden and Denmark has lasted longer than the one of May 1864, which Sweden and Denmark signed by themselves.",
      [["NOR"], []],
    ],
    [
      "to what was brokered, not to what stands between the commas",
      `The truce between Sweden and Denmark, which follows an earlier truce of May 1864, was brokered by Norway on Friday.`,
      [["NOR"], []],
    ],
    [
      "to the news, where a ceasefire of long ago was recalled before",
      `${NEWS} In May 1864 Sweden and Denmark had agreed to a truce that lasted a month. Norway mediated.`,
      [["NOR"], []],
    ],
    [
      "to the one of long ago, where the sentence goes on with it",
      `${NEWS} In May 1864 Sweden and Denmark had agreed to a truce that lasted a month. It was brokered by Norway.`,
      [[], ["NOR"]],
    ],
  ])("belongs %s", (_, text, expected) => {
    expect(mediatorsOf(text)).toEqual(expected);
  });

  it.each([
    ["that is only proposed", `${NEWS} The king mocked a Norwegian proposal for a truce of thirty days.`],
    ["of other days", `${NEWS} Most earlier truces were arranged by Norway.`],
  ])("leaves who stands with one %s aside", (_, text) => {
    expect(mediatorsOf(text)).toEqual([[]]);
  });

  it.each(["After talks stalled, Norway mediated.", "Norway mediated where others had failed."])(
    "keeps who mediated when others had not got there: %s",
    (text) => {
      expect(mediatorsOf(`${NEWS} ${text}`)).toEqual([["NOR"]]);
    },
  );

  it.each([
    "Norway hosted talks that failed on Sunday.",
    "Norway brought the two sides together, but they parted over a border.",
    "No headway was made in talks chaired by Norway.",
  ])("leaves out who got nowhere: %s", (text) => {
    expect(mediatorsOf(`${NEWS} ${text}`)).toEqual([[]]);
  });

  it("takes a proposal that was accepted for the ceasefire itself", () => {
    expect(mediatorsOf(`${NEWS} The king had said yes to a Norwegian proposal for a truce.`)).toEqual([["NOR"]]);
  });
});
