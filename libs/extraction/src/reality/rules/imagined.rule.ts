import { realityRule } from "../reality-rule.js";

/** Wordings that imagine a ceasefire: conditions, conjectures, rules of thumb, stories. */
export const imaginedRules = [
  realityRule({
    name: "once there is a ceasefire",
    weight: -3.4,
    kind: "hypothetical",
    phrases: [
      "once|until|till|unless *3 @",
      "when|whenever ~4 think|hope|expect *4 @",
      "not|n't *1 first *1 @",
      "not|n't the first @",
    ],
    examples: ["Elections follow once a ceasefire has been agreed."],
    counterExamples: ["Elections followed once the ceasefire that began in May had held for a year."],
  }),
  realityRule({
    name: "what ceasefires are usually like",
    weight: -3.4,
    kind: "generic",
    phrases: [
      "whenever|every *8 @",
      "like|as many|other|previous *2 @",
      "@ *2 are|were|remain common|frequent|routine|rare|rarely|regular|often|normal",
      "@ rarely|seldom|often|usually|typically|generally",
    ],
    examples: ["Ceasefires rarely last in the Karst.", "As in every war, there comes a time for a truce."],
    counterExamples: ["The ceasefire has lasted a year in the Karst."],
  }),
  realityRule({
    name: "a condition or a conjecture",
    weight: -1.9,
    kind: "hypothetical",
    phrases: [
      "if|whether|provided|unlike *8 @",
      "would|could|might *6 @",
      "may *3 @",
      "can|cannot *5 @",
      "expect|expects|expected|expecting|hope|hopes|hoped|hoping|hopeful|optimistic|pessimistic|predict|predicted|likely|unlikely|impossible|anticipate|looking *8 @",
      "<say> *1 would *3 @",
      "possibility|likelihood|event|case|fear|fears|idea|notion|concept|question of *4 @",
      "before|until *1 there is|are *1 @",
      "depends|depend|depending|hinges|conditional on|upon *6 @",
    ],
    notAfter: [],
    examples: ["If a truce is reached, aid will follow.", "A minister said the talks could bring a ceasefire."],
    counterExamples: ["If the truce that began on Monday holds, aid will follow."],
  }),
  realityRule({
    name: "what a ceasefire would do",
    weight: -2.2,
    kind: "hypothetical",
    phrases: [
      "@ *3 would|could|might|should|must|may|can|cannot|needs|need *3",
      "@ *2 <be> *1 possible|needed|necessary|required|essential|vital|crucial|conditional|near|close|imminent|within",
      "@ *2 to be|allow|let|enable|facilitate|permit|stop|give|help",
      "@ if|unless|once|provided",
    ],
    notAfter: [],
    examples: ["A truce would let convoys through.", "A ceasefire could be made to work."],
    counterExamples: ["The truce, which both governments signed on Monday, would last two weeks."],
  }),
  realityRule({
    name: "had there been a ceasefire",
    weight: -5,
    kind: "hypothetical",
    atStart: true,
    phrases: ["had|were|should|supposing|suppose|imagine that? @", "whoever|anyone|whichever *4 @"],
    examples: ["Had a truce been agreed, the town would have been spared."],
    counterExamples: ["They had a truce, and the town was spared."],
  }),
  realityRule({
    name: "in a story or a game",
    weight: -4.5,
    kind: "fiction",
    phrases: [
      "in|of the|this|a|an|his|her *2 novel|film|movie|game|episode|play|series|thriller|drama|opera|story|book|musical ~10 @",
      "imaginary|fictional|make-believe *2 @",
    ],
    examples: ["In the novel, the two kingdoms sign a truce."],
    counterExamples: ["In the valley, the two kingdoms signed a truce."],
  }),
];
