import { type Phrase, phrase } from "../../phrase/phrase.js";

/**
 * What a word or two say happened: to a ceasefire, or beside it.
 *
 * `effect` it takes effect, of whatever is said to; `begin` something begins, which need not be a ceasefire; `make` somebody makes, agrees
 * or announces one; `hold` it is in force; `lengthen`, `break`, `end`, `expire` what their names say; `say` somebody speaks; `other` anything else.
 */
export type HappeningKind =
  | "effect"
  | "begin"
  | "make"
  | "hold"
  | "lengthen"
  | "break"
  | "end"
  | "expire"
  | "say"
  | "other";

/** Wordings for one kind of happening; which day it was is told by the time that goes with it. */
export interface HappeningRule {
  readonly kind: HappeningKind;
  /** Of several that match, the longest counts, then the first of the table. */
  readonly phrases: readonly Phrase[];
  /** Sentences in which it happens. */
  readonly examples: readonly string[];
  /** Near misses: sentences in which it does not. */
  readonly counterExamples: readonly string[];
}

const rule = (
  kind: HappeningKind,
  phrases: readonly string[],
  examples: readonly [string, ...string[]],
  counterExamples: readonly [string, ...string[]],
): HappeningRule => ({ kind, phrases: phrases.map(phrase), examples, counterExamples });

const TAKE = "take|takes|took|taken|taking";
const COME = "come|comes|came|coming|go|goes|went|gone|going";
const ENTER = "enter|enters|entered|entering";
const IN_FORCE = "effect|force|operation|being";

/** The table of happenings. */
export const happeningRules: readonly HappeningRule[] = [
  rule(
    "effect",
    [
      `${TAKE} *1 effect|hold|force`,
      `${COME} *2 into|in *1 ${IN_FORCE}|place`,
      `${COME} *1 on|into stream`,
      `${ENTER} *1 into|in? *1 force|effect`,
      "set|sets|fixed|fixes|named|names *6 as its|the|their start|beginning|commencement",
      "start|beginning|deadline|clock|hour *5 is|was|were|had|has been? set|fixed|scheduled|due for",
      `put|puts|putting|brought into|in effect|force|place|practice`,
      "kick|kicks|kicked|kicking in",
      "set|sets|setting in",
      "become|becomes|became|becoming effective|operational|binding|operative",
      "be|is|was|been|being implemented",
      "implementing|implements",
      "fell|fall|falls|fallen|falling|went|go|gone silent|quiet",
      "guns|weapons|artillery was|were|are silenced",
      "effective",
    ],
    [
      "The truce took effect on Sunday.",
      "The armistice came formally into force.",
      "A ceasefire kicked in at noon.",
      "The truce becomes effective on Friday.",
      "The accord set Monday as its beginning.",
      "The clock of the truce was set for Friday.",
    ],
    ["The army took the hill.", "The general went into exile.", "A most efficient truce."],
  ),
  rule(
    "begin",
    [
      "begin|begins|began|begun|beginning|start|starts|started|starting|commence|commences|commenced|commencing|launched|launching",
      "start|beginning|commencement|onset of @",
      "is|was|are|were|been set|fixed|scheduled|slated for",
    ],
    ["The truce began on Sunday.", "The truce was set for Friday.", "A ceasefire starting on Friday was agreed."],
    ["The truce ended on Sunday."],
  ),
  rule(
    "lengthen",
    [
      "extend|extends|extended|extending|extension|extensions|prolong|prolongs|prolonged|prolonging|prolongation|renew|renews|renewed|renewing|renewal|lengthen|lengthened|rollover",
      "roll|rolled|rolling over",
    ],
    ["The sides extended the truce by a week.", "The extension of the truce was welcomed."],
    ["The sides signed the truce."],
  ),
  rule(
    "make",
    [
      "agree|agrees|agreed|agreeing|declare|declares|declared|declaring|announce|announces|announced|announcing|sign|signs|signed|signing|reach|reaches|reached|reaching",
      "broker|brokers|brokered|mediate|mediated|negotiated|conclude|concludes|concluded|clinch|clinched|secured|forged|arranged|sealed|inked|initialled|initialed|ratified",
      "accept|accepts|accepted|accepting|approve|approves|approved|endorsed|proclaim|proclaims|proclaimed|decree|decreed|decrees|order|orders|ordered|ordering|commanded|instructed|directed|committed|pledged|vowed|promised|undertook|consented|offered|adopted|unveiled|cemented|finalized|finalised|decided",
      "announcement|declaration|proclamation|signing|conclusion|decree",
      "call|called|calls|calling @",
      "was|were|been called",
      "strike|strikes|struck|striking @",
      "strike|strikes|struck|striking *2 deal|agreement|accord|bargain|pact",
      "was|were|been struck",
      "hammered|worked|drawn out|up",
      "made|makes|concluded @",
      "pass|passes|passed|imposed|imposes @",
      "shook hands on",
      `${ENTER} into @`,
      "was|were|been put on|to paper",
      "to which *6 put *1 names|signatures|name|signature|hands",
      "to which *6 agreed|consented|subscribed|committed",
      "voted|votes|vote for",
      "that|which *3 called on|last|late|early|yesterday|two|three",
      "that|which *4 struck at|in|on|last|late|early|yesterday|two|three",
      "give|gives|gave|given|giving *2 consent|assent|approval|agreement|backing|blessing *2 to",
      "put|puts|putting *1 signatures|names|signature|name to",
      "come|comes|came to terms",
      "settle|settles|settled|settling on|that",
      "make|makes|made|making public",
    ],
    [
      "Both kings agreed to a truce.",
      "The announcement of a truce was cheered.",
      "The rebels called a truce on Sunday.",
      "The envoys shook hands on a truce.",
      "On May 3 the king entered into a truce.",
    ],
    ["The rebels called for a truce.", "The rebels broke the truce."],
  ),
  rule(
    "expire",
    [
      "expire|expires|expiring|expiry|expiration|lapse|lapses",
      "run|runs|running out",
      "last|lasts|lasting|run|runs until|till|through|to",
    ],
    ["The truce expires on Friday.", "The truce is to last until Friday."],
    ["The truce lasted a week."],
  ),
  rule(
    "end",
    [
      "expired|ended|ends|collapse|collapsed|collapses|lapsed|unraveled|unravelled|shattered|disintegrated|crumbled|terminate|terminated|terminates|scrapped|abandoned|rescinded|revoked|annulled|suspended",
      "call|calls|called|calling off",
      "ran out",
      "ran its course",
      "put|puts|putting a|an end|stop|halt to",
      "called *6 off",
      "cancel|cancels|canceled|cancelled",
      "was|were|been called off",
      "fell|falls|fallen apart|through",
      "broke|breaks|broken|breaking down|apart|up",
      "came|comes|coming to an? end",
      "end|ends|ending|collapse|breakdown|demise|termination of|to",
      "pulled|withdrew|withdrawn|backed|walked out|away|from *1 of?",
      "is|was|were|be over|dead|finished",
    ],
    ["The truce collapsed on Monday.", "The rebels called off their truce.", "The truce broke down on Monday."],
    ["The truce began on Monday.", "The rebels broke the truce."],
  ),
  rule(
    "break",
    [
      "violate|violates|violated|violating|violation|violations|breach|breaches|breached|breaching|breaking|broke|broken|breaks|infringed|infringement|flouted|resumed|resume|resumes|resuming|shelled|shelling|bombed|bombing|attack|attacked|attacks|attacking",
    ],
    ["The army violated the truce on Monday."],
    ["The army kept the truce."],
  ),
  rule(
    "hold",
    [
      "implement|reinstate|restore|uphold|honor|honour|join|abide|adhere|keep|maintain|introduce|institute|establish|impose|undertake|reciprocate",
      "hold|holds|held|holding|observe|observed|observes|observing|respected|respecting|respect|honoured|honored|abided|abiding|adhered|adhering|lasted|apply|applied|applies|endured|prevailed|survived|standing|stood",
      "in|into effect|force|place|operation",
      "run|runs|ran|running|last|lasts|extend|extends from|for",
      "there is|was|has|had|have *1 been? @",
    ],
    ["The truce has held since Friday.", "A truce in force since May 1 was broken."],
    ["The truce collapsed."],
  ),
  rule(
    "say",
    [
      "said|says|say|saying|told|tells|telling|according|reported|reports|reporting|stated|insisted|insists|added|adds|noted|warned|warns|confirmed|confirms|wrote|tweeted|quoted|spoke|spoken|speaking",
    ],
    ["The truce was holding, officials said on Monday."],
    ["The truce was holding."],
  ),
];
