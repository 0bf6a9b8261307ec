import { describe, expect, it } from "vitest";
import { buildLookups } from "./build-index.js";
import { checkTables, findAmbiguousNames, type Tables } from "./check-tables.js";
import { foldName } from "./fold.js";
import { NameIndex } from "./name-index.js";
import { readStates } from "./states.js";
import { actorRows, conflictRows, personRows, stateRows, theatreRows, wordTable } from "./tables.js";

const tables: Tables = {
  states: stateRows,
  actors: actorRows,
  conflicts: conflictRows,
  theatres: theatreRows,
  people: personRows,
};
const iso3s = new Set(readStates().map((state) => state.iso3));
const joined = (name: string) => foldName(name).replaceAll(" ", "");

describe("tables", () => {
  it("keep their schema and refer only to what is there", () => {
    expect(checkTables(tables, iso3s)).toEqual([]);
  });

  const actor = { id: "borduria-front", name: "Borduria Front", countries: ["SRB"] };
  const faulty: readonly (readonly [fault: string, row: Record<string, unknown>, message: RegExp])[] = [
    ["an id that is not kebab case", { id: "Borduria Front" }, /kebab/],
    ["a parent that nobody lists", { parent: "zubrowka-army" }, /zubrowka-army, which is in no table/],
    ["an unknown country", { countries: ["ZZZ"] }, /unknown country ZZZ/],
    ["a name twice", { aliases: ["Borduria Front"] }, /twice/],
    ["years that run backwards", { years: [1990, 1980] }, /impossible years/],
    ["a UCDP id in words", { ucdp: "front" }, /UCDP id/],
  ];
  it.each(faulty)("are refused with %s", (_fault, change, message) => {
    const faults = checkTables({ ...tables, actors: [...actorRows, { ...actor, ...change }] }, iso3s);
    expect(faults.join("\n")).toMatch(message);
  });
});

describe("conflicts", () => {
  it("are refused with an international body among the two sides that tell them", () => {
    const [first, ...others] = conflictRows;
    if (!first) throw new Error("there is no conflict");
    const faults = checkTables({ ...tables, conflicts: [{ ...first, actors: ["ARM", "un"] }, ...others] }, iso3s);
    expect(faults.join("\n")).toMatch(/un among the two/);
  });
});

describe("theatres", () => {
  const faulty: readonly (readonly [fault: string, theatre: (typeof theatreRows)[number], message: RegExp])[] = [
    ["a war that nobody lists", { id: "ruritania", label: "Ruritania", conflicts: ["borduria-war"] }, /no conflict/],
    ["a war that lies in another", { id: "levant", label: "Levant", conflicts: ["syria"] }, /twice/],
    ["the id of a war outside", { id: "korea", label: "Korea", conflicts: ["laos"] }, /outside it/],
    ["an id that is not kebab case", { id: "The Levant", label: "Levant", conflicts: [] }, /kebab/],
  ];
  it.each(faulty)("are refused with %s", (_fault, theatre, message) => {
    const faults = checkTables({ ...tables, theatres: [...theatreRows, theatre] }, iso3s);
    expect(faults.join("\n")).toMatch(message);
  });
});

describe("ambiguous names", () => {
  const { names, actors } = buildLookups();

  it("are all decided: each is in the list of defaults, by an actor or by the context", () => {
    const undecided = [...findAmbiguousNames(names)].filter(
      ([spelling]) => !Object.keys(wordTable.defaults).some((name) => joined(name) === joined(spelling)),
    );
    expect(undecided).toEqual([]);
  });

  it("have defaults that are among their meanings, and no default is left over", () => {
    const ambiguous = new Map([...findAmbiguousNames(names)].map(([spelling, ids]) => [joined(spelling), ids]));
    for (const [name, id] of Object.entries(wordTable.defaults)) {
      expect(ambiguous.get(joined(name)), name).toBeDefined();
      if (id !== "context") expect(ambiguous.get(joined(name)), name).toContain(id);
    }
  });

  it("are found where two actors share an alias", () => {
    const index = new NameIndex();
    const [first, second] = [...actors.values()];
    if (!first || !second) throw new Error("no actors");
    index.add("Zubrowka Army", { via: "name", actor: first });
    index.add("Zubrowka army", { via: "name", actor: second });
    expect([...findAmbiguousNames(index).keys()]).toEqual(["Zubrowka Army"]);
  });
});
