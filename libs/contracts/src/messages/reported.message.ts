import { Formed, ListOf, Nested, Optional, Says, Text } from "../fields.js";
import { INSTANT, INSTANT_OR_DATE } from "../formats.js";
import { ConflictMessage } from "./actor.message.js";

/** A report that the version gave, and where it lies. */
export class ReportedEntryMessage {
  @Text(1, 100)
  reportId!: string;

  @Nested(() => ConflictMessage)
  conflict!: ConflictMessage;
}

/** Which reports the last version of an article gave: what a corrected version has to withdraw. */
export class ReportedMessage {
  @Text(1, 200)
  articleId!: string;

  @Says("Of that version.")
  @Text(1, 200)
  contentHash!: string;

  @Optional()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant or calendar date")
  publishedAt?: string;

  @Optional()
  @Formed(INSTANT, "an ISO 8601 instant with offset")
  fetchedAt?: string;

  @ListOf(() => ReportedEntryMessage)
  reports!: readonly ReportedEntryMessage[];
}
