import type { MediationRule } from "../mediation-rule.js";
import { OVERSEE } from "./words.js";

const LEAD = "lead/leads/led/led/leading";

/** What is done at and for the talks. */
export const presiding: readonly MediationRule[] = [
  {
    name: "somebody led the talks",
    role: "broker",
    verbs: [
      "chair",
      "co-chair",
      "preside",
      LEAD,
      "steer",
      "moderate",
      "broker",
      "sponsor",
      "shepherd",
      "negotiate",
      "conduct",
      "nurse",
      "head",
      "run/runs/ran/run/running",
      "guide",
      OVERSEE,
      "supervise",
      "spearhead",
      "arrange",
    ],
    to: ["talks"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian judge had conducted the negotiations.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general presided over the talks.",
      "Sweden and Denmark agreed to a truce on Friday at a conference chaired by Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A Norwegian general slept through the talks."],
  },
  {
    name: "somebody witnessed it",
    role: "broker",
    verbs: ["witness", "countersign", "co-sign"],
    to: ["deal", "talks"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian minister witnessed the signing.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian minister countersigned the agreement.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A Norwegian minister witnessed the eclipse."],
  },
  {
    name: "somebody presided",
    role: "broker",
    verbs: ["preside"],
    to: ["nothing"],
    mayBePlanned: false,
    examples: ["Sweden and Denmark agreed to a truce on Friday. The Norwegian king presided."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The Norwegian king presides over a fleet."],
  },
  {
    name: "somebody received those who talked",
    role: "host",
    verbs: [
      "host",
      "co-host",
      "convene",
      "organize",
      "organise",
      "co-organize",
      "co-organise",
      "receive",
      "summon",
      "gather",
    ],
    to: ["talks", "sides", "pair"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had received the Swedish president, Anna Berg, and Denmark's queen.",
      "Sweden and Denmark agreed to a truce on Friday. Norway hosted three weeks of negotiations.",
      "Sweden and Denmark agreed to a truce on Friday at a summit convened by Norway.",
      "Sweden and Denmark agreed to a truce on Friday. The Norwegian prime minister spoke after hosting the talks.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway will host the next round of talks.",
      "Sweden and Denmark agreed to a truce on Friday. Norway hosted a fair.",
      "Sweden and Denmark agreed to a truce on Friday. Norway summoned the Swedish and Danish ambassadors.",
    ],
  },
];
