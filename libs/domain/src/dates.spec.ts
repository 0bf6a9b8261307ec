import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { toDateSpan, toDayNumber, toIsoDate, toMonthDay } from "./dates.js";

describe("day numbers", () => {
  it("agree with the calendar on every day from year 1 to 4000", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 741_000 }), (days) => {
        const date = Temporal.PlainDate.from("1970-01-01").add({ days }).toString();
        expect(toDayNumber(date)).toBe(days);
        expect(toIsoDate(days)).toBe(date);
      }),
    );
  });
  it.each(["2023-02-30", "2023-13-01", "2023-00-10", "no date", ""])("are not given for %j", (text) => {
    expect(toDayNumber(text)).toBeUndefined();
  });
});

describe("the span of an EDTF date", () => {
  it.each([
    ["1994", "1994-01-01", "1994-12-31", "year"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["2020-12", "2020-12-01", "2020-12-31", "month"],
    ["2020-23", "2020-09-01", "2020-11-30", "season"],
    ["2020-24", "2020-12-01", "2021-02-28", "season"],
    ["2020-11-10", "2020-11-10", "2020-11-10", "day"],
    ["2022-09-13T09:00+03:00", "2022-09-13", "2022-09-13", "minute"],
  ])("%s runs from %s to %s", (edtf, first, last, precision) => {
    const span = toDateSpan(edtf);
    expect(span && [toIsoDate(span.firstDay), toIsoDate(span.lastDay), span.precision]).toEqual([
      first,
      last,
      precision,
    ]);
  });
  it("keeps the writer's doubt", () => {
    expect(toDateSpan("2014-03~")?.approximate).toBe(true);
    expect(toDateSpan("2014-03")?.approximate).toBe(false);
  });
  it.each(["XXXX-11-10", "2023-02-30", "2020-25", "yesterday"])("is not given for %s", (edtf) => {
    expect(toDateSpan(edtf)).toBeUndefined();
  });
});

it("an unknown year leaves month and day", () => {
  expect(toMonthDay("XXXX-11-10")).toEqual({ month: 11, day: 10 });
  expect(toMonthDay("XXXX-11")).toEqual({ month: 11 });
  expect(toMonthDay("2020-11-10")).toBeUndefined();
});
