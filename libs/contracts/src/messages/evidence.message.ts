import { BASES } from "#domain";
import { Formed, Nested, OneOf, Optional, Says, Text, Whole } from "../fields.js";
import { EDTF, INSTANT, LOCAL_TIME } from "../formats.js";

/** An exact quote and where it stands. */
export class QuoteMessage {
  @Text(0, 100_000)
  quote!: string;

  @OneOf(["title", "text"])
  in!: "title" | "text";

  @Says("Offset into title or text, UTF-16 code units.")
  @Whole()
  start!: number;

  @Says("Offset behind the last code unit of the quote.")
  @Whole()
  end!: number;
}

/** A quote with the rule that read it. */
export class EvidenceMessage extends QuoteMessage {
  @Says("Name of the phrase rule that read it.")
  @Text(1, 500)
  rule!: string;
}

/** A date or time in EDTF (ISO 8601-2), with how it came about. */
export class DateValueMessage {
  @Says("1994, 2020-11-10, 2014-03~, XXXX-11-10, 2022-09-13T09:00+03:00")
  @Formed(EDTF, "an EDTF date (1994, 2020-11-10, XXXX-11-10, 2022-09-13T09:00+03:00)")
  edtf!: string;

  @Says("Wall-clock time, where the zone or the year is unknown.")
  @Optional()
  @Formed(LOCAL_TIME, "a wall-clock time (09:00)")
  localTime?: string;

  @Says("IANA zone or offset.")
  @Optional()
  @Text(1, 100)
  zone?: string;

  @Says("The same moment in UTC; only where day, time and zone are known.")
  @Optional()
  @Formed(INSTANT, "an ISO 8601 instant with offset")
  instant?: string;

  @Says("Read as written, resolved from a relative expression, or completed from context.")
  @OneOf(BASES)
  basis!: (typeof BASES)[number];
}

/** A date as one article gives it. */
export class DateClaimMessage extends DateValueMessage {
  @Nested(() => EvidenceMessage)
  evidence!: EvidenceMessage;
}
