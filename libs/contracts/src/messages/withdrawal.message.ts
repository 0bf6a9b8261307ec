import { Nested, Says, Text } from "../fields.js";
import { ConflictMessage } from "./actor.message.js";
import { ArticleRefMessage } from "./article-ref.message.js";

/** An article's newer version no longer says it. Goes where the old report lies. */
export class WithdrawalMessage {
  @Text(1, 100)
  reportId!: string;

  @Says("The conflict of the withdrawn report: key of the record.")
  @Nested(() => ConflictMessage)
  conflict!: ConflictMessage;

  @Says("The newer version.")
  @Nested(() => ArticleRefMessage)
  article!: ArticleRefMessage;
}
