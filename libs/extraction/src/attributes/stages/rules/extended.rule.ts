import { stageRule } from "../stage-rule.js";

/** Wordings that say it was made longer. */
export const extended = [
  stageRule({
    stage: "extended",
    name: "it was given more time",
    phrases: [
      "extend|extends|extended|prolong|prolonged|prolongs ~9 @",
      "@ *2 for|by *2 more|another|additional|further *1 hours|days|weeks|months|month|week|year|years|day",
    ],
    notAfter: ["to", "would", "could", "should", "might", "not", "n't", "if", "urge", "urges"],
    examples: [
      "The king extended on Tuesday, for one more month, the truce with the rebels.",
      "The two armies agreed to prolong by a week the truce of May. They extended on Friday by three days the truce of May.",
    ],
    counterExamples: [
      "The truce began on Friday. The king would not extend by a single day the truce with the rebels.",
    ],
  }),
  stageRule({
    stage: "extended",
    name: "it was extended",
    phrases: [
      "extend|extends|extended|extending|prolong|prolonged *3 @",
      "extension|renewal *8 of|to *3 @",
      "@ *3 extended|extension|prolonged",
      "agreement|agreed|agree *2 for|on|to an? *2 extension *6",
      "making @ permanent|indefinite",
      "an extension of *3 @",
    ],
    notAfter: ["to", "would", "could", "should", "might", "urge", "urges"],
    examples: ["Both armies extended the truce by a week."],
    counterExamples: ["The truce began on Friday. The envoys would extend the truce if they could."],
  }),
  stageRule({
    stage: "extended",
    name: "they agreed to prolong it",
    phrases: [
      "agree|agreed|agrees|decided|decides|consented|consents *3 to extend|prolong|lengthen|continue|renew ~6 @",
      "agreed|agree|agrees|decided *3 on|to *1 continuation|prolongation|extension|renewal of *3 @",
      "add|adds|added|adding *4 hours|days|weeks|months|day|week|month to *3 @",
      "stretch|stretches|stretched|lengthen|lengthens|lengthened|stretching|lengthening *3 @",
      "@ ~4 once|twice|repeatedly extended|prolonged|renewed",
      "@ *3 was|were|is|been *2 renewed|lengthened *1 for|until|by|several|once|twice|every|month",
    ],
    notAfter: ["not", "n't", "never", "if", "would"],
    examples: [
      "The two armies have agreed to prolong by a week the truce of May.",
      "The two armies agreed on the continuation of the truce of May.",
      "The rebels added two months to the truce of May.",
      "The rebels stretched the truce of May.",
      "The truce of May, twice prolonged, is in force.",
      "The truce of May was renewed for a month.",
    ],
    counterExamples: ["The truce began on Friday. They have not agreed to extend the truce."],
  }),
  stageRule({
    stage: "extended",
    name: "it runs on",
    phrases: [
      "@ ~12 will|to go on|continue|run|last *2 for|until? *3 more|another|indefinite|further *2",
      "@ *5 run|runs|continue|continues|stay|stays|remain|remains *4 for|until *2 another|more|further|additional",
      "keep|keeps|keeping *4 @ alive|going *2 for|until",
    ],
    notAfter: ["if", "whether"],
    examples: [
      "The truce is in force. The truce will continue for another month.",
      "The truce began on Friday. The two armies are keeping the truce alive until Monday.",
    ],
    counterExamples: ["The truce began on Friday. Nobody knows whether the truce will continue for another month."],
  }),
];
