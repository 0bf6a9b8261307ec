import { stageRule, WISHED } from "../stage-rule.js";

const FOLLOWS =
  "one|two|three|four|five|six|seven|eight|nine|ten|days|weeks|months|last|with|by|for|until|till|twice|again|repeatedly|indefinitely|several|on|in|at|when|after|as|before|,|.|;";

/** Wordings that say of "it", behind a sentence with a ceasefire or in a later clause of it, what became of it. */
export const ofIt = [
  stageRule({
    stage: "declared",
    name: "it was made, told of it",
    phrases: [
      "it was|is *2 agreed|signed|announced|declared|proclaimed|brokered|negotiated|concluded|ordered|arranged|mediated",
      "it has|had *1 been *2 agreed|signed|announced|declared|proclaimed|brokered|negotiated|concluded|ordered|arranged|mediated",
    ],
    notAfter: [...WISHED, "if", "until", "once"],
    examples: [
      "The truce is holding. It was agreed a week ago in Strelsau.",
      "The truce has held since May 24; it had been agreed a week earlier.",
    ],
    counterExamples: ["The truce is holding. Nobody knows what will come of it if it is signed."],
  }),
  stageRule({
    stage: "extended",
    name: "it was prolonged, told of it",
    phrases: [
      `prolong|prolongs|prolonged|extend|extends|extended|renewed|lengthened|stretched it *1 ${FOLLOWS}`,
      "it was|is *3 extended|prolonged|renewed|lengthened",
      "it has|had *2 been *2 extended|prolonged|renewed|lengthened",
    ],
    notAfter: [...WISHED, "if", "refused", "declined"],
    examples: [
      "The army and the rebels signed a truce in May. On Friday they extended it by a week.",
      "The army and the rebels signed a truce in May. It was later prolonged until August.",
      "The army and the rebels signed a truce in May. Twice it has been extended.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce in May. They would not extend it by a single day.",
      "The army and the rebels signed a truce in May. It was not extended.",
    ],
  }),
  stageRule({
    stage: "ended",
    name: "it was over, told of it",
    phrases: [
      "called it off",
      "let|lets|allowed it to? lapse|expire|run|die",
      `ended|scrapped|abandoned|cancelled|canceled|revoked|rescinded it ${FOLLOWS}`,
      "it *2 expired|lapsed|collapsed|unravelled|unraveled",
      "it *1 ran out",
      "it *1 broke down",
      "it *1 fell apart|through",
      "it *2 came to an? end",
      "it was|is over",
      `it *1 ended ${FOLLOWS}`,
      "it *2 petered|fizzled out",
      "it did not|n't survive|last|outlive",
      "it lasted *2 only|barely|just|until|till|two|three|four|five|six|seven|ten|a|an|less",
      "it was not|never renewed|extended|prolonged",
    ],
    notAfter: [...WISHED, "if", "before", "until", "that"],
    examples: [
      "The army and the rebels signed a truce in May. In June the rebels called it off.",
      "The king proclaimed a truce in May, and he let it lapse after ten days.",
      "The army and the rebels signed a truce in May. The rebels ended it in June.",
      "The rebels called a truce in May and ended it nine months later.",
      "The army and the rebels signed a truce in May. It expired in June.",
      "The army and the rebels signed a truce in May. When it ran out, the shelling resumed.",
      "The army and the rebels signed a truce in May. By June it was over.",
      "The army and the rebels signed a truce in May. It lasted only a week.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce in May. If it ran out, the shelling would resume.",
      "The army and the rebels signed a truce in May. They would call it off if they could.",
    ],
  }),
  stageRule({
    stage: "violated",
    name: "it was broken, told of it",
    phrases: [
      `broke|broken|breaking|violated|violating|breached|breaching|ignored|flouted it *6 ${FOLLOWS}`,
      "it was|is *2 broken|violated|breached|ignored|flouted|disregarded",
      "it has|had *3 been *2 broken|violated|breached|ignored|flouted|disregarded",
      "first to break it",
      "pay|paid|pays no heed|attention to it",
      "nobody|none|neither|few *3 paid|pays it",
    ],
    notAfter: [...WISHED, "if", "whoever", "anyone"],
    examples: [
      "The army and the rebels signed a truce on Friday. The rebels violated it forty times, the general said.",
      "The army and the rebels signed a truce on Friday. It was repeatedly broken.",
      "The army and the rebels signed a truce on Friday. It has often been broken.",
      "The army and the rebels signed a truce on Friday. The rebels were the first to break it.",
      "The rebels declared a truce on Friday, but the army paid no heed to it.",
      "The army and the rebels signed a truce in May, but nobody paid it any heed.",
    ],
    counterExamples: ["The army and the rebels signed a truce on Friday. The general would not break it."],
  }),
];
