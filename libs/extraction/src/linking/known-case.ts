import type { MentionFacts, TimeFact } from "../attributes/mention-facts.js";
import { BETWEEN_RULE } from "../attributes/read-parties.js";

const isNewlyTold = ({ stages, introducedIn, apart }: MentionFacts): boolean =>
  stages.length > 0 &&
  stages.every(({ stage }) => stage === "declared" || stage === "in-effect" || stage === "extended") &&
  introducedIn === undefined &&
  apart === undefined;

const isInText = ({ verdict }: MentionFacts): boolean => verdict.mention.sentence.in === "text";

/** A ceasefire while its mentions are gathered, with what all of them say kept together: a mention is compared with it, not with each of its facts. */
export class KnownCase {
  readonly facts: MentionFacts[] = [];
  /** Dates on which it was declared or took effect, EDTF. */
  readonly startDates = new Set<string>();
  /** Of these, by what is told of them. */
  readonly datesOf = { declared: new Set<string>(), effective: new Set<string>() } as const;
  /** Years that its mentions are introduced with, where they tell no date. */
  readonly years = new Set<number>();
  readonly durations = new Set<string>();
  readonly towns = new Set<string>();
  /** Actors of the mentions that name a pair of sides themselves. */
  readonly sides = new Set<string>();
  /** Who brought it about, of the mentions that introduce it with them. */
  readonly brokers = new Set<string>();
  /** "The second truce", "the eleventh of the war": which of a row it is said to be. */
  readonly ordinals = new Set<string>();
  /** Some mention calls it local. */
  isLocal = false;
  readonly apart = new Set<NonNullable<MentionFacts["apart"]>>();
  /** That of the first mention whose own sentence says it, else of the founder. */
  conflict: MentionFacts["conflict"];
  isConflictLocal = false;
  isEnded = false;
  /** Some mention tells of its making; one of which nothing but breaches or its end is told may be as old as can be. */
  isMade = false;
  /** Its first mention in the text tells of it as new: "a truce is holding". */
  isIntroduced = false;
  /** Only headlines name it so far: they say where, not which of the wars of that place it is. */
  get isOfHeadline(): boolean {
    return !this.facts.some(isInText);
  }
  /** Told as made on the day of the article. */
  isNews = false;
  /** Told as made or in force at the head of the article, and not as something gone by. */
  isCurrent = false;
  /** Told as in force where it is spoken of as known. */
  isHolding = false;
  /** One that gives its length tells of its extension, too. */
  isLengthExtended = false;
  /** Id of the mention that stands last in the text. */
  lastId = -1;
  /** Index of the sentence of that mention. */
  lastSentence = -1;
  /** What founded it tells of something gone by: "an earlier truce", "in May they had a truce". */
  readonly isBackground: boolean;

  constructor(founder: MentionFacts) {
    this.conflict = founder.conflict;
    this.isBackground =
      founder.introducedIn !== undefined || founder.apart === "previous" || founder.apart === "earlier";
    this.add(founder);
  }

  /** Its making is the news of this day, EDTF. */
  beginOn(day: string): void {
    this.startDates.add(day);
    this.datesOf.declared.add(day);
    this.isNews = true;
  }

  add(facts: MentionFacts): void {
    this.facts.push(facts);
    for (const { field, time } of startTimes(facts)) {
      this.startDates.add(time.edtf);
      this.datesOf[field].add(time.edtf);
    }
    if (facts.introducedIn && !facts.verdict.mention.plural && startTimes(facts).length === 0 && !tellsOnlyEnd(facts))
      this.startDates.add(facts.introducedIn);
    for (const side of pairOf(facts)) this.sides.add(side);
    for (const broker of brokersNamedWith(facts)) this.brokers.add(broker);
    this.isLocal ||= facts.verdict.mention.modifiers.some((word) => LOCAL.test(word));
    const ordinal = ordinalOf(facts);
    if (ordinal) this.ordinals.add(ordinal);
    if (facts.year !== undefined && startTimes(facts).length === 0) this.years.add(facts.year);
    if (facts.town) this.towns.add(facts.town);
    if (facts.apart) this.apart.add(facts.apart);
    if (facts.duration) {
      this.durations.add(facts.duration);
      this.isLengthExtended ||= isExtension(facts);
    }
    if (facts.conflictIsLocal && !this.isConflictLocal) {
      this.conflict = facts.conflict;
      this.isConflictLocal = true;
    }
    this.isCurrent ||= facts.verdict.mention.sentence.in === "text" && facts.isAtHead && isNewlyTold(facts);
    const { determiner, form, sentence } = facts.verdict.mention;
    this.isHolding ||= determiner === "definite" && form === "noun" && facts.isAtHead && startTimes(facts).length > 0;
    if (sentence.in === "text" && !this.facts.slice(0, -1).some(isInText))
      this.isIntroduced = form === "noun" && determiner === "indefinite";
    this.isMade ||= facts.stages.some((stage) => stage.stage === "declared");
    this.isEnded ||= facts.stages.some((stage) => stage.stage === "ended");
    if (facts.verdict.mention.id <= this.lastId) return;
    this.lastId = facts.verdict.mention.id;
    this.lastSentence = facts.verdict.mention.sentence.index;
  }
}

/** "In May the king gave up a truce of six months": the time beside it is that of its end. */
const tellsOnlyEnd = ({ stages }: MentionFacts): boolean =>
  stages.some(({ stage }) => stage === "ended") && !stages.some(({ stage }) => stage === "declared");

export type StartTime = TimeFact & { readonly field: "declared" | "effective" };
const isStartTime = (time: TimeFact): time is StartTime => time.field === "declared" || time.field === "effective";

/** The times at which a ceasefire was made or took effect. */
export const startTimes = (facts: MentionFacts): readonly StartTime[] => facts.times.filter(isStartTime);

/** Whether the mention tells that the ceasefire was extended. */
export const isExtension = (facts: MentionFacts): boolean => facts.stages.some((stage) => stage.stage === "extended");

/** The sides that a mention names as those of a ceasefire between them; none where it names fewer than two so. */
export function pairOf(facts: MentionFacts): readonly string[] {
  const named = facts.parties.filter((party) => party.rule === BETWEEN_RULE).map((party) => party.actor.actorId);
  return named.length >= 2 ? named : [];
}

/** How far from a mention those may be named who brought it about, in tokens. */
const BROKER_TOKENS = 8;

/** Who brought it about, where a mention introduces it together with them: "a truce brokered by Sweden", "a truce that Sweden obtained". */
export function brokersNamedWith({ verdict: { mention }, mediators }: MentionFacts): readonly string[] {
  const isIntroduced =
    mention.determiner === "indefinite" || /^(?:that|which)$/.test(mention.sentence.tokens[mention.end]?.lower ?? "");
  if (!isIntroduced || mention.sentence.in === "title") return [];
  return mediators
    .filter(
      ({ role, sentence, first }) =>
        role === "broker" &&
        sentence === mention.sentence &&
        first >= mention.first &&
        first <= mention.end + BROKER_TOKENS,
    )
    .map(({ actor }) => actor.actorId);
}

/** "72 hours" and "three days", "a month" and "30 days". */
export const isSameLength = (a: string, b: string): boolean => a === b || hoursOf(a) === hoursOf(b);

const HOURS: Readonly<Record<string, number>> = { TH: 1, D: 24, W: 168, M: 720, Y: 8760 };

/** Of an ISO 8601 duration in one unit: its hours, a month counted as 30 days; NaN for any other. */
function hoursOf(duration: string): number {
  const [, time = "", count, unit = ""] = /^P(T?)(\d+)([HDWMY])$/.exec(duration) ?? [];
  return Number(count) * (HOURS[time + unit] ?? Number.NaN);
}

export const LOCAL = /^(?:local|localized|localised|separate)$/;

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|[4-9]th)$/;

/** Which of a row of ceasefires a mention says that it speaks of; "the first in ten years" says no such thing. */
export const ordinalOf = ({ apart, verdict: { mention } }: MentionFacts): string | undefined =>
  apart === undefined ? undefined : mention.modifiers.find((word) => ORDINAL.test(word));
