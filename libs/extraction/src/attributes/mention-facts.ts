import type { ArrangementKind, MediatorRole, Modality, PartyRole, Purpose, Relation, Stage, TermKind } from "#domain";
import type { Actor, Conflict } from "#knowledge";
import type { ActorSpan } from "../actors/actor-span.js";
import type { PlaceSpan } from "../actors/find-actors.js";
import type { Sentence } from "../document/index.js";
import type { Verdict } from "../reality/judge-reality.js";
import type { RelativeTime, ResolvedTime, TimeContext, TimePhrase } from "../time/index.js";

/** Where a fact was read: token indices of one sentence, end exclusive, and the rule that read it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

export interface PartyFact extends Reading {
  readonly actor: Actor;
  readonly role: PartyRole;
}
export interface MediatorFact extends Reading {
  readonly actor: Actor;
  readonly role: MediatorRole;
  /** Token index of what the wording says it of: the ceasefire that it names, else its own verb or first word. */
  readonly saidAt: number;
}

export type DateField = "declared" | "effective" | "expires" | "ended";
export interface TimeFact extends Reading {
  readonly field: DateField | "violated";
  readonly time: ResolvedTime;
  /** The day on which it was told, where the text gives none on which it happened: any other reading counts for more. */
  readonly isTelling?: true;
  /** When it should have begun, which may not be when it did: any other reading counts for more. */
  readonly isPlanned?: true;
  /** Counted back from another day ("two days after they signed it"): a day that is named counts for more. */
  readonly isCounted?: true;
  /** An hour to come without a day of its own, or a quoted "today": it goes by the day of the making, where that is told anywhere. */
  readonly looseTime?: { readonly phrase: TimePhrase; readonly context: TimeContext };
}

export interface StageFact extends Reading {
  readonly stage: Stage;
  readonly modality: Modality;
  readonly by?: Actor;
  readonly against?: Actor;
}

export interface TermFact extends Reading {
  readonly kind: TermKind;
  readonly detail?: string;
}

/** Everything that one real mention and its sentence say of its ceasefire. */
export interface MentionFacts {
  readonly verdict: Verdict;
  readonly conflict: Conflict | undefined;
  /** The mention's own sentence says which conflict it is; otherwise the whole article does. */
  readonly conflictIsLocal: boolean;
  /** It stands where the article tells what it is about. */
  readonly isAtHead: boolean;
  readonly parties: readonly PartyFact[];
  readonly mediators: readonly MediatorFact[];
  readonly times: readonly TimeFact[];
  readonly stages: readonly StageFact[];
  readonly terms: readonly TermFact[];
  readonly places: readonly PlaceSpan[];
  readonly duration?: string;
  readonly purposes: readonly Purpose[];
  readonly kind: ArrangementKind;
  readonly name?: string;
  readonly unilateral: boolean;
  /** It is told apart from the one spoken of before: "a new truce", "a previous ceasefire"; less surely "the first truce". */
  readonly apart?: "new" | "previous" | "earlier";
  readonly relation?: Relation;
  /** The town that the mention itself is about: "a truce in Homs". */
  readonly town?: string;
  /** The year that stands with a mention which introduces its ceasefire: "before the vote of 2020 he arranged a truce". */
  readonly year?: number;
  /** The past day or month, EDTF, that stands with a mention which introduces its ceasefire: "in October he obtained a truce". */
  readonly introducedIn?: string;
  /** Of a breach: the day that the passage before the mention speaks of, EDTF; what is told of then cannot be later. */
  readonly passageDate?: string;
  /** Of a making: the day, YYYY-MM-DD, that its sentence or the one before is told of, where that is of the last days. */
  readonly toldOn?: string;
  /** It starts so long after it is made: "24 hours after the signing". */
  readonly startsAfter?: RelativeTime;
  readonly warnings: readonly string[];
}

export type { ActorSpan };
