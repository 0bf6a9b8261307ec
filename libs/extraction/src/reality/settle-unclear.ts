import type { Verdict } from "./judge-reality.js";
import { isSupposition } from "./supposition.js";
import { namesTime } from "./told-with-time.js";

/** A definite mention that nothing speaks against is taken at its word when no other mention of the article says otherwise. */
const PRESUMED_WEIGHT = 0.3;

/** "The shooting was to stop at noon": beside a ceasefire that is real it says when; what speaks for more than a plan weighs less. */
const PLAN_WEIGHT = -1;

/**
 * Settles what single sentences leave open.
 *
 * "The truce" with nothing said for or against means what was spoken of before: real after a real one, not after a mere proposal.
 */
export function settleUnclear(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isKnown = verdicts.some((verdict) => verdict.outcome === "real" && verdict.mention.form !== "anaphor");
  const settled: Verdict[] = [];
  const isPlan = ({ mention: { form, lasts }, outcome, weight }: Verdict) =>
    isKnown && outcome === "unreal" && form === "verb" && lasts === true && weight > PLAN_WEIGHT;
  let last: Verdict | undefined;
  for (const each of verdicts) {
    const { kind: _, ...plan } = each;
    const verdict = isPlan(each) ? { ...plan, outcome: "unclear" as const } : each;
    if (verdict.mention.form === "anaphor" || verdict.outcome !== "unclear") {
      settled.push(verdict);
      if (verdict.outcome !== "unclear") last = verdict;
      continue;
    }
    const definite = verdict.mention.determiner === "definite";
    if (!definite || isKnown) settled.push(verdict);
    else if (last?.outcome === "unreal" && last.kind !== "hypothetical" && last.kind !== "generic")
      settled.push({
        ...verdict,
        outcome: "unreal",
        kind: last.kind ?? "proposal",
        reasons: [...verdict.reasons, { rule: "speaks of what was only proposed before", weight: -1 }],
      });
    else settled.push(verdict);
  }
  if (!settled.some((verdict) => verdict.outcome === "real") && wishesOf(settled).length < WISHES_MIN) {
    const best = settled
      .filter(
        (verdict) =>
          verdict.outcome === "unclear" &&
          verdict.mention.form === "noun" &&
          verdict.mention.kind !== "reduction-in-violence" &&
          verdict.mention.determiner === "definite" &&
          verdict.weight >= PRESUMED_WEIGHT &&
          verdict.reasons.every((reason) => reason.weight > -0.5 || isSupposition(reason.rule)),
      )
      .sort((a, b) => b.weight - a.weight)[0];
    if (best)
      return settled.map((verdict) =>
        verdict === best
          ? {
              ...verdict,
              outcome: "real" as const,
              reasons: [...verdict.reasons, { rule: "spoken of as known, and nothing says otherwise", weight: 0.5 }],
            }
          : verdict,
      );
  }
  return turnDownLone(settled);
}

/** Of an article that otherwise only calls for a ceasefire or talks of one, a single doubtful wording does not make one. */
const LONE_WEIGHT = 1.2;
const WISHES_MIN = 2;
/** The same for one without a time among so many: raising it loses what is recalled in passing, lowering it lets figures of speech in. */
const LONE_UNTIMED_WEIGHT = 2.5;
const MANY_WISHES = 3;

/** Mentions of what is called for, offered, refused or imagined. */
const wishesOf = (verdicts: readonly Verdict[]) =>
  verdicts.filter(
    (verdict) => verdict.outcome === "unreal" && verdict.kind !== "border" && verdict.kind !== "metaphor",
  );

function turnDownLone(verdicts: readonly Verdict[]): readonly Verdict[] {
  const real = verdicts.filter((verdict) => verdict.outcome === "real" && verdict.mention.form !== "anaphor");
  const wishes = wishesOf(verdicts);
  const isUntimed =
    real.length === 1 && wishes.length >= MANY_WISHES && !real.some(({ mention }) => namesTime(mention));
  const enough = isUntimed ? LONE_UNTIMED_WEIGHT : LONE_WEIGHT;
  if (real.length === 0 || real.some((verdict) => verdict.weight >= enough) || wishes.length < WISHES_MIN * real.length)
    return verdicts;
  return verdicts.map((verdict) =>
    real.includes(verdict)
      ? {
          ...verdict,
          outcome: "unreal" as const,
          kind: wishes[0]?.kind ?? "proposal",
          reasons: [...verdict.reasons, { rule: "alone among calls and proposals", weight: -enough }],
        }
      : verdict,
  );
}
