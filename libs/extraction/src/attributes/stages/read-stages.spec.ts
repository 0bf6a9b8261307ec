import { describe, expect, it } from "vitest";
import { anArticle } from "../../an-article.spec-support.js";
import { extract } from "../../extract.js";

const stagesOf = (text: string) =>
  extract(anArticle(text, { publishedAt: "1921-06-14" })).reports.flatMap((report) =>
    report.stages.map(({ stage, evidence }) => `${stage}: ${evidence.rule}`),
  );

describe("stages", () => {
  it("are asserted behind the month of May and not behind the verb", () => {
    const declared = "declared: it was declared or agreed";
    const inEffect = "The truce of Strelsau is in effect. ";
    expect(stagesOf(`${inEffect}Ruritania and Borduria in May agreed to a truce.`)).toContain(declared);
    expect(stagesOf(`${inEffect}Ruritania and Borduria may agree to a truce.`)).not.toContain(declared);
  });

  const named = (text: string, publishedAt = "1921-06-14") =>
    extract(anArticle(text, { publishedAt }))
      .reports.flatMap((report) => report.stages.map(({ stage }) => stage))
      .sort();

  it.each<[string, string, readonly string[]]>([
    ["a making", "Ruritania and Borduria agreed to a truce on Monday.", ["declared"]],
    ["a making of long ago", "In 1911 Ruritania and Borduria signed a truce. Talks go on.", ["declared"]],
    [
      "a making with a start to come",
      "The king declared a truce. The truce is to take effect at midnight.",
      ["declared"],
    ],
    ["a start put off", "The king declared a truce. The truce never took effect.", ["declared"]],
    ["a start today", "The king declared a truce. The truce took effect at noon.", ["declared", "in-effect"]],
    ["what is kept", "The truce between the two kings is holding.", ["in-effect"]],
    ["an armistice", "The war ended when the armistice was signed in 1911.", ["declared", "in-effect"]],
    ["an end", "The truce in Borduria collapsed on Monday.", ["ended", "in-effect"]],
    [
      "a making and an end in passing",
      "The generals met on Monday. A truce that the two kings had signed in 1911 collapsed within a year.",
      ["declared", "ended"],
    ],
    [
      "an end that was only due",
      "The truce in Borduria has held since May. It would have expired on Friday.",
      ["in-effect"],
    ],
    [
      "a breach behind a relative clause",
      "The truce which was agreed last May for the whole north is fraying.",
      ["declared", "violated"],
    ],
    [
      "a breach and an end",
      "The truce of Strelsau was violated within hours and collapsed on Monday.",
      ["ended", "in-effect", "violated"],
    ],
    [
      "a breach in a clause of its own",
      "The kings signed a truce for the feast, which was broken on its first day.",
      ["declared", "violated"],
    ],
    ["terms", "The kings signed a truce on Monday. Under the deal the troops pull back.", ["declared"]],
    [
      "others that failed",
      "The kings signed a truce on Monday. Earlier truces had collapsed within days.",
      ["declared"],
    ],
  ])("follow from %s", (_what, text, stages) => {
    expect([...new Set(named(text))]).toEqual(stages);
  });
});
