import type { Report, Stage } from "#domain";

/** What the article tells of a ceasefire, by which further stages follow. */
export interface Told {
  /** The stages told so far. */
  readonly stages: ReadonlySet<Stage>;
  readonly dates: Pick<Report, "declared" | "effective" | "ended">;
  /** The day on which it was to take effect lies before that of the article. */
  readonly hasBegun: boolean;
  /** It lies behind that of the article. */
  readonly isAhead: boolean;
  /** Some mention calls it an agreement, a deal, an accord or a pact. */
  readonly isAgreement: boolean;
  /** It is told in passing, as background of the news. */
  readonly isHistory: boolean;
  /** Somebody is told to have stopped: "the rebels suspended their campaign at midnight". */
  readonly hasStopped: boolean;
  /** It is an armistice, or is said to have ended a war. */
  readonly hasEndedWar: boolean;
  /** Its first mention speaks of it as known: "the truce". */
  readonly isKnown: boolean;
}

/** A stage that nobody states and that follows from what is told. */
interface ImpliedStage {
  /** Why it follows, as the rule of its evidence. */
  readonly name: string;
  readonly stage: Stage;
  readonly follows: (told: Told) => boolean;
}

/**
 * What follows from what is told, in this order; each row sees the stages of those before it.
 *
 * The convention: a making told alone is `declared` and no more, however long ago it was. `in-effect` wants a word that it began, was
 * kept or was prolonged, or that the day appointed for it is gone by. What is over was in force; but where history tells of its making and its end, as of most that failed, nothing is
 * said of the time between.
 */
export const impliedStages: readonly ImpliedStage[] = [
  { name: "a date of declaration", stage: "declared", follows: ({ dates }) => dates.declared !== undefined },
  {
    name: "a date of effect",
    stage: "in-effect",
    follows: ({ dates, hasBegun, stages }) => hasBegun || (dates.effective !== undefined && !stages.has("declared")),
  },
  { name: "who has stopped has said so", stage: "declared", follows: ({ hasStopped }) => hasStopped },
  { name: "what is to begin was declared", stage: "declared", follows: ({ isAhead }) => isAhead },
  { name: "a date of its end", stage: "ended", follows: ({ dates }) => dates.ended !== undefined },
  { name: "what is extended was in force", stage: "in-effect", follows: ({ stages }) => stages.has("extended") },
  {
    name: "what is over was in force",
    stage: "in-effect",
    follows: ({ stages, isHistory }) => stages.has("ended") && !(isHistory && stages.has("declared")),
  },
  { name: "a ceasefire agreement was agreed", stage: "declared", follows: ({ isAgreement }) => isAgreement },
  {
    name: "what ended a war was in force",
    stage: "in-effect",
    follows: ({ hasEndedWar, stages }) => hasEndedWar && stages.has("declared"),
  },
  {
    name: "it is spoken of as known",
    stage: "in-effect",
    follows: ({ stages, isKnown }) => stages.size === 0 && isKnown,
  },
  { name: "it is spoken of as real", stage: "declared", follows: ({ stages }) => stages.size === 0 },
];
