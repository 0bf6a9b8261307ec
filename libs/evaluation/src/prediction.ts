import type { Article, DateClaim, Evidence, Report } from "#domain";
import { splitSentences } from "./sentences.js";

/**
 * One report (article × ceasefire) in the words of the scorer, one line of a predictions file.
 *
 * Shape: `stages` with `in_effect` for `in-effect`; dates EDTF, null where not said or the year is unknown.
 */
export interface Prediction {
  readonly doc: string;
  /** The event that the report was merged into; null counts as an event of its own. */
  readonly canonical?: string | null;
  readonly parties?: readonly string[];
  /** Every role: broker, host, guarantor, monitor. */
  readonly mediators?: readonly string[];
  readonly stages?: readonly string[];
  readonly declared?: string | null;
  readonly effective?: string | null;
  readonly ended?: string | null;
  /** Whole sentences that the report rests on. */
  readonly quotes?: readonly string[];
  /** What the prediction was made from: lets findings name the rule; never part of a predictions file. */
  readonly report?: Report;
}

/**
 * Puts a report into the scorer's words.
 *
 * Shape: `eventId` null where no event holds the report; undefined is returned for a criminal truce, which is not scored.
 */
export function toPrediction(
  doc: string,
  article: Article,
  report: Report,
  eventId: string | null,
): Prediction | undefined {
  if (report.arrangement.domain === "criminal") return undefined;
  const stages = report.stages.map(({ stage }) => (stage === "in-effect" ? "in_effect" : stage));
  const nameOf = (actor: { readonly iso3?: string; readonly name: string }) => actor.iso3 ?? actor.name;
  return {
    doc,
    canonical: eventId,
    parties: [...new Set(report.parties.map(nameOf))],
    mediators: [...new Set(report.mediators.map(nameOf))],
    stages: [...new Set(stages)],
    declared: toScoredDate(report.declared),
    effective: toScoredDate(report.effective),
    ended: toScoredDate(report.ended),
    quotes: toSentences(article, report.mentions),
    report,
  };
}

/** The line of a predictions file. */
export function formatPrediction({ report: _, ...line }: Prediction): string {
  return JSON.stringify(line);
}

/** Seasons (months 21–24) are unknown to the scorer and cut to their year; so is everything behind a `~`. */
function toScoredDate(claim: DateClaim | undefined): string | null {
  if (!claim || !/^\d{4}/.test(claim.edtf)) return null;
  return claim.edtf.replace(/^(\d{4})-2[1-4].*$/, "$1");
}

/** The whole sentences around the mentions, each once, in the order of the mentions. */
function toSentences(article: Article, mentions: readonly Evidence[]): readonly string[] {
  const spans = splitSentences(article.text);
  const quotes = mentions.map((mention) => {
    if (mention.in === "title") return article.title ?? mention.quote;
    const touched = spans.filter((span) => span.start < mention.end && mention.start < span.end);
    const [first, last] = [touched[0], touched.at(-1)];
    return first && last ? article.text.slice(first.start, last.end) : mention.quote;
  });
  return [...new Set(quotes)];
}
