import { stageRule } from "../stage-rule.js";

/** Wordings that say it was broken, or that people fight and die under it. */
const VIOLENT =
  "killed|wounded|died|fired|shot|shelled|bombed|attacked|ambushed|clashed|raided|stormed|exchanged|traded|fighting|clashes|shelling|gunfire|shooting|rockets|shells|mortars|mortar|raids|airstrikes|strikes|bombs|explosions|battles";

export const violated = [
  stageRule({
    stage: "violated",
    name: "they fought soon after it",
    phrases: [
      `${VIOLENT} ~14 hours|minutes|moments|day|days|week|weeks|month|less after|into ~6 @`,
      `hours|minutes|moments|day|days|weeks after|into *6 @ ~14 ${VIOLENT}`,
      `in spite of *3 @ ~10 ${VIOLENT}`,
      `${VIOLENT} ~10 in spite of *3 @`,
      "@ , which|that *6 violated|broken|breached|ignored|marred|flouted",
      "@ *4 fray|fraying|frayed",
    ],
    notAfter: ["had", "if"],
    examples: [
      "The truce began on Friday. Two soldiers were killed on Sunday, hours after the truce began.",
      "The truce began on Friday. Hours after the truce took effect, rockets struck the port.",
      "The truce began on Friday. In spite of the truce, forty people died in the port.",
      "The truce began on Friday. Forty people died in the port in spite of the truce.",
      "The army signed the truce of May, which both sides have often violated.",
      "The truce began on Friday. By Sunday the truce was fraying.",
    ],
    counterExamples: ["The two armies signed a truce on Friday. Days before the truce two soldiers were killed."],
  }),
  stageRule({
    stage: "violated",
    name: "it was broken",
    phrases: [
      "violated|violating|violates|violate|breached|breaching|breaches|breach|broke|breaks|broken|breaking|shattered|shattering|ignored|ignoring|flouting *4 @",
      "violation|violations|breach|breaches|infringements|breaking of|in *3 @",
      "<break:past>|<break:ing>|<break:third> *4 @",
      "defiance|contravention|disregard of|for *2 @",
      "@ *2 <be> *2 broken|violated|breached|shattered|ignored|disregarded|flouted|defied",
      "@ *6 before|until it was|is violated|broken|breached|shattered",
      "although|though *2 @ ~14 continued|continues|gone|going|go on|unabated|resumed",
      "came|comes|come|happened|occurred|took|died|killed|gone|continued ~10 although|though *2 @",
      "@ *4 unheeded|marred|punctured|punctuated",
      "marred *3 @",
      "@ violation|violations|breach|breaches *3",
      "@ *5 violated|breached|broken|shattered|ignored",
      "@ *3 left? in tatters|ruins|shreds",
      "@ lasted|lasts *1 only|just|barely|a|an *3 hours|hour|minutes|day",
      "despite *3 @ ~6 continued|continues|resumed|erupted|killed",
      "continued|continues|resumed|erupted|killed|fighting|shelling|clashes|clashed ~14 despite *3 @",
      "complied with *2 @",
      "blame|blamed|accuse|accused ~10 breaking|violating|breaching *2 @",
      "@ *4 left|lies|lay in tatters",
      "clashes|fighting|attacks *4 amid *3 @",
      "fighting|violence *3 not stopped ~3 @",
      "close to collapse",
      "hostilities|fighting|clashes|shelling|attacks|bombing resumed|continued|restarted|erupted|flared ~9 @",
    ],
    notAfter: ["if", "not"],
    examples: ["Each accused the other of violating the truce."],
    counterExamples: ["The truce began on Friday. If the army violated the truce, the rebels would answer."],
  }),
  stageRule({
    stage: "violated",
    name: "people die under it",
    phrases: [
      "killed|died|deaths|clashes|violence ~4 since *4 @",
      "violence|fighting|clashes|shelling *4 increases|increased|rose|rises|spread|intensified ~8 despite ~8 @",
      "interrupt|interrupts|interrupted|interrupting|tampering|tampered *1 with? *4 @",
      "@ *6 failed|fails to *1 stop|halt|end|prevent|quell",
      "@ ~26 before|until it|they was|were *1 violated|broken|breached|shattered",
    ],
    notAfter: ["if", "no"],
    examples: ["A truce came into force in May. Forty people have been killed since the truce began."],
    counterExamples: ["The truce began on Friday. No one has been killed since the truce began."],
  }),
  stageRule({
    stage: "violated",
    name: "it was not kept",
    phrases: ["not|n't|never *2 complied|kept|honoured|honored|observed|respected *1 with? *3 @"],
    examples: ["The truce of May is in force, but the army has not complied with the truce."],
    counterExamples: ["The truce began on Friday. Both armies have observed the truce."],
  }),
];
