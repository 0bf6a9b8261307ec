import { OVERRIDE_ACTIONS } from "#domain";
import { Formed, Nested, OneOf, Optional, Says, Text, Texts } from "../fields.js";
import { INSTANT } from "../formats.js";
import { ConflictMessage } from "./actor.message.js";

/** A person's decision. It names reports: event ids may move, reports never do. */
export class OverrideMessage {
  @Text(1, 200)
  overrideId!: string;

  @Nested(() => ConflictMessage)
  conflict!: ConflictMessage;

  @OneOf(OVERRIDE_ACTIONS)
  action!: (typeof OVERRIDE_ACTIONS)[number];

  @Texts()
  reportIds!: readonly string[];

  @Says("With pin: which field.")
  @Optional()
  @Text(1, 200)
  field?: string;

  @Says("With pin: the value.")
  @Optional()
  value?: unknown;

  @Says("With undo: which override.")
  @Optional()
  @Text(1, 200)
  undoes?: string;

  @Text(1, 500)
  by!: string;

  @Text(0, 10_000)
  why!: string;

  @Formed(INSTANT, "an ISO 8601 instant with offset")
  at!: string;
}
