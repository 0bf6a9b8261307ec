import { SALIENCES, SCOPES } from "#domain";
import { ListOf, Nested, OneOf, Optional, Probability, Says, Text, Texts } from "../fields.js";
import { ConflictMessage, MediatorMessage, PartyMessage } from "./actor.message.js";
import { ArticleRefMessage } from "./article-ref.message.js";
import {
  ArrangementMessage,
  PlaceClaimMessage,
  RelationMessage,
  StageClaimMessage,
  TermClaimMessage,
} from "./claims.message.js";
import { DateClaimMessage, EvidenceMessage } from "./evidence.message.js";

/** What read the article. */
export class ExtractorMessage {
  @Text(1, 100)
  version!: string;
}

/** What one article says of one ceasefire. */
export class ReportMessage {
  @Says("Hash of the article and the ceasefire's signature: same article, same rules, same id.")
  @Text(1, 100)
  reportId!: string;

  @Nested(() => ArticleRefMessage)
  article!: ArticleRefMessage;

  @Nested(() => ConflictMessage)
  conflict!: ConflictMessage;

  @OneOf(SALIENCES)
  salience!: (typeof SALIENCES)[number];

  @Nested(() => ArrangementMessage)
  arrangement!: ArrangementMessage;

  @ListOf(() => PartyMessage)
  parties!: readonly PartyMessage[];

  @ListOf(() => MediatorMessage)
  mediators!: readonly MediatorMessage[];

  @Optional()
  @Nested(() => DateClaimMessage)
  declared?: DateClaimMessage;

  @Optional()
  @Nested(() => DateClaimMessage)
  effective?: DateClaimMessage;

  @Optional()
  @Nested(() => DateClaimMessage)
  expires?: DateClaimMessage;

  @Optional()
  @Nested(() => DateClaimMessage)
  ended?: DateClaimMessage;

  @ListOf(() => StageClaimMessage)
  stages!: readonly StageClaimMessage[];

  @ListOf(() => PlaceClaimMessage)
  places!: readonly PlaceClaimMessage[];

  @OneOf(SCOPES)
  scope!: (typeof SCOPES)[number];

  @ListOf(() => TermClaimMessage)
  terms!: readonly TermClaimMessage[];

  @ListOf(() => RelationMessage)
  relatesTo!: readonly RelationMessage[];

  @Says("The passages that speak of this ceasefire, in text order; the first founded the report.")
  @ListOf(() => EvidenceMessage)
  mentions!: readonly EvidenceMessage[];

  @Says("0..1, calibrated: of reports around .8 about four in five are right.")
  @Probability()
  confidence!: number;

  @Texts()
  warnings!: readonly string[];

  @Nested(() => ExtractorMessage)
  extractor!: ExtractorMessage;
}
