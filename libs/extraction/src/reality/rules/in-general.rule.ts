import { realityRule } from "../reality-rule.js";

/** Wordings of ceasefires that are only described: what they are like as a rule, which one somebody would have, that none was made. */
export const inGeneralRules = [
  realityRule({
    name: "one that nobody made",
    weight: -7,
    kind: "rejection",
    phrases: [
      "@ that|which nobody|noone|neither|never|hasn't|hadn't|wasn't|isn't has|have|had|is|was|been? yet|ever|been? existed|exists|was|came|happened|begun|began|declared|agreed|signed|accepted|announced|reached|called|made|offering|wants",
      "@ that|which *1 has|have|is|does|did not|never|yet *3 exist|existed|begun|declared|agreed|signed|accepted|announced|reached|called|made|materialised|materialized",
      // "A truce that was not announced until Sunday" was.
      "@ that|which *1 had|was|were not|never|yet *3 existed|begun|declared|agreed|signed|accepted|announced|reached|called|made|materialised|materialized .|,|;|:|and|but|by|at|yet",
      "@ that|which anybody|anyone *1 is|has|would",
      "@ that|which neither|nobody|noone ~6 want|wants|wanted|asked|sought|seeks|needs",
    ],
    examples: [
      "The envoy spoke of a ceasefire that has not been declared.",
      "The ceasefire that the king wants is none that anybody is offering.",
    ],
    counterExamples: [
      "The truce that has not been broken since May was signed in Sweden.",
      "A truce that was not announced until Sunday ended the siege.",
    ],
  }),
  realityRule({
    name: "the one that somebody would have",
    weight: -6,
    kind: "call",
    phrases: [
      "@ that|which? they|we|he|she|you|i|the|these|those *2 want|wants|seek|seeks|demand|demands|propose|proposes|favour|favours|favor|favors|advocate|dream",
      "@ that|which? they|we|he|she|you|people|both are|is *1 promised|offered|after|drafting|negotiating|discussing|debating|seeking",
      "@ that|which *5 is|are *1 meant|supposed|intended|expected|hoped to bring|produce|lead|yield|deliver|secure",
    ],
    examples: ["The ceasefire that the marchers want is another one, he wrote."],
    counterExamples: [
      "The ceasefire that the two kings signed is another one, he wrote.",
      "Shells fell hours into a truce that was supposed to bring calm.",
    ],
  }),
  realityRule({
    name: "what one that is made in some way would be",
    weight: -7,
    kind: "generic",
    indefinite: true,
    phrases: [
      "@ *4 that|which is|are *1 signed|agreed|declared|announced|imposed|made|written|kept|broken",
      "@ *2 is|are|was|be one that|which nobody|noone|neither|no",
    ],
    examples: [
      "An armistice that is signed for the voters is kept for the voters.",
      "A ceasefire with conditions is one that nobody has accepted.",
    ],
    counterExamples: ["An armistice that was signed in the castle is kept by both dukes."],
  }),
  realityRule({
    name: "when one holds, and when not",
    weight: -4.6,
    kind: "generic",
    indefinite: true,
    phrases: [
      "@ *4 holds|lasts|works|survives|begins|starts|ends|comes|fails|collapses|takes|means|requires|needs|rewards|serves|gives|costs ~4 when|until|only|if|unless|because|where|whoever|those|nobody|nothing|one|both",
      "@ is|are *2 to|for those|him|them|whoever|anyone|everyone|everybody",
      "@ is|isn't|are a|an|only",
      "@ is|are *1 meant|intended|short|brief|something|always|just|merely|better|worse|usually|like",
      "@ is|are agreed|signed|declared|imposed|made by|between|when|once|only|if",
      "most|any|every|each|serious|many *1 violation|violations|breach|breaches of *1 @",
      "violation|violations|breach|breaches of *1 @ gives|give|is|are|means|leads|entitles",
    ],
    examples: [
      "A ceasefire holds when those with guns gain more by quiet than by fire.",
      "Most breaches of a ceasefire are mistakes.",
      "A truce is agreed by both sides, a pause may be ordered by one.",
    ],
    counterExamples: ["A truce holds in the Karst since the king left."],
  }),
  realityRule({
    name: "what is done every year",
    weight: -4,
    kind: "generic",
    phrases: [
      "usually|customarily|traditionally|normally|always *1 declare|declares|announce|announces|observe|observes|answer|answers|match|matches ~4 @",
      "@ , a|an *2 custom|tradition|ritual",
    ],
    examples: ["The Black Hand, which usually answers the king's truce with its own, saw no reason for one."],
    counterExamples: ["The Black Hand, which usually keeps silent, declared a truce of its own on Monday."],
  }),
  realityRule({
    name: "one that there could have been",
    weight: -7,
    kind: "hypothetical",
    phrases: [
      "could|would|might|should have *1 <reach:past>|<declare:past>|<agree:past> *3 @",
      "@ *1 could|would|might have been",
    ],
    examples: ["The king could have obtained a truce in November, had he been let."],
    counterExamples: [
      "The king could have kept the truce that he obtained in November.",
      "Shells fell on the port on Monday during a truce that should have been in force since midnight.",
      "Since the truce the harvest could have been brought in, but nobody dared.",
    ],
  }),
  realityRule({
    name: "one objects to it, or prays for it",
    weight: -3.6,
    kind: "call",
    indefinite: true,
    phrases: [
      "<be> promised|offered *1 @",
      "look|looks|looked|search|searched|searching|grope for *2 @",
      "object|objects|objected|objecting|opposed|averse|opposition to *1 @",
      "prayer|prayers|praying|vigil|vigils for *2 @",
      "wrong|harm|danger|risk with|in @",
    ],
    examples: [
      "The bishop led prayers for a suspension of hostilities.",
      "The bishop sees no harm in a truce with the rebels on May 8.",
      "Nobody asks what was wrong with a ceasefire with Borduria on Dec. 8.",
      "The king objects to a truce in place, which would leave the rebels where they stand.",
    ],
    counterExamples: ["The bishop led prayers after a suspension of hostilities was agreed."],
  }),
  realityRule({
    name: "in the event of something",
    weight: -3.6,
    kind: "hypothetical",
    indefinite: true,
    phrases: ["@ in case", "@ in the event"],
    examples: ["The guerrillas have agreed to a truce in the event that the king leaves."],
    counterExamples: ["The guerrillas have said they would observe a unilateral truce, which began on Sunday."],
  }),
  realityRule({
    name: "what a plan would have happen during it",
    weight: -3.2,
    kind: "proposal",
    phrases: [
      "plan|proposal|draft|blueprint|offer|text|document *1 foresees|envisages|provides|calls|proposes|stipulates|would ~14 during|throughout|under|while *1 @",
    ],
    examples: ["The plan foresees that ten captives and the bodies of the dead are handed over during the truce."],
    counterExamples: ["Ten captives were released during the truce, as the plan had foreseen."],
  }),
  realityRule({
    name: "what stands in its way, or leads to it",
    weight: -3,
    kind: "proposal",
    phrases: [
      "obstacle|obstacles|hurdle|hurdles|barrier|barriers|impediment|road|path|precondition|preconditions|alternative|prelude to *2 @",
    ],
    examples: ["The last obstacle to a ceasefire with the clans fell in May."],
    counterExamples: ["The last fortress fell after a ceasefire with the clans in May."],
  }),
  realityRule({
    name: "whoever makes it or breaks it",
    weight: -5,
    kind: "generic",
    phrases: [
      "those|anyone|anybody|whoever who? <declare:base>|<break:base>|<keep:base>|<declare:third>|<break:third>|<keep:third> *2 @",
    ],
    examples: ["Those who sign the armistice will have to keep it."],
    counterExamples: ["Those who signed the armistice on Monday will have to keep it."],
  }),
  realityRule({
    name: "one that is still to be made",
    weight: -5,
    kind: "proposal",
    indefinite: true,
    phrases: ["@ *1 to be *2 worked|hammered|negotiated|arranged|thrashed|settled|discussed"],
    examples: ["There is above all a truce to be worked out between two armies that do not trust one another."],
    counterExamples: ["Both kings signed a truce to be observed from Monday."],
  }),
  realityRule({
    name: "all that there were before",
    weight: -5,
    kind: "generic",
    phrases: ["each|none|every of *1 @"],
    examples: ["Each of the previous twelve truces broke down within days."],
    counterExamples: ["Each of the two kings has broken the truce of May 1911."],
  }),
  realityRule({
    name: "one that would be of no use",
    weight: -5,
    kind: "generic",
    indefinite: true,
    phrases: ["@ that *16 is|are no good|use|help|answer|solution|remedy"],
    examples: [
      "A truce that is over in two weeks and leaves the guns where they are is no good to any mother in Zenda.",
    ],
    counterExamples: ["A truce that both kings signed on Monday is no small thing, the bishop said."],
  }),
  realityRule({
    name: "nobody has made it",
    weight: -9,
    kind: "rejection",
    indefinite: true,
    phrases: ["nobody|none *3 signed|agreed|consented *4 @", "no one *3 signed|agreed|consented *4 @"],
    examples: ["Nobody in Zenda had signed off on a lasting truce, the king let it be known."],
    counterExamples: ["Nobody was killed after the two kings signed a truce on Monday."],
  }),
];
