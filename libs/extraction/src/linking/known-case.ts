import type { MentionFacts, TimeFact } from "../attributes/mention-facts.js";
import { BETWEEN_RULE } from "../attributes/read-parties.js";

/** Sentences at the head of an article that tell what it is about. */
const HEAD_SENTENCES = 4;

/** Whether a mention stands where an article tells what it is about. */
export const isAtHead = ({ verdict: { mention } }: MentionFacts): boolean =>
  mention.sentence.in === "title" || mention.sentence.index < HEAD_SENTENCES;

const isNewlyTold = ({ stages, introducedIn, apart }: MentionFacts): boolean =>
  stages.length > 0 &&
  stages.every(({ stage }) => stage === "declared" || stage === "in-effect") &&
  introducedIn === undefined &&
  apart === undefined;

/** A ceasefire while its mentions are gathered, with what all of them say kept together: a mention is compared with it, not with each of its facts. */
export class KnownCase {
  readonly facts: MentionFacts[] = [];
  /** Dates on which it was declared or took effect, EDTF. */
  readonly startDates = new Set<string>();
  /** Of these, by what is told of them. */
  readonly datesOf = { declared: new Set<string>(), effective: new Set<string>() } as const;
  readonly durations = new Set<string>();
  readonly towns = new Set<string>();
  /** Actors of the mentions that name a pair of sides themselves. */
  readonly sides = new Set<string>();
  readonly apart = new Set<NonNullable<MentionFacts["apart"]>>();
  /** That of the first mention whose own sentence says it, else of the founder. */
  conflict: MentionFacts["conflict"];
  isConflictLocal = false;
  isEnded = false;
  /** Some mention tells of its making; one of which nothing but breaches or its end is told may be as old as can be. */
  isMade = false;
  /** Told as made on the day of the article. */
  isNews = false;
  /** Told as made or in force at the head of the article, and not as something gone by. */
  isCurrent = false;
  /** One that gives its length tells of its extension, too. */
  isLengthExtended = false;
  /** Id of the mention that stands last in the text. */
  lastId = -1;

  constructor(founder: MentionFacts) {
    this.conflict = founder.conflict;
    this.add(founder);
  }

  /** Its making is the news of this day, EDTF. */
  beginOn(day: string): void {
    this.startDates.add(day);
    this.isNews = true;
  }

  add(facts: MentionFacts): void {
    this.facts.push(facts);
    for (const { field, time } of startTimes(facts)) {
      this.startDates.add(time.edtf);
      this.datesOf[field].add(time.edtf);
    }
    for (const side of pairOf(facts)) this.sides.add(side);
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
    this.isCurrent ||= facts.verdict.mention.sentence.in === "text" && isAtHead(facts) && isNewlyTold(facts);
    this.isMade ||= facts.stages.some((stage) => stage.stage === "declared");
    this.isEnded ||= facts.stages.some((stage) => stage.stage === "ended");
    this.lastId = Math.max(this.lastId, facts.verdict.mention.id);
  }
}

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
