import { describe, expect, it } from "vitest";
import { findTimes, type ResolvedTime, resolveTime, type TimeContext } from "./index.js";

/** One day of writing for the whole suite: Tuesday 20 October 2020. */
const ANCHOR = "2020-10-20";
const past: TimeContext = { anchorDate: ANCHOR, direction: "past" };
const future: TimeContext = { anchorDate: ANCHOR, direction: "future" };
const adrift: TimeContext = { direction: "past" };

const resolveAll = (text: string, context: TimeContext): ResolvedTime[] =>
  findTimes(text).flatMap((phrase) => resolveTime(phrase, context) ?? []);
const only = (text: string, context: TimeContext): ResolvedTime => {
  const all = resolveAll(text, context);
  expect(all.map(({ edtf }) => edtf)).toHaveLength(1);
  return all[0] as ResolvedTime;
};

type Row = readonly [
  expected: string,
  basis: ResolvedTime["basis"],
  context: TimeContext,
  phrasings: readonly string[],
];

const days: readonly Row[] = [
  [
    "2020-11-10",
    "stated",
    past,
    [
      "signed on November 10, 2020",
      "signed on Nov. 10 , 2020",
      "signed on 10 November 2020",
      "signed on the 10th of November, 2020",
      "SIGNED ON NOV 10 2020",
      "signed on 2020-11-10",
      "signed on 10.11.2020",
      "signed on 2020/11/10",
      "signed on Tuesday, November 10, 2020",
      "signed on Tuesday (November 10, 2020)",
      "signed in the evening of November 10, 2020",
    ],
  ],
  ["1990-01-11", "stated", past, ["BORDURIA CITY, 11 Jan 90 (RPA) --", "on 11 JAN 90"]],
  [
    "2020-10-10",
    "inferred",
    past,
    [
      "agreed on October 10",
      "agreed on Oct. 10",
      "agreed on 10 October",
      "agreed Saturday, October 10",
      "agreed on the night of October 10",
    ],
  ],
  ["2019-12-24", "inferred", past, ["agreed on December 24", "agreed on 24 Dec.", "agreed on Tuesday, December 24"]],
  ["2020-12-24", "inferred", future, ["will begin on December 24", "will begin on Thursday, 24 December"]],
  ["2020-11-01", "inferred", past, ["agreed on a truce from November 1"]],
  ["2020-10-05", "inferred", future, ["is to hold from October 5"]],
  ["2020-09-13", "inferred", past, ["on Sept. 13 this year", "on September 13 of this year"]],
  ["2019-09-13", "inferred", past, ["on Sept. 13 last year", "on 13 September, last year"]],
  ["XXXX-10-10", "stated", adrift, ["agreed on October 10", "agreed on Saturday, October 10", "AGREED ON 10 OCT"]],
  [
    "2020-10-20",
    "relative",
    past,
    [
      "agreed on Tuesday",
      "agreed today",
      "agreed TUESDAY",
      "agreed this morning",
      "with immediate effect",
      "agreed earlier today",
    ],
  ],
  [
    "2020-10-19",
    "relative",
    past,
    [
      "agreed on Monday",
      "agreed yesterday",
      "agreed last night",
      "agreed Monday night",
      "agreed Monday's pause",
      "agreed 24 hours ago",
      "yesterday, Monday",
    ],
  ],
  [
    "2020-10-14",
    "relative",
    past,
    [
      "agreed on Wednesday",
      "agreed last Wednesday",
      "agreed six days ago",
      "agreed on Wednesday of last week",
      "agreed on the 14th",
    ],
  ],
  ["2020-10-13", "relative", past, ["agreed last Tuesday"]],
  [
    "2020-10-23",
    "relative",
    future,
    [
      "will begin on Friday",
      "will begin in three days",
      "will begin in 72 hours",
      "will begin this Friday",
      "will begin on the 23rd",
    ],
  ],
  ["2020-10-21", "relative", future, ["will begin tomorrow", "will begin on Wednesday", "will begin tomorrow morning"]],
  ["2020-10-13~", "relative", past, ["agreed a week ago"]],
];

const coarser: readonly Row[] = [
  ["1994", "stated", past, ["agreed in 1994", "the 1994 ceasefire", "the 1994 Zubrowkan-brokered truce"]],
  ["2009~", "stated", past, ["in about 2009", "in late 2009", "at the end of 2009"]],
  ["2020-09", "stated", past, ["in September 2020", "in Sept. 2020", "in SEPTEMBER, 2020"]],
  ["2020-09~", "stated", past, ["in late September 2020", "in mid-September 2020", "at the end of September 2020"]],
  ["2020-09", "inferred", past, ["in September", "last September", "since September", "in September this year"]],
  ["2020-05~", "inferred", past, ["in late May of this year", "in early May"]],
  ["2020-09", "relative", past, ["last month", "a month ago"]],
  ["2020-10", "relative", past, ["earlier this month", "this month", "last week", "earlier this week"]],
  ["2019", "relative", past, ["last year", "a year ago"]],
  ["2020-23", "stated", past, ["in the fall of 2020", "in autumn 2020"]],
  ["1994-21", "stated", past, ["in spring 1994", "in the spring of 1994"]],
  ["2020-22", "inferred", past, ["last summer", "this summer", "in the summer of this year"]],
];

const feasts: readonly Row[] = [
  ["2019-12-25", "inferred", past, ["at Christmas", "on Christmas Day"]],
  ["2020-12-25", "inferred", future, ["at Christmas"]],
  ["2021-01-07", "inferred", future, ["over Orthodox Christmas"]],
  ["2020-05-24~", "inferred", past, ["during Eid al-Fitr", "for Eid ul-Fitr"]],
  ["2020-07-31~", "inferred", past, ["during Eid al-Adha", "over Eid"]],
  ["2020-04-24~", "inferred", past, ["during Ramadan", "this Ramadan"]],
  ["2020-04-12", "inferred", past, ["at Easter", "on Easter Sunday"]],
  ["2020-04-19", "inferred", past, ["at Orthodox Easter"]],
  ["1914-12-25", "stated", past, ["at Christmas 1914"]],
  ["1968-01-30~", "stated", past, ["over Tet 1968"]],
];

describe.each([
  ["days", days],
  ["months, seasons and years", coarser],
  ["feasts", feasts],
] as const)("%s", (_, rows) => {
  it.each(
    rows.flatMap(([expected, basis, context, phrasings]) =>
      phrasings.map((phrasing) => [phrasing, expected, basis, context] as const),
    ),
  )("%j is %s (%s)", (phrasing, expected, basis, context) => {
    const { edtf, basis: found } = only(phrasing, context);
    expect({ edtf, basis: found }).toEqual({ edtf: expected, basis });
  });
});

describe("clocks", () => {
  it.each([
    [
      "a ceasefire from 12:00 local time (11:00 Moscow time) on October 10",
      "2020-10-10T12:00+04:00",
      "2020-10-10T08:00:00Z",
      "Asia/Baku",
    ],
    [
      "at midnight on October 18 (23:00 Moscow time on October 17)",
      "2020-10-18T00:00+04:00",
      "2020-10-17T20:00:00Z",
      "Asia/Baku",
    ],
    [
      "from 9:00 a.m. Moscow time (06:00 GMT) on Sept. 13 this year",
      "2020-09-13T09:00+03:00",
      "2020-09-13T06:00:00Z",
      "Europe/Moscow",
    ],
    ["from 0600 GMT on Monday", "2020-10-19T06:00+00:00", "2020-10-19T06:00:00Z", "UTC"],
    ["at 6 a.m. (0200 GMT) on Monday", "2020-10-19T06:00+04:00", "2020-10-19T02:00:00Z", "Asia/Baku"],
    ["on Monday at 0200 GMT (6 a.m.)", "2020-10-19T06:00+04:00", "2020-10-19T02:00:00Z", "Asia/Baku"],
    ["at noon Damascus time on 12 October", "2020-10-12T12:00+03:00", "2020-10-12T09:00:00Z", "Asia/Damascus"],
    ["at 1200Z on 12 October", "2020-10-12T12:00+00:00", "2020-10-12T12:00:00Z", "UTC"],
  ])("%j is one moment", (text, edtf, instant, zone) => {
    const found = only(text, { ...past, defaultZone: "Asia/Baku" });
    expect(found).toMatchObject({ edtf, instant, zone, warnings: [] });
  });

  it.each([
    ["at 6 p.m. on Monday", "2020-10-19T18:00"],
    ["on Monday at 6 p . m .", "2020-10-19T18:00"],
    ["at 6:30 Monday evening", "2020-10-19T18:30"],
    ["at six o'clock on Monday morning", "2020-10-19T06:00"],
    ["AT 1800 HRS ON MONDAY", "2020-10-19T18:00"],
    ["at midnight on Monday", "2020-10-20T00:00"],
    ["at midnight on Tuesday", "2020-10-20T00:00"],
    ["at midnight on October 18", "2020-10-18T00:00"],
    ["a minute before midnight on October 18", "2020-10-18T23:59"],
    ["at 00.01 on Monday", "2020-10-19T00:01"],
    ["at midnight Monday night", "2020-10-20T00:00"],
    ["at noon on Monday", "2020-10-19T12:00"],
    ["at 24:00 on October 18", "2020-10-19T00:00"],
  ])("%j has no zone and no instant", (text, edtf) => {
    const found = only(text, past);
    expect(found.edtf).toBe(edtf);
    expect(found.instant).toBeUndefined();
  });

  it("keeps the time beside a date whose year is unknown", () => {
    const found = only("from 12:00 local time (11:00 Moscow time) on October 10", {
      ...adrift,
      defaultZone: "Asia/Baku",
    });
    expect(found).toEqual({ edtf: "XXXX-10-10", localTime: "12:00", zone: "Asia/Baku", basis: "stated", warnings: [] });
  });

  it("uses the zone's offset of that year", () => {
    expect(only("at 9:00 Moscow time on 13 September 2012", past).edtf).toBe("2012-09-13T09:00+04:00");
    expect(only("at 9:00 Moscow time on 13 September 2022", past).edtf).toBe("2022-09-13T09:00+03:00");
  });

  it("leaves out a time that no clock shows and says so", () => {
    const found = only("from 11:9 Moscow time on October 10", past);
    expect(found.edtf).toBe("2020-10-10");
    expect(found.localTime).toBeUndefined();
    expect(found.warnings).toEqual(["no clock shows 11:9; the time is left out"]);
  });

  it("takes a coming midnight for the next day's first minute", () => {
    expect(only("takes effect at midnight", future).edtf).toBe("2020-10-21T00:00");
    expect(only("took effect at midnight", past).edtf).toBe("2020-10-20T00:00");
  });
});

describe("what context adds", () => {
  it("takes the year from the date that governs the passage", () => {
    const context: TimeContext = { ...past, governing: { year: 1992, month: 6 } };
    expect(only("On November 9 the leaders signed", context)).toMatchObject({ edtf: "1992-11-09", basis: "inferred" });
    expect(only("On November 9 of the same year", context)).toMatchObject({ edtf: "1992-11-09", basis: "inferred" });
  });

  it("counts from the date named before", () => {
    const previous: ResolvedTime = { edtf: "1992-11-09", basis: "stated", warnings: [] };
    const context: TimeContext = { ...past, previous };
    expect(only("the next day", context).edtf).toBe("1992-11-10");
    expect(only("48 hours later", context).edtf).toBe("1992-11-11");
    expect(only("three days earlier", context).edtf).toBe("1992-11-06");
    expect(only("from the 10th", context).edtf).toBe("1992-11-10");
    expect(only("later that day", context).edtf).toBe("1992-11-09");
  });

  it("counts hours from an instant", () => {
    const previous: ResolvedTime = {
      edtf: "2020-10-10T12:00+04:00",
      localTime: "12:00",
      zone: "Asia/Baku",
      instant: "2020-10-10T08:00:00Z",
      basis: "stated",
      warnings: [],
    };
    expect(only("72 hours later", { ...past, previous })).toMatchObject({
      edtf: "2020-10-13T12:00",
      basis: "relative",
    });
  });

  it("keeps an unknown year unknown", () => {
    const previous: ResolvedTime = { edtf: "XXXX-11-09", basis: "stated", warnings: [] };
    expect(only("from the 10th", { ...adrift, previous }).edtf).toBe("XXXX-11-10");
    expect(only("the next day", { ...adrift, previous }).edtf).toBe("XXXX-11-10");
  });

  it("gives nothing where there is nothing to count from", () => {
    for (const words of [
      "on Tuesday",
      "yesterday",
      "the next day",
      "at midnight",
      "on the 11th",
      "during Ramadan",
      "last month",
    ])
      expect(resolveAll(words, adrift)).toEqual([]);
  });

  it("warns of a weekday that disagrees, and lets it find the year", () => {
    const found = only("agreed on Friday, October 9, 2019", past);
    expect(found).toMatchObject({ edtf: "2019-10-09", warnings: ["Friday is not 2019-10-09"] });
    const moved = only("agreed on Wednesday, October 9", past);
    expect(moved).toMatchObject({ edtf: "2019-10-09", basis: "inferred" });
    expect(moved.warnings).toHaveLength(1);
  });
});

describe("ranges", () => {
  it.each([
    ["from December 24 to January 2", future, "2020-12-24", "2021-01-02"],
    ["between 24 and 26 December 1999", past, "1999-12-24", "1999-12-26"],
    ["November 10-12, 2019", past, "2019-11-10", "2019-11-12"],
    ["from 1992 to 1994", past, "1992", "1994"],
    ["from 10 a.m. to 2 p.m. on Monday", past, "2020-10-19T10:00", "2020-10-19T14:00"],
    ["on the night of 9 to 10 November 1999", past, "1999-11-09", "1999-11-10"],
    ["between 24 December and 2 January 2019", past, "2018-12-24", "2019-01-02"],
    ["for 72 hours from 1am on 6 October to midnight on 8 October", past, "2020-10-06T01:00", "2020-10-09T00:00"],
    ["from 6 p.m. Friday until 6 a.m. Sunday", future, "2020-10-23T18:00", "2020-10-25T06:00"],
    ["from Friday to Sunday", future, "2020-10-23", "2020-10-25"],
  ] as const)("%j", (text, context, edtf, until) => {
    expect(only(text, context)).toMatchObject({ edtf, until });
  });
});

describe("durations", () => {
  it.each([
    ["PT72H", ["a 72-hour truce", "for 72 hours", "for seventy-two hours", "A 72 - HOUR TRUCE", "a 72-hr pause"]],
    ["P1W", ["a week-long truce", "for a week", "a weeklong lull", "a one-week pause"]],
    ["P1M", ["for a month", "a month-long truce", "a one-month truce"]],
    ["P3D", ["for three days", "a three-day lull", "lasting 3 days"]],
    ["PT30M", ["a half-hour pause", "for half an hour"]],
    ["P2W", ["for a fortnight", "for two weeks"]],
  ] as const)("%s", (expected, phrasings) => {
    for (const phrasing of phrasings) {
      const found = findTimes(phrasing);
      expect(found.map(({ kind, duration }) => [phrasing, kind, duration])).toEqual([[phrasing, "duration", expected]]);
    }
  });
});

describe("near misses", () => {
  it.each([
    "1,960 soldiers and 90 armored vehicles",
    "UN resolution 2254",
    "Flight 103 and an F-16",
    "they may march on the second city",
    "the 30-day-old child",
    "the 15th Brigade and the 11th century",
    "the Good Friday Agreement",
    "a 2,000-member force",
    "the fall of the capital",
    "the sun sat low",
    "a 2:1 majority of the 3.5 million",
    "Prime Minister May and General March",
    "the local commander of the second division",
    "AN AUGUST BODY MAY NOT BE SECOND TO NONE",
    "24 hours a day, seven days a week",
    "a total of 1960 soldiers",
    "",
  ])("finds no time in %j", (text) => {
    expect(findTimes(text)).toEqual([]);
  });
});

describe("what the news adds", () => {
  it.each([
    ["the two-week-old truce", past, "2020-10-06~"],
    ["the four-day-old ceasefire", past, "2020-10-16~"],
    ["on the third day of the truce", past, "2020-10-18"],
    ["the target is a week's time", future, "2020-10-27~"],
    ["a June cease-fire", past, "2020-06"],
    ["by the end of the year", future, "2020~"],
    ["on the 5th of next month", future, "2020-11-05"],
    ["on November 11, 70 years ago", past, "1950-11-11"],
    ["the eleventh hour of the eleventh day of the eleventh month", past, "1918-11-11T11:00"],
    ["at 00.01 tonight", future, "2020-10-21T00:01"],
    ["at 9 p.m. local time (1700 GMT/1 p.m. EDT) on Monday", past, "2020-10-19T21:00+04:00"],
    ["at 2 a.m. on Friday (2200 GMT Thursday)", future, "2020-10-23T02:00+04:00"],
    ["at 6.30 am GMT on Sunday 25 October", future, "2020-10-25T06:30+00:00"],
    ["at noon local time (9am BST) on Sunday", past, "2020-10-18T12:00+04:00"],
    ["began at 01:00 on Monday (21:00 GMT on Sunday)", past, "2020-10-19T01:00+04:00"],
    ["until midnight on Friday", future, "2020-10-24T00:00"],
    ["until midnight on 23 October", future, "2020-10-24T00:00"],
    ["until Monday the 26th", future, "2020-10-26"],
    ["at 0600 (0200GMT) on Monday", past, "2020-10-19T06:00+04:00"],
    ["at 8:30 am on Sunday, October 25, local time", future, "2020-10-25T08:30+04:00"],
    ["at 11.00h on 11 November 1918", past, "1918-11-11T11:00"],
    ["as of Friday morning", future, "2020-10-23"],
    ["at 5 p.m. IST on Monday", past, "2020-10-19T17:00"],
    ["starting from Thursday at 5 am local time (01:00 GMT)", future, "2020-10-22T05:00+04:00"],
    ["from 10 to 11:30 a.m. local time on Friday", future, "2020-10-23T10:00+04:00"],
  ] as const)("%j", (text, context, expected) => {
    expect(only(text, { ...context, defaultZone: "Asia/Baku" }).edtf).toBe(expected);
  });

  it("counts from an event only where the event's time is given", () => {
    const event: ResolvedTime = { edtf: "2020-10-10", basis: "stated", warnings: [] };
    expect(resolveAll("two days after the raid", past)).toEqual([]);
    expect(only("two days after the raid", { ...past, event }).edtf).toBe("2020-10-12");
  });
});
