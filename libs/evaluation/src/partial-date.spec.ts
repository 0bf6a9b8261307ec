import { describe, expect, it } from "vitest";
import { hasDay, isCompatible, isSameDate, toPartialDate } from "./partial-date.js";

describe("toPartialDate", () => {
  it.each([
    ["a year", "1994", { year: 1994 }],
    ["an approximate month", "2014-03~", { year: 2014, month: 3 }],
    ["a day with time and zone", "2022-09-13T09:00+03:00", { year: 2022, month: 9, day: 13 }],
    ["an unknown year", "XXXX-11-10", undefined],
    ["nothing", null, undefined],
    ["an empty text", "", undefined],
  ])("reads %s", (_, edtf, expected) => {
    expect(toPartialDate(edtf)).toEqual(expected);
  });
});

describe("isCompatible", () => {
  it.each([
    ["a day apart", "2020-02-29", "2020-03-01", 1, true],
    ["two days apart", "2020-02-28", "2020-03-01", 1, false],
    ["two days apart with two days of slack", "2020-02-28", "2020-03-01", 2, true],
    ["a month that holds the day", "2020-03", "2020-03-01", 1, true],
    ["another month", "2020-02", "2020-03-01", 1, false],
    ["a year that holds the day", "2020", "2020-03-01", 1, true],
    ["another year, though a day apart", "2019-12-31", "2020-01-01", 1, false],
    ["the same impossible day", "2020-02-31", "2020-02-31", 1, true],
    ["an impossible day beside its neighbour", "2020-02-31", "2020-02-30", 1, false],
    ["a missing date", undefined, "2020-03-01", 1, undefined],
  ])("judges %s", (_, a, b, slackDays, expected) => {
    expect(isCompatible(toPartialDate(a), toPartialDate(b), slackDays)).toBe(expected);
  });
});

it("counts a date as equal only at the same precision", () => {
  expect(isSameDate(toPartialDate("2020-03-01T12:00"), toPartialDate("2020-03-01"))).toBe(true);
  expect(isSameDate(toPartialDate("2020-03"), toPartialDate("2020-03-01"))).toBe(false);
  expect(hasDay(toPartialDate("2020-03"))).toBe(false);
});
