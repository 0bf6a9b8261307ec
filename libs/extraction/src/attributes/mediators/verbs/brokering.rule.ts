import type { MediationRule } from "../mediation-rule.js";

const DRAW = "draw/draws/drew/drawn/drawing";
const BRING = "bring/brings/brought/brought/bringing";
const WIN = "win/wins/won/won/winning";

/** What brings the agreement itself about. */
export const brokering: readonly MediationRule[] = [
  {
    name: "somebody mediated",
    role: "broker",
    verbs: ["mediate", "co-mediate", "facilitate", "intercede", "arbitrate"],
    to: ["deal", "talks", "sides", "war", "nothing"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Diplomats from Norway mediated.",
      "Sweden and Denmark agreed to a truce on Friday. Norway, which has been mediating between the two sides, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday in talks facilitated by Norway.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's Anna Berg mediated at the harbour.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway had offered to mediate.",
      "Sweden and Denmark agreed to a truce on Friday. Norway once mediated a quarrel about herring.",
    ],
  },
  {
    name: "somebody worked the agreement out",
    role: "broker",
    verbs: [
      "broker",
      "co-broker",
      "arrange",
      "negotiate",
      "engineer",
      "orchestrate",
      "clinch",
      "secure",
      "forge/forges/forged/forged/forging",
      "craft",
      "hammer",
      "work",
      "thrash",
      "close",
      "seal",
      "finalize",
      "finalise",
      DRAW,
      "sponsor",
      "co-sponsor",
      "draft",
      "design",
      "initiate",
    ],
    to: ["deal"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The accord was hammered out by envoys from Norway.",
      "Sweden and Denmark agreed to a truce on Friday. The accord was brokered by Finland, which held the chair, and by Norway.",
      "Sweden and Denmark agreed to a truce on Friday. Norwegian Foreign Minister Anna Berg flew to Malmo and negotiated it.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway negotiated a loan.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had hoped to broker it.",
    ],
  },
  {
    name: "somebody got it out of them",
    role: "broker",
    verbs: [
      "obtain",
      "procure",
      "achieve",
      WIN,
      "wrest",
      "extract",
      "midwife",
      "mastermind",
      "impose",
      "settle",
      "collect",
    ],
    to: ["deal", "pledge"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway had obtained the agreement in a long night.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian envoy wrested the last signature from the Danish king.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway obtained a loan.",
      "Sweden and Denmark agreed to a truce on Friday. The deal leaves out Malmo, the port that was won back by Norway last week.",
    ],
  },
  {
    name: "somebody got them to agree",
    role: "broker",
    verbs: [
      "persuade",
      "convince",
      "coax",
      "cajole",
      "prod/prods/prodded/prodded/prodding",
      "pressure",
      "press",
      "nudge",
      "induce",
      "get/gets/got/gotten/getting",
      BRING,
      "talk",
      "compel",
      "prevail",
      "lean",
    ],
    to: ["consent"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had persuaded the Danish queen to sign.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had talked the Danish queen into a meeting.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had persuaded the Danish queen to dance.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had failed to persuade the Danish queen to talk.",
    ],
  },
];
