import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, toNameCoverage, toUcdpCoverage } from "#evaluation";
import { formatColumns } from "../output/columns.js";

/** How much of what annotators and UCDP name the tables know; UCDP's tables are looked for in the reference folder. */
export function formatCoverage(corpora: readonly Corpus[]): string {
  const ucdp = readUcdp();
  const rows = [
    ...corpora.map(({ name, gold }) => [`parties and mediators of ${name}`, toNameCoverage(gold)] as const),
    ...(ucdp
      ? ([
          ["UCDP groups of conflicts with a state since 1989", ucdp.stateBased],
          ["UCDP groups of other violence alone", ucdp.otherViolence],
        ] as const)
      : []),
  ];
  return formatColumns([
    ["names in the tables", "known", "of"],
    ...rows.map(([what, { known, total }]) => [what, String(known), String(total)]),
  ]);
}

function readUcdp() {
  const folder = join(process.env.TRUCELINE_REFERENCE ?? "", "knowledge");
  const files = ["ucdp-actors-22.1.csv", "ucdp-conflicts-24.1.csv"].map((name) => join(folder, name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [actors = "", conflicts = ""] = files.map((file) => readFileSync(file, "utf8"));
  return toUcdpCoverage(actors, conflicts);
}
