/**
 * Holds canonical events, as they come from the topic, against `seeds/expected-events.json`. Needs no dependency: the compose
 * test runs it on whatever it finds.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

const readJson = (file) => JSON.parse(readFileSync(join(ROOT, "seeds", file), "utf8"));
const idsOf = (actors) => actors.map(({ actorId }) => actorId).sort();

/** The highest revision of every event that was neither merged away nor retracted. Shape: `records` holds parsed events. */
export function keepLatest(records) {
  const latest = new Map();
  for (const event of records) {
    if (event.revision >= (latest.get(event.eventId)?.revision ?? 0)) latest.set(event.eventId, event);
  }
  return [...latest.values()].filter(({ status }) => status !== "superseded" && status !== "retracted");
}

/** One sentence per way in which the events differ from the six of the seeds; none when they are right. */
export function findDifferences(events) {
  const expectations = readJson("expected-events.json");
  const differences = expectations.flatMap((expected) => {
    const found = events.filter((event) => isThis(event, expected));
    if (found.length !== 1) return [`${expected.name}: ${found.length} events instead of one`];
    return compare(found[0], expected).map((difference) => `${expected.name}: ${difference}`);
  });
  const count = `${events.length} events instead of ${expectations.length}`;
  return events.length === expectations.length ? differences : [count, ...differences];
}

/** Told from the others by its own dates alone; all else is then compared. */
function isThis({ declared, effective }, expected) {
  if (expected.effectiveInstant) return Date.parse(effective?.value.instant) === Date.parse(expected.effectiveInstant);
  return declared?.value.edtf === expected.declared;
}

function compare(event, expected) {
  const parties = idsOf(event.parties).filter((id) => !expected.partiesMayHold?.includes(id));
  const terms = new Set(event.terms.map(({ kind }) => kind));
  const violations = event.timeline.filter(({ stage }) => stage === "violated");
  const checks = {
    [`its parties are ${parties}`]: String(parties) === String([...expected.parties].sort()),
    [`its mediators are ${idsOf(event.mediators)}`]:
      !expected.mediators || String([...new Set(idsOf(event.mediators))]) === String(expected.mediators),
    [`it was declared ${event.declared?.value.edtf}`]:
      !expected.declared || event.declared?.value.edtf === expected.declared,
    [`it is effective ${event.effective?.value.edtf}`]:
      expected.effective === undefined ||
      (expected.effective === null ? !event.effective : event.effective?.value.edtf.startsWith(expected.effective)),
    [`its terms are ${[...terms]}`]: !expected.terms || expected.terms.every((kind) => terms.has(kind)),
    "no such violation stands in its timeline":
      !expected.violated || violations.some((violation) => isViolation(violation, expected.violated)),
    [`it holds ${event.reportCount} reports`]: event.reportCount === expected.seeds.length,
  };
  return Object.entries(checks).flatMap(([what, isRight]) => (isRight ? [] : [what]));
}

const isViolation = ({ on, modality, by, against }, expected) =>
  (!expected.on || on?.edtf.startsWith(expected.on)) &&
  (!expected.modality || modality === expected.modality) &&
  (!expected.by || by?.actorId === expected.by) &&
  (!expected.against || against?.actorId === expected.against);
