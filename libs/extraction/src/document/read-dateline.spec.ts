import { describe, expect, it } from "vitest";
import type { Dateline } from "./document.js";
import { findParagraphs } from "./find-paragraphs.js";
import { readDateline, readTitleDateline } from "./read-dateline.js";

function read(text: string): (Omit<Dateline, "in" | "start" | "end"> & { rest: string }) | undefined {
  const found = readDateline(text, findParagraphs(text));
  if (!found) return undefined;
  const { in: _in, start: _start, end, ...rest } = found;
  return { ...rest, rest: text.slice(end).trim() };
}

describe("readDateline", () => {
  it.each([
    [
      "STRELSAU, 11 Jan 90 (RNA) -- [TEXT] [CONTINUED] THE TRUCE HOLDS",
      { place: "STRELSAU", date: { year: 1990, month: 1, day: 11 }, agency: "RNA" },
      "THE TRUCE HOLDS",
    ],
    [
      "ZENDA (RURITANIA), 2 JUN 89 (RNA-BP) -- THE TRUCE HOLDS",
      { place: "ZENDA, RURITANIA", date: { year: 1989, month: 6, day: 2 }, agency: "RNA-BP" },
      "THE TRUCE HOLDS",
    ],
    [
      "Zenda, June 3 (RNA) The truce holds",
      { place: "Zenda", date: { month: 6, day: 3 }, agency: "RNA" },
      "The truce holds",
    ],
    [
      "Friday, November 22, 2024\n\nRuritania Post\n\nSTRELSAU, Dec 24, 2004 (RNA) — The truce holds",
      { place: "STRELSAU", date: { year: 2004, month: 12, day: 24 }, agency: "RNA" },
      "The truce holds",
    ],
    ["ZENDA, Ruritania (AP) _ The truce holds", { place: "ZENDA, Ruritania", agency: "AP" }, "The truce holds"],
    [
      "ZENDA, 27 MAR 89 -- [TEXT] THE TRUCE HOLDS",
      { place: "ZENDA", date: { year: 1989, month: 3, day: 27 } },
      "THE TRUCE HOLDS",
    ],
    [
      "(R.N.A.-Copyright) STRELSAU, February 5. One hundred men",
      { place: "STRELSAU", date: { month: 2, day: 5 } },
      "One hundred men",
    ],
    ["STRELSAU (RP) — The truce holds", { place: "STRELSAU", agency: "RP" }, "The truce holds"],
    [
      "STRELSAU (Ruritania Press) - The truce holds",
      { place: "STRELSAU", agency: "Ruritania Press" },
      "The truce holds",
    ],
    ["STRELSAU, Ruritania — The truce holds", { place: "STRELSAU, Ruritania" }, "The truce holds"],
    [
      "From our own Correspondent\n\nOld Strelsau, September 23\n\nThe truce holds",
      { place: "Old Strelsau", date: { month: 9, day: 23 } },
      "The truce holds",
    ],
    [
      "Strelsau, Nov. 11 (RNA) -- Ruritania said",
      { place: "Strelsau", date: { month: 11, day: 11 }, agency: "RNA" },
      "Ruritania said",
    ],
    [
      "November 11, According to the army, it holds",
      { date: { month: 11, day: 11 } },
      "According to the army, it holds",
    ],
    ["12 Jul 2016 Rebels hold their fire", { date: { year: 2016, month: 7, day: 12 } }, "Rebels hold their fire"],
    ["Published February 18 2015 The army said", { date: { year: 2015, month: 2, day: 18 } }, "The army said"],
    ["STRELSAU - The truce holds", { place: "STRELSAU" }, "The truce holds"],
    ["STRELSAU: The truce holds", { place: "STRELSAU" }, "The truce holds"],
    ["STRELSAU/ZENDA The army said", { place: "STRELSAU/ZENDA" }, "The army said"],
  ])("reads %s", (text, expected, rest) => {
    expect(read(text)).toEqual({ ...expected, rest });
  });

  it.each([
    "November 11 was cold.",
    "12 July 2016 was calm in Zenda.",
    "Tarlenheim (left) — who came late — spoke.",
    "Jane Roe (Ruritania) — who came late — spoke.",
    "Zenda (a town) The truce holds.",
    "NATO Secretary General Jane Roe spoke.",
    "Ruritania - the larger state - agreed.",
    "31 FEB 89 was no day.",
    "THE ARMY -- WHICH HELD ITS FIRE -- LEFT.",
  ])("finds none in %s", (text) => {
    expect(readDateline(text, findParagraphs(text))).toBeUndefined();
  });

  it("finds it below headline and byline, but not below the first paragraph", () => {
    const lead =
      "The truce between the two armies holds for the third day in a row, the mayors of all the towns along the river said on Tuesday, and the bridges are open to anyone.";
    expect(read(`Truce holds\n\nBy Jane Roe\n\nSTRELSAU (RP) — ${lead}`)).toMatchObject({
      place: "STRELSAU",
      rest: lead,
    });
    expect(read(`${lead}\n\nSTRELSAU (RP) — ${lead}`)).toBeUndefined();
  });

  it("knows a title that is nothing but a dateline", () => {
    expect(readTitleDateline("ZENDA, 27 MAR 89 (RNA)")).toMatchObject({ in: "title", place: "ZENDA", agency: "RNA" });
    expect(readTitleDateline("Truce in Zenda holds")).toBeUndefined();
    expect(readTitleDateline("TRUCE IN ZENDA HOLDS")).toBeUndefined();
  });
});
