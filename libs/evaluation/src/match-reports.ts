import { type FoldActor, foldActors } from "./actor-names.js";
import { foldWords, toWordSet } from "./fold-words.js";
import type { GoldCeasefire } from "./gold.js";
import { isCompatible, toPartialDate } from "./partial-date.js";
import type { Prediction } from "./prediction.js";
import { type SentenceSpan, splitSentences } from "./sentences.js";
import { countShared } from "./set-overlap.js";

/** Indexes into the predictions and the gold entries of one document. */
export interface Match {
  readonly ours: number;
  readonly gold: number;
}

/** The text's first sentence that holds the anchor, undefined where none does. */
export function findAnchorSentence(text: string, anchor: string): SentenceSpan | undefined {
  const words = foldWords(anchor);
  return splitSentences(text).find(({ start, end }) => foldWords(text.slice(start, end)).includes(words));
}

/** Whether a quote holds the anchor, or shares more than four fifths of the shorter sentence's words (five at least). */
export function isQuoted(quotes: readonly string[], anchor: string, sentence: string): boolean {
  const anchorWords = foldWords(anchor);
  const sentenceWords = toWordSet(sentence);
  return quotes.some((quote) => {
    if (anchorWords !== "" && foldWords(quote).includes(anchorWords)) return true;
    const quoteWords = toWordSet(quote);
    const shorter = Math.min(sentenceWords.size, quoteWords.size);
    return shorter >= 5 && countShared(sentenceWords, quoteWords) / shorter > 0.8;
  });
}

/** How well a report fits a gold entry, undefined where it cannot be that one. Words count double, parties and date once each. */
function scoreMatch(ours: Prediction, gold: GoldCeasefire, sentence: string, foldActor: FoldActor): number | undefined {
  const isSamePassage = isQuoted(ours.quotes ?? [], gold.anchor, sentence);
  const goldParties = foldActors(gold.parties, foldActor);
  const ourParties = foldActors(ours.parties ?? [], foldActor);
  const shorter = Math.min(goldParties.size, ourParties.size);
  const party = shorter ? countShared(goldParties, ourParties) / shorter : 0;
  const { date, isDated } = scoreDates(ours, gold);
  const fits =
    (isSamePassage && date > -1) ||
    (isSamePassage && party > 0) ||
    (party > 0 && date > 0) ||
    (party > 0 && date === 0 && !isDated);
  return fits ? (isSamePassage ? 2 : 0) + party + date : undefined;
}

/** The days on which sources see one ceasefire start vary: declared against effective may be three days apart. */
function scoreDates(ours: Prediction, gold: GoldCeasefire): { readonly date: number; readonly isDated: boolean } {
  const [declared, effective] = [toPartialDate(ours.declared), toPartialDate(ours.effective)];
  const [goldDeclared, goldEffective] = [toPartialDate(gold.declared), toPartialDate(gold.effective)];
  const idDate = toPartialDate(gold.gold_id.slice(gold.gold_id.lastIndexOf("/") + 1));
  const answers = [
    isCompatible(effective, goldEffective),
    isCompatible(declared, goldDeclared),
    isCompatible(effective, goldDeclared, 3),
    isCompatible(declared, goldEffective, 3),
    isCompatible(toPartialDate(ours.effective || ours.declared), idDate, 2),
  ].filter((answer) => answer !== undefined);
  const isDated = answers.length > 0;
  if (answers.includes(true)) return { date: 1, isDated };
  if (!isDated) return { date: 0, isDated };
  return { date: gold.effective || gold.declared ? -1 : -0.25, isDated };
}

/** Pairs reports with gold entries, each at most once, the best fits first; of equal fits the later report, then the later entry. */
export function matchReports(
  ours: readonly Prediction[],
  gold: readonly GoldCeasefire[],
  sentences: readonly string[],
  foldActor: FoldActor,
): readonly Match[] {
  const pairs = ours.flatMap((prediction, i) =>
    gold.flatMap((ceasefire, j) => {
      const score = scoreMatch(prediction, ceasefire, sentences[j] ?? ceasefire.anchor, foldActor);
      return score === undefined ? [] : [{ score, ours: i, gold: j }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || b.ours - a.ours || b.gold - a.gold);
  const matches: Match[] = [];
  for (const pair of pairs) {
    if (matches.some((match) => match.ours === pair.ours || match.gold === pair.gold)) continue;
    matches.push({ ours: pair.ours, gold: pair.gold });
  }
  return matches;
}
