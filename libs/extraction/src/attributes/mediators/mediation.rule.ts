import type { MediatorRole } from "#domain";
import { verb } from "../../lexicon/verbs.js";

/** What a deed of mediation is done to: the agreement, the plan of it, the talks that led to it, those who fight, their war, or nothing that is said. */
export type MediationObject = "deal" | "plan" | "talks" | "sides" | "war" | "nothing";

/** What somebody who is no side does for a ceasefire: who is its subject, or stands behind its "by", is a mediator. */
export interface MediationRule {
  readonly name: string;
  readonly role: MediatorRole;
  /** Base forms; every form of each is read. */
  readonly verbs: readonly string[];
  readonly to: readonly MediationObject[];
  /** What is to be done counts as well: observers are sent to a ceasefire that holds. */
  readonly mayBePlanned: boolean;
  /** Articles whose report has the mediator Norway with this role. */
  readonly examples: readonly [string, ...string[]];
  /** Near misses: articles whose report has no mediator. */
  readonly counterExamples: readonly [string, ...string[]];
}

const DRAW = "draw/draws/drew/drawn/drawing";
const LEAD = "lead/leads/led/led/leading";
const OVERSEE = "oversee/oversees/oversaw/overseen/overseeing";

/** Deeds of mediation, by what they are done to. */
export const mediationRules: readonly MediationRule[] = [
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
      "Sweden and Denmark agreed to a truce on Friday. Norwegian Foreign Minister Anna Berg flew to Malmo and negotiated it.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway negotiated a loan.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had hoped to broker it.",
    ],
  },
  {
    name: "somebody drew up its plan",
    role: "broker",
    verbs: [DRAW, "draft", "design", "devise", "propose", "author"],
    to: ["plan"],
    mayBePlanned: false,
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway's king had drawn up the plan."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway's king had drawn up the guest list."],
  },
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
      "witness",
    ],
    to: ["talks"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian minister witnessed the signing.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general presided over the talks.",
      "Sweden and Denmark agreed to a truce on Friday at a conference chaired by Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A Norwegian general slept through the talks."],
  },
  {
    name: "somebody received those who talked",
    role: "host",
    verbs: ["host", "co-host", "convene", "organize", "organise", "co-organize", "co-organise", "receive"],
    to: ["talks", "sides"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway hosted three weeks of negotiations.",
      "Sweden and Denmark agreed to a truce on Friday at a summit convened by Norway.",
      "Sweden and Denmark agreed to a truce on Friday. The Norwegian prime minister spoke after hosting the talks.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway will host the next round of talks.",
      "Sweden and Denmark agreed to a truce on Friday. Norway hosted a fair.",
    ],
  },
  {
    name: "somebody went between them",
    role: "broker",
    verbs: ["shuttle", "carry", "relay", "pass", "reconcile", "bring/brings/brought/brought/bringing"],
    to: ["sides"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norwegian diplomats had carried messages between the delegations.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had brought the two governments together.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian ferry sails between the delegations.",
    ],
  },
  {
    name: "somebody watches over it",
    role: "monitor",
    verbs: ["monitor", "supervise", "verify", "police", OVERSEE],
    to: ["deal"],
    mayBePlanned: true,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Officers from Norway will supervise it.",
      "Sweden and Denmark agreed to a truce on Friday. Norway sent two ships to monitor the ceasefire.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway has refused to supervise it."],
  },
  {
    name: "somebody vouches for it",
    role: "guarantor",
    verbs: ["guarantee", "underwrite/underwrites/underwrote/underwritten/underwriting"],
    to: ["deal"],
    mayBePlanned: true,
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway guarantees the agreement."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway guarantees a loan."],
  },
];

/** The rules of each verb form. */
export const mediationVerbs: ReadonlyMap<string, readonly MediationRule[]> = (() => {
  const byWord = new Map<string, MediationRule[]>();
  for (const rule of mediationRules)
    for (const spelling of rule.verbs)
      for (const form of new Set(Object.values(verb(spelling)))) byWord.set(form, [...(byWord.get(form) ?? []), rule]);
  return byWord;
})();
