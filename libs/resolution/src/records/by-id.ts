import type { ReportId } from "#domain";
import { compareText } from "./compare-text.js";

/** Ids in the order that every tie is broken by. */
export const byId = (a: ReportId, b: ReportId): number => compareText(a, b);
