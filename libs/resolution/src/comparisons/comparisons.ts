import { mediators, parties } from "./actors.js";
import { arrangementKind, expiry, properName } from "./arrangement.js";
import type { Comparison } from "./comparison.js";
import { extension, governingYear, outcome } from "./course.js";
import { printedTogether, publication } from "./publication.js";
import { declaredAgainstEffective, declaredDate, effectiveDate } from "./start-dates.js";
import { places, termDetails, terms } from "./substance.js";
import { wording } from "./wording.js";

/** Everything two reports are compared by, in the order in which the waterfall shows it. The order changes no sum. */
export const COMPARISONS: readonly Comparison[] = [
  effectiveDate,
  declaredDate,
  declaredAgainstEffective,
  expiry,
  parties,
  mediators,
  arrangementKind,
  properName,
  places,
  terms,
  termDetails,
  outcome,
  governingYear,
  extension,
  publication,
  printedTogether,
  wording,
];
