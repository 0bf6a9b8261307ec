import type { ReportId } from "#domain";

/** Ids in the order that every tie is broken by. */
export const byId = (a: ReportId, b: ReportId): number => (a < b ? -1 : a > b ? 1 : 0);
