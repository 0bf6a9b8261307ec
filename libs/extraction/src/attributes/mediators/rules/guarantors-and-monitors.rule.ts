import { mediatorRule } from "../mediator-rule.js";

/** The rule of observers who are sent: not of those who count breaches for the news. */
export const OBSERVERS_SENT = "somebody's observers are sent";

const SEND = "sent|sends|send|sending|deploy|deploys|deployed|dispatch|dispatched";

/** Wordings for who vouches for a ceasefire. */
export const guarantors = [
  mediatorRule({
    name: "one that somebody guaranteed",
    role: "guarantor",
    actor: "inside",
    phrases: [
      "@ that|which the? %actor ~5 guaranteed|guarantees|guarantee",
      "with *2 %actor as *2 guarantor|guarantors",
    ],
    examples: [
      "Sweden and Denmark signed a truce that Norway guarantees.",
      "Sweden and Denmark signed a truce, with Norway as the other guarantor.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce that Norway ignores."],
  }),
  mediatorRule({
    name: "somebody vouches for it, by role",
    role: "guarantor",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor ,|is|was|are|were|as|will be? the|a|an|its|their? guarantor|guarantors",
      "%actor ~12 as *1 guarantor|guarantors",
      "%actor ~9 is|was|are|were *2 guarantor|guarantors of *3 truce|ceasefire|cease-fire|deal|agreement|accord|pact|armistice",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway, which stands behind the paper as guarantor, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway is its guarantor.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, whose fleet lies off Malmo, is the chief guarantor of the accord.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway is its critic.",
      "Sweden and Denmark agreed to a truce on Friday. Norway is one of the guarantors of the peace talks.",
    ],
  }),
  mediatorRule({
    name: "somebody is its guarantor",
    role: "guarantor",
    actor: "first",
    phrases: ["%actor as|,|is|was|were|are|the|a? the|a|an? guarantor|guarantors of *3 @"],
    examples: ["Sweden and Denmark signed a truce, and made Norway the guarantor of the truce."],
    counterExamples: ["Sweden and Denmark signed a truce, and made Norway the enemy of the truce."],
  }),
];

/** Wordings for who watches over a ceasefire. */
export const monitors = [
  mediatorRule({
    name: "watched over by somebody",
    role: "monitor",
    actor: "last",
    phrases: [
      "monitored|supervised|overseen|verified|observed *3 by the|a|an? %actor",
      "monitors|observers|observer from|of ~6 %actor",
      "supervision|observation|monitoring of|by the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark signed a truce monitored by Norway.",
      "Sweden and Denmark signed a truce, and observers of the army and navy of Norway arrived.",
      "A truce between Sweden and Denmark began on Friday with supervision by Norway.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce closely followed by Norway."],
  }),
  mediatorRule({
    name: "observers from somewhere",
    role: "monitor",
    actor: "last",
    standsAlone: true,
    phrases: ["observers|monitors|verifiers from|of the|a|an? %actor"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Forty observers from Norway are on their way."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Forty cows from Norway are on their way."],
  }),
  mediatorRule({
    name: OBSERVERS_SENT,
    role: "monitor",
    actor: "first",
    standsAlone: true,
    phrases: [
      `%actor ~4 ${SEND} *5 observers|monitors|verifiers`,
      "%actor has|have|keeps|keep *5 observers|monitors|verifiers in|on|along|at",
      `%actor ~4 ${SEND} *8 to supervise|monitor|oversee|verify|police *4 @`,
      "%actor , whose observers|monitors|officers|soldiers *5 watch|supervise|monitor|verify|police|oversee",
      "%actor military|unarmed|civilian? observers|monitors|verifiers|supervision|observation|verification|monitoring",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway is to send forty observers.",
      "Sweden and Denmark agreed to a truce on Friday. Norway has some forty soldiers and observers in Malmo.",
      "Sweden and Denmark agreed to a truce on Friday. Norway is to send two ships to police the truce.",
      "Sweden and Denmark agreed to a truce on Friday under Norwegian supervision.",
      "Sweden and Denmark agreed to a truce on Friday. Norway, whose observers are to watch over all this, was pleased.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway is to send forty cows.",
      "Sweden and Denmark agreed to a truce on Friday. Norway has written terms for observers that nobody will sign.",
    ],
  }),
  mediatorRule({
    name: "somebody's monitors",
    role: "monitor",
    actor: "first",
    phrases: [
      "%actor military? monitors|observers|observer|monitoring",
      "%actor *3 figures|officers|troops|soldiers|officials observing|monitoring *3 @",
      "%actor closely|also|has|have|had? closely? monitored|monitors|monitor *4 @",
      "%actor will ~11 monitor *10 @",
    ],
    examples: [
      "Sweden and Denmark signed a truce, and Norwegian military observers arrived on Friday.",
      "Norwegian army officers monitoring the truce between Sweden and Denmark, which began on Friday, were pleased.",
      "Norway also monitors the truce between Sweden and Denmark, which began on Friday.",
      "Norway will, as before, monitor the truce between Sweden and Denmark, which began on Friday.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce, and Norwegian tourists arrived on Friday."],
  }),
];
