import { describe, expect, it } from "vitest";
import { anArticle } from "../../an-article.spec-support.js";
import { extract } from "../../extract.js";

const mediatorsOf = (text: string) =>
  extract(anArticle(text, { publishedAt: "1967-11-10" })).reports.flatMap(({ mediators }) =>
    mediators.map(({ actorId }) => actorId),
  );

describe("whom somebody stands for", () => {
  it("takes a nationality in the service of a body for none of its country", () => {
    const text = (mediator: string) => `Sweden and Denmark agreed to a truce on Friday. ${mediator} had mediated.`;
    expect(mediatorsOf(text("The U.N.'s Norwegian envoy"))).toEqual(["un"]);
    expect(mediatorsOf(text("The Norwegian commander of the United Nations force"))).toEqual(["un"]);
    expect(mediatorsOf(text("The Norwegian foreign minister"))).toEqual(["NOR"]);
  });

  it("takes a head of state beside a body for both", () => {
    const text = "Sweden and Denmark agreed to a truce on Friday. Norway's king and the United Nations had mediated.";
    expect(mediatorsOf(text)).toEqual(["NOR", "un"]);
  });

  it("reads who 'he' is from the sentence before", () => {
    const text =
      "Sweden and Denmark agreed to a truce on Friday. Norwegian Foreign Minister Olav Berg was pleased. He had mediated for a year.";
    expect(mediatorsOf(text)).toEqual(["NOR"]);
    expect(mediatorsOf(text.replace("Norwegian Foreign Minister Olav Berg", "A neighbour"))).toEqual([]);
  });
});
