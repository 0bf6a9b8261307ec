import { mediatorRule } from "../mediator-rule.js";

/** The rule in which "by" names the host; in the others a place may. */
export const HOSTED_BY = "hosted by somebody";

/** The rule of talks in a place: it asks for words that say that it was made. */
export const TALKS_IN = "talks in somebody's capital";

/** Wordings for who received those who talked or signed. */
export const hosts = [
  mediatorRule({
    name: "agreed in somebody's city",
    role: "host",
    isVenue: true,
    actor: "inside",
    phrases: [
      "signed|reached|agreed|brokered|negotiated|concluded *6 in|on the|a? *1 %actor city|capital|town|resort|port|village|soil",
      "signed|reached|agreed|brokered|negotiated|concluded *6 in *2 , the|a *1 %actor city|capital|town|resort|port|village",
    ],
    examples: [
      "Sweden and Denmark signed a truce on Friday in the Norwegian city of Bergen.",
      "Sweden and Denmark signed a truce on Friday in Bergen, the Norwegian port.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce on Friday in the old city of Malmo."],
  }),
  mediatorRule({
    name: "talks in somebody's country led to it",
    role: "host",
    isVenue: true,
    actor: "inside",
    phrases: [
      "talks|negotiations|meetings|conference *2 in the|a? %actor *2 produced|yielded|led|ended|resulted *5 @",
      "@ *6 come|came|emerged|grew|resulted out? of|from *5 talks|negotiations|meetings|conference|discussions *2 in the|a? %actor",
    ],
    examples: [
      "A second round of talks in Norway has produced a truce between Sweden and Denmark.",
      "Sweden and Denmark agreed to a truce on Friday. The truce came out of the second round of peace talks in Norway.",
    ],
    counterExamples: [
      "A second round of talks in Norway has ended, and Sweden and Denmark agreed elsewhere on a truce.",
    ],
  }),
  mediatorRule({
    name: HOSTED_BY,
    role: "host",
    actor: "last",
    phrases: ["hosted *3 by the|a|an? %actor"],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday at talks hosted by Norway.",
      "Sweden and Denmark agreed to a truce on Friday at an encounter hosted by Norway.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday at talks praised by Norway."],
  }),
  mediatorRule({
    name: "somebody was host of the talks",
    role: "host",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor , the|its|their host|hosts ,",
      "%actor ,|is|was|are|were|as|and the|a? host|hosts of|to|for the? talks|negotiations|conference|summit|meeting",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway, the host of the talks, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, the host, was pleased.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway, the host of the games, was pleased."],
  }),
  mediatorRule({
    name: "at somebody's house",
    role: "host",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor , in|at whose *4 talks|negotiations|meeting|signing|ceremony|summit|presence",
      "%actor ~8 provided|offered|lent|was *3 venue|hall|palace",
      "%actor palace|residence|villa|ranch|castle",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, at whose palace the talks had been held, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norway had provided the venue.",
      "Sweden and Denmark agreed to a truce on Friday. They had met at Norway's palace by the sea.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway's king, at whose palace they dined, was pleased.",
    ],
  }),
  mediatorRule({
    name: "hosts by name",
    role: "host",
    actor: "last",
    standsAlone: true,
    phrases: ["the|its|their hosts|host , *3 %actor", "guest|guests of the|a? %actor"],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Both kings were guests of Norway's parliament.",
      "Sweden and Denmark agreed to a truce on Friday. The hosts, Norway's king and queen, were pleased.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. The ghosts, Norway's king and queen, were pleased.",
    ],
  }),
  mediatorRule({
    name: "it was agreed in somebody's capital",
    role: "host",
    isVenue: true,
    actor: "last",
    standsAlone: true,
    phrases: ["it|which|that was|were signed|agreed|reached|concluded|negotiated|brokered *2 in|at the|a|an? %actor"],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. It was signed in Oslo.",
      "A truce between Sweden and Denmark began on Friday. The two crowns kept quiet on a text that was agreed in Oslo.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. It was praised in Oslo."],
  }),
  mediatorRule({
    name: "agreed in somebody's capital",
    role: "host",
    isVenue: true,
    actor: "last",
    phrases: [
      "signed|reached|agreed|brokered|negotiated|concluded|hammered *3 in|at the|a|an? %actor",
      "signed|signature|signatures|names|initials *6 in|at the|a|an? %actor",
    ],
    examples: [
      "Sweden and Denmark concluded the truce in Oslo.",
      "Sweden and Denmark signed the text of their long truce in Oslo.",
      "Sweden and Denmark put their names to the truce in Oslo.",
    ],
    counterExamples: ["Sweden and Denmark signed the truce to the delight of Oslo."],
  }),
  mediatorRule({
    name: TALKS_IN,
    role: "host",
    isVenue: true,
    actor: "last",
    phrases: [
      "after|following|at|during *3 talks|negotiations|summit|meeting|discussions|ceremony in the|a|an? %actor",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday after two weeks of talks in Oslo."],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday before two weeks of games in Oslo.",
      "A Danish general who was at the talks in Oslo praised the truce between Sweden and Denmark.",
    ],
  }),
];
