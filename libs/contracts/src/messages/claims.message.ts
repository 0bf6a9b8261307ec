import { ArrayMaxSize, ArrayMinSize, IsArray, IsNumber } from "class-validator";
import { ARRANGEMENT_KINDS, DOMAINS, FORMS, MODALITIES, PURPOSES, RELATIONS, SIDES, STAGES, TERM_KINDS } from "#domain";
import { Formed, Nested, OneOf, Optional, Says, Text, WordsOf } from "../fields.js";
import { DURATION, ISO3 } from "../formats.js";
import { ActorRefMessage } from "./actor.message.js";
import { DateClaimMessage, EvidenceMessage } from "./evidence.message.js";

/** What kind of ceasefire it is. */
export class ArrangementMessage {
  @OneOf(ARRANGEMENT_KINDS)
  kind!: (typeof ARRANGEMENT_KINDS)[number];

  @OneOf(SIDES)
  side!: (typeof SIDES)[number];

  @WordsOf(PURPOSES)
  purposes!: readonly (typeof PURPOSES)[number][];

  @Says("Proper name: Minsk II.")
  @Optional()
  @Text(1, 500)
  name?: string;

  @Says("Planned length, ISO 8601 duration.")
  @Optional()
  @Formed(DURATION, "an ISO 8601 duration (PT72H)")
  duration?: string;

  @OneOf(FORMS)
  form!: (typeof FORMS)[number];

  @OneOf(DOMAINS)
  domain!: (typeof DOMAINS)[number];
}

/** A stage that an article asserts, attributes or alleges. */
export class StageClaimMessage {
  @OneOf(STAGES)
  stage!: (typeof STAGES)[number];

  @OneOf(MODALITIES)
  modality!: (typeof MODALITIES)[number];

  @Says("Who says it, or who accuses.")
  @Optional()
  @Nested(() => ActorRefMessage)
  by?: ActorRefMessage;

  @Says("Who is accused.")
  @Optional()
  @Nested(() => ActorRefMessage)
  against?: ActorRefMessage;

  @Optional()
  @Nested(() => DateClaimMessage)
  on?: DateClaimMessage;

  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}

/** Where it applies. */
export class PlaceMessage {
  @Optional()
  @Text(1, 200)
  placeId?: string;

  @Text(1, 500)
  name!: string;

  @Optional()
  @Formed(ISO3, "an ISO 3166-1 alpha-3 code")
  iso3?: string;

  @Says("[longitude, latitude] in degrees, WGS 84.")
  @Optional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsNumber({}, { each: true })
  point?: readonly [number, number];
}

/** A place as one article names it. */
export class PlaceClaimMessage extends PlaceMessage {
  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}

/** What was agreed. */
export class TermMessage {
  @OneOf(TERM_KINDS)
  kind!: (typeof TERM_KINDS)[number];

  @Says("A fact that the text adds, short: 1960.")
  @Optional()
  @Text(1, 2_000)
  detail?: string;
}

/** A term as one article gives it. */
export class TermClaimMessage extends TermMessage {
  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}

/** How it stands to another ceasefire. */
export class RelationMessage {
  @OneOf(RELATIONS)
  kind!: (typeof RELATIONS)[number];

  @Says("How the text names the other ceasefire.")
  @Text(0, 2_000)
  descriptor!: string;
}
