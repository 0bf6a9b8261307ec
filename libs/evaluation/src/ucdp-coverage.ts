import { type Coverage, knowledge, measureCoverage } from "#knowledge";

/** The wars from whose end on news and its archives are read here. */
const SINCE_YEAR = 1989;
/** UCDP's code for formally organized groups; governments are of another, informal groups and coalitions too. */
const FORMALLY_ORGANIZED = "1";
/** A name each; a group that was renamed more than once has several new ones, separated by commas. */
const NAME_COLUMNS = ["NameData", "NameOrig", "NameOrigFull", "NameOrigFullEng", "NewNameFullEng"] as const;

/** How many of UCDP's formally organized groups we know by a name of theirs. */
export interface UcdpCoverage {
  /** Of conflicts with a state that went on in 1989 or later. */
  readonly stateBased: Coverage;
  /** Of violence among groups or against civilians alone, which UCDP codes from 1989 on. */
  readonly otherViolence: Coverage;
}

/**
 * Holds UCDP's tables against ours.
 *
 * Shape: the text of the Actor Dataset, and of the Armed Conflict Dataset with one line a conflict (`conflict_id`, `last_year`); both CSV
 * with a head line.
 */
export function toUcdpCoverage(actors: string, conflicts: string): UcdpCoverage {
  const lastYears = new Map(readCsv(conflicts).map((row) => [row.conflict_id, Number(row.last_year)]));
  const groups = readCsv(actors).filter(({ Org }) => Org === FORMALLY_ORGANIZED);
  const yearsOf = ({ ConflictId = "" }: Row) => ConflictId.split(",").flatMap((id) => lastYears.get(id.trim()) ?? []);
  const cover = (rows: readonly Row[]) => measureCoverage(knowledge, rows.map(namesOf));
  return {
    stateBased: cover(groups.filter((row) => yearsOf(row).some((year) => year >= SINCE_YEAR))),
    otherViolence: cover(groups.filter((row) => yearsOf(row).length === 0)),
  };
}

type Row = Readonly<Partial<Record<string, string>>>;

const namesOf = (row: Row): readonly string[] =>
  [...NAME_COLUMNS.map((column) => row[column] ?? ""), ...(row.NewName ?? "").split(",")]
    .map((name) => name.trim())
    .filter(Boolean);

/** Matches `a`, `"b, c"` and `"d ""e"""` with the comma or line end behind it; a quoted cell may hold line ends. */
const CELL = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r?\n|$)/gy;

/** Rows by the names in the head line. */
function readCsv(text: string): readonly Row[] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of text.matchAll(CELL)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end.endsWith("\n")) rows.push([]);
  }
  const [head = [], ...body] = rows.filter((cells) => cells.some((cell) => cell !== ""));
  return body.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column]])));
}
