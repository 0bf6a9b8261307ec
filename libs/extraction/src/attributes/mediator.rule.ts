import type { MediatorRole } from "#domain";
import { type Phrase, phrase } from "../phrase/phrase.js";

/**
 * A wording that says who brokered, hosted, guaranteed or watches over the ceasefire it stands with.
 *
 * Shape: `%actor` is a list of names; it stands first, last or inside the phrase, where `actor` says, and is who the wording speaks of.
 */
export interface MediatorRule {
  readonly name: string;
  readonly role: MediatorRole;
  readonly actor: "first" | "inside" | "last";
  /** It says enough in a sentence beside the ceasefire's own that has no word for it. */
  readonly standsAlone?: boolean;
  readonly phrases: readonly Phrase[];
  /** Sentences whose report has the mediator Norway with this role. */
  readonly examples: readonly string[];
  /** Near misses: sentences whose report has no mediator. */
  readonly counterExamples: readonly string[];
}

interface Wording extends Omit<MediatorRule, "phrases"> {
  readonly phrases: readonly string[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

const rule = (wording: Wording): MediatorRule => ({ ...wording, phrases: wording.phrases.map(phrase) });

const BROKERED =
  "brokered|mediated|negotiated|sponsored|arranged|facilitated|orchestrated|secured|forged|clinched|engineered|crafted|drafted|proposed|imposed|hammered|drawn|worked";
const BROKERS =
  "brokered|brokers|mediated|mediates|mediating|negotiated|facilitated|arranged|orchestrated|sponsored|secured|secures|secure|obtained|clinched|engineered|broker|brokering|oversaw";
const HELPED = "helped|helping|helps|stepped|managed|worked|led";
const TO_BROKER = "broker|mediate|negotiate|arrange|secure|reach|forge|craft|bring|achieve|conclude";
/** What may stand between a name and its verb. */
const FILLER = "who|which|that|,|also|has|have|had|finally|successfully|jointly|then|said|says";
const MEDIATORS =
  "mediator|mediators|co-mediator|co-mediators|go-between|go-betweens|intermediary|intermediaries|facilitator|facilitators|peacemaker|peacemakers|brokers|broker";
const SEND = "is|are|has|have|will|would|had|to|sent|sends|send|deploy|deployed|deploys|agreed";
const PATRONAGE =
  "mediation|auspices|initiative|sponsorship|intercession|facilitation|aegis|good-offices|efforts|diplomacy|brokerage";

/** The rule of those who only made it known, and may be a side of it. */
export const ANNOUNCED = "announced by an outsider";

/** The rule of envoys who tell of what was agreed: it asks for their title, and that they tell. */
export const ENVOY_SAID = "an envoy tells that it was agreed";

/** Wordings for mediators. The first that holds names the role; of several roles the strongest counts. */
export const mediatorRules: readonly MediatorRule[] = [
  rule({
    name: "brokered by somebody",
    role: "broker",
    actor: "last",
    phrases: [
      `${BROKERED} *3 by the? %actor`,
      `${BROKERED} between the? %actor`,
      `drawn|worked|hammered up|out by the? %actor`,
      "mediation|brokering|mediating|negotiation by the? %actor",
      "put forward by the? %actor",
      "worked|thrashed|hammered out with the? %actor",
    ],
    examples: ["A truce brokered by Norway between Sweden and Denmark took effect on Friday."],
    counterExamples: ["A truce welcomed by Norway between Sweden and Denmark took effect on Friday."],
  }),
  rule({
    name: "hosted by somebody",
    role: "host",
    actor: "last",
    phrases: ["hosted *3 by the? %actor"],
    examples: ["Sweden and Denmark agreed to a truce on Friday at talks hosted by Norway."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday at talks praised by Norway."],
  }),
  rule({
    name: "guaranteed by somebody",
    role: "guarantor",
    actor: "last",
    phrases: ["guaranteed *3 by the? %actor"],
    examples: ["Sweden and Denmark signed a truce guaranteed by Norway."],
    counterExamples: ["Sweden and Denmark signed a truce ignored by Norway."],
  }),
  rule({
    name: "watched over by somebody",
    role: "monitor",
    actor: "last",
    phrases: [
      "monitored|supervised|overseen|verified|observed *3 by the? %actor",
      "monitors|observers|observer from|of ~6 %actor",
      "supervision|observation|monitoring of|by the? %actor",
      "observing|monitoring the? %actor",
    ],
    examples: ["Sweden and Denmark signed a truce monitored by Norway."],
    counterExamples: ["Sweden and Denmark signed a truce closely followed by Norway."],
  }),
  rule({
    name: "somebody brokered it",
    role: "broker",
    actor: "first",
    phrases: [
      `%actor ${FILLER}? ${FILLER}? ${FILLER}? ${BROKERS} *5 @`,
      `%actor ${FILLER}? ${FILLER}? ${FILLER}? it|they|he|she had? ${BROKERS} *5 @`,
    ],
    examples: ["Norway brokered the truce between Sweden and Denmark that began on Friday."],
    counterExamples: ["Norway welcomed the truce between Sweden and Denmark that began on Friday."],
  }),
  rule({
    name: "somebody helped to bring it about",
    role: "broker",
    actor: "first",
    phrases: [
      `%actor ${FILLER}? ${FILLER}? ${HELPED} *3 ${TO_BROKER}`,
      `%actor ${FILLER}? ${FILLER}? stepped in to ${TO_BROKER}`,
      `%actor ${FILLER}? ${FILLER}? to? pressure|persuade|press|pressured|pressuring|persuaded|persuading|convinced|convincing *4 to|into *2 agree|agreeing|accept|accepting *4 @`,
      `%actor efforts|diplomacy|role|shuttle *9 ${TO_BROKER}|securing|brokering|reaching`,
      `%actor ${FILLER}? ${FILLER}? played *3 role *3 @`,
      `%actor ${FILLER}? praised|thanked|credited|lauded|hailed for *4 @`,
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday after Norway helped both sides reach it."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday after Norway helped the wounded."],
  }),
  rule({
    name: "somebody is its mediator, by role",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [
      `%actor ,|is|was|are|were|as one? of? the|a|an|its|their|chief|main? chief|main|lead? ${MEDIATORS}`,
      `%actor ${MEDIATORS}`,
      `%actor emerged|acted|acting|acts|served|serving as the|a? *2 ${MEDIATORS}`,
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway, one of the mediators, was pleased.",
      "Sweden and Denmark agreed to a truce on Friday. Norwegian mediators were pleased.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway, one of the neighbours, was pleased."],
  }),
  rule({
    name: "somebody's plan was accepted",
    role: "broker",
    actor: "inside",
    standsAlone: true,
    phrases: ["accepted|accept|accepts|accepting|agreed *4 %actor plan|proposal|initiative|formula"],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had accepted the Norwegian plan overnight.",
    ],
    counterExamples: [
      "Sweden and Denmark agreed to a truce on Friday. The Danish king had mocked the Norwegian plan overnight.",
    ],
  }),
  rule({
    name: "somebody persuaded them",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: [`%actor ${FILLER}? ${FILLER}? *4 helped|help|helping to? persuade|convince|push|nudge|coax *2 %actor`],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway had helped to persuade the Danish king."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway had helped to feed the Danish king."],
  }),
  rule({
    name: "mediators from somewhere",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [`${MEDIATORS} from|of the? %actor`, `${MEDIATORS} , *6 of|from the? %actor`],
    examples: ["Sweden and Denmark agreed to a truce on Friday. The mediators from Norway were pleased."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The fishermen of Norway were pleased."],
  }),
  rule({
    name: "it was agreed in somebody's capital",
    role: "host",
    actor: "last",
    standsAlone: true,
    phrases: ["it|which|that was|were signed|agreed|reached|concluded|negotiated|brokered *2 in|at the? %actor"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. It was signed in Oslo."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. It was praised in Oslo."],
  }),
  rule({
    name: "somebody gave help",
    role: "broker",
    actor: "first",
    standsAlone: true,
    phrases: ["%actor also|had|has? gave|given|provided|lent *2 help|assistance|good-offices"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway gave crucial help."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway gave a crucial concert."],
  }),
  rule({
    name: ENVOY_SAID,
    role: "broker",
    actor: "last",
    phrases: ["agreed|reached|signed|accepted|concluded|struck ~14 , *4 %actor"],
    examples: ["Sweden and Denmark have agreed to a truce, Norway's envoy Anna Berg said on Friday."],
    counterExamples: ["Sweden and Denmark have agreed to a truce, Norway's poet Anna Berg said on Friday."],
  }),
  rule({
    name: "somebody was host of the talks",
    role: "host",
    actor: "first",
    standsAlone: true,
    phrases: [
      "%actor ,|is|was|are|were|as|and the|a? host|hosts of|to|for the? talks|negotiations|conference|summit|meeting",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway, the host of the talks, was pleased."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway, the host of the games, was pleased."],
  }),
  rule({
    name: "somebody vouches for it, by role",
    role: "guarantor",
    actor: "first",
    standsAlone: true,
    phrases: ["%actor ,|is|was|are|were|as|will be? the|a|an|its|their? guarantor|guarantors"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Norway is its guarantor."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway is its critic."],
  }),
  rule({
    name: "somebody's observers are sent",
    role: "monitor",
    actor: "first",
    standsAlone: true,
    phrases: [
      `%actor also|and? ${SEND} *5 observers|monitors|verifiers`,
      `%actor ${SEND} *8 to supervise|monitor|oversee|verify|police *4 @`,
      "%actor observers|monitors|verifiers|supervision|observation|verification|monitoring",
    ],
    examples: [
      "Sweden and Denmark agreed to a truce on Friday. Norway is to send forty observers.",
      "Sweden and Denmark agreed to a truce on Friday under Norwegian supervision.",
    ],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Norway is to send forty cows."],
  }),
  rule({
    name: "observers from somewhere",
    role: "monitor",
    actor: "last",
    standsAlone: true,
    phrases: ["observers|monitors|verifiers from|of the? %actor"],
    examples: ["Sweden and Denmark agreed to a truce on Friday. Forty observers from Norway are on their way."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. Forty cows from Norway are on their way."],
  }),
  rule({
    name: "thanked for the help",
    role: "broker",
    actor: "inside",
    standsAlone: true,
    phrases: [
      "thank|thanks|thanked|thanking|praised|praise|credited|credit|commended|commend|commends|lauded|applaud|applauded *3 %actor *4 for *4 help|role|mediation|mediating|hosting|facilitating|facilitation|brokering|assistance",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday. The Danish king thanked Norway for its help."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. The Danish king thanked Norway for the salmon."],
  }),
  rule({
    name: ANNOUNCED,
    role: "broker",
    actor: "last",
    phrases: ["@ *8 announced *3 by the? %actor"],
    examples: ["A truce between Sweden and Denmark was announced on Friday by the Norwegian foreign minister."],
    counterExamples: ["A truce between Sweden and Denmark was praised on Friday by the Norwegian foreign minister."],
  }),
  rule({
    name: "on behalf of somebody",
    role: "broker",
    actor: "last",
    standsAlone: true,
    phrases: [
      "led|mediated|negotiated|chaired|brokered|facilitated|mediating|mediator *6 on|in behalf|name of the? %actor",
      "led|mediated|negotiated|chaired|brokered|facilitated|mediating|mediator *4 for the? %actor",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday. A retired judge mediated on behalf of Norway."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday. A retired judge sang on behalf of Norway."],
  }),
  rule({
    name: "in the presence of somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "signed *8 presence of the? %actor",
      "signed|initialled|initialed *3 aboard the? %actor",
      "negotiated|reached|signed|agreed|brokered|drafted|drawn|worked *3 under the? *3 %actor",
      `${BROKERED} *3 together|along|jointly|alongside with the? %actor`,
      `${BROKERED} *3 alongside the? %actor`,
      "signed|agreed|accepted|declared|announced|ordered ~14 after *3 meeting|meetings|talks with *2 %actor",
      "summit|conference|meeting|session of|by|called|convened the? %actor",
      "with *3 %actor *3 at the table|talks",
      "agreed|reached|signed|accepted|hammered|forged *8 under *2 %actor pressure",
      "behest|request|urging|invitation|insistence of the? %actor",
    ],
    examples: [
      "Sweden and Denmark signed a truce in the presence of Norway's king.",
      "Sweden and Denmark signed a truce at the behest of Norway.",
    ],
    counterExamples: ["Sweden and Denmark signed a truce in the absence of Norway's king."],
  }),
  rule({
    name: "under the auspices of somebody",
    role: "broker",
    actor: "last",
    phrases: [
      `${PATRONAGE} of the? %actor`,
      "with|through|thanks *3 help|support|assistance|backing|request of the? %actor",
      "at the request of the? %actor",
      "critical|tireless *3 role|leadership of the? %actor",
    ],
    examples: ["Sweden and Denmark signed a truce under the auspices of Norway."],
    counterExamples: ["Sweden and Denmark signed a truce to the surprise of Norway."],
  }),
  rule({
    name: "somebody's mediation",
    role: "broker",
    actor: "first",
    phrases: [
      "%actor mediation|mediators|mediator|mediating|facilitation|auspices|sponsorship|brokerage",
      "%actor peacekeepers|peacekeeping mediation",
      "%actor proposal|initiative of|for *3 @",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday under Norwegian mediation."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday under Norwegian law."],
  }),
  rule({
    name: "mediation of somebody's peacekeepers",
    role: "broker",
    actor: "last",
    phrases: ["mediation of|by the? %actor", "brokered by the? %actor"],
    examples: ["Under the mediation of Norwegian peacekeepers, Sweden and Denmark agreed to a truce."],
    counterExamples: ["Under the eyes of Norwegian journalists, Sweden and Denmark agreed to a truce."],
  }),
  rule({
    name: "with somebody's help",
    role: "broker",
    actor: "last",
    phrases: ["with|through|thanks the? %actor"],
    examples: ["With Norway's help, Sweden and Denmark agreed to a truce."],
    counterExamples: ["With Norway's consent to fishing rights, Sweden and Denmark agreed to a truce."],
  }),
  rule({
    name: "thanks to somebody",
    role: "broker",
    actor: "last",
    phrases: [
      "thank|thanked|thanks|thanking|grateful|gratitude|appreciation *2 to|for|of? *4 %actor",
      "thank|thanked|thanking *2 %actor",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday, and both thanked Norway for its efforts."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday, and both blamed Norway for its delays."],
  }),
  rule({
    name: "those who brokered it, by name",
    role: "broker",
    actor: "last",
    phrases: [
      "overseers|sponsors|co-sponsors|brokers|mediators|mediator|guarantors - meaning|including? the? %actor",
      "overseers|sponsors|co-sponsors|brokers|mediators|mediator|guarantors ,|:|including|like|meaning? the? %actor",
    ],
    examples: ["Sweden and Denmark agreed to a truce on Friday, said the mediator Norway."],
    counterExamples: ["Sweden and Denmark agreed to a truce on Friday, said the neighbour Norway."],
  }),
  rule({
    name: "somebody is its guarantor",
    role: "guarantor",
    actor: "first",
    phrases: ["%actor as|,|is|was|were|are|the|a? the|a|an? guarantor|guarantors of *3 @"],
    examples: ["Sweden and Denmark signed a truce, and made Norway the guarantor of the truce."],
    counterExamples: ["Sweden and Denmark signed a truce, and made Norway the enemy of the truce."],
  }),
  rule({
    name: "somebody's monitors",
    role: "monitor",
    actor: "first",
    phrases: [
      "%actor military? monitors|observers|observer|monitoring",
      "%actor *3 figures|officers|troops|soldiers|officials observing|monitoring *3 @",
      "%actor closely|also|has|have|had? closely? monitored|monitors|monitor *4 @",
      "%actor will ~11 monitor *10 @",
    ],
    examples: ["Sweden and Denmark signed a truce, and Norwegian observers arrived on Friday."],
    counterExamples: ["Sweden and Denmark signed a truce, and Norwegian tourists arrived on Friday."],
  }),
  rule({
    name: "agreed in somebody's capital",
    role: "host",
    actor: "last",
    phrases: [
      "signed|reached|agreed|brokered|negotiated|concluded|hammered *3 in|at the? %actor",
      "signed *6 in|at the? %actor",
      "after|following|at|in|during *3 talks|negotiations|summit|meeting|discussions|ceremony in the? %actor",
    ],
    examples: ["Sweden and Denmark signed the truce in Oslo."],
    counterExamples: ["Sweden and Denmark signed the truce before the eyes of Oslo."],
  }),
];
