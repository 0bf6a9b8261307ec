import type { ActorSpan } from "../actors/actor-span.js";
import type { Sentence } from "../document/index.js";
import type { Mention } from "../mentions/mention.js";
import { ACCUSING, KEEPING, MAKING, SKIPPED } from "./party-verbs.js";
import { firstSubject } from "./said-before.js";

const SUBJECT_GAP_MAX = 10;
const GOVERNING_REACH = 12;
/** The same with a clause that says which of them: "the rebels who overran most of the capital last week have". */
const RELATIVE_GAP_MAX = 16;

/** Who does what the sentence says of its ceasefire, and whether that makes one. */
export interface Subject {
  readonly group: readonly ActorSpan[];
  readonly verb: string;
  readonly making: boolean;
}

/** The names that are the subject of the verb which governs the mention, or of the mention where that is a verb itself. */
export function findSubject(mention: Mention, groups: readonly (readonly ActorSpan[])[]): Subject | undefined {
  const tokens = mention.sentence.tokens;
  // "a spokesman said that the shooting had stopped": by whom is left open; he who says that the guns will fall silent silences his own.
  const [noun, auxiliary] = tokens.slice(mention.first, mention.first + 2).map(({ lower }) => lower);
  if (mention.form === "verb" && IMPERSONAL.test(noun ?? "") && /^ha(?:d|s|ve)$/.test(auxiliary ?? ""))
    return undefined;
  if (mention.form === "verb")
    return isSomebodysDeed(mention)
      ? nearestBefore(groups, mention.first, tokens.length, "stop", true, mention.sentence)
      : undefined;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - GOVERNING_REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";" || word === ".") return undefined;
    // "called on leaders to use the truce", "called it a turning point", "support for securing the truce"
    if (
      /^call(?:ed|s|ing)$/.test(word) &&
      !/^(?:off|an?|the|its|their|his|another|new)$/.test(tokens[at + 1]?.lower ?? "")
    )
      continue;
    // "called the truce a victory", "called the truce 'productive'"
    if (/^call(?:ed|s|ing)$/.test(word) && /^(?:an?|the|["“'‘`]+)$/.test(tokens[mention.end]?.lower ?? "")) continue;
    // "blamed their foes for breaking the truce": the accuser does not do it.
    if (
      /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? "") &&
      tokens.slice(0, at).some((token) => ACCUSING.test(token.lower))
    )
      continue;
    // "support for securing the truce": what is hoped for.
    if (tokens[at - 1]?.lower === "for" && word.endsWith("ing")) continue;
    // "announces the end of its truce", "the scheduled start of talks": a noun.
    if (/^(?:the|an?|this|its|their|scheduled|planned|official|formal)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (MAKING.has(word) || KEEPING.has(word)) {
      const found =
        participleOf(groups, at, mention.sentence) ??
        nearestBefore(groups, at, SUBJECT_GAP_MAX, word, MAKING.has(word), mention.sentence);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The subject of a verb that shares it with another: "Brazil's tanks rolled on, ending the truce", "Brazil held a parade and declared a
 * truce"; with whom it was broken: "Brazil shelled Paraguay, breaking it".
 */
function participleOf(groups: readonly (readonly ActorSpan[])[], at: number, sentence: Sentence): Subject | undefined {
  const word = (index: number) => sentence.tokens[index]?.lower ?? "";
  let comma = at - 1;
  while (BETWEEN_VERBS.test(word(comma))) comma--;
  const verb = word(at);
  // "Brazil held a parade and declared a truce"
  const isSecondVerb = /^(?:and|but)$/.test(word(comma)) && !verb.endsWith("ing");
  if (!isSecondVerb && (word(comma) !== "," || !verb.endsWith("ing"))) return undefined;
  const clause = sentence.tokens.findLastIndex(({ lower }, index) => index < comma && /^[;:]$/.test(lower));
  const before = groups.filter((group) => (group[0]?.first ?? 0) > clause && (group.at(-1)?.end ?? 0) <= comma);
  const subject = firstSubject(before);
  const start = subject.at(-1)?.end ?? 0;
  const doings = sentence.tokens.slice(start, comma).map(({ lower }) => lower);
  // "Brazil and Paraguay | and agreed" has no verb yet; of two clauses each has its own subject.
  if (
    subject.length === 0 ||
    doings.length === 0 ||
    doings.some((word) => OTHER_CLAUSE.test(word) && !(word === "as" && !isSecondVerb))
  )
    return undefined;
  const victim = before.find((group) => group !== subject && isObject(group, KEEPING.has(verb) ? HARMING : MEETING));
  return { group: [...subject, ...(victim ?? [])], verb, making: MAKING.has(verb) };
}

/** Behind a subject these open a clause with a subject of its own. */
const OTHER_CLAUSE = /^(?:said|says|that|when|while|as|who|which|whose|because|if|;|:)$/;

/** What may stand between "and" or a comma and the verb that it joins. */
const BETWEEN_VERBS =
  /^(?:thus|thereby|effectively|apparently|then|later|also|each|both|finally|promptly|had|have|has)$/;

const HARMING =
  /^(?:shelled|attacked|bombed|bombarded|raided|fired|fought|hit|struck|killed|ambushed|stormed|rocketed|mortared|strafed|assaulted)$/;
/** "Met the Swedish envoy and agreed": with whom it was done. */
const MEETING = /^(?:met|telephoned|embraced|joined)$/;
const OBJECT_REACH = 4;

/** "Shelled Paraguay", "met its envoys": whether such a verb stands right before a name. */
const isObject = ([head]: readonly ActorSpan[], verb: RegExp): boolean =>
  head?.sentence.tokens
    .slice(Math.max(0, head.first - OBJECT_REACH), head.first)
    .some(({ lower }) => verb.test(lower)) === true;

const IMPERSONAL = /^(?:shooting|fighting|firing|shelling|bombing|bombardment|guns|weapons|arms|hostilities|violence)$/;

const RESOLVED =
  /^(?:agree|pledg|promis|vow|commit|undert|order|decid|accept|consent|instruct|command|direct|began|begin|continu|refus|will|announc|declar|sign|deal|accord|pact|reach|told|tells)/;
const RESOLVE_REACH = 8;

/** Not "the truce that halted the fighting", nor "a chance to lay down arms". */
function isSomebodysDeed({ sentence, first, verbForm }: Mention): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (/^(?:that|which)$/.test(word(first - 1)) && /truce|cease-?fire|deal|agreement|pause|accord/.test(word(first - 2)))
    return false;
  if (verbForm !== "base" || word(first - 1) !== "to") return true;
  return sentence.tokens.slice(Math.max(0, first - RESOLVE_REACH), first).some((token) => RESOLVED.test(token.lower));
}

function nearestBefore(
  groups: readonly (readonly ActorSpan[])[],
  at: number,
  reach: number,
  verb: string,
  making: boolean,
  sentence: Sentence,
) {
  const aside = appositionBefore(sentence, at, groups);
  // "two groups, the Northern Front and the Southern Front, signed": names are no aside.
  const namesGroups = (span: ActorSpan) =>
    aside !== undefined &&
    span.first > aside &&
    span.first - aside <= 2 &&
    span.via !== "nickname" &&
    span.actor.kind !== "state";
  // Where what stands between the subject and its verb begins.
  let insertion = groups.some((group) => group.some(namesGroups)) ? undefined : aside;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]?.filter((span) => insertion === undefined || span.first < insertion);
    const end = group?.at(-1)?.end ?? 0;
    if (!group || group.length === 0 || end > at) continue;
    // "the militants who have fought Brazil for years declared a truce": not Brazil.
    const clause = i > 0 ? relativeClauseOver(sentence, group[0]?.first ?? 0) : undefined;
    if (clause !== undefined) {
      insertion = clause;
      continue;
    }
    const between = sentence.tokens.slice(end, insertion ?? at).map((token) => token.lower);
    // "the rebels who overran most of the capital last week declared a truce"
    const isRelative = /^(?:who|which|that)$/.test(between[0] ?? "") && !between.includes(",");
    if (between.length > (isRelative ? RELATIVE_GAP_MAX : reach) || between.includes(";") || between.includes(":"))
      return undefined;
    const solid = between.filter((word) => !SKIPPED.has(word) && word !== ",");
    if (solid.length > 6 && !isRelative) return undefined;
    const start = group[0]?.first ?? 0;
    // "the White House", "in the east of the Congo"
    const isNamedWithThe =
      group[0]?.via === "institution" || (group[0]?.via === "name" && group[0].actor.kind === "state");
    const article = sentence.tokens[start - 1]?.lower === "the" && isNamedWithThe ? 1 : 0;
    const before = wordBefore(sentence, start - article);
    // "The guerrillas rejected Brazil's offer, then said they would stop"
    if (i > 0 && isOffer(sentence, group[0])) {
      insertion = start;
      continue;
    }
    // "unless Brazil agrees to a truce", "should Brazil break it": not done.
    if (
      sentence.tokens
        .slice(Math.max(0, start - 2), start)
        .some(({ lower }) => /^(?:unless|if|until|should)$/.test(lower))
    )
      return undefined;
    // "the coalition fighting the rebels said it would stop"
    const participle = before === "the" ? start - 2 : start - 1;
    if (i > 0 && OPPOSING.test(sentence.tokens[participle]?.lower ?? "")) {
      insertion = participle;
      continue;
    }
    // "Brazil told the envoy of Sweden that it would stop"
    if (i > 0 && TELLING.test(before === "the" ? (sentence.tokens[start - 2]?.lower ?? "") : before)) {
      insertion = start - 1;
      continue;
    }
    // "Statement by Brazil announcing a truce"
    const isSpeaker = /^(?:statement|communique|communiqué|declaration|message)$/.test(
      sentence.tokens[start - 2]?.lower ?? "",
    );
    if (isSpeaker && /^(?:by|from|of)$/.test(before)) return { group, verb, making };
    // "Brought together by envoys of Sweden, they signed"
    const isOpening = /^(?:by|with|under|after|from|at)$/.test(before) && between[0] === ",";
    if (isOpening && /^(?:they|it|he|she)$/.test(between[1] ?? "")) return undefined;
    // "the coalition led by Brazil and the rebels said they would stop"
    const isLed = before === "by" && /^(?:led|headed|commanded)$/.test(sentence.tokens[start - 2]?.lower ?? "");
    // "Brazil and Paraguay, with Sweden's help, agreed"
    const parenthetical = sentence.tokens[(group[0]?.first ?? 0) - 2]?.lower === ",";
    if (parenthetical && /^(?:with|by|through|under|after)$/.test(before)) continue;
    if (
      /^(by|of|with|against|in|from|for|to|between|at|under|after|through|despite|amid|over)$/.test(before) &&
      between.includes(",") === false &&
      before !== "to" &&
      !isLed &&
      !(before === "after" && RESOLVED.test(between[0] ?? "")) &&
      !(before === "of" && BODY.test(sentence.tokens[start - 2 - article]?.lower ?? ""))
    )
      continue;
    return { group, verb, making };
  }
  return undefined;
}

const OFFER = /^(?:offer|offers|proposal|proposals|call|calls|demand|demands|plan|request|terms|conditions|appeal)$/;

/** "Brazil's offer": what somebody else rejects or accepts. */
function isOffer({ tokens }: Sentence, span: ActorSpan | undefined): boolean {
  if (!span) return false;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const noun = /^['’]s?$/.test(word(span.end)) ? span.end + 1 : span.end;
  return (span.possessive || noun > span.end) && OFFER.test(word(noun));
}

/** Verbs of relative clauses that say who the subject is by what it did to others. */
const DONE_TO_OTHERS =
  /^(?:fought|fight|fights|fighting|battled|battle|battling|controls?|controlled|rules?|ruled|seeks?|seeking|invaded|attacked|opposed?|opposes|seceded|split|broke|overthrew|toppled|joined|rebelled|rose|rejected|signed|left|quit|serves?|served|supports?|supported|accuses?|accused)$/;
const RELATIVE_REACH = 9;

/** "the rebels who have fought | Brazil": where the relative clause begins whose object the name at a token is. */
function relativeClauseOver({ tokens }: Sentence, name: number): number | undefined {
  for (let at = name - 1; at >= Math.max(1, name - RELATIVE_REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:]$/.test(word)) return undefined;
    if (!/^(?:who|which|that)$/.test(word)) continue;
    const isDone = tokens.slice(at + 1, name).some(({ lower }) => DONE_TO_OTHERS.test(lower));
    return isDone && !/^(?:said|says|say|announced|declared|agreed)$/.test(tokens[at - 1]?.lower ?? "")
      ? at
      : undefined;
  }
  return undefined;
}

/** Words between a preposition and a name: "with the main Tamil guerrillas". */
const DESCRIBING =
  /^(?:main|largest|biggest|leading|strongest|smaller|other|remaining|rival|ethnic|two|three|four|several)$/;

/** The word that says what the name behind it is for. */
function wordBefore({ tokens }: Sentence, name: number): string {
  let at = name - 1;
  while (DESCRIBING.test(tokens[at]?.lower ?? "")) at--;
  if (at < name - 1 && tokens[at]?.lower === "the") at--;
  return tokens[at]?.lower ?? "";
}

/** "A coalition of rebel groups", "commanders of the Front": who acts is named behind it. */
const BODY =
  /^(?:coalition|alliance|delegation|delegations|leaders|commanders|representatives|negotiators|delegates|members|chiefs|units|fighters|spokesmen|heads|movement|dozens|hundreds|thousands)$/;

/** What one side does to the other, or for a third, beside its name: "the coalition bombing the rebels". */
const OPPOSING =
  /^(?:fighting|battling|bombing|besieging|opposing|attacking|shelling|confronting|resisting|supporting|backing|challenging|controlling|ruling|targeting)$/;

/** Verbs whose object is only told what the subject does. */
const TELLING = /^(?:told|tells|telling|informed|assured|notified|warned|reminded|promised)$/;

/** "…, Kashmir's largest group, …" */
const isOwner = ({ tokens }: Sentence, at: number) =>
  /['’]s$/.test(tokens[at]?.lower ?? "") || /^['’]s$/.test(tokens[at + 1]?.lower ?? "");

/** What may stand between the comma that ends an apposition and the verb. */
const AUXILIARY = /^(?:has|have|had|also|now|then|will|would|on)$/;
const APPOSITION_TOKENS_MAX = 22;
/** Opens an aside behind a name: "the Front, in control of the north, declared". */
const ASIDE =
  /^(?:in|at|on|under|with|whose|based|led|backed|once|now|long|fighting|facing|speaking|fearing|hoping|known|also|both|like|unlike|despite|after|apparently|already|still|visibly|himself|itself|themselves)$/;

/** "The front, a rebel group in the north, announces": where the apposition before the verb begins. */
function appositionBefore(
  sentence: Sentence,
  verb: number,
  groups: readonly (readonly ActorSpan[])[],
): number | undefined {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  let comma = verb - 1;
  while (AUXILIARY.test(word(comma))) comma--;
  if (word(comma) !== ",") return undefined;
  for (let at = comma - 1; at >= Math.max(0, comma - APPOSITION_TOKENS_MAX); at--) {
    if (word(at) === ",")
      return /^(?:a|an|the|leader|one|its|which|who|commander|head)$/.test(word(at + 1)) ||
        isOwner(sentence, at + 1) ||
        (ASIDE.test(word(at + 1)) && groups.some((group) => group.at(-1)?.end === at))
        ? at
        : undefined;
  }
  return undefined;
}
