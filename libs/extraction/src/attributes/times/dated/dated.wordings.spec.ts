import { describe, expect, it } from "vitest";
import { anArticle } from "../../../an-article.spec-support.js";
import { extract } from "../../../extract.js";
import { datedWordings } from "./dated.wordings.js";
import { type DatedWording, PUBLISHED } from "./wording.js";

const FIELDS = ["declared", "effective", "expires", "ended"] as const;

/** The days that the one report of an article gives, without clocks; a field that the wording leaves open is left out. */
function daysOf({ text, ...told }: DatedWording): Partial<Record<(typeof FIELDS)[number], string>> {
  const { reports } = extract(anArticle(text, { publishedAt: PUBLISHED }));
  const [report] = reports.length === 1 ? reports : [];
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      // An end may be counted from a stated length, which is no day that the words tell.
      const claim = field === "expires" && told.expires === undefined ? undefined : report?.[field];
      return told[field] === "?" || claim === undefined ? [] : [[field, claim.edtf.replace("~", "").slice(0, 10)]];
    }),
  );
}

/** What a reader takes from it, in the same shape. */
function expected({ text: _, ...told }: DatedWording): Record<string, string> {
  return Object.fromEntries(Object.entries(told).filter(([, day]) => day !== "?"));
}

describe.each([...datedWordings])("$what", ({ items, notSupported = [] }) => {
  it.each([...items])("$text", (wording) => {
    expect(daysOf(wording)).toEqual(expected(wording));
  });
  it.each([...notSupported])("is still a gap, to be moved up once it is read: $text", (wording) => {
    expect(daysOf(wording)).not.toEqual(expected(wording));
  });
});
