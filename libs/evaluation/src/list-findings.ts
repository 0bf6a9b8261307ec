import { type FoldActor, foldActors } from "./actor-names.js";
import { SCORED_DATES, type ScoredDate } from "./figures.js";
import { findSpurious } from "./find-spurious.js";
import { findStrayLinks } from "./find-stray-links.js";
import { describeGold, describeOurs, type Finding, joinQuotes } from "./finding.js";
import type { GoldCeasefire } from "./gold.js";
import type { JudgedCeasefire, JudgedDocument } from "./judge-document.js";
import { isQuoted } from "./match-reports.js";
import { toPlacedReports } from "./placed-report.js";
import type { Prediction } from "./prediction.js";
import { judgeDate } from "./score.js";

/**
 * A decision of the extractor, placed in the whole text (head lines included).
 *
 * Units: `start`, `end` UTF-16 offsets.
 */
export interface TracedPassage {
  readonly outcome: string;
  readonly rule: string;
  readonly words: string;
  readonly why: string;
  readonly start: number;
  readonly end: number;
}

export interface FindingsInput {
  readonly documents: readonly JudgedDocument[];
  readonly foldActor: FoldActor;
  /** The extractor's decisions on a document, empty where they are not at hand. */
  readonly passagesOf: (doc: string) => readonly TracedPassage[];
}

/** Everything that the figures count as wrong, in an order to work by: reality, misses, actors, dates, links. */
export function listFindings({ documents, foldActor, passagesOf }: FindingsInput): readonly Finding[] {
  return [
    ...documents.flatMap(findSpurious),
    ...documents.flatMap((document) => findMissed(document, passagesOf(document.gold.doc))),
    ...documents.flatMap((document) => findWrongActors(document, foldActor)),
    ...documents.flatMap(findWrongStages),
    ...documents.flatMap(findWrongDates),
    ...findStrayLinks(toPlacedReports(documents)),
  ];
}

function findMissed(document: JudgedDocument, passages: readonly TracedPassage[]): readonly Finding[] {
  return document.ceasefires
    .filter(({ gold, ours }) => !ours && !gold.optional)
    .map((missed) => ({
      kind: `missed ${missed.gold.salience}`,
      doc: document.gold.doc,
      gold: describeGold(missed.gold),
      sentence: missed.sentence,
      cause: explainMiss(document, missed, passages),
    }));
}

function explainMiss(document: JudgedDocument, missed: JudgedCeasefire, passages: readonly TracedPassage[]): string {
  const span = missed.span;
  const here = span ? passages.filter(({ start, end }) => start < span.end && span.start < end) : [];
  const quoting = document.predictions.find(({ ours }) =>
    isQuoted(ours.quotes ?? [], missed.gold.anchor, missed.sentence),
  );
  if (quoting) {
    const counted = quoting.gold ? `counts for ${quoting.gold.gold_id}` : "was taken for another ceasefire";
    return `quoted by a report that ${counted}: ${describeOurs(quoting.ours)}`;
  }
  if (here.length === 0) return "nothing read here";
  return here.map(({ outcome, rule, words, why }) => `${outcome}: ${rule}, “${words}”: ${why}`).join("; ");
}

function findWrongActors(document: JudgedDocument, foldActor: FoldActor): readonly Finding[] {
  return document.matched.flatMap(({ ours, gold }) =>
    (["parties", "mediators"] as const).flatMap((slot) => {
      const ourActors = foldActors(ours[slot] ?? [], foldActor);
      const goldActors = foldActors(gold[slot], foldActor);
      const missed = [...goldActors].filter((actor) => !ourActors.has(actor));
      const invented = [...ourActors].filter((actor) => !goldActors.has(actor));
      const about = { ...context(document, gold, ours), ours: `${slot} ${[...ourActors].join(",") || "none"}` };
      const gave = `${slot} ${[...goldActors].join(",") || "none"} of ${gold.gold_id}`;
      return [
        ...(missed.length ? [{ ...about, kind: `${slot} missed`, gold: `${gave}: lacks ${missed.join(",")}` }] : []),
        ...(invented.length
          ? [
              {
                ...about,
                kind: `${slot} invented`,
                gold: `${gave}: not ${invented.join(",")}`,
                cause: (ours.report?.[slot] ?? []).map(({ name, evidence }) => `${name}: ${evidence.rule}`).join("; "),
              },
            ]
          : []),
      ];
    }),
  );
}

function findWrongStages(document: JudgedDocument): readonly Finding[] {
  return document.matched.flatMap(({ ours, gold }) => {
    const missed = gold.stages.filter((stage) => !ours.stages?.includes(stage));
    const invented = (ours.stages ?? []).filter((stage) => !gold.stages.includes(stage));
    const about = {
      ...context(document, gold, ours),
      ours: (ours.stages ?? []).join(","),
      gold: gold.stages.join(","),
    };
    return [
      ...missed.map((stage) => ({ ...about, kind: `stage missed: ${stage}` })),
      ...invented.map((stage) => ({ ...about, kind: `stage invented: ${stage}` })),
    ];
  });
}

function findWrongDates(document: JudgedDocument): readonly Finding[] {
  return document.matched.flatMap(({ ours, gold }) =>
    SCORED_DATES.flatMap((field) => {
      const outcome = judgeDate(ours[field], gold[field]);
      if (outcome === undefined || outcome === "right" || outcome === "none_ok") return [];
      return [
        {
          ...context(document, gold, ours),
          kind: `${field} ${outcome}`,
          ours: String(ours[field] ?? null),
          gold: `${gold[field]} of ${gold.gold_id}`,
          cause: explainDate(ours, field),
        },
      ];
    }),
  );
}

function explainDate({ report }: Prediction, field: ScoredDate): string {
  const claim = report?.[field];
  if (!claim) return `no ${field} date read`;
  return `${claim.basis} ${claim.edtf} by ${claim.evidence.rule} from “${claim.evidence.quote}”`;
}

function context({ gold: { doc }, ceasefires }: JudgedDocument, gold: GoldCeasefire, ours: Prediction) {
  const sentence = ceasefires.find((entry) => entry.gold === gold)?.sentence ?? gold.anchor;
  return { doc, sentence, quote: joinQuotes(ours) };
}
