import type { DateValue, EventParty } from "#domain";
import { isFullDate, toMoment } from "../features/moment.js";

const NAMES_MAX = 3;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/**
 * What people call an event: "Armenia and Azerbaijan, 10 October 2020".
 *
 * A side that the other name already stands for (a de-facto client beside its patron) is left out where two sides remain, and so is
 * one that far fewer say. Without parties the conflict's label stands, without a date the names alone.
 */
export function buildLabel(
  parties: readonly EventParty[],
  date: DateValue | undefined,
  conflictLabel: string,
  standsFor: (actorId: EventParty["actorId"]) => readonly EventParty["actorId"][] = () => [],
): string {
  const backers = new Map(parties.map(({ actorId, support }) => [actorId, new Set(support)] as const));
  for (const { actorId, support } of parties) {
    for (const patron of standsFor(actorId)) for (const name of support) backers.get(patron)?.add(name); // who names the client means the patron's side
  }
  const backing = ({ actorId }: EventParty) => backers.get(actorId)?.size ?? 0;
  const most = Math.max(0, ...parties.map(backing));
  const firm = parties.filter((party) => backing(party) * 2 >= most && party.kind !== "international");
  const present = new Set(firm.map(({ actorId }) => actorId));
  const distinct = firm.filter(({ actorId }) => !standsFor(actorId).some((patron) => present.has(patron)));
  const names = [...new Set((distinct.length >= 2 ? distinct : firm).map(({ name }) => name))].sort();
  const who = names.length === 0 ? conflictLabel : joinNames(names);
  const when = date === undefined ? "" : writeDate(date.edtf);
  return when === "" ? who : `${who}, ${when}`;
}

function joinNames(names: readonly string[]): string {
  if (names.length > NAMES_MAX) return `${names.slice(0, NAMES_MAX).join(", ")} and ${names.length - NAMES_MAX} others`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** An EDTF date in words, as precise as it is and no more: "10 November 2020", "autumn 2020", "about March 2014", "10 November (year unknown)". */
export function writeDate(edtf: string): string {
  const moment = toMoment({ edtf, basis: "stated" });
  if (moment?.monthDay) {
    const { month, day } = moment.monthDay;
    return `${day === undefined ? "" : `${day} `}${MONTHS[month - 1]} (year unknown)`;
  }
  if (!moment?.span) return "";
  const about = moment.span.approximate ? "about " : "";
  const [year = "", month = "", day = ""] = edtf.replace(/[~?%]$/, "").split(/[-T]/);
  if (isFullDate(moment) || day !== "") return `${about}${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  if (month === "") return `${about}${year}`;
  const name = Number(month) > 20 ? SEASONS[Number(month) - 21] : MONTHS[Number(month) - 1];
  return `${about}${name} ${year}`;
}
