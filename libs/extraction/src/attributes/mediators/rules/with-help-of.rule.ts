import { mediatorRule } from "../mediator-rule.js";
import { BROKERED } from "./words.js";

const PATRONAGE =
  "mediation|auspices|initiative|sponsorship|intercession|facilitation|aegis|good-offices|efforts|diplomacy|brokerage|offices";

/** The rule that asks for a noun of help behind the name or before it. */
export const WITH_HELP = "with somebody's help";

/** The rule of those who sat with them: it asks for words that say that it was made. */
export const WITH_COMPANY = "under somebody's pressure, with somebody at the table";

/** Rules of those after whose appeal it was made: they ask for words that say that it was. */
export const AFTER_APPEAL = "after somebody's appeal";
export const AFTER_CALLING = "after somebody appealed";

/** Wordings for whose help, patronage, pressure or presence it had, and for who was thanked for it. */
export const withHelpOf = [
  mediatorRule({
    name: WITH_HELP,
    role: "broker",
    actor: "last",
    phrases: ["with|through|thanks the|a|an? %actor"],
    examples: ["With Norway's help, Sweden and Denmark agreed to a truce."],
    counterExamples: ["With Norway's consent to fishing rights, Sweden and Denmark agreed to a truce."],
  }),
  mediatorRule({
    name: "under the auspices of somebody",
    role: "broker",
    actor: "last",
    phrases: [
      `${PATRONAGE} of|by the|a|an? %actor`,
      "with|through|thanks *3 help|support|assistance|backing|request of *2 %actor",
      "at the request of the|a|an? %actor",
      "critical|tireless *3 role|leadership of the|a|an? %actor",
      "under|before the? *2 eye|eyes|watch|gaze|umbrella|chairmanship|leadership|direction|hand|guidance|roof|flag|patronage of *2 %actor",
    ],
    examples: [
      "Sweden and Denmark signed a truce under the auspices of Norway.",
      "Under the mediation of Norwegian peacekeepers, Sweden and Denmark agreed to a truce.",
      "Sweden and Denmark signed a truce with the discreet support of Norway.",
      "Sweden and Denmark signed a truce at the request of Norway.",
      "Sweden and Denmark signed a truce, and noted the critical role of Norway.",
      "Sweden and Denmark signed a truce under the watchful eye of the Norwegian king.",
    ],
    counterExamples: [
      "Sweden and Denmark signed a truce to the surprise of Norway.",
      "Amid a crowd of Norwegian journalists, Sweden and Denmark agreed to a truce.",
    ],
  }),
  mediatorRule({
    name: "talks under the auspices of somebody",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [
      "held|met|conducted|negotiated|agreed|signed ~8 under *2 auspices|aegis|sponsorship|mediation|umbrella|chairmanship of *2 %actor",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday. They had met for a week under the auspices of Norway."],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. They had met for a week under the flag of Norway.",
    ],
  }),
  mediatorRule({
    name: "in the presence of somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "in presence|front of the|a|an? %actor",
      "in the presence of the|a|an? %actor",
      "witnessed ~8 by the|a|an? %actor",
      "signed|initialled|initialed *3 aboard the|a|an? %actor",
      "negotiated|reached|signed|agreed|brokered|drafted|drawn|worked *3 under the? *3 %actor",
      `${BROKERED} *3 together|along|jointly|alongside with the|a|an? %actor`,
      `${BROKERED} *3 alongside the|a|an? %actor`,
      "signed|agreed|accepted|declared|announced|ordered|reached|concluded ~14 after *3 meeting|meetings|talks *2 with *2 %actor",
      "summit|conference|meeting|session called by the|a|an? %actor",
      "signed|agreed|accepted|reached|concluded|declared|worked|hammered|drawn|negotiated|brokered ~10 at *3 summit|conference|meeting|session of the %actor",
      "talks|negotiations|meeting that|which? also? involving|involved|included the|a? %actor",
      "behest|request|urging|invitation|insistence of the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark signed a truce in the presence of Norway's king.",
      "Sweden and Denmark signed a truce in front of the Norwegian ambassador.",
      "Sweden and Denmark signed a truce witnessed by Norway's king.",
      "A truce between Sweden and Denmark was signed aboard a Norwegian frigate.",
      "A truce between Sweden and Denmark was negotiated under Norway's supervision.",
      "A truce that Swedish envoys negotiated together with Norway began on Friday between the rebels and Denmark.",
      "A truce that Swedish envoys negotiated alongside Norway began on Friday between the rebels and Denmark.",
      "Sweden and Denmark agreed to a truce on Friday after two meetings with the Norwegian king.",
      "Sweden and Denmark agreed to a truce on Friday at a conference called by Norway.",
      "Sweden and Denmark agreed to a truce on Friday at a special session of the Norwegian parliament.",
      "Sweden and Denmark agreed to a truce on Friday in talks that also involved Norway.",
      "Sweden and Denmark signed a truce at the behest of Norway.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce in the absence of Norway's king."],
  }),
  mediatorRule({
    name: WITH_COMPANY,
    role: "broker",
    actor: "inside",
    phrases: [
      "with *3 %actor *3 at the table|talks",
      "with *2 %actor ~8 as *2 witness|witnesses|broker|brokers|mediator|mediators|intermediary|go-between|facilitator|host",
      "with *1 %actor *2 at his|their|her side|elbow",
      "with *1 %actor presiding|mediating|acting|chairing|brokering|facilitating",
      "with *1 %actor in the chair|middle",
      "with *1 %actor ~4 between them",
      "signed|initialled|initialed|ceremony|signing ~10 before|alongside|beside *2 %actor",
      "agreed|reached|signed|accepted|hammered|forged *8 under *2 %actor pressure",
    ],
    examples: [
      "A truce between Sweden and Denmark was signed on Friday with a Norwegian admiral at the table.",
      "A truce between Sweden and Denmark was signed on Friday, with the Norwegian king as witness.",
      "Swedish and Danish generals signed a truce on Friday with the Norwegian king at their side.",
      "Sweden and Denmark signed a truce on Friday, with Norway presiding.",
      "Sweden and Denmark talked all night, with Norway in the chair, and signed a truce on Friday.",
      "The kings of Sweden and Denmark signed a truce on Friday with the Norwegian king between them.",
      "Sweden and Denmark signed a truce on Friday before the Norwegian king.",
      "A truce between Sweden and Denmark was agreed on Friday under strong Norwegian pressure.",
    ],
    counterExamples: [
      "A truce between Sweden and Denmark was signed on Friday with a Norwegian cook in the kitchen.",
      "A truce between Sweden and Denmark was agreed on Friday under strong economic pressure.",
      "Sweden and Denmark keep a truce. The queen demands direct talks on the truce, with the Norwegian king as go-between.",
    ],
  }),
  mediatorRule({
    name: "somebody was there when it was signed",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor ~3 witnessed the|its signing|ceremony|negotiations|talks",
      "%actor ~8 in the chair",
      "%actor had|has|have a|some *1 share|hand|part|role in|of",
      "%actor ~16 signed as *2 witness|witnesses|facilitator|facilitators|mediator|mediators|guarantor|guarantors|observer|observers",
      "%actor ~8 added *1 signature|signatures|name|initials|theirs",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The Norwegian king witnessed the signing.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, in whose forests they had met, signed as a witness.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, who had been in the chair, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had a large share in the work.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, who had waited outside, added his signature.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. The Norwegian king looked on.",
      "Sweden and Denmark agreed to a truce on Friday. The Norwegian king attended the opera.",
    ],
  }),
  mediatorRule({
    name: "under pressure from somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "under|bowing|yielding|in|to *2 pressure from|of|by the|a|an? %actor",
      "behest|prodding|prompting|instigation|initiative|mediation|intervention of|by|from the|a|an? %actor",
    ],
    examples: [
      "A truce between Sweden and Denmark was signed on Friday under heavy pressure from Norway.",
      "A truce between Sweden and Denmark began on Friday at the prompting of Norway.",
    ],
    counterExamples: ["A truce between Sweden and Denmark was signed on Friday amid laughter from Norway."],
  }),
  mediatorRule({
    name: AFTER_APPEAL,
    role: "broker",
    actor: "last",
    phrases: [
      "after|following|followed|heeding|answering|answer|response|because *5 appeal|appeals|call|calls|plea|pleas|request|requests|demand|mission|visit|visits|trips|soundings|initiative|proposal by|from|of|to the|a|an? %actor",
      "after they|both|he|she has|have|had? met *3 %actor",
      "after *3 hours|days|nights|weeks with *2 %actor",
      "after|following *4 talks|negotiations|bargaining|haggling|meeting|meetings|consultations *2 with *2 %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday after a joint appeal by Norway.",
      "Sweden and Denmark agreed to a truce on Friday after they had met the king of Norway.",
      "After nine long days with the Norwegian envoy Sweden and Denmark agreed on Friday to a truce.",
      "After nine days of bargaining with Norway Sweden and Denmark agreed on Friday to a truce.",
    ],
    counterExamples: [
      "Sweden and Denmark broke a truce on Friday after an appeal by Norway.",
      "The Danish king declared a truce with Sweden on Friday after he had visited Norway.",
    ],
  }),
  mediatorRule({
    name: AFTER_CALLING,
    role: "broker",
    actor: "inside",
    phrases: [
      "after|because the|a|an? %actor ~6 met|spoke|talked|visited|flew",
      "after|because the|a|an? %actor ~2 called|appealed|asked|urged|proposed|suggested|intervened|pleaded|demanded|phoned|telephoned|stepped",
      "at the? %actor request|urging|behest|insistence|invitation|prompting",
      "after|following|since the|a|an? %actor *1 appeal|call|intervention|plea|pressure|initiative|ultimatum|visit",
      "response|obedience|deference|thanks to the|a|an? %actor *2 resolution|appeal|call|demand|request|pressure|order",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday after Norway had called for one.",
      "Sweden and Denmark agreed to a truce on Friday after Norway's king, an old man, met the Danish queen.",
      "Sweden and Denmark agreed to a truce on Friday at Norway's urging.",
      "Sweden and Denmark agreed to a truce on Friday following a Norwegian appeal.",
      "Sweden and Denmark agreed to a truce on Friday in response to Norway's second appeal.",
    ],
    counterExamples: ["Sweden and Denmark broke a truce on Friday after Norway had called for one."],
  }),
  mediatorRule({
    name: "thanked for the help",
    role: "broker",
    actor: "inside",
    standsAlone: true,
    phrases: [
      "thank|thanks|thanked|thanking|praised|praise|credited|credit|commended|commend|commends|lauded|applaud|applauded *3 %actor *4 for *4 help|role|mediation|mediating|facilitating|facilitation|brokering|assistance",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday. The Danish king thanked Norway for its help."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The Danish king thanked Norway for the salmon."],
  }),
  mediatorRule({
    name: "whose efforts led to it",
    role: "broker",
    actor: "first",
    phrases: [
      "%actor , under|through whose *2 patronage|auspices|mediation|aegis|guidance|chairmanship|sponsorship",
      "%actor ,? whose *2 offices|mediation|efforts|diplomacy|pressure|persistence *2 produced|led|secured|brought|won",
      "%actor *2 offices|mediation|efforts|diplomacy|pressure|persistence *2 produced|led|secured|brought|won",
    ],
    examples: [
      "Sweden and Denmark keep the truce of Friday. Norway, under whose patronage the truce was signed, is pleased.",
      "Sweden and Denmark keep the truce of Friday. Norway, whose good offices produced the truce, is pleased.",
      "Sweden and Denmark keep the truce of Friday. Norway's quiet diplomacy had secured the truce.",
    ],
    counterExamples: [
      "Sweden and Denmark keep the truce of Friday. Norway, whose good offices are on fire, mocks the truce.",
    ],
  }),
  mediatorRule({
    name: "somebody was thanked by both",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: ["%actor ~20 was|were thanked|praised|credited by both|all|the|each"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. The Norwegians were thanked by both."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The Norwegians were mocked by both."],
  }),
  mediatorRule({
    name: "thanks to somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "thank|thanked|thanks|thanking|grateful|gratitude|appreciation *2 to|for|of? *6 %actor",
      "thank|thanked|thanking *2 %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday, and were grateful to their friends in Norway.",
      "Sweden and Denmark agreed to a truce on Friday, and both thanked Norway for its efforts.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday, and both blamed Norway for its delays."],
  }),
];
