import type { MediationRule } from "../mediation-rule.js";
import { BRING } from "./words.js";

const PUT = "put/puts/put/put/putting";

/** What brings those who fight together. */
export const goingBetween: readonly MediationRule[] = [
  {
    name: "somebody talked to both",
    role: "broker",
    verbs: [
      "speak/speaks/spoke/spoken/speaking",
      "talk",
      "lobby",
      "engage",
      "telephone",
      "phone",
      "ring/rings/rang/rung/ringing",
    ],
    to: ["both"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had telephoned both governments at midnight.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had spoken to both at midnight.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had telephoned both of the warring sides.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king had telephoned the weather service.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king spoke of both wars.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king talked about both governments.",
    ],
  },
  {
    name: "somebody dealt with both",
    role: "broker",
    verbs: ["hand", PUT, "present", "keep/keeps/kept/kept/keeping", "sit/sits/sat/sat/sitting"],
    to: ["both"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general had kept both delegations at the table until dawn.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had put a paper to the two sides.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general had kept the change.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had handed each child a coat.",
      "Sweden and Denmark agreed to a truce on Friday. Norway kept both bridges closed.",
      "Sweden and Denmark agreed to a truce on Friday. Norway put both its fleets on alert.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general presented all his sons.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's foreign minister had visited both capitals.",
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian general gave both sides until noon to leave.",
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
    name: "somebody went between them",
    role: "broker",
    verbs: ["shuttle", "reconcile", BRING],
    to: ["sides"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway had reconciled the two governments.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had brought the two governments together.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. A Norwegian ferry sails between the delegations.",
      "Sweden and Denmark agreed to a truce on Friday. Norway put the leaders on a list of smugglers.",
    ],
  },
  {
    name: "somebody carried their messages",
    role: "broker",
    verbs: ["carry", "relay", "pass", "take/takes/took/taken/taking", "convey", "ferry"],
    to: ["messages"],
    mayBePlanned: false,
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's envoy had taken messages to the Danish queen.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Two bodies were given to Norway, which passed them to the Danish queen.",
      "Sweden and Denmark agreed to a truce on Friday. Norway took letters from the captives to their families.",
    ],
  },
];
