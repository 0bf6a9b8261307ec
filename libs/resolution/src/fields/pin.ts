import type { CanonicalEvent, DateValue, Override, ReportId } from "#domain";
import { toMoment } from "../features/moment.js";

const DATE_FIELDS = ["declared", "effective", "expires", "ended"] as const;
type DateFieldName = (typeof DATE_FIELDS)[number];
const isDateField = (field: string | undefined): field is DateFieldName => DATE_FIELDS.some((name) => name === field);

/** Fields that a person may set; a pin of anything else, or with a value that the field cannot hold, is told in the warnings and changes nothing. */
export const PINNABLE_FIELDS: readonly string[] = [...DATE_FIELDS, "status", "label"];

/** A person may say how a ceasefire stands; that its record was superseded or retracted is for the log to say. */
const PINNABLE_STATUSES = ["announced", "in-effect", "violated", "ended"] as const;
const isPinnableStatus = (value: unknown): value is CanonicalEvent["status"] =>
  PINNABLE_STATUSES.some((status) => status === value);
const LABEL_LENGTH_MAX = 200;
const isLabel = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= LABEL_LENGTH_MAX;

/** Why a field cannot be pinned to a value, undefined where it can. */
export function pinProblem(field: string | undefined, value: unknown): string | undefined {
  if (field === undefined || !PINNABLE_FIELDS.includes(field))
    return `there is no field ${JSON.stringify(field ?? "")} to pin: there are ${PINNABLE_FIELDS.join(", ")}`;
  const said = JSON.stringify(value ?? "");
  if (isDateField(field) && !toDateValue(value))
    return `${said} is no date to pin as ${field}: dates are written 2020-11-10, 2020-11, 2020 or XXXX-11-10`;
  if (field === "status" && !isPinnableStatus(value))
    return `${said} is no status to pin: there are ${PINNABLE_STATUSES.join(", ")}`;
  if (field === "label" && !isLabel(value)) return `a label has 1 to ${LABEL_LENGTH_MAX} characters`;
  return undefined;
}

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
  if (field === "status" && isPinnableStatus(value)) return { ...event, status: value };
  if (field === "label" && isLabel(value)) return { ...event, label: value };
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
