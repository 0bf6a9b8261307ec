import { describe, expect, it } from "vitest";
import { anArticle } from "../../an-article.spec-support.js";
import { extract } from "../../extract.js";

const SIDES = "Azerbaijan and Armenia";

/** Published on a Wednesday, 20 March 2019. */
function datesOf(text: string) {
  const [report] = extract(anArticle(text, { publishedAt: "2019-03-20" })).reports;
  return { declared: report?.declared?.edtf, effective: report?.effective?.edtf };
}

describe("which date belongs to which field", () => {
  it.each([
    [`${SIDES} on Friday agreed to a truce from Sunday.`, "2019-03-15", "2019-03-17"],
    [
      `${SIDES} agreed to a truce on Monday. The deal took effect at noon on Tuesday.`,
      "2019-03-18",
      "2019-03-19T12:00",
    ],
    [`${SIDES} agreed on Monday to a ceasefire, effective immediately.`, "2019-03-18", "2019-03-18"],
    [`The Armenian army on Monday rejected the truce that Azerbaijan had declared on Sunday.`, "2019-03-17", undefined],
    ["Azerbaijan declared a unilateral ceasefire with immediate effect on Monday.", "2019-03-18", "2019-03-18"],
    [
      "Peace came at the 11th hour of the 11th day of the 11th month in 1918 when the guns were silenced and the armistice was called.",
      undefined,
      "1918-11-11T11:00",
    ],
    [`The statement comes six weeks after ${SIDES} agreed to a truce.`, "2019-02-06~", undefined],
    [
      `The truce, the first since fighting erupted in early January, was agreed by ${SIDES} on Monday.`,
      "2019-03-18",
      undefined,
    ],
    [`On November 3, 1921, an armistice between ${SIDES} brought the war to its end.`, "1921-11-03", "1921-11-03"],
    [`Ministers met on Monday as the ceasefire between ${SIDES} held.`, undefined, undefined],
    [`Today the president of Georgia thanked ${SIDES} for the extension of their truce.`, undefined, undefined],
    [`Georgia condemns the breach of the ceasefire that ended the war between ${SIDES}.`, undefined, undefined],
  ])("%s", (text, declared, effective) => {
    expect(datesOf(text)).toEqual({ declared, effective });
  });

  it("takes a day of the week that a truce begins on for one to come", () => {
    const text = `The ceasefire between ${SIDES} was accepted by both sides and begins at dawn on Friday.`;
    expect(datesOf(text).effective).toBe("2019-03-22");
  });
});
