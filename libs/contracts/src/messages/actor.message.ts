import { ACTOR_KINDS, CONFLICT_BASES, MEDIATOR_ROLES, PARTY_ROLES } from "#domain";
import { Formed, Nested, OneOf, Optional, Says, Text } from "../fields.js";
import { ISO3 } from "../formats.js";
import { EvidenceMessage } from "./evidence.message.js";

/** An actor by id and name. */
export class ActorRefMessage {
  @Says("ISO 3166-1 alpha-3 for states, kebab-case common name for everyone else.")
  @Text(1, 200)
  actorId!: string;

  @Text(1, 500)
  name!: string;
}

/** A resolved actor. */
export class ActorMessage extends ActorRefMessage {
  @OneOf(ACTOR_KINDS)
  kind!: (typeof ACTOR_KINDS)[number];

  @Optional()
  @Formed(ISO3, "an ISO 3166-1 alpha-3 code")
  iso3?: string;
}

/** A side that the ceasefire binds. */
export class PartyMessage extends ActorMessage {
  @OneOf(PARTY_ROLES)
  role!: (typeof PARTY_ROLES)[number];

  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}

/** Who brokered, hosted, guaranteed or monitors it. */
export class MediatorMessage extends ActorMessage {
  @OneOf(MEDIATOR_ROLES)
  role!: (typeof MEDIATOR_ROLES)[number];

  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}

/** The armed conflict a ceasefire belongs to; its id is the key by which reports meet. */
export class ConflictMessage {
  @Says("Key of the record: a listed conflict, else country-<iso3>, else the sorted actors.")
  @Text(1, 300)
  conflictId!: string;

  @Text(1, 500)
  label!: string;

  @OneOf(CONFLICT_BASES)
  basis!: (typeof CONFLICT_BASES)[number];
}
