import type { Comparison } from "./comparison.js";
import { mediators, parties } from "./comparisons/actors.js";
import { arrangementKind, expiry, properName } from "./comparisons/arrangement.js";
import { extension, governingYear, outcome } from "./comparisons/course.js";
import { printedTogether, publication } from "./comparisons/publication.js";
import { declaredAgainstEffective, declaredDate, effectiveDate } from "./comparisons/start-dates.js";
import { places, termDetails, terms } from "./comparisons/substance.js";
import { wording } from "./comparisons/wording.js";

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
