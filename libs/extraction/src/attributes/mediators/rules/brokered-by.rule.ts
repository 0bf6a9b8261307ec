import { mediatorRule } from "../mediator-rule.js";
import { BROKERED, MEDIATORS } from "./words.js";

/** The rule of those who only made it known, and may be a side of it. */
const ANNOUNCED = "announced by an outsider";

/** The same where they come first, and where what they announced comes before. */
const ONE_ANNOUNCED = "one that an outsider announced";

/** The same where they tell that others agreed. */
const ANNOUNCED_THAT = "an outsider announces that others agreed";

/** The rules of those who may only have made it known. */
export const MAKING_KNOWN: ReadonlySet<string> = new Set([ANNOUNCED, ANNOUNCED_THAT, ONE_ANNOUNCED]);

/** The rule of envoys who tell of what was agreed: it asks for their title, and that they tell. */
export const ENVOY_SAID = "an envoy tells that it was agreed";

/** The rule of those who sent a mediator. */
export const ON_BEHALF = "on behalf of somebody";

/** Wordings in which the ceasefire comes first, and then who brought it about. */
export const brokeredBy = [
  mediatorRule({
    name: "the work of somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "work|brainchild|handiwork|doing of the|a|an? %actor",
      "shuttling|shuttle|midwifed *2 by the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The truce was the work of Norway.",
      "Sweden and Denmark agreed to a truce on Friday after weeks of shuttling by the Norwegian foreign minister.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The fire was the fault of Norway."],
  }),
  mediatorRule({
    name: "somebody had their word",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [
      "gave|given|give *4 word|consent|assent|promise|assurance|assurances|pledge|signature to *2 %actor",
      "saw|see|sees|seen *4 hand|fingerprints of the|a|an? %actor",
      "notified|assured the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish queen had given her word to the Norwegian king.",
      "Sweden and Denmark agreed to a truce on Friday. Diplomats saw in it the hand of Norway.",
      "Sweden and Denmark agreed to a truce on Friday. Each had notified the Norwegian king of its consent.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish queen had given a horse to the Norwegian king.",
      "Sweden and Denmark agreed to a truce on Friday. The Danish queen had lived by the hand of Norway.",
      "Sweden and Denmark agreed to a truce on Friday. The Danish queen had informed the Norwegian king of a raid.",
    ],
  }),
  mediatorRule({
    name: "brokered by somebody",
    role: "broker",
    actor: "last",
    phrases: [
      `${BROKERED} *5 by the|a|an? %actor`,
      `drawn|worked|hammered up|out by the|a|an? %actor`,
      "worked|drawn|hammered|thrashed out|up in ~5 by *2 %actor",
      "mediation|brokering|mediating|negotiation by the|a|an? %actor",
      "pressed|pressured|prodded|urged|persuaded|coaxed|nudged|pushed by the|a|an? %actor",
      "put forward|up *4 by *1 %actor",
      "drawn|drafted|proposed|presented|tabled|submitted|offered|suggested forward|up? *4 by *1 %actor",
      "worked|thrashed|hammered out with ~5 %actor",
    ],
    examples: [
      "A truce brokered by Norway between Sweden and Denmark took effect on Friday.",
      "Sweden and Denmark signed a truce drawn up by Norway.",
      "Sweden and Denmark signed a truce on terms worked out in Bergen, a port, by envoys of Norway.",
      "Sweden and Denmark signed a truce after mediation by Norway.",
      "Sweden and Denmark agreed to a truce put forward by Norway.",
      "Sweden and Denmark agreed to a truce on Friday, pressed by Norway.",
      "Sweden and Denmark agreed to a truce on terms thrashed out with Norway.",
    ],
    counterExamples: [
      "A truce welcomed by Norway between Sweden and Denmark took effect on Friday.",
      "A truce brokered in spite of Norway took effect on Friday between Sweden and Denmark.",
      "Sweden and Denmark broke a truce on Friday; the toll was put at forty by Norwegian officials.",
    ],
  }),
  mediatorRule({
    name: "somebody worked its text out",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: ["text|terms|document *3 worked|hammered|drawn|thrashed out|up *5 by *2 %actor"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. The text had been worked out by Norway's envoy."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The text had been mocked by Norway's envoy."],
  }),
  mediatorRule({
    name: "those who brokered it, by name",
    role: "broker",
    actor: "last",
    phrases: [
      "overseers|sponsors|co-sponsors|brokers|mediators|mediator|guarantors - meaning|including? the|a|an? %actor",
      "overseers|sponsors|co-sponsors|brokers|mediators|mediator|guarantors ,|:|including|like|meaning? the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday, said the mediator Norway.",
      "Sweden and Denmark agreed to a truce on Friday, said its sponsors - meaning Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday, said the neighbour Norway."],
  }),
  mediatorRule({
    name: "mediators from somewhere",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [`${MEDIATORS} from|of *3 %actor`, `${MEDIATORS} , *6 of|from the|a|an? %actor`],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The mediators from Norway were pleased.",
      "Sweden and Denmark agreed to a truce on Friday. The mediator, a retired admiral from Norway, was pleased.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The fishermen of Norway were pleased."],
  }),
  mediatorRule({
    name: "somebody's plan was accepted",
    role: "broker",
    actor: "inside",
    standsAlone: true,
    phrases: [
      "accepted|accept|accepts|accepting|agreed|endorsed|approved|backed|voted *4 %actor plan|proposal|initiative|formula|demand|call|appeal|resolution",
      "accepted|accept|accepts|accepting|agreed|endorsed|approved|backed|voted *4 plan|proposal|initiative|formula|offer|terms|text *3 of|by|from the|a? %actor",
      "accepted|accept|accepts|accepting|agreed|endorsed|approved|backed|voted *4 plan|proposal|initiative|formula|offer|terms|text that|which the|a? %actor",
      "accepted|accept|accepts|accepting|agreed|endorsed|signed|part|basis|under *6 plan|proposal|proposals|initiative|formula|terms|text|document ~2 put|drawn|drafted|proposed|presented|tabled|submitted|offered|suggested *5 by *2 %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had accepted the Norwegian plan overnight.",
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had accepted a plan of the king of Norway.",
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had accepted a plan which Norway's envoy had brought.",
      "Sweden and Denmark agreed to a truce on Friday. It is part of a plan put forward in May by the Norwegian king.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had mocked the Norwegian plan overnight.",
      "Sweden and Denmark agreed to a truce on Friday. The Danish king has accepted Norway's offer of asylum.",
    ],
  }),
  mediatorRule({
    name: ON_BEHALF,
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [
      "led|mediated|negotiated|chaired|brokered|facilitated|mediating|mediator|presided|presides|acts|acting|acted|went|gone *8 on|in behalf|name of the|a|an? %actor",
      "led|mediated|negotiated|chaired|brokered|facilitated|mediating|mediator *4 for the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A retired judge mediated on behalf of Norway.",
      "Sweden and Denmark agreed to a truce on Friday. A retired judge led the talks for Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A retired judge sang on behalf of Norway."],
  }),
  mediatorRule({
    name: ENVOY_SAID,
    role: "broker",
    actor: "last",
    phrases: [
      "agreed|reached|signed|accepted|concluded|struck|start|begin|starts|begins|stop|effect|force ~14 , *4 %actor",
    ],
    examples: ["Sweden and Denmark have agreed to a truce, Norway's envoy Anna Berg said on Friday."],
    counterExamples: ["Sweden and Denmark have agreed to a truce, Norway's poet Anna Berg said on Friday."],
  }),
  mediatorRule({
    name: ANNOUNCED,
    role: "broker",
    actor: "last",
    phrases: [
      "@ *8 announced|proclaimed|unveiled|disclosed|known *3 by the|a|an? %actor",
      "@ ~22 , *3 %actor has|had? announced",
    ],
    examples: [
      "A truce between Sweden and Denmark was announced on Friday by the Norwegian foreign minister.",
      "A truce between Sweden and Denmark is to begin on Friday, Norway announced.",
    ],
    counterExamples: ["A truce between Sweden and Denmark was praised on Friday by the Norwegian foreign minister."],
  }),
  mediatorRule({
    name: ANNOUNCED_THAT,
    role: "broker",
    actor: "first",
    phrases: ["%actor *3 announced|disclosed ~9 agreed|agreement|accepted|reached|consented ~8 @"],
    examples: [
      "Norwegian Foreign Minister Anna Berg announced on Friday that Sweden and Denmark had agreed to a truce.",
    ],
    counterExamples: [
      "Norwegian Foreign Minister Anna Berg doubted on Friday that Sweden and Denmark had agreed to a truce. It began at noon.",
    ],
  }),
  mediatorRule({
    name: ONE_ANNOUNCED,
    role: "broker",
    actor: "inmost",
    phrases: ["@ ~7 that|which the? %actor *3 announced|proclaimed|unveiled"],
    examples: ["The truce between Sweden and Denmark that Norway's king announced on Friday is kept."],
    counterExamples: ["The truce between Sweden and Denmark that Norway's king doubted on Friday is kept."],
  }),
];
