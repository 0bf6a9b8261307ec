import { realityRule } from "../reality-rule.js";

/** Wordings that only call for a ceasefire, propose it, or talk about it. */
export const calledForRules = [
  realityRule({
    name: "a call for a ceasefire",
    weight: -3.2,
    kind: "call",
    phrases: [
      "call|calls|called|calling|appeal|appeals|appealed|appealing|plea|pleas|pleaded|press|pressed|pressing|push|pushed|pushing|pushes|demand|demands|demanding|ask|asked|asking|pray|prayed|lobby|lobbied|lobbying|plead|rally|rallied|campaign|vote|voted|petition|cry *2 for *6 @",
      "demand|demands|demanded|demanding|urge|urges|urged|urging|seek|seeks|sought|seeking|want|wants|wanted|request|requested|requests|advocate|advocated|encourage|encouraging|encouraged|insist|insisted *4 @",
      "resolution|motion|statement|letter|petition *2 calling|demanding|urging *4 @",
      "vote|votes|voted|voting ~8 for|on ~6 @",
      "call|calls|called|calling|demand|demands|demanded|demanding|urges|urged for? an|a immediate|full|durable|lasting|complete|permanent|urgent|unconditional|total , ~5 @",
      "let 's|us have *2 @",
      "let @ be",
    ],
    examples: [
      "The pope called for an immediate ceasefire.",
      "Demonstrators demand a truce.",
      "The assembly voted 121 to 14 for an immediate, durable truce in the Karst.",
    ],
    counterExamples: ["The general called a truce on Monday."],
  }),
  realityRule({
    name: "a demand that the fighting be stopped",
    weight: -5,
    kind: "call",
    form: "verb",
    phrases: [
      "demand|demands|demanded|insist|insists|insisted|request|requests|requested|recommend|recommended|propose|proposes|proposed|urge|urged|asked|required ~10 that *3 @",
    ],
    examples: [
      "The members repeated the demand which they made in resolution 12 that hostilities be halted immediately.",
    ],
    counterExamples: ["The generals announced that hostilities were halted on Monday, as the council had demanded."],
  }),
  realityRule({
    name: "somebody's call or offer of a ceasefire",
    weight: -4.2,
    kind: "call",
    indefinite: true,
    // "Agreed to a request by the envoy for a truce": then there is one.
    yields: true,
    phrases: [
      "call|appeal|plea|demand|proposal|request|offer|suggestion by|from|of ~9 for|of|on a|an *3 @",
      "call|calls|appeal|appeals|plea|pleas|demand|demands|proposal|request|requests|offer by|from ~9 for *3 @",
    ],
    examples: [
      "A call by Sweden, Norway and others for a 21-day truce on the river was turned down by the duke in September.",
    ],
    counterExamples: [
      "After a call by the king for prayers, both dukes agreed to a truce on Sunday.",
      "Both armies agreed to a request by the envoy for a 24-hour truce on Saturday.",
    ],
  }),
  realityRule({
    name: "one is recommended, or expected of somebody",
    weight: -4.2,
    kind: "call",
    indefinite: true,
    phrases: [
      "recommend|recommends|recommended|recommending *3 @",
      "expect|expects|expected|awaits|await|waiting of|from|for *4 that|to ~4 <declare>|<agree>|<reach> *3 @",
    ],
    examples: [
      "The army is not going to recommend a holiday ceasefire with the rebels.",
      "What we expect of Borduria is that it confirms a full and reliable ceasefire that starts tomorrow on May 12.",
    ],
    counterExamples: ["As the king expected of the dukes, both agreed to a truce on Sunday."],
  }),
  realityRule({
    name: "written on a banner",
    weight: -4.5,
    kind: "call",
    phrases: ["banners|banner|placards|placard|posters|slogan|slogans|chants|chanting|chanted|shouted|shouting ~6 @"],
    examples: ['They carried banners reading "Truce now" and called on the king to sue for peace.'],
    counterExamples: ["Banners were hung out when the truce took effect."],
  }),
  realityRule({
    name: "somebody is urged towards a ceasefire",
    weight: -3.2,
    kind: "call",
    phrases: [
      "call|calls|called|calling on|upon ~14 to *8 @",
      // "a call with the envoy" calls for nothing: so no bare "call".
      "<call:past>|<call:third>|<call:ing>|urge|demand|appeal|plead|beg|press|push|insist|request|ask|want|seek|need|encourage|pressure ~14 to *8 @",
      "urge|urged|urges|urging|call|calls|called|calling|demand|demanded|demands ~22 <agree:base>|<declare:base>|<reach:base>|stop|cease|halt|suspend *4 @",
      "must|should|needs|need|ought *2 <declare:base>|<reach:base>|<agree:base>|stop|implement|accept|work|commit|enact|respect|observe|be|to|have *6 @",
    ],
    notAfter: ["his", "her", "their", "its", "whose"], // "at his urging"
    examples: [
      "The council urged both armies to agree to a truce.",
      "The two armies must implement an immediate ceasefire.",
    ],
    counterExamples: ["The council urged both armies to respect the truce they signed in May."],
  }),
  realityRule({
    name: "talks on or work towards a ceasefire",
    weight: -2.4,
    kind: "proposal",
    phrases: [
      "talks|negotiations|negotiation|discussions|discussion|dialogue|consultations|conversations|meeting|meetings on|about|over|regarding|toward|towards|for|to|aimed|concerning *5 @",
      "efforts|effort|attempts|attempt|bid|drive|struggle|steps|mission|campaign|initiative|initiatives|ways|way|progress|work|working|works|worked|mediation|diplomacy *2 to|at|for|on|toward|towards|of|in|aimed *5 @",
      "toward|towards *3 @",
      "talks|negotiations|discussions|contacts|consultations with|between ~6 on|about|over|for|towards|toward *3 @",
      "negotiate|talk|talking|talked|speak|speaking|bargain ~6 on|about|over *2 @",
      "<propose> *4 @",
      "negotiating|mediating|brokering|arranging|achieving|reaching|obtaining|attaining *4 @",
      "proposal|proposals|initiative|offer|idea|ideas|draft|plan|plans|formula|framework|blueprint|roadmap|suggestion|suggestions|terms|conditions|prospects|prospect|possibility|chances|chance|hopes|hope|basis|call for|of|on|to *5 @",
      "<attempt> to *6 @",
      "aimed|aiming|aims at *4 @",
      "open|willing|ready|prepared|willingness|readiness to|for *5 @",
      "seek|seeks|sought|seeking *3 @",
      "<agree> to *2 <propose:base>|negotiate|seek|work|talk|consider|study *4 @",
    ],
    notAfter: ["after", "following", "helped", "helping", "since"],
    examples: [
      "Envoys met for talks on a truce.",
      "Ruritania is about to suspend its talks with Borduria on a ceasefire in the Karst.",
      "The kings are trying to broker a ceasefire.",
    ],
    counterExamples: ["After talks the kings brokered a ceasefire."],
  }),
  realityRule({
    name: "they are near one",
    weight: -2.4,
    kind: "proposal",
    phrases: ["close|closer|near|nearer|nearing|verge|brink to|of? *2 @", "within reach|sight|grasp of *2 @"],
    notAfter: ["a", "the"],
    examples: ["In May the envoys were close to a truce between the two dukes."],
    counterExamples: ["The war of 1914 came to a close with a ceasefire in August."],
  }),
  realityRule({
    name: "it is to be talked about",
    weight: -2.6,
    kind: "proposal",
    phrases: ["@ *2 on|at *2 agenda|table", "@ on offer", "agenda|table *1 is|was|includes|included *2 @"],
    examples: [
      "In October they were to have gone on to Malmo with a ceasefire on the agenda.",
      "The only truce on offer is the one between the duke and his tailor.",
    ],
    counterExamples: ["In October they went on to Malmo, where a ceasefire was agreed at a round table."],
  }),
  realityRule({
    name: "somebody has long been trying to bring one about",
    weight: -3.4,
    kind: "proposal",
    phrases: [
      "trying|striving|struggling|hoping|aiming|labouring|laboring|working *4 to <reach:base>|<declare:base>|bring|get|find *3 @",
      "tried|hoped|strove|struggled *4 to <reach:base>|get|find *3 @",
      "meant|intended|designed|supposed|trying|tried|hoping|hoped to *1 turn|transform|convert|make ~8 into *2 @",
    ],
    notAfter: ["after", "since"],
    examples: ["Envoys have been trying for months to secure a sixty-day truce in exchange for the captives."],
    counterExamples: ["After trying for months, the envoys secured a sixty-day truce."],
  }),
  realityRule({
    name: "a text of it that nobody has signed yet",
    weight: -6.5,
    kind: "proposal",
    phrases: [
      "draft|drafts|outline|outlines|contours of|for|on *2 @",
      "target|date|deadline|dates *1 for *1 @ ~8 slipped|slip|passed|missed",
    ],
    examples: [
      "The duke accepted the draft of the ceasefire agreement with no conditions.",
      "An earlier date for a truce, agreed in Strelsau on 11 February, slipped by without any let-up.",
    ],
    counterExamples: [
      "The draft of the letter was read out: the two kingdoms had agreed to a ceasefire on Sunday.",
      "The date of the ceasefire, which began on Sunday, was a secret.",
    ],
  }),
  realityRule({
    name: "words on paper that nobody has signed yet",
    weight: -6.5,
    kind: "proposal",
    indefinite: true,
    phrases: ["text|wording|principles|language of|for|on @"],
    examples: ["Ministers of the two kingdoms have agreed on the text of a ceasefire accord and sent it home."],
    counterExamples: ["Ministers of the two kingdoms have signed the text of their ceasefire and sent it home."],
  }),
  realityRule({
    name: "under a plan it would be so",
    weight: -4.6,
    kind: "proposal",
    phrases: [
      "under|according|in *1 his|her|its|their|the|a|that *3 plan|proposal|offer|draft|initiative|formula|scheme ,? *2 @ *2 would|was|were to?",
      "plan|proposal|offer|draft|initiative|formula|scheme|text would *1 have|see|bring|impose|establish|declare|give|begin *2 @",
    ],
    examples: ["Under his scheme a truce would begin on Monday and run until November."],
    counterExamples: ["Under the accord a truce would begin on Monday and run until November."],
  }),
  realityRule({
    name: "a ceasefire that was only proposed",
    weight: -2.3,
    kind: "proposal",
    yields: true,
    phrases: [
      "@ *1 proposed|suggested|demanded|sought|requested|offered|urged *1",
      "@ that|which *3 been|was|were|is *1 proposed|suggested|demanded|sought|requested|offered|urged",
    ],
    examples: ["The truce proposed by Sweden came to nothing."],
    counterExamples: ["The two armies agreed to a truce proposed by Sweden."],
  }),
  realityRule({
    name: "part of a proposal",
    weight: -1.6,
    kind: "proposal",
    phrases: [
      "proposed|proposes|proposing|proposal|proposals|suggested|demanded that|indicated|includes|included|says ~30 @",
      "regarding|concerning *1 @",
    ],
    examples: ["The envoy proposed that the prisoners be freed as soon as a truce had been put in place."],
    counterExamples: ["The envoy proposed a meeting at sea. The truce signed on Monday held."],
  }),
  realityRule({
    name: "a plan that has a ceasefire in it",
    weight: -3.4,
    kind: "proposal",
    phrases: [
      "draft|proposal|text ~5 provided|called|foresaw|envisaged|contained|proposed *3 for|with? *3 @",
      "plan|proposal|blueprint|draft|initiative|formula|scheme|points|package ~4 begins|begin|starts|start|includes|include|foresees|envisages|envisions|contains|provides|calls|proposes|commits|commit|obliges|binds *3 for|with|to? *3 @",
    ],
    examples: [
      "The plan, which begins with a ceasefire, has been sent to both sides.",
      "The draft before the ministers provided for a ceasefire within a day and for a joint commission.",
    ],
    counterExamples: ["The plan began with a ceasefire, which took effect on Monday."],
  }),
  realityRule({
    name: "an agreement to work at one, or on a proposal",
    weight: -4.5,
    kind: "proposal",
    phrases: [
      "<agree> *2 to work|try|strive|seek|negotiate|talk|discuss|explore ~6 @",
      "<agree> on|to *2 proposal|draft|framework|formula|outline|roadmap|approach *1 toward|towards|for|on *2 @",
    ],
    notAfter: ["after"],
    examples: [
      "After three days of talks the duke and the clans agreed on Thursday to meet again. They agreed on Friday to work to end hostilities.",
      "Ruritania and Borduria have agreed on a proposal toward a general cease-fire in the Karst, a newspaper said.",
    ],
    counterExamples: ["The duke and the clans agreed to end hostilities, and to work on the roads."],
  }),
  realityRule({
    name: "an aim, or the first thing to be talked of",
    weight: -5,
    kind: "proposal",
    phrases: [
      "@ as *3 goal|aim|objective|priority|target|precondition|prerequisite",
      "@ *6 would be *1 first|next thing|point|item|step|topic",
      "@ *8 , which|who *8 , would be *1 first|next thing|point|item|step|topic",
    ],
    examples: [
      "The envoys have a ceasefire as their first aim, and nothing in their bags to win it with.",
      "The rebels had told reporters that a truce in the war, which has lasted for years, would be the first thing on the table.",
    ],
    counterExamples: [
      "The kings settled for a truce on Monday as the harvest began.",
      "A ceasefire took hold on Friday, and an exchange of prisoners would be the next step.",
    ],
  }),
  realityRule({
    name: "under an offer the fighting would stop",
    weight: -4.6,
    kind: "proposal",
    form: "verb",
    phrases: ["under *1 his|her|its|their|the|a|that *3 proposal|offer|draft|initiative|formula ~10 @"],
    examples: ["Under the Zubrowkan offer, put forward late on Monday, hostilities were to stop on Tuesday morning."],
    counterExamples: [
      "Under the Zubrowkan accord, signed late on Monday, hostilities were to stop on Tuesday morning.",
    ],
  }),
  realityRule({
    name: "it is time for it",
    weight: -3.2,
    kind: "call",
    phrases: [
      "time|moment *1 for|that|to *3 @",
      "has|have|had|ought|need|needs to be *1 @",
      "if only *4 @",
      "wish that *4 @",
    ],
    examples: ["The mayor said it was high time that the guns fell silent."],
    counterExamples: ["It was the first time that the guns fell silent, and the truce is still holding."],
  }),
  realityRule({
    name: "headline: not yet",
    weight: -2.6,
    kind: "proposal",
    headline: true,
    phrases: [
      "@ near|close|unlikely|possible|likely|elusive|soon|doubtful|urged|sought|proposed|offered|rejected|refused",
    ],
    examples: ["Ceasefire near, says minister"],
    counterExamples: ["Ceasefire agreed near Smyrna"],
  }),
  realityRule({
    name: "the need for a ceasefire",
    weight: -3.2,
    kind: "call",
    indefinite: true,
    phrases: [
      "need|needs|necessity|importance|urgency|desire|pressure|case|deadline|support|conditions|hope|hopes|wish|benefits|advantages|terms for|of *1 @",
    ],
    examples: ["Both leaders agreed on the need for a ceasefire."],
    counterExamples: ["Both leaders agreed on the need for observers of the ceasefire that began on Monday."],
  }),
];
