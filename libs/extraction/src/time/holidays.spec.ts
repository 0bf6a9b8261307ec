import { describe, expect, it } from "vitest";
import { HOLIDAYS } from "./holidays.js";

// dates as almanacs give them
describe("feasts", () => {
  it.each([
    ["easter", 1961, ["1961-04-02"]],
    ["easter", 2024, ["2024-03-31"]],
    ["easter", 2025, ["2025-04-20"]],
    ["orthodox-easter", 2024, ["2024-05-05"]],
    ["orthodox-easter", 2025, ["2025-04-20"]],
    ["orthodox-easter", 2016, ["2016-05-01"]],
    ["good-friday", 2019, ["2019-04-19"]],
    ["palm-sunday", 1989, ["1989-03-19"]],
    ["ramadan", 2021, ["2021-04-13"]],
    ["eid-al-fitr", 2018, ["2018-06-15"]],
    ["eid-al-adha", 2017, ["2017-09-01"]],
    ["eid-al-adha", 2006, ["2006-01-10", "2006-12-31"]],
    ["tet", 1968, ["1968-01-30"]],
    ["yom-kippur", 1973, ["1973-10-06"]],
    ["passover", 2024, ["2024-04-23"]],
    ["nowruz", 2020, ["2020-03-21"]],
  ] as const)("%s of %i", (key, year, days) => {
    expect(HOLIDAYS.get(key)?.daysIn(year)).toEqual(days);
  });

  it("gives days of every year, all of that year", () => {
    for (const [key, holiday] of HOLIDAYS)
      for (let year = 1945; year <= 2035; year += 5)
        for (const day of holiday.daysIn(year)) expect(day.slice(0, 4), key).toBe(String(year));
  });
});
