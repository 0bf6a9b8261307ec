import { ERROR_CODES } from "../errors.js";
import { Formed, OneOf, Optional, Says, Text } from "../fields.js";
import { INSTANT } from "../formats.js";

/**
 * What the headers of a dead letter say; the value is the original one, byte for byte.
 * Headers hold text only, so numbers are written in digits.
 */
export class DeadLetterMessage {
  @Says("Why it is here.")
  @OneOf(Object.keys(ERROR_CODES))
  dl_code!: string;

  @Says("What was wrong, in a sentence, with the fields it names.")
  @Text(0, 10_000)
  dl_message!: string;

  @Text(1, 300)
  dl_topic!: string;

  @Formed(/^\d{1,9}$/, "a number")
  dl_partition!: string;

  @Formed(/^\d{1,19}$/, "a number")
  dl_offset!: string;

  @Says("When it was set aside, ISO 8601 instant.")
  @Formed(INSTANT, "an ISO 8601 instant with offset")
  dl_at!: string;

  @Says("The original key, base64, where there was one.")
  @Optional()
  @Text(0, 2_000_000)
  dl_key?: string;
}
