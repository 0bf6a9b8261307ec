import { NOT_FINITE } from "../not-finite.js";
import { realityRule } from "../reality-rule.js";

/** Verbs of stopping, where the noun is missing: who says so, who orders it, under which agreement. */
export const stoppingRules = [
  realityRule({
    name: "fighting stops under an agreement",
    weight: 3,
    form: "verb",
    makes: true,
    phrases: [
      "agreed|agree|agrees|agreement|accord|deal|pact|treaty|pledged|undertook|undertaken|promised|vowed|decided|settled|terms *8 @",
      "<agree:past> to ~10 and|or @",
      "agreed ~8 to @",
      "did agree ~8 to @",
      "under|following *3 agreement|accord|deal|pact|treaty|truce|terms ~10 @",
      "under it|this|them|which *4 are|is|were|was|must|will|would *2 to? *2 @",
    ],
    notAfter: ["not", "never", "n't", "if", "unless", "no", "to", "proposed", "draft", "would", "could", "any", "an"],
    examples: [
      "They agreed that hostilities would cease at midnight.",
      "The duke and the free towns signed a pact, under which all are to cease fire at once.",
    ],
    counterExamples: [
      "They never agreed that hostilities would cease.",
      "The bishop read out a draft under which nobody would cease fire.",
    ],
  }),
  realityRule({
    name: "fighting stopped by an agreement",
    weight: 3,
    form: "verb",
    makes: true,
    phrases: ["@ ~8 under|following|after|by *4 agreement|accord|deal|pact|treaty|truce|terms|order"],
    notAfter: ["not", "never", "n't", "if", "unless", "would", "could"],
    examples: ["The rebels laid down their arms under an accord with the king."],
    counterExamples: ["The rebels would lay down their arms under an accord with the king."],
  }),
  realityRule({
    name: "one says that one stops",
    weight: 5.4,
    form: "verb",
    phrases: [
      "<say:finite> *1 that? *1 it|they|he|she|we *1 would|will|'ll *2 @",
      "<say:finite> ~6 that *1 it|they|he|she|we *1 would|will *2 @",
      "<say:finite> *1 that? its|their|his|her *2 army|armies|forces|troops|soldiers|units|fighters|men|guns|gunners|air *1 would|will *2 @ *1 at|from|on|until|for|tonight|immediately|today|tomorrow",
      "will *2 @ at|from|on|tonight|immediately|today|tomorrow ~14 announced|said|announces|says|declared",
      "it|they|he|she said|says , it|they|he|she *1 would|will *2 @",
      "<declare:past> *1 that? *4 would|will *2 @",
      "<declare:past> *4 that *4 would|will *2 @",
      "<say:finite>|announced|announces ~8 that *1 both|two|warring|rival *2 sides|armies|forces|parties|governments|factions|clans *1 would|will *2 @ *2 at|from|on|for|tonight|immediately|today|tomorrow",
    ],
    notAfter: [...NOT_FINITE, "if"],
    examples: [
      "The coalition said it would pause its air strikes for five days.",
      "The rebels said twelve hours later that they too would hold their fire.",
      "The two kings declared here on Tuesday that their peoples would stop all acts of violence against each other.",
      "The duke's ministry said its forces would stop firing at ten in the morning to let townspeople leave.",
      "The envoy told reporters at the palace that the two sides would cease fire at 9 p.m. on Sunday.",
      "The armies of the two kingdoms will stop fighting at once, the three governments announced in Geneva.",
    ],
    counterExamples: [
      "The coalition said it would pause its air strikes if the hostages were freed.",
      "The duke's ministry said its forces would not stop firing.",
      "The armies of the two kingdoms will stop fighting if they are paid, the bishop said.",
    ],
  }),
  realityRule({
    name: "one announces that one is stopping",
    weight: 2,
    form: "verb",
    phrases: [
      "<say:finite> *1 that? *1 it|they|he|she *1 was|were|is|are|had|have *2 @",
      "announce|announced|announces|announcing *3 @",
      "<say:finite> ~10 was|were|is|are *1 @",
    ],
    notAfter: ["not", "never", "if"],
    examples: [
      "The army said it was suspending its offensive for 72 hours.",
      "The minister said on Friday that the king's government was stopping all military operations at once.",
    ],
    counterExamples: ["The army said it was not suspending its offensive."],
  }),
  realityRule({
    name: "soldiers are ordered to stop",
    weight: 3,
    form: "verb",
    phrases: [
      "ordered|orders|ordering|instructed|instructs|told|commanded|directed *1 his|her|its|their|all *4 to *2 @",
      "fighters|troops|forces|men|soldiers|units|army|gunners *3 been|were|was told|ordered|instructed|commanded to *2 @",
      "gave|given|issued *2 order|orders|command to *2 @",
    ],
    notAfter: NOT_FINITE,
    examples: ["The king has instructed his forces to hold their fire."],
    counterExamples: ["The king should have instructed his forces to hold their fire."],
  }),
  realityRule({
    name: "one calls on one's own men to stop",
    weight: 5.4,
    form: "verb",
    makes: true,
    phrases: [
      "appealed|appeals|appealing|called|calls|calling|urged|urges *2 its|his|their|her *3 units|fighters|forces|troops|guerrillas|men|soldiers|gunmen|militiamen|militants|commanders *3 to *3 @",
      "appealed|appeals|appealing|called|calls|calling to|on|upon all|every *5 unit|units|fighters|troops|guerrillas|gunmen|militiamen|commanders *3 to *3 @",
    ],
    notAfter: NOT_FINITE,
    examples: ["The rebel radio appealed to all fighting units to cease fire."],
    counterExamples: ["The pope appealed to all governments to cease fire."],
  }),
  realityRule({
    name: "somebody's decision, order or duty to stop",
    weight: 2.4,
    form: "verb",
    makes: true,
    phrases: [
      "decision|order|orders|undertaking|pledge|promise|instruction|instructions|vow *16 to *3 @",
      "obliges|obliged|obligates|commits|committed|binds|bound|requires|persuaded|convinced|induced|brought|got *6 to *3 @",
    ],
    notAfter: [...NOT_FINITE, "no", "any", "plan", "draft"],
    examples: [
      "The council welcomed the decision of both sides to cease hostilities as of Friday.",
      "The envoy persuaded the two clans to stop fighting and share the wells.",
    ],
    counterExamples: ["The envoy hoped to persuade the two clans to stop fighting."],
  }),
];
