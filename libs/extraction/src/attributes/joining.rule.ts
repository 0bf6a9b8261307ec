import { compile, type PhraseRule, type Wording } from "../phrase/phrase-rule.js";

/**
 * A wording, in a sentence that need not name the ceasefire, by which somebody takes part in what was told before.
 *
 * Shape: `%actor` the list of names that are bound.
 */
export interface JoiningRule extends PhraseRule {
  readonly name: string;
  /** Its words hold a "not", so that one between the names and what they do says nothing. */
  readonly saysNot?: true;
  /** Texts whose report binds Brazil. */
  readonly examples: readonly string[];
  /** Near misses: texts whose report does not. */
  readonly counterExamples: readonly string[];
}

const rule = (wording: Wording<JoiningRule>): JoiningRule => compile(wording);

const PAPER = "agreement|accord|pact|treaty|document|deal|text|paper|protocol|settlement|truce|ceasefire|cease-fire";
const PLAN = "plan|proposal|offer|terms|deal|call|appeal|demand|resolution|arrangement|conditions";

/** Wordings for those who do the same, accept or sign, told in the sentences behind the ceasefire. */
export const joiningRules: readonly JoiningRule[] = [
  rule({
    name: "somebody did the same",
    phrases: [
      "%actor ,? *4 followed suit",
      "%actor ,? *4 did the same|likewise",
      "%actor ,? *2 will|would do likewise|the *1 same",
      "so did|has|have|had|will|would *3 %actor",
      "%actor ,? *3 responded|answered|replied by *2 stopping|halting|suspending|ceasing|silencing|holding",
      "%actor ,? *4 reciprocated",
      "%actor ,? *6 would|will reciprocate",
      "%actor ,? *4 responded|answered|replied in kind",
      "%actor ,? *4 issued|gave|made|announced|published|sent a similar|matching|like *2",
      "%actor ,? *4 said|announced|declared|promised|pledged|answered *4 too|also|likewise would",
      "%actor ,? *4 said|announced|declared|promised|pledged|answered *4 would too|also|likewise|reciprocate",
    ],
    examples: [
      "A truce took effect on Friday. The government of Brazil had followed suit.",
      "A truce took effect on Friday. Brazil said that its men too would stop.",
    ],
    counterExamples: [
      "A truce took effect on Friday. The government of Brazil did not follow suit.",
      "A truce took effect on Friday. So far the shelling has killed 40 men of Brazil.",
      "A truce took effect on Friday, so that food would reach Brazil.",
    ],
  }),
  rule({
    name: "somebody accepted it",
    phrases: [
      `%actor ,? *3 accepted|approved|endorsed|confirmed it|this|both`,
      "%actor , who|which *8 ,? accepted|approved|endorsed|confirmed it|this|both",
      `%actor ,? *3 accepted|approved|endorsed the|this|that|its|his|their *2 ${PLAN}`,
      `%actor ,? *3 agreed|consented|assented to it`,
      `%actor ,? *3 agreed|consented|assented to the|this|his|their *2 ${PLAN}`,
      "%actor ,? *4 will|would|promised|pledged *3 respect|observe|honor|honour|keep|obey it",
      "%actor ,? *4 will|would|promised|pledged *3 abide|stick by|to it",
      "%actor ,? *4 said|announced|declared|promised|pledged *4 would *2 comply|reciprocate|cooperate",
      "%actor ,? *4 said|announced|declared|promised|pledged *4 would *2 halt|stop|suspend|cease|end its|their|his|all",
      "%actor ,? *4 said *3 was|were *1 committed|bound",
    ],
    examples: [
      "A truce took effect on Friday. Brazil had accepted the proposal.",
      "A truce took effect on Friday. Brazil pledged to respect it.",
      "A truce took effect on Friday. Brazil said that it would comply.",
    ],
    counterExamples: ["A truce took effect on Friday. Brazil had printed the proposal."],
  }),
  rule({
    name: "the parties to it are named",
    phrases: [
      `parties|sides|signatories to it|this|both are|were|include|included *2 %actor`,
      `parties|sides|signatories to the|this|that *2 ${PAPER} are|were|include|included *2 %actor`,
    ],
    examples: ["A truce took effect on Friday. The parties to it are Brazil and its rebels."],
    counterExamples: ["A truce took effect on Friday. The roads to it are Brazil and Paraguay's."],
  }),
  rule({
    name: "somebody holds fire unless attacked",
    phrases: [
      "%actor ,? *6 would|will|are|is *3 not|no|never *6 unless *3 attacked|fired|shot|provoked",
      "%actor ,? *6 would|will|are|is *3 not|no|never *6 unless *2 attacks|fires|shoots it|them|on|upon|at|first",
      "%actor ,? *6 would|will *1 not|never *1 fire|shoot|attack first",
      "%actor ,? *6 would|will *3 not|no|never *6 if *1 not *2 attacked|fired|shot|provoked",
    ],
    saysNot: true,
    examples: ["A truce took effect on Friday. Brazil said that its men would not shoot unless they were fired upon."],
    counterExamples: [
      "A truce took effect on Friday. Brazil said that its men would not leave.",
      "A truce took effect on Friday. Brazil will not return to the talks unless the attacks stop.",
    ],
  }),
  rule({
    name: "somebody signed it",
    phrases: [
      "%actor ,? *3 signed|initialled|initialed|inked it|both",
      `%actor ,? *3 signed|initialled|initialed|inked the|a|an|this|that *2 ${PAPER}`,
      `${PAPER} *2 was|were signed *6 by *3 %actor`,
      "%actor ,? *3 put|set *2 name|names|signature|signatures|pen to it|both",
      `%actor ,? *3 put|set *2 name|names|signature|signatures|pen to the|a|an|this|that *2 ${PAPER}`,
      `put|set *2 name|names|signature|signatures to it with *3 %actor`,
      `signed|initialled|initialed|inked it with *3 %actor`,
    ],
    examples: [
      "A truce took effect on Friday. Brazil and Paraguay had signed the document at dawn.",
      "A truce took effect on Friday. A bishop had put his name to it with generals of Brazil.",
    ],
    counterExamples: ["A truce took effect on Friday. Brazil and Paraguay had printed the document at dawn."],
  }),
];
