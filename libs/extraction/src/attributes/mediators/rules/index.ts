import type { MediatorRule } from "../mediator-rule.js";
import { brokeredBy } from "./brokered-by.rule.js";
import { guarantors, monitors } from "./guarantors-and-monitors.rule.js";
import { hosts } from "./hosts.rule.js";
import { somebodyBrokered } from "./somebody-brokered.rule.js";
import { withHelpOf } from "./with-help-of.rule.js";

/** Wordings for mediators, by sense. Of several roles that a sentence gives somebody the strongest counts. */
export const mediatorRules: readonly MediatorRule[] = [
  ...brokeredBy,
  ...somebodyBrokered,
  ...withHelpOf,
  ...guarantors,
  ...monitors,
  ...hosts,
];
