import {
  type ActorRef,
  type Arrangement,
  type ArticleRef,
  type ConflictRef,
  type DateClaim,
  type DateValue,
  type Evidence,
  type MediatorClaim,
  type PartyClaim,
  type PlaceClaim,
  type StageClaim,
  type TermClaim,
  toActorId,
  toArticleId,
  toConflictId,
} from "#domain";
import type {
  ActorMessage,
  ActorRefMessage,
  ArrangementMessage,
  ArticleRefMessage,
  ConflictMessage,
  DateClaimMessage,
  DateValueMessage,
  EvidenceMessage,
  MediatorMessage,
  PartyMessage,
  PlaceClaimMessage,
  PlaceMessage,
  StageClaimMessage,
  TermClaimMessage,
} from "../messages/index.js";

// Copies of claims in contract order: the domain's claims fit the wire's types, so each serves both directions, and the
// same report always gives the same bytes, however its object was built.

/** Copies evidence. */
export const toEvidence = (wire: EvidenceMessage): Evidence => ({
  quote: wire.quote,
  in: wire.in,
  start: wire.start,
  end: wire.end,
  rule: wire.rule,
});

/** Copies a date without its evidence. */
export const toDateValue = (wire: DateValueMessage): DateValue => ({
  edtf: wire.edtf,
  ...(wire.localTime !== undefined && { localTime: wire.localTime }),
  ...(wire.zone !== undefined && { zone: wire.zone }),
  ...(wire.instant !== undefined && { instant: wire.instant }),
  basis: wire.basis,
});

/** Copies a date with its evidence. */
export const toDateClaim = (wire: DateClaimMessage): DateClaim => ({
  ...toDateValue(wire),
  evidence: toEvidence(wire.evidence),
});

/** Copies an actor's id and name. */
export const toActorRef = (wire: ActorRefMessage): ActorRef => ({ actorId: toActorId(wire.actorId), name: wire.name });

/** Copies what parties and mediators have in common. */
export const toActor = (wire: ActorMessage) => ({
  ...toActorRef(wire),
  kind: wire.kind,
  ...(wire.iso3 !== undefined && { iso3: wire.iso3 }),
});

/** Copies a party. */
export const toParty = (wire: PartyMessage): PartyClaim => ({
  ...toActor(wire),
  role: wire.role,
  evidence: toEvidence(wire.evidence),
});

/** Copies a mediator. */
export const toMediator = (wire: MediatorMessage): MediatorClaim => ({
  ...toActor(wire),
  role: wire.role,
  evidence: toEvidence(wire.evidence),
});

/** Copies the conflict. */
export const toConflict = (wire: ConflictMessage): ConflictRef => ({
  conflictId: toConflictId(wire.conflictId),
  label: wire.label,
  basis: wire.basis,
});

/** Copies the arrangement. */
export const toArrangement = (wire: ArrangementMessage): Arrangement => ({
  kind: wire.kind,
  side: wire.side,
  purposes: [...wire.purposes],
  ...(wire.name !== undefined && { name: wire.name }),
  ...(wire.duration !== undefined && { duration: wire.duration }),
  form: wire.form,
  domain: wire.domain,
});

/** Copies a stage. */
export const toStage = (wire: StageClaimMessage): StageClaim => ({
  stage: wire.stage,
  modality: wire.modality,
  ...(wire.by && { by: toActorRef(wire.by) }),
  ...(wire.against && { against: toActorRef(wire.against) }),
  ...(wire.on && { on: toDateClaim(wire.on) }),
  evidence: toEvidence(wire.evidence),
});

/** Copies a place without its evidence. */
export const toPlace = (wire: PlaceMessage): Omit<PlaceClaim, "evidence"> => ({
  ...(wire.placeId !== undefined && { placeId: wire.placeId }),
  name: wire.name,
  ...(wire.iso3 !== undefined && { iso3: wire.iso3 }),
  ...(wire.point && { point: [wire.point[0], wire.point[1]] as const }),
});

/** Copies a place with its evidence. */
export const toPlaceClaim = (wire: PlaceClaimMessage): PlaceClaim => ({
  ...toPlace(wire),
  evidence: toEvidence(wire.evidence),
});

/** Copies a term. */
export const toTerm = (wire: TermClaimMessage): TermClaim => ({
  kind: wire.kind,
  ...(wire.detail !== undefined && { detail: wire.detail }),
  evidence: toEvidence(wire.evidence),
});

/** Copies what a record keeps of its article. */
export const toArticleRef = (wire: ArticleRefMessage): ArticleRef => ({
  articleId: toArticleId(wire.articleId),
  ...(wire.title !== undefined && { title: wire.title }),
  ...(wire.url !== undefined && { url: wire.url }),
  ...(wire.publisher && {
    publisher: {
      name: wire.publisher.name,
      ...(wire.publisher.domain !== undefined && { domain: wire.publisher.domain }),
    },
  }),
  ...(wire.publishedAt !== undefined && { publishedAt: wire.publishedAt }),
  ...(wire.fetchedAt !== undefined && { fetchedAt: wire.fetchedAt }),
  contentHash: wire.contentHash,
  textSketch: wire.textSketch,
});
