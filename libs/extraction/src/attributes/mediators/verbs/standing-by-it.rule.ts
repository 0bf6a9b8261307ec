import type { MediationRule } from "../mediation-rule.js";
import { OVERSEE } from "./words.js";

/** What is done once it is agreed on: who watches over it, who vouches for it. */
export const standingByIt: readonly MediationRule[] = [
  {
    name: "somebody watches over it",
    role: "monitor",
    verbs: ["monitor", "supervise", "verify", "police", "watch", OVERSEE],
    to: ["deal"],
    mayBePlanned: true,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Officers from Norway will supervise it.",
      "Sweden and Denmark agreed to a truce on Friday. Norway sent two ships to monitor the ceasefire.",
      "Sweden and Denmark agreed to a truce on Friday. The ceasefire will be watched by officers from Norway.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway has refused to supervise it.",
      "Sweden and Denmark agreed to a truce on Friday. It is watched anxiously by Norway.",
    ],
  },
  {
    name: "somebody sees that it is kept",
    role: "monitor",
    verbs: ["check", "see/sees/saw/seen/seeing", "ensure", "verify", "monitor", "watch"],
    to: ["keeping"],
    mayBePlanned: true,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway is to check whether both sides respect it.",
      "Sweden and Denmark agreed to a truce on Friday. Officers from Norway will see that its terms are observed.",
      "Sweden and Denmark agreed to a truce on Friday. Norway will monitor compliance.",
      "Sweden and Denmark agreed to a truce on Friday. Officers from Norway will see to it that both sides observe it.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway will see whether the queen sings.",
      "Sweden and Denmark agreed to a truce on Friday. Norway will see whether the truce holds.",
      "Sweden and Denmark agreed to a truce on Friday. Norway will watch if both sides keep it.",
      "Sweden and Denmark agreed to a truce on Friday. Norway will watch whether the truce holds.",
    ],
  },
  {
    name: "somebody vouches for it",
    role: "guarantor",
    verbs: ["guarantee", "underwrite/underwrites/underwrote/underwritten/underwriting"],
    to: ["deal"],
    mayBePlanned: true,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway guarantees the agreement.",
      "Sweden and Denmark signed a truce guaranteed by Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway guarantees a loan."],
  },
];
