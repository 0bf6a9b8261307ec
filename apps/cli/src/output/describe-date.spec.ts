import { expect, it } from "vitest";
import type { DateValue } from "#domain";
import { describeDate } from "./describe-date.js";

it.each<readonly [DateValue, string]>([
  [{ edtf: "1994", basis: "stated" }, "1994"],
  [{ edtf: "1927-05-03", basis: "relative" }, "1927-05-03 (relative)"],
  [{ edtf: "XXXX-05-03", localTime: "06:00", basis: "stated" }, "XXXX-05-03 06:00"],
  [
    { edtf: "1927-05-03T06:00+02:00", instant: "1927-05-03T04:00:00Z", localTime: "06:00", basis: "inferred" },
    "1927-05-03 06:00+02:00 = 1927-05-03 04:00 UTC (inferred)",
  ],
])("describes %j", (date, expected) => {
  expect(describeDate(date)).toBe(expected);
});
