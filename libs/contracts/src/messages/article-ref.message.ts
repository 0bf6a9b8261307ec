import { Formed, Nested, Optional, Says, Text } from "../fields.js";
import { INSTANT, INSTANT_OR_DATE } from "../formats.js";

/** Who published the article. */
export class PublisherRefMessage {
  @Text(1, 300)
  name!: string;

  @Optional()
  @Text(1, 253)
  domain?: string;
}

/** What a record keeps of its article: enough to name it, to order versions and to see near-duplicates, never the text. */
export class ArticleRefMessage {
  @Text(1, 200)
  articleId!: string;

  @Optional()
  @Text(0, 5_000)
  title?: string;

  @Optional()
  @Text(1, 8_000)
  url?: string;

  @Optional()
  @Nested(() => PublisherRefMessage)
  publisher?: PublisherRefMessage;

  @Optional()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant or calendar date")
  publishedAt?: string;

  @Optional()
  @Formed(INSTANT, "an ISO 8601 instant with offset")
  fetchedAt?: string;

  @Text(1, 200)
  contentHash!: string;

  @Says("MinHash signature over word shingles, 64 32-bit values in base64.")
  @Text(0, 1_000)
  textSketch!: string;
}
