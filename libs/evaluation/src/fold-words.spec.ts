import { describe, expect, it } from "vitest";
import { foldActorBy, foldActors, parseAliases } from "./actor-names.js";
import { foldWords, toWordSet } from "./fold-words.js";

describe("foldWords", () => {
  it.each([
    ["accents and case", "  Türkiye’s  Forces ", "turkiye s forces"],
    ["ligatures and full-width letters", "ﬁve ＡＢＣ", "five abc"],
    ["a mark of class 0, which parts words", "a\u034fb", "a b"],
    ["marks of the lowest and the highest class", "a\u0334b\u0345c", "abc"],
    ["letters that are not Latin, which leave nothing", "Київ 2015", "2015"],
  ])("folds %s", (_, text, expected) => {
    expect(foldWords(text)).toBe(expected);
  });

  it("gives no words for a text of marks alone", () => {
    expect(toWordSet(" … ").size).toBe(0);
  });
});

describe("foldActorBy", () => {
  const fold = foldActorBy(
    parseAliases("# canonical\tothers\nRUR\tRuritania\tRuritanian army\r\nthe League\tLeague of Zubrowka\n"),
  );

  it("gives one name to all names of an actor", () => {
    expect(["RUR", "Ruritania", "the ruritanian army"].map(fold)).toEqual(["rur", "rur", "rur"]);
  });

  it("keeps the words of an actor outside the table, without its article", () => {
    expect(fold("The Bordurian Front")).toBe("bordurian front");
  });

  it("counts empty names as nobody", () => {
    expect([...foldActors(["", "Ruritania", "RUR"], fold)]).toEqual(["rur"]);
  });
});
