import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

const reportsOf = (title: string, text: string) =>
  extract(anArticle(text.replace(/\s+/g, " ").trim(), { title, publishedAt: "1931-05-06" })).reports.length;

describe("a ceasefire of a story", () => {
  it.each([
    [
      "in a review of a novel",
      "Books: the general's last silence",
      `In the new novel of Arturo Belmonte a nameless general declares a truce so that he may bury his horse. The enemy sends flowers. It is the
       best chapter of a book that has many good ones. The truce, which was agreed for a day, holds for a winter because no one remembers to
       end it, and his characters talk of food and of feet. The minister ordered the ceasefire broken in the last chapter.`,
    ],
    [
      "in a recap of a serial",
      "Recap: the finale of The Long Siege",
      `So this is how the siege ends. The duke signed a truce with the rebels at the end of the last episode, and by the first scene of the finale
       it has been broken. What works is the quiet: for a minute both sides hold their fire. Viewers who tuned in for dragons may yawn.`,
    ],
  ])("%s gives no report", (_, title, text) => {
    expect(reportsOf(title, text)).toBe(0);
  });

  it("does not hide one that a review recalls with its year", () => {
    const text = `The film is set in the railway car in which the armistice of Compiègne was written. Much of it is fiction: two actors fall in love across a
       table at which nobody may cross his legs, and the plot turns on a pun. When the armistice between Germany and the Allies was signed at
       last on November 11, 1918, neither general spoke a word. The cast is at its best in the scene that follows.`;
    expect(reportsOf("Review: a film of two interpreters", text)).toBe(1);
  });

  it("is told from news in which a film is named", () => {
    const text = `The rebels and the army agreed to a truce on Monday. The festival in Strelsau, at which a film about the war was to be shown, has been put off.`;
    expect(reportsOf("Truce in Ruritania", text)).toBe(1);
  });
});
