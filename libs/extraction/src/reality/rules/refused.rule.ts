import { realityRule } from "../reality-rule.js";

/** Wordings that refuse a ceasefire, deny it, or fail to reach it. */
export const refusedRules = [
  realityRule({
    name: "a ceasefire is refused or denied",
    weight: -2.4,
    kind: "rejection",
    phrases: [
      "<reject> *4 @",
      "rule|ruled|rules|ruling out *4 @",
      "rejection|refusal|denial of *4 @",
      "refuse|refused|refuses|refusing|decline|declined to *6 @",
      "@ *4 <be>|been *1 rejected|refused|denied|ruled|impossible|unlikely|elusive|premature|unrealistic|distant|remote",
      "@ *3 <reject:past> by",
      "@ *3 remain|remains|remained|proved|proves *1 elusive|distant|unlikely|far|remote|impossible",
      "short of *3 @",
    ],
    examples: ["The rebels rejected a ceasefire.", "A truce remains elusive."],
    counterExamples: ["The rebels accepted the ceasefire."],
  }),
  realityRule({
    name: "no ceasefire, or a failure to reach one",
    weight: -2.8,
    kind: "rejection",
    phrases: [
      "no|without|neither|nor|lack|absence *1 sign|signs|hint|hope|prospect|chance|talk|question|suggestion|indication|word|possibility|agreement|deal of|for|on|that? *5 @",
      "without|lacking|absent *3 @",
      "nobody|nothing|noone *4 @",
      "@ *2 never|nowhere",
      "fail|fails|failed|failing|unable|failure|inability *1 to *6 @",
      "not|n't|never|cannot|neither|nor *2 <declare:past>|<reach:past>|<agree:past>|<declare:base>|<reach:base>|<agree:base>|have|accept|be|want|believe|interested|about *5 @",
      "far from *4 @",
      "break|broke|broken|breaks without *4 @",
    ],
    examples: ["The talks ended without a ceasefire.", "The generals failed to agree on a truce."],
    counterExamples: ["The generals did not break the truce."],
  }),
  realityRule({
    name: "an agreement denied",
    weight: -3.6,
    kind: "rejection",
    phrases: [
      "deny|denies|denied|denying *1 that? *1 having|it|they|he|she|we|there|any ~6 @",
      "denied|denies|denying *1 reports|report|rumours|claims ~4 @",
      "nobody|no one *6 @",
      "nowhere near *2 @",
    ],
    examples: ["The rebels denied that they had agreed to a truce."],
    counterExamples: ["The rebels denied that they had broken the truce."],
  }),
  realityRule({
    name: "a ceasefire out of reach",
    weight: -5,
    kind: "rejection",
    phrases: [
      "@ *2 remain|remains|remained|is|are|was|seems|seemed|looks|looked *1 out of",
      "@ *2 remains|remained|is|was nowhere",
    ],
    examples: ["A ceasefire remains out of reach."],
    counterExamples: ["The truce remains in force."],
  }),
];
