import type { Absence, PairExplanation } from "#resolution";
import { formatWaterfall } from "./format-waterfall.js";

/** Why a report is elsewhere: what kept it out, then its best pair with the event and with the one that holds it. */
export function formatAbsence({ reportId, eventId, holder, best, holds, reasons }: Absence): string {
  return [
    `${reportId} is not in ${eventId}${holder ? `; it is in ${holder}` : ""}`,
    ...reasons.map((reason) => `- ${reason}`),
    ...(best ? [formatPair(`its best pair with ${eventId}`, best)] : []),
    ...(holds ? [formatPair(`its best pair with ${holder}`, holds)] : []),
  ].join("\n");
}

const formatPair = (what: string, pair: PairExplanation) =>
  `\n${what}: ${pair.against}${pair.veto === undefined ? "" : `, forbidden: ${pair.veto}`}\n${formatWaterfall(pair)}`;
