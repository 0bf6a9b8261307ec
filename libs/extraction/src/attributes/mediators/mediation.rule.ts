import type { MediatorRole } from "#domain";
import { verb } from "../../lexicon/verbs.js";

/**
 * What a deed of mediation is done to: the agreement, a promise or signature for it, the talks that led to it, those who
 * fight, two of them by name, both of them by that word, the way between them, their consent ("to accept", "into a truce"), their war, or nothing that is said.
 */
export type MediationObject =
  | "deal"
  | "pledge"
  | "talks"
  | "sides"
  | "pair"
  | "both"
  | "between"
  | "consent"
  | "war"
  | "nothing";

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
const BRING = "bring/brings/brought/brought/bringing";
const PUT = "put/puts/put/put/putting";
const WIN = "win/wins/won/won/winning";
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
    verbs: ["obtain", "achieve", WIN, "wrest", "extract", "midwife", "mastermind", "impose", "settle", "collect"],
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
  {
    name: "somebody talked to both",
    role: "broker",
    verbs: [
      "speak/speaks/spoke/spoken/speaking",
      "talk",
      "lobby",
      "telephone",
      "phone",
      "ring/rings/rang/rung/ringing",
    ],
    to: ["both"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had telephoned both governments at midnight.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had telephoned the weather service.",
    ],
  },
  {
    name: "somebody dealt with both",
    role: "broker",
    verbs: [
      "see/sees/saw/seen/seeing",
      "visit",
      "meet/meets/met/met/meeting",
      "hand",
      "give/gives/gave/given/giving",
      PUT,
      "present",
      "keep/keeps/kept/kept/keeping",
      "tell/tells/told/told/telling",
      "sit/sits/sat/sat/sitting",
    ],
    to: ["both"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general had kept both delegations at the table until dawn.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had put a paper to the two sides.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general had kept the change.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had given each child a coat.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general told all his sons.",
      "Sweden and Denmark agreed to a truce on Friday. Norway would meet both sides in May.",
    ],
  },
  {
    name: "somebody travelled between them",
    role: "broker",
    verbs: [
      "shuttle",
      "travel/travels/travelled/travelled/travelling",
      "travel/travels/traveled/traveled/traveling",
      "commute",
      "fly/flies/flew/flown/flying",
      "go/goes/went/gone/going",
      "move",
      "ferry",
    ],
    to: ["between"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian envoy had flown back and forth between the two capitals.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's foreign minister had travelled for weeks between Sweden and Denmark.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian envoy flew to Malmo.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian tourist moved between the tables.",
    ],
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
      "conduct",
      "open",
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
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian minister witnessed the signing.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general presided over the talks.",
      "Sweden and Denmark agreed to a truce on Friday at a conference chaired by Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A Norwegian general slept through the talks."],
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
      "invite",
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
    ],
  },
  {
    name: "somebody went between them",
    role: "broker",
    verbs: ["shuttle", "carry", "relay", "pass", "reconcile", BRING, PUT],
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

/** The rules of each verb form. */
export const mediationVerbs: ReadonlyMap<string, readonly MediationRule[]> = (() => {
  const byWord = new Map<string, MediationRule[]>();
  for (const rule of mediationRules)
    for (const spelling of rule.verbs)
      for (const form of new Set(Object.values(verb(spelling)))) byWord.set(form, [...(byWord.get(form) ?? []), rule]);
  return byWord;
})();
