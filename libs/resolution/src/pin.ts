import type { CanonicalEvent, DateValue, Override, ReportId } from "#domain";
import { EVENT_STATUSES } from "#domain";
import { toMoment } from "./moment.js";

const DATE_FIELDS = ["declared", "effective", "expires", "ended"] as const;
type DateFieldName = (typeof DATE_FIELDS)[number];
const isDateField = (field: string | undefined): field is DateFieldName => DATE_FIELDS.some((name) => name === field);

/** Fields that a person may set; a pin of anything else, or with a value that the field cannot hold, is told in the warnings and changes nothing. */
export const PINNABLE_FIELDS: readonly string[] = [...DATE_FIELDS, "status", "label"];

/** Sets the pinned fields, oldest pin first, so that a later one wins. What the reports say stands beside it as alternatives. */
export function applyPins(event: CanonicalEvent, pins: readonly Override[]): CanonicalEvent {
  return pins.reduce(applyPin, event);
}

function applyPin(event: CanonicalEvent, { field, value, reportIds, overrideId }: Override): CanonicalEvent {
  const pinned = isDateField(field) ? toDateValue(value) : undefined;
  if (isDateField(field) && pinned) {
    const before = event[field];
    const alternatives = before ? [{ value: before.value, reportIds: before.reportIds }, ...before.alternatives] : [];
    const others = alternatives.filter((one) => one.value.edtf !== pinned.edtf || one.value.instant !== pinned.instant);
    const named: readonly ReportId[] = [...reportIds].sort();
    return {
      ...event,
      [field]: {
        value: pinned,
        support: before?.support ?? [],
        reportIds: before?.reportIds ?? named,
        alternatives: others,
      },
    };
  }
  if (field === "status" && EVENT_STATUSES.some((status) => status === value)) {
    return { ...event, status: value as CanonicalEvent["status"] };
  }
  if (field === "label" && typeof value === "string" && value.length > 0 && value.length <= 200)
    return { ...event, label: value };
  return {
    ...event,
    warnings: [...event.warnings, `override ${overrideId} cannot pin ${field ?? "an unnamed field"}: ignored`].sort(),
  };
}

/** A date as text ("2020-11-10") or as a date value. */
function toDateValue(value: unknown): DateValue | undefined {
  const given: Record<string, unknown> = typeof value === "string" ? { edtf: value } : isRecord(value) ? value : {};
  const { edtf, instant, zone, localTime } = given;
  if (typeof edtf !== "string" || !toMoment({ edtf, basis: "stated" })) return undefined;
  return {
    edtf,
    ...(typeof localTime === "string" ? { localTime } : {}),
    ...(typeof zone === "string" ? { zone } : {}),
    ...(typeof instant === "string" && !Number.isNaN(Date.parse(instant)) ? { instant } : {}),
    basis: "stated",
  };
}
const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object";
