import type { MediatorRole } from "#domain";
import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import type { Sentence } from "../document/index.js";
import type { Mention } from "../mentions/mention.js";
import type { MediatorFact } from "./mention-facts.js";

const BROKER_SUFFIX =
  /-(?:brokered|mediated|negotiated|sponsored|arranged|facilitated|led|supervised|led|guaranteed|monitored|imposed)$/;
const BROKERED =
  /^(?:brokered|mediated|negotiated|sponsored|arranged|facilitated|hosted|overseen|guaranteed|monitored|supervised|drafted|verified|proposed|orchestrated|secured|forged|clinched|engineered|crafted|drawn)$/;
const REACH_AFTER = 12;
/** Who did several things is named by the strongest. */
const ROLE_RANK: Readonly<Record<MediatorRole, number>> = { broker: 0, guarantor: 1, host: 2, monitor: 3 };

/** What the words are about: a mention, or any noun that stands for it ("the deal", "talks"). */
export type Anchor = Pick<Mention, "sentence" | "first" | "head" | "end">;

const CUES = /^(?:deal|agreement|accord|truce|ceasefire|cease-fire|pact|armistice|cessation|hostilities)$/;
const MEDIATING = /broker|mediat|negotiat|sponsor|facilitat|guarant|auspices|observers|monitor|helped|host|secured?$/;

/** Mediators that other sentences of the article name: "Sweden helped broker the deal". */
export function readMediatorsOf(sentence: Sentence, spans: readonly ActorSpan[]): readonly MediatorFact[] {
  if (spans.length === 0 || !sentence.tokens.some((token) => MEDIATING.test(token.lower))) return [];
  const found: MediatorFact[] = [];
  sentence.tokens.forEach((token, at) => {
    if (!CUES.test(token.lower)) return;
    for (const fact of readMediators({ sentence, first: at, head: at, end: at + 1 }, spans)) if (!found.some((each) => each.actor.actorId === fact.actor.actorId)) found.push(fact);
  });
  return found;
}

/**
 * Who brokered, hosted, guaranteed or watches over the ceasefire of one mention, by the words that say so.
 *
 * Shape: `spans` the actor spans of the sentence in order.
 */
export function readMediators(mention: Anchor, spans: readonly ActorSpan[]): readonly MediatorFact[] {
  const tokens = mention.sentence.tokens;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const groups = coordinated(spans);
  const found: MediatorFact[] = [];
  const add = (group: readonly ActorSpan[], role: MediatorRole, rule: string) => {
    for (const span of group) {
      const at = found.findIndex((each) => each.actor.actorId === span.actor.actorId);
      const fact = { sentence: span.sentence, first: span.first, end: span.end, rule, actor: span.actor, role };
      if (at < 0) found.push(fact);
      else if (ROLE_RANK[role] < ROLE_RANK[(found[at] as MediatorFact).role]) found[at] = fact;
    }
  };

  for (const group of groups) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    const before = word(first.first - 1);
    const before2 = word(first.first - 2);
    const lastToken = tokens[last.end - 1]?.lower ?? "";
    // "Swedish-brokered", "U.S.- and Swedish-brokered"
    if (
      BROKER_SUFFIX.test(lastToken) ||
      BROKER_SUFFIX.test(word(last.end)) ||
      (word(last.end) === "-" && BROKERED.test(word(last.end + 1)))
    )
      add(group, "broker", "brokered by, as an adjective");
    else if (
      /^(?:brokered|mediated|negotiated|sponsored|facilitated)$/.test(word(last.end)) &&
      last.end < mention.head + 1 &&
      first.first >= mention.first
    )
      add(group, "broker", "brokered by, as an adjective");
    // "a Swedish-Norwegian truce deal": two outsiders as adjectives; who is an outsider is for the parties to say.
    // "brokered by Sweden and Norway"
    if (before === "by" || (before === "the" && before2 === "by")) {
      const at = before === "by" ? first.first - 2 : first.first - 3;
      const verb = [word(at), word(at - 1), word(at - 2)].find((each) => BROKERED.test(each));
      if (verb || word(at) === "up" || word(at) === "out")
        add(
          group,
          verb && /^(?:monitored|supervised|overseen|verified)$/.test(verb)
            ? "monitor"
            : verb === "guaranteed"
              ? "guarantor"
              : verb === "hosted"
                ? "host"
                : "broker",
          "brokered by somebody",
        );
      if (/^(?:mediation|auspices|efforts|sponsorship|supervision)$/.test(word(at)))
        add(group, "broker", "mediation by somebody");
    }
    // "under the auspices of Sweden", "at the initiative of Sweden", "with the mediation of"
    const alone = group.length > 2 && word(first.end) === "," ? [first] : group;
    if (before === "of" || (before === "the" && before2 === "of")) {
      const noun = word(before === "of" ? first.first - 2 : first.first - 3);
      if (
        /^(?:mediation|auspices|initiative|sponsorship|help|intercession|facilitation|request|aegis|assistance|good-offices)$/.test(
          noun,
        )
      )
        add(alone, "broker", "under the auspices of somebody");
      if (/^(?:supervision|monitors|observers|observation)$/.test(noun))
        add(group, "monitor", "under the supervision of somebody");
    }
    // "Swedish mediation", "Swedish mediators", "Sweden's help", "Moscow's support"
    const noun = last.noun ?? word(last.end);
    const noun2 = word(last.end + 1);
    if (
      /^(?:mediation|mediators|mediator|facilitation|auspices|initiative|sponsorship)$/.test(noun) ||
      (/^(?:mediation|mediators|mediator|mediating)$/.test(noun2) && !/[.;]/.test(noun))
    )
      add(group, "broker", "somebody's mediation");
    if (
      /^(?:help|support|backing|assistance|role)$/.test(noun) &&
      (before === "with" || before === "for" || before === "through" || before === "'s" || last.possessive)
    )
      add(group, "broker", "with somebody's help");
    if (/^(?:peacekeepers|peacekeeping|peacekeeper)$/.test(noun) && /^(?:mediation|of|by|the)$/.test(before))
      add(group, "broker", "mediation of peacekeepers");
    if (/^(?:monitors|observers)$/.test(noun)) add(group, "monitor", "somebody's monitors");
    // "Sweden brokered", "Sweden helped broker", "Sweden said it had negotiated"
    const verbAt = verbAfter(
      tokens.map((token) => token.lower),
      last.end,
    );
    if (verbAt !== undefined && verbAt < mention.first && mention.first - verbAt <= 8)
      add(group, "broker", "somebody brokered it");
    // "talks in Stockholm", "signed in Stockholm"
    if (
      last.via === "capital" &&
      before === "in" &&
      /^(?:talks|negotiations|meeting|signed|held|summit|agreed|reached|discussions|brokered)$/.test(before2)
    )
      add(group, "host", "talks in a capital");
  }
  // "brokered" right behind the mention, "by" some words later.
  for (let at = mention.end; at < Math.min(tokens.length, mention.end + REACH_AFTER); at++) {
    if (!BROKERED.test(word(at)) || found.length > 0) continue;
    const by = [at + 1, at + 2, at + 3, at + 4].find((each) => word(each) === "by");
    const group =
      by === undefined
        ? undefined
        : groups.find((each) => (each[0]?.first ?? -1) > by && (each[0]?.first ?? 0) - by <= 4);
    if (group) add(group, "broker", "brokered by somebody");
  }
  return found;
}

const BROKER_VERBS =
  /^(?:brokered|brokers|mediated|mediates|negotiated|facilitated|arranged|hosted|orchestrated|sponsored|secured|secures|secure|clinched|oversaw|engineered|guaranteed|broker)$/;
const HELPED = /^(?:helped|helping|helps|led|played|managed)$/;

function verbAfter(words: readonly string[], end: number): number | undefined {
  for (let at = end; at < end + 5; at++) {
    const word = words[at] ?? "";
    if (BROKER_VERBS.test(word) && words[at + 1] !== "by") return at;
    if (
      HELPED.test(word) &&
      words.slice(at + 1, at + 4).some((each) => /^(?:broker|mediate|negotiate|arrange|secure|to|bring)$/.test(each))
    )
      return at + 1;
    if (
      !/^(?:,|has|have|had|said|says|it|they|he|she|also|and|who|which|that|the|'s|"|“|”|tuesday|monday|wednesday|thursday|friday|saturday|sunday|finally|successfully|then|jointly)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}
