import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import * as tables from "./data/zones-of-states.js";
import { zoneOfName, zoneOfState } from "./zones.js";

describe("zoneOfState", () => {
  it.each([
    ["ARM", "Asia/Yerevan"],
    ["RUS", "Europe/Moscow"],
    ["USA", "America/New_York"],
    ["PSE", "Asia/Gaza"],
    ["XKX", "Europe/Belgrade"],
    ["SUN", "Europe/Moscow"],
  ])("%s keeps the time of %s", (iso3, zone) => {
    expect(zoneOfState(iso3)).toBe(zone);
  });

  it("knows no zone of an unknown code", () => {
    expect(zoneOfState("ZZZ")).toBeUndefined();
  });
});

describe("zoneOfName", () => {
  it.each([
    ["Moscow time", "Europe/Moscow"],
    ["MOSCOW TIME", "Europe/Moscow"],
    ["GMT", "UTC"],
    ["EDT", "America/New_York"],
    ["Eastern Time", "America/New_York"],
    ["Damascus time", "Asia/Damascus"],
    ["Israeli time", "Asia/Jerusalem"],
    ["Central European Time", "Europe/Paris"],
    ["GMT+3", "+03:00"],
    ["UTC-5:30", "-05:30"],
    ["local time", "local"],
    ["local", "local"],
  ])("%j is %s", (words, zone) => {
    expect(zoneOfName(words)).toBe(zone);
  });

  it.each(["IST", "AST", "tea time", "", "Moscow troops"])("leaves %j open", (words) => {
    expect(zoneOfName(words)).toBeUndefined();
  });
});

describe("the tables", () => {
  it("name only zones that exist", () => {
    const rows = Object.values(tables).flatMap((table) => table.trim().split("\n"));
    const zones = new Set(
      rows.flatMap((row) => row.split("|").filter((cell) => /^(UTC|[A-Z][A-Za-z_]+\/[A-Za-z_/-]+)$/.test(cell))),
    );
    expect(zones.size).toBeGreaterThan(150);
    for (const zone of zones)
      expect(() => Temporal.Instant.from("2020-01-01T00:00Z").toZonedDateTimeISO(zone), zone).not.toThrow();
  });
});
