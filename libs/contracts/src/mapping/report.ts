import { type Override, type Report, toReportId, type Withdrawal } from "#domain";
import type { OverrideMessage, ReportMessage, WithdrawalMessage } from "../messages/index.js";
import {
  toArrangement,
  toArticleRef,
  toConflict,
  toDateClaim,
  toEvidence,
  toMediator,
  toParty,
  toPlaceClaim,
  toStage,
  toTerm,
} from "./claims.js";

/** A validated wire report as the domain sees it. */
export function toReport(wire: ReportMessage): Report {
  return {
    reportId: toReportId(wire.reportId),
    article: toArticleRef(wire.article),
    conflict: toConflict(wire.conflict),
    salience: wire.salience,
    arrangement: toArrangement(wire.arrangement),
    parties: wire.parties.map(toParty),
    mediators: wire.mediators.map(toMediator),
    ...(wire.declared && { declared: toDateClaim(wire.declared) }),
    ...(wire.effective && { effective: toDateClaim(wire.effective) }),
    ...(wire.expires && { expires: toDateClaim(wire.expires) }),
    ...(wire.ended && { ended: toDateClaim(wire.ended) }),
    stages: wire.stages.map(toStage),
    places: wire.places.map(toPlaceClaim),
    scope: wire.scope,
    terms: wire.terms.map(toTerm),
    relatesTo: wire.relatesTo.map(({ kind, descriptor }) => ({ kind, descriptor })),
    mentions: wire.mentions.map(toEvidence),
    confidence: wire.confidence,
    warnings: [...wire.warnings],
    extractor: { version: wire.extractor.version },
  };
}

/** The report as it goes onto the log, fields always in contract order: equal reports give equal bytes. */
export const fromReport = (report: Report): ReportMessage => toReport(report);

/** A validated wire withdrawal as the domain sees it. */
export const toWithdrawal = (wire: WithdrawalMessage): Withdrawal => ({
  reportId: toReportId(wire.reportId),
  conflict: toConflict(wire.conflict),
  article: toArticleRef(wire.article),
});

/** The withdrawal as it goes onto the log. */
export const fromWithdrawal = (withdrawal: Withdrawal): WithdrawalMessage => toWithdrawal(withdrawal);

/** A validated wire override as the domain sees it. */
export const toOverride = (wire: OverrideMessage): Override => ({
  overrideId: wire.overrideId,
  conflict: toConflict(wire.conflict),
  action: wire.action,
  reportIds: wire.reportIds.map(toReportId),
  ...(wire.field !== undefined && { field: wire.field }),
  ...(wire.value !== undefined && { value: wire.value }),
  ...(wire.undoes !== undefined && { undoes: wire.undoes }),
  by: wire.by,
  why: wire.why,
  at: wire.at,
});

/** The override as it goes onto the log. */
export const fromOverride = (override: Override): OverrideMessage => toOverride(override);
