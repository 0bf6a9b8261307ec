import { mediatorRule } from "../mediator-rule.js";
import { FILLER, MEDIATORS } from "./words.js";

const BROKERS =
  "brokered|brokers|mediated|mediates|mediating|negotiated|facilitated|arranged|orchestrated|sponsored|secured|secures|secure|obtained|clinched|engineered|broker|brokering|oversaw";
const HELPED = "helped|helping|helps|stepped|managed|worked|led";
const TO_BROKER = "broker|mediate|negotiate|arrange|secure|reach|forge|craft|bring|achieve|conclude|halt|stop|restore";

/** Wordings in which who brought it about comes first, and then what they did or are. */
export const somebodyBrokered = [
  mediatorRule({
    name: "somebody brought it about",
    role: "broker",
    actor: "first",
    phrases: [
      `%actor ${FILLER}? ${FILLER}? brought|pulled about|off|together *5 @`,
      `%actor ${FILLER}? ${FILLER}? put|worked|thrashed|hammered together|out *5 @`,
      `%actor ${FILLER}? ${FILLER}? talked|coaxed|cajoled|prodded|nudged|pushed *8 into *5 @`,
      `%actor ${FILLER}? ${FILLER}? got|brought *5 to *1 sign|accept|agree|observe|declare|put *7 @`,
    ],
    examples: [
      "Norway brought about a truce between Sweden and Denmark that began on Friday.",
      "Norway worked out a truce between Sweden and Denmark that began on Friday.",
      "Norway coaxed Sweden and Denmark into the truce that began on Friday.",
      "Norway got Sweden and Denmark to sign the truce that began on Friday.",
    ],
    counterExamples: ["Norway turned its back on the truce between Sweden and Denmark that began on Friday."],
  }),
  mediatorRule({
    name: "one that somebody brought about",
    role: "broker",
    actor: "inmost",
    phrases: [
      "@ that|which the? %actor ~12 brought|pulled about|off|together",
      "@ that|which the? %actor ~12 put|worked|thrashed|hammered together|out",
      `@ that|which? the? %actor *3 ${BROKERS}`,
      `@ ~7 that|which the? %actor *3 ${BROKERS}`,
      "@ ~7 that|which the? %actor *2 proposed|suggested|ordered|imposed|drafted",
      "@ that|which the? %actor spent|took *4 negotiating|brokering|arranging|mediating",
    ],
    examples: [
      "Sweden and Denmark have kept the truce which Norway, after weeks of snow, pulled off on Friday.",
      "Sweden and Denmark have kept the truce which Norway, after weeks of snow, put together on Friday.",
      "Sweden and Denmark have kept the truce the Norwegians had arranged on Friday.",
      "The truce between Sweden and Denmark that Norway's king had arranged on Friday is kept.",
      "Sweden and Denmark have kept the truce that Norway spent the week negotiating.",
      "On Friday Sweden and Denmark agreed to the truce between them that Norway had proposed.",
    ],
    counterExamples: [
      "Sweden and Denmark have kept the truce which Norway, after weeks of snow, mocked on Friday.",
      "On Friday Sweden and Denmark agreed to the truce between them that Norway had demanded.",
    ],
  }),
  mediatorRule({
    name: "it was somebody who brought it about",
    role: "broker",
    actor: "inside",
    phrases: [
      "it was the? %actor ~10 who|that|which ~8 bringing|brought|brokered|arranged|negotiated|mediated|persuaded",
      "credit *6 to|for the? %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. It was Norway, then a kingdom, that did most of the work of bringing about the truce.",
      "Sweden and Denmark agreed to a truce on Friday, for which the credit goes to Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. It was Norway that laughed at the truce."],
  }),
  mediatorRule({
    name: "somebody works at it",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor ~4 trying|working|struggling|scrambling to keep|save|salvage|settle|rescue|shore|revive up? *3 it|matter|differences|truce|ceasefire|cease-fire|armistice|agreement|deal|accord|pact|peace|talks|negotiations|conflict|dispute|crisis|war",
      "%actor ~3 engaged in *2 diplomacy|mediation|negotiations",
      "%actor *2 leaned on",
      "%actor ~3 on the line|phone|telephone to|with",
      "%actor *3 put *1 finishing|last|final touches",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norwegian officials are trying to keep it on course.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had engaged in intensive diplomacy.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king put the last touches to it.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had leaned on the Danish queen.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had been on the line to Malmo all night.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norwegian officials are trying on hats.",
      "Sweden and Denmark agreed to a truce on Friday. Norwegian officials are trying to save the whales.",
    ],
  }),
  mediatorRule({
    name: "somebody's plan, accepted",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: ["%actor *2 proposal|proposals|plan|formula|terms *3 accepted|endorsed|approved"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway's last proposal had been accepted at midnight."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway's last proposal had been forgotten."],
  }),
  mediatorRule({
    name: "somebody took part in it",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor ~3 took|takes|taken|taking part in *3 mediation|mediating|brokering|preparation|preparations|negotiations",
      "%actor ~4 played *4 role|part in *3 mediation|mediating|brokering|negotiations|talks",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king also took part in the preparations.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had played a quiet part in the negotiations.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway's king took part in the games."],
  }),
  mediatorRule({
    name: "somebody brokered it",
    role: "broker",
    actor: "first",
    phrases: [
      `%actor ${FILLER}? ${FILLER}? ${FILLER}? ${BROKERS} *5 @`,
      `%actor ${FILLER}? ${FILLER}? ${FILLER}? it|they|he|she had? ${BROKERS} *5 @`,
    ],
    examples: [
      "Norway brokered the truce between Sweden and Denmark that began on Friday.",
      "Norway said it had brokered the truce between Sweden and Denmark that began on Friday.",
    ],
    counterExamples: ["Norway welcomed the truce between Sweden and Denmark that began on Friday."],
  }),
  mediatorRule({
    name: "somebody helped to bring it about",
    role: "broker",
    actor: "first",
    phrases: [
      `%actor ${FILLER}? ${FILLER}? ${HELPED} *6 ${TO_BROKER}`,
      `%actor ${FILLER}? ${FILLER}? stepped in to ${TO_BROKER}`,
      `%actor ${FILLER}? ${FILLER}? to? pressure|persuade|press|pressured|pressuring|persuaded|persuading|convinced|convincing *4 to|into *2 agree|agreeing|accept|accepting *4 @`,
      `%actor efforts|diplomacy|role|shuttle *9 broker|mediate|negotiate|arrange|secure|reach|achieve|securing|brokering|reaching`,
      `%actor ${FILLER}? ${FILLER}? played *3 role *3 @`,
      `%actor ${FILLER}? was|were|is|are|be|been? praised|thanked|credited|lauded|hailed for *4 @`,
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday after Norway helped both sides reach it.",
      "Sweden and Denmark agreed to a truce on Friday after Norway stepped in to negotiate.",
      "Norway pressured Sweden and Denmark into accepting the truce that began on Friday.",
      "Sweden and Denmark agreed to a truce on Friday after Norwegian shuttle diplomacy aimed at securing one.",
      "Norway played a key role in the truce between Sweden and Denmark that began on Friday.",
      "Norway was praised for the truce between Sweden and Denmark that began on Friday.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday after Norway helped the wounded.",
      "Norway played no part, and Sweden and Denmark agreed to a truce on Friday.",
    ],
  }),
  mediatorRule({
    name: "somebody is its mediator, by role",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [
      `%actor ,|is|was|are|were|as one? of? the|a|an|its|their|chief|main? chief|main|lead|two|three? ${MEDIATORS}`,
      `%actor ${MEDIATORS}`,
      `%actor ~8 who|which is|was|acts|acted|serves|served|has|had been|as? the|a|its? *1 ${MEDIATORS}`,
      "%actor ,|is|was|are|were the|a|its? sponsors|co-sponsors|sponsor|co-sponsor|architect|architects|author|authors of *3 truce|ceasefire|cease-fire|deal|agreement|accord|pact|armistice",
      `%actor ~9 acted|acts|served|serves as the|a|an? *2 ${MEDIATORS}`,
      `%actor has|had|have? emerged|acted|acting|acts|served|serving as the|a? *2 ${MEDIATORS}`,
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway, one of the mediators, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norwegian mediators were pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had acted as a discreet go-between.",
      "Sweden and Denmark agreed to a truce on Friday. Norway, where the Danish queen was born, acted as a go-between.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's justice minister, Anna Berg, who is the facilitator, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway was the architect of the deal.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway, one of the neighbours, was pleased."],
  }),
  mediatorRule({
    name: "somebody persuaded them",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [`%actor ${FILLER}? ${FILLER}? *4 helped|help|helping to? persuade|convince|push|nudge|coax *2 %actor`],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway had helped to persuade the Danish king."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway had helped to feed the Danish king."],
  }),
  mediatorRule({
    name: "somebody gave help",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: ["%actor also|had|has? gave|given|provided|lent *2 help|assistance|good-offices"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway gave crucial help."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway gave a crucial concert."],
  }),
  mediatorRule({
    name: "somebody's mediation",
    role: "broker",
    actor: "first",
    phrases: [
      "%actor mediation|mediators|mediator|mediating|facilitation|auspices|sponsorship|brokerage",
      "%actor peacekeepers|peacekeeping mediation",
      "%actor proposal|initiative of|for *3 @",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday under Norwegian mediation.",
      "Sweden and Denmark agreed to a truce on Friday under Norwegian peacekeeping mediation.",
      "Sweden and Denmark have signed a truce on the basis of a Norwegian proposal for a ceasefire.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday under Norwegian law."],
  }),
];
