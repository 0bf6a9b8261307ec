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

  it.each([
    [
      "a film is named",
      `The rebels and the army agreed to a truce on Monday. The festival in Strelsau, at which a film about the war was to be shown, has been put
       off. The film, a short one, follows a family across the river. "It is the third film that we had to take off," the mayor said.`,
    ],
    [
      "words of the stage are figures of speech",
      `There were scenes of joy in Strelsau on Monday as Ruritania and Borduria agreed to a ceasefire that both kings said had opened a new chapter.
       The key players met for ten hours in a hotel on the lake. Zubrowka, a regional actor that plays a role on both banks of the river, had
       pressed them to stop before the rainy season, when no convoy can pass. The foreign minister, who was granted an audience with the pope
       last week, said that the script had been written long ago and that only the courage had been lacking. The hero of the day was the
       old envoy, who slept in his chair while the clerks copied the text. In the villages along the front the shelling stopped at noon.
       Farmers went out to look at their fields, and soldiers of both armies were seen to share bread. Not all were pleased. A rebel chief called the
       ceasefire a game for great powers, and readers of his paper were told to keep their rifles clean. In the capital the cinema on the square,
       which had been a hospital since May, was swept out by nurses. The dialogue is to go on in ten days, the ministers said, and prisoners are to be
       exchanged at the bridge before the end of the month. The opposition asked to see the text of the ceasefire.`,
    ],
  ])("is told from news in which %s", (_, text) => {
    expect(reportsOf("Truce in Ruritania", text)).toBe(1);
  });
});
