import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";
import { type SidesArticle, sidesArticles } from "./sides-articles.js";

const ids = (list: string): readonly string[] => list.toLowerCase().split(" ").filter(Boolean).sort();

/** The parties and mediators of the report that shares most parties with what is expected. */
function read({ text, title, publishedAt, parties }: SidesArticle) {
  const { reports } = extract(anArticle(text, { ...(title === undefined ? {} : { title }), publishedAt }));
  const answers = reports.map((report) => ({
    parties: report.parties.map(({ actorId }) => actorId.toLowerCase()).sort(),
    mediators: report.mediators.map(({ actorId }) => actorId.toLowerCase()).sort(),
  }));
  const shared = (answer: { readonly parties: readonly string[] }) =>
    answer.parties.filter((id) => ids(parties).includes(id)).length;
  return answers.sort((a, b) => shared(b) - shared(a))[0];
}

describe("who is bound and who brought it about, article by article", () => {
  for (const article of sidesArticles) {
    const expected = { parties: ids(article.parties), mediators: ids(article.mediators) };
    if (article.notSupported) {
      it(`is still a gap, to be marked as read once it is: ${article.what}`, () => {
        expect(read(article)).not.toEqual(expected);
      });
    } else {
      it(`reads ${article.what}`, () => {
        expect(read(article)).toEqual(expected);
      });
    }
  }
});
