import { toActorId } from "#domain";
import type { Actor } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";

/**
 * Finds armed groups that no table lists, by the words with which an article introduces them: "the rebel group Jaish al-Nil", "the Borneo
 * Liberation Army (BLA)", "the Northern Front, a militia of herders". They are actors of this article, called as it calls them.
 *
 * A name that sounds like a group's is not enough: something must say that it is armed, the name itself or what stands beside it.
 */
export function unlistedGroups(
  sentences: readonly Sentence[],
  namedIn: (sentence: Sentence) => readonly ActorSpan[],
): (sentence: Sentence) => readonly ActorSpan[] {
  const groups = new Map<string, Actor>();
  for (const sentence of sentences)
    if (!isHeadline(sentence)) for (const found of introduced(sentence, namedIn(sentence))) learn(found, groups);
  if (groups.size === 0) return () => [];
  const byFirst = Map.groupBy([...groups], ([name]) => name.split(" ")[0] ?? "");
  return (sentence) => {
    const spans: ActorSpan[] = [];
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const [longest] = (byFirst.get(tokens[at]?.text ?? "") ?? [])
        .map(([name, actor]) => ({ actor, words: name.split(" ") }))
        .filter(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
        .sort((a, b) => b.words.length - a.words.length);
      if (!longest) continue;
      const end = at + longest.words.length;
      const possessive = /^['’]s?$/.test(tokens[end]?.lower ?? "");
      const noun = tokens[possessive ? end + 1 : end]?.lower;
      spans.push({
        ...{ sentence, first: at, end, actor: longest.actor, via: "name", possessive },
        ...(noun === undefined ? {} : { noun }),
      });
      at = end - 1;
    }
    return spans;
  };
}

/** The groups of an article take the place of what a shorter name within them stands for: "the Borneo Liberation Army" is not Borneo. */
export function withUnlisted(spans: readonly ActorSpan[], unlisted: readonly ActorSpan[]): ActorSpan[] {
  const overlaps = (a: ActorSpan, b: ActorSpan) => a.first < b.end && b.first < a.end;
  const isWithin = (span: ActorSpan, group: ActorSpan) =>
    span.actor.kind === "state" && span.first >= group.first && span.end <= group.end;
  const added = unlisted.filter((group) => spans.every((span) => !overlaps(span, group) || isWithin(span, group)));
  if (added.length === 0) return [...spans];
  return [...spans.filter((span) => !added.some((group) => overlaps(span, group))), ...added].sort(
    (a, b) => a.first - b.first,
  );
}

interface Found {
  readonly name: string;
  readonly acronym?: string;
  /** A group of the tables, whose short name stands in brackets behind. */
  readonly actor?: Actor;
}

function learn({ name, acronym, actor: listed }: Found, groups: Map<string, Actor>): void {
  const known = listed ?? groups.get(name) ?? (acronym === undefined ? undefined : groups.get(acronym));
  const actor: Actor = known ?? {
    actorId: toActorId(
      name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    ),
    ...{ name, kind: "non-state", aliases: [], countries: [] },
  };
  groups.set(name, actor);
  if (acronym !== undefined && !groups.has(acronym)) groups.set(acronym, actor);
}

/** Where words have a capital whatever they are: of those that may have none, none is without. */
const isHeadline = ({ allCaps, tokens }: Sentence): boolean =>
  allCaps ||
  !tokens.some(
    ({ text, kind }) => kind === "word" && /^\p{Ll}{4,}/u.test(text) && !LINK.test(text) && !SHORT.test(text),
  );
const SHORT = /^(?:with|from|over|into|after|amid|says?)$/;

/** Nouns that end, or begin, the name of a group. */
const HEAD =
  /^(?:Army|Front|Movement|Militias?|Brigades?|Forces?|Alliance|Council|Union|Coalition|Command|Group|Battalions?|Organi[sz]ation|Congress|Party|League|Resistance|Commandos?|Guards?|Column|Legion|Fighters|Faction|Patriots|Defenders|Volunteers|Convergence|Rally|Committee)$/;
/** Words in a name by which it is that of an armed group, whatever stands beside it. */
const ARMED_NAME =
  /^(?:Liberation|Resistance|Guerrillas?|Rebels?|Militias?|Mujahide+n|Mujahidin|Martyrs|Insurgents?|Separatists?|Revolutionaries|Self-Defen[cs]e)$/;
/** Those heads that a party or a trade union has as well: never armed by their name alone. */
const CIVIL_HEAD =
  /^(?:Party|Union|League|Congress|Committee|Council|Organi[sz]ation|Group|Rally|Convergence|Force|Guards?)$/;
/** "The rebel group", "militants of the": what is said of an armed group. */
const ARMED =
  /^(?:rebels?|militias?|militiamen|militants?|guerrillas?|insurgents?|separatists?|secessionists?|armed|paramilitar(?:y|ies)|jihadists?|islamists?|mutineers|gunmen|warlords?|fighters)$/;
const GROUP_NOUN =
  /^(?:groups?|movements?|factions?|organi[sz]ations?|militias?|army|alliance|coalition|outfit|force|brigade|wing|umbrella|front|command|battalion)$/;

const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}[\p{L}'’-]*$/u.test(text);
const LINK = /^(?:of|for|and|the|to|de|du|des|la|le|al|el|in)$/;
/** Words that stand with a capital at the head of a sentence or before a name, and are no part of it. */
const NO_PART =
  /^(?:Voice|Radio|Day|The|A|An|In|On|At|For|But|And|As|By|With|From|After|Before|When|While|Both|Two|Three|Its|His|Their|Our|This|That|President|General|Gen|Gen\.|Commander|Colonel|Col|Col\.|Prime|Minister|Mr|Mr\.|Ms|Dr|Dr\.|Rebel|Rebels|Leader|Leaders|Spokesman)$/;
const NAME_WORDS_MAX = 8;
const ASIDE_WORDS_MAX = 12;

/** The groups that a sentence names together with words that say they are armed. */
function introduced(sentence: Sentence, named: readonly ActorSpan[]): readonly Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(sentence, at);
    if (!name) continue;
    const { first, end } = name;
    const listed = named.some(
      (span) =>
        span.first < end && first < span.end && (span.actor.kind !== "state" || span.end - span.first >= end - first),
    );
    const bracket = acronymBehind(sentence, end);
    // "Mozambican Resistance Movement (RENAMO)": one of the tables under another name.
    const actor = inBrackets(sentence, end, named);
    if (!listed && actor) found.push({ name: nameOf(sentence, first, end), actor });
    else if (!listed && isArmed(sentence, first, end, bracket?.end ?? end))
      found.push({
        name: nameOf(sentence, first, end),
        ...(bracket ? { acronym: bracket.acronym } : {}),
      });
    at = end - 1;
  }
  return found;
}

/** A run of words with capitals from a token on that may be a group's name: with a noun for one in it, or behind "the rebel group". */
function nameAt({ tokens }: Sentence, at: number): { first: number; end: number } | undefined {
  const text = (index: number) => tokens[index]?.text;
  if (
    !isCapital(text(at)) ||
    NO_PART.test(text(at) ?? "") ||
    (isCapital(text(at - 1)) && !NO_PART.test(text(at - 1) ?? ""))
  )
    return undefined;
  let end = at + 1;
  let last = end;
  while (end - at < NAME_WORDS_MAX) {
    if (isCapital(text(end))) last = ++end;
    else if (LINK.test(text(end) ?? "") || text(end) === "-") end++;
    else break;
  }
  const words = tokens.slice(at, last);
  const isGroupNamed = GROUP_NOUN.test(tokens[at - 1]?.lower ?? "") && ARMED.test(tokens[at - 2]?.lower ?? "");
  const head = words.findIndex(({ text: word }) => HEAD.test(word));
  // "Lebanon and the Resistance": two.
  const isList = words.slice(0, head).some(({ lower }) => lower === "and");
  const isBare = words.length < 2 || (head === 0 && !/^(?:of|for)$/.test(words[1]?.lower ?? ""));
  if (head >= 0 && !isList && !isBare) {
    // "The Northern Front and the Southern Front": a list ends the name, unless what follows is one of its words.
    const and = words.findIndex(
      ({ lower }, index) => index > head && (lower === "and" || lower === "in" || lower === "to"),
    );
    return { first: at, end: and < 0 ? last : at + and };
  }
  const stop = words.findIndex(({ lower }) => /^(?:of|for|and|the|to|in)$/.test(lower));
  return isGroupNamed ? { first: at, end: stop < 0 ? last : at + stop } : undefined;
}

const nameOf = ({ tokens }: Sentence, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

/** The group of the tables whose name stands alone in brackets right behind another: "(RENAMO)". */
function inBrackets({ tokens }: Sentence, end: number, named: readonly ActorSpan[]): Actor | undefined {
  const inside = named.find((span) => span.first === end + 1);
  const isAlone =
    inside !== undefined &&
    /^[([]$/.test(tokens[end]?.text ?? "") &&
    /^[)\]]$/.test(tokens[inside.end]?.text ?? "") &&
    inside.actor.kind === "non-state";
  return isAlone ? inside.actor : undefined;
}

/** "(BLA)" or "[BLA]" right behind a name. */
function acronymBehind({ tokens }: Sentence, end: number): { acronym: string; end: number } | undefined {
  const acronym = tokens[end + 1]?.text ?? "";
  return /^[([]$/.test(tokens[end]?.text ?? "") &&
    /^\p{Lu}[\p{Lu}\p{L}-]{1,8}$/u.test(acronym) &&
    (acronym.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    /^[)\]]$/.test(tokens[end + 2]?.text ?? "")
    ? { acronym, end: end + 3 }
    : undefined;
}

/** Whether the name, the words before it or an aside behind it say that it is an armed group. */
function isArmed({ tokens }: Sentence, first: number, end: number, behind: number): boolean {
  const lower = (index: number) => tokens[index]?.lower ?? "";
  const words = tokens.slice(first, end);
  const isLong = words.length > 1;
  if (
    isLong &&
    words.some(({ text }) => ARMED_NAME.test(text)) &&
    words.some(({ text }) => HEAD.test(text) && !CIVIL_HEAD.test(text))
  )
    return true;
  const before = lower(first - 1) === "the" ? first - 2 : first - 1;
  // "The separatist Quebec Party" holds an opinion, no arms.
  const isParty = words.some(({ text }) => CIVIL_HEAD.test(text));
  if (ARMED.test(lower(before))) return !(isParty && /ist$/.test(lower(before)));
  if (GROUP_NOUN.test(lower(before)) && ARMED.test(lower(before - 1))) return true;
  if (lower(before) === "of" && ARMED.test(lower(before - 1))) return true;
  if (ARMED.test(lower(behind))) return isLong;
  if (lower(behind) !== "," && lower(behind) !== "-" && lower(behind) !== "—") return false;
  const aside = tokens.slice(behind + 1, behind + 1 + ASIDE_WORDS_MAX).map((token) => token.lower);
  if (!/^(?:a|an|one|another|the|which)$/.test(aside[0] ?? "")) return false;
  const stop = aside.findIndex((word) => /^[,;.—-]$/.test(word));
  const said = stop < 0 ? aside : aside.slice(0, stop);
  return said.some(
    (word, index) =>
      ARMED.test(word) &&
      (GROUP_NOUN.test(said[index + 1] ?? "") || /^(?:militia|rebels|guerrillas|paramilitaries)$/.test(word)),
  );
}
