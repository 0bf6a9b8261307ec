import type { MediatorRole } from "#domain";

/**
 * What a deed of mediation is done to: the agreement, a promise or signature for it, the talks that led to it, those who
 * fight, two of them by name, both of them by that word, the way between them, their consent ("to accept", "into a truce"), their war, whether they keep it, what they have to say to each other, or nothing that is said.
 */
export type MediationObject =
  | "deal"
  | "pledge"
  | "talks"
  | "sides"
  | "pair"
  | "both"
  | "between"
  | "consent"
  | "war"
  | "keeping"
  | "messages"
  | "nothing";

/** What somebody who is no side does for a ceasefire: who is its subject, or stands behind its "by", is a mediator. */
export interface MediationRule {
  readonly name: string;
  readonly role: MediatorRole;
  /** Base forms; every form of each is read. */
  readonly verbs: readonly string[];
  readonly to: readonly MediationObject[];
  /** What is to be done counts as well: observers are sent to a ceasefire that holds. */
  readonly mayBePlanned: boolean;
  /** Articles whose report has the mediator Norway with this role. */
  readonly examples: readonly [string, ...string[]];
  /** Near misses: articles whose report has no mediator. */
  readonly counterExamples: readonly [string, ...string[]];
}
