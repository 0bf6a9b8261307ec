import {
  type PlaceClaim,
  type Report,
  type Salience,
  type Scope,
  type Side,
  type TermClaim,
  toDateSpan,
} from "#domain";
import { readTerms } from "../attributes/read-details.js";
import type { Document, Sentence } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { evidenceOf, sentenceEvidence } from "./evidence-of.js";

/** Days before publication from which on a ceasefire is history rather than news. */
const BACKGROUND_DAYS = 120;
const LEAD_SENTENCES = 4;
const PLACES_MAX = 12;

/** Towns and regions named beside the mentions. */
export function collectPlaces(known: Case): readonly PlaceClaim[] {
  const places = new Map<string, PlaceClaim>();
  for (const facts of known.facts) {
    for (const span of facts.places) {
      const place = span.place;
      const name = place?.name ?? span.text;
      if (span.isWar || places.has(name) || place?.kind === "country") continue;
      places.set(name, {
        ...(place ? { placeId: place.placeId, iso3: place.iso3 } : {}),
        name,
        ...(place?.point ? { point: place.point } : {}),
        evidence: evidenceOf({
          sentence: span.sentence,
          first: span.first,
          end: span.end,
          rule: "a place near the mention",
        }),
      });
    }
  }
  return [...places.values()].slice(0, PLACES_MAX);
}

/** Terms from the sentences of the case and from those that follow them in the same paragraph: "Under the deal …". */
export function collectTerms(document: Document, known: Case): readonly TermClaim[] {
  const terms = new Map<string, TermClaim>();
  const own = new Set(known.facts.map((facts) => facts.verdict.mention.sentence));
  for (const sentence of [...own]) {
    const next = evidenceAfter(document, sentence);
    if (
      next &&
      next.in === sentence.in &&
      /\b(?:deal|agreement|accord|statement|truce|ceasefire|cease-fire|parties|sides|peacekeep\w+)\b/i.test(next.text)
    )
      own.add(next);
  }
  for (const sentence of own) {
    for (const fact of readTerms(sentence, evidenceAfter(document, sentence))) {
      const before = terms.get(fact.kind);
      if (before && (before.detail || !fact.detail)) continue;
      terms.set(fact.kind, {
        kind: fact.kind,
        ...(fact.detail ? { detail: fact.detail } : {}),
        evidence: evidenceOf(fact),
      });
    }
  }
  return [...terms.values()];
}

function evidenceAfter({ sentences }: Document, { index }: Sentence): Sentence | undefined {
  for (let at = index + 1; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence?.kind === "prose" || sentence?.kind === "title") return sentence;
  }
  return undefined;
}

/** The sentences that speak of it, each once. */
export function mentionEvidence(known: Case): Report["mentions"] {
  const seen = new Set<number>();
  const list = known.facts.flatMap((facts) => {
    const { mention } = facts.verdict;
    if (seen.has(mention.sentence.index)) return [];
    seen.add(mention.sentence.index);
    return [sentenceEvidence(mention.sentence, mention.rule, mention.first)];
  });
  return list;
}

/** The kind of arrangement that the article names most. */
export function kindOf(known: Case): Report["arrangement"]["kind"] {
  const counts = new Map<Report["arrangement"]["kind"], number>();
  for (const facts of known.facts)
    if (facts.verdict.mention.form === "noun") counts.set(facts.kind, (counts.get(facts.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? known.facts[0]?.kind ?? "ceasefire";
}

export function sideOf(known: Case, parties: number): Side {
  if (known.facts.some((facts) => facts.unilateral)) return "unilateral";
  return parties > 2 ? "multilateral" : parties === 2 ? "bilateral" : "unknown";
}

/** Main: chiefly what the article is about; background: history or in passing. */
export function salienceOf(document: Document, known: Case, edtf: string | undefined): Salience {
  const span = edtf ? toDateSpan(edtf) : undefined;
  const published = document.published ? toDateSpan(document.published.date) : undefined;
  if (span && published && published.firstDay - span.lastDay > BACKGROUND_DAYS) return "background";
  const prose = document.prose();
  const real = known.facts.flatMap(({ verdict }) => (verdict.outcome === "real" ? [verdict.mention.sentence] : []));
  const [earliest] = [...real].sort((a, b) => a.index - b.index);
  if (!earliest) return "background";
  const first = earliest.in === "title" ? 0 : prose.indexOf(earliest);
  if (first <= LEAD_SENTENCES) return "main";
  if (real.length >= 3 && first < prose.length / 2) return "main";
  return real.length >= 2 || first < prose.length / 2 ? "secondary" : "background";
}

/** Local where the mention names a town or says so; whole where it says nationwide. */
export function scopeOf(known: Case): Scope {
  const words = known.facts.flatMap((facts) => facts.verdict.mention.modifiers);
  if (words.some((word) => /^(?:nationwide|countrywide|comprehensive|general|national)$/.test(word)))
    return "whole-conflict";
  return known.facts.some((facts) => facts.town) ||
    words.some((word) => /^(?:local|localized|partial|limited)$/.test(word))
    ? "local"
    : "unknown";
}
