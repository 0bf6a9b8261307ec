import { describe, expect, it } from "vitest";
import { combineTimes, findTimes, resolveTime, type TimePhrase } from "./index.js";

const combine = (text: string): TimePhrase | undefined => {
  const [first, second] = findTimes(text);
  return first && second && combineTimes(text, first, second);
};

describe("combineTimes", () => {
  it("gives a clock the day that stands apart from it", () => {
    const text = "At 6 p.m. the guns fell silent, officials in Borduria said on Monday.";
    const phrase = combine(text);
    expect(phrase?.text).toBe("6 p.m. the guns fell silent, officials in Borduria said on Monday");
    expect(phrase && resolveTime(phrase, { anchorDate: "2020-10-20", direction: "past" })?.edtf).toBe(
      "2020-10-19T18:00",
    );
  });

  it("makes one moment of two clocks", () => {
    const phrase = combine("At 12:00 local time, which is 11:00 Moscow time, on October 10");
    const found =
      phrase && resolveTime(phrase, { anchorDate: "2020-10-20", direction: "past", defaultZone: "Asia/Baku" });
    expect(found).toMatchObject({ edtf: "2020-10-10T12:00+04:00", instant: "2020-10-10T08:00:00Z", zone: "Asia/Baku" });
  });

  it.each([
    ["two days", "Agreed on Monday, signed by all on Friday"],
    ["two clocks of one zone", "From 9 a.m. it held, and by 6 p.m. it had failed"],
    ["a length", "For 72 hours, it was said, from Monday"],
  ])("keeps %s apart", (_, text) => {
    expect(findTimes(text)).toHaveLength(2);
    expect(combine(text)).toBeUndefined();
  });
});
