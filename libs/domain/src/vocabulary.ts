/** The closed lists of the contracts. A value outside them is rejected at the border, never guessed. */

export const STAGES = ["declared", "in-effect", "extended", "violated", "ended"] as const;
export type Stage = (typeof STAGES)[number];

/** `asserted`: the article says so itself; `attributed`: somebody it quotes says so; `alleged`: an accusation or a disputed claim. */
export const MODALITIES = ["asserted", "attributed", "alleged"] as const;
export type Modality = (typeof MODALITIES)[number];

/** How a value came about: read as written, resolved from a relative expression, or completed from context. */
export const BASES = ["stated", "relative", "inferred"] as const;
export type Basis = (typeof BASES)[number];

export const SALIENCES = ["main", "secondary", "background"] as const;
export type Salience = (typeof SALIENCES)[number];

export const ARRANGEMENT_KINDS = [
  "ceasefire",
  "truce",
  "armistice",
  "cessation-of-hostilities",
  "humanitarian-pause",
  "silence-regime",
  "de-escalation-zone",
  "reduction-in-violence",
  "suspension-of-operations",
  "hudna",
  "tahdiya",
] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

export const SIDES = ["unilateral", "bilateral", "multilateral", "unknown"] as const;
export type Side = (typeof SIDES)[number];

export const PURPOSES = [
  "humanitarian",
  "peace-process",
  "holiday",
  "election",
  "prisoner-exchange",
  "evacuation",
  "disaster",
  "other",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const FORMS = ["written", "verbal", "unknown"] as const;
export type Form = (typeof FORMS)[number];

export const DOMAINS = ["armed-conflict", "criminal"] as const;
export type ConflictDomain = (typeof DOMAINS)[number];

export const ACTOR_KINDS = ["state", "non-state", "de-facto", "coalition", "international"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PARTY_ROLES = ["declarer", "party"] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const MEDIATOR_ROLES = ["broker", "host", "guarantor", "monitor"] as const;
export type MediatorRole = (typeof MEDIATOR_ROLES)[number];

export const SCOPES = ["whole-conflict", "local", "unknown"] as const;
export type Scope = (typeof SCOPES)[number];

export const TERM_KINDS = [
  "hold-positions",
  "prisoner-exchange",
  "body-exchange",
  "withdrawal",
  "disarmament",
  "peacekeepers",
  "monitoring",
  "corridor",
  "humanitarian-access",
  "territory",
  "talks",
  "other",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const RELATIONS = ["renews", "extends", "replaces"] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONFLICT_BASES = ["listed", "country", "actors", "unknown"] as const;
/** How the conflict was found: a listed conflict, the country alone, the sorted actors, or nothing at all. */
export type ConflictBasis = (typeof CONFLICT_BASES)[number];

export const EVENT_STATUSES = ["announced", "in-effect", "violated", "ended", "superseded", "retracted"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const TEXT_POLICIES = ["keep", "quotes"] as const;
/** `quotes`: nobody downstream shows more of the text than the quotes. */
export type TextPolicy = (typeof TEXT_POLICIES)[number];
