import { TEXT_LENGTH_MAX, TEXT_POLICIES } from "#domain";
import { Formed, Nested, OneOf, OptionalOrNull, Says, Text } from "../fields.js";
import { HAS_INK, HTTP_URL, INSTANT, INSTANT_OR_DATE, LANGUAGE } from "../formats.js";

/** Who published an article. */
export class PublisherMessage {
  @Says("Name as the publisher writes it.")
  @Text(1, 300)
  name!: string;

  @Says("Host name without www.")
  @OptionalOrNull()
  @Text(1, 253)
  domain?: string | null;
}

/** An article on the topic or in a request: only `text` is required, ids are derived, unknown fields are ignored. */
export class ArticleMessage {
  @Says(
    "Written by ingest: hash of the canonical URL, else of the text. Derived anew on reading; a value sent in is ignored.",
  )
  @OptionalOrNull()
  @Text(0, 200)
  articleId?: string | null;

  @Says("The whole text, verbatim. At most 500,000 UTF-16 code units.")
  @Formed(HAS_INK, "more than white space")
  @Text(1, TEXT_LENGTH_MAX)
  text!: string;

  @Says("Headline, verbatim.")
  @OptionalOrNull()
  @Text(0, 5_000)
  title?: string | null;

  @OptionalOrNull()
  @Text(1, 8_000)
  @Formed(HTTP_URL, "an absolute http or https URL")
  url?: string | null;

  @OptionalOrNull()
  @Nested(() => PublisherMessage)
  publisher?: PublisherMessage | null;

  @Says(
    "When it was published: ISO 8601 instant with offset, or calendar date. Relative dates in the text resolve against it.",
  )
  @OptionalOrNull()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant with offset, or a calendar date (2020-11-10)")
  publishedAt?: string | null;

  @Says("When it was fetched, ISO 8601 instant; of two versions of one article the later wins.")
  @OptionalOrNull()
  @Formed(INSTANT, "an ISO 8601 instant with offset (2020-11-10T08:00:00Z)")
  fetchedAt?: string | null;

  @Says("BCP 47 language tag.")
  @OptionalOrNull()
  @Formed(LANGUAGE, "a BCP 47 language tag (en, pt-BR)")
  language?: string | null;

  @Says("keep (default), or quotes: nobody downstream shows more of the text than the quotes.")
  @OptionalOrNull()
  @OneOf(TEXT_POLICIES)
  textPolicy?: string | null;

  @Says("Written by ingest: SHA-256, hex, over title, line break, text. Derived anew on reading.")
  @OptionalOrNull()
  @Text(0, 200)
  contentHash?: string | null;
}
