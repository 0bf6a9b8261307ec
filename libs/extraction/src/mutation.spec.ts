import { afterEach, describe, expect, it, vi } from "vitest";
import type { Article, Report } from "#domain";
import { anArticle } from "./an-article.spec-support.js";
import { joiningRules } from "./attributes/joining.rule.js";
import { mediatorRules } from "./attributes/mediators/rules/index.js";
import { partyRules } from "./attributes/party.rule.js";
import { sidesArticles } from "./attributes/sides-articles.js";
import { breachRules } from "./attributes/stages/breach.rule.js";
import { stageRules } from "./attributes/stages/rules/index.js";
import { datedWordings } from "./attributes/times/dated/dated.wordings.js";
import { PUBLISHED } from "./attributes/times/dated/wording.js";
import { happeningRules } from "./attributes/times/happening.rule.js";
import { extract } from "./extract.js";
import { type Clause, PhraseIndex, type PhraseMatch } from "./phrase/match-phrases.js";
import type { Phrase } from "./phrase/phrase.js";
import type { PhraseRule } from "./phrase/phrase-rule.js";
import { realWordings } from "./reality/real.wordings.js";
import { realityRules } from "./reality/rules/index.js";
import { unrealWordings } from "./reality/unreal.wordings.js";

const tables: readonly (readonly [string, readonly (PhraseRule & { readonly name: string })[]])[] = [
  ["real or not", realityRules],
  ["parties", partyRules],
  ["parties that join", joiningRules],
  ["mediators", mediatorRules],
  ["stages", stageRules],
  ["breaches", breachRules],
  ["happenings", happeningRules.map((rule) => ({ ...rule, name: rule.kind }))],
];

/** Every text that the rules are held against: their own examples and near misses, and the wordings and articles of our own. */
const articles: readonly Article[] = [
  ...tables
    .flatMap(([, rules]) => rules)
    .flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples])
    .map((text) => anArticle(text, { publishedAt: "1921-03-14" })),
  ...[...realWordings, ...unrealWordings]
    .flatMap(({ sentences }) => sentences)
    .map((text) => anArticle(text, { publishedAt: "1921-03-14" })),
  ...datedWordings.flatMap(({ items }) => items).map(({ text }) => anArticle(text, { publishedAt: PUBLISHED })),
  ...sidesArticles.map(({ text, publishedAt }) => anArticle(text, { publishedAt })),
];

const { matches } = PhraseIndex.prototype;
type Index = PhraseIndex<{ readonly phrase: Phrase }>;
type Match = PhraseMatch<{ readonly phrase: Phrase }>;

/** Has every table look through the matches that it finds. */
function onMatches(keep: (match: Match) => boolean): void {
  vi.spyOn(PhraseIndex.prototype, "matches").mockImplementation(function (this: Index, clause: Clause) {
    return (matches.call(this, clause) as readonly Match[]).filter(keep);
  });
}

/** All that a reader would see of an article's reports: not by which rule it was read. */
const reading = (article: Article): string => JSON.stringify(extract(article).reports.map(toSeen));
const toSeen = (report: Report) => [
  report.parties.map(({ actorId, role }) => [actorId, role]),
  report.mediators.map(({ actorId, role }) => [actorId, role]),
  report.stages.map(({ stage }) => stage),
  [report.declared, report.effective, report.expires, report.ended].map((date) => date?.edtf),
];

/** The articles in which a phrase is found: it can make no difference in others. */
const articlesOf = new Map<Phrase, Set<number>>();
const readings = articles.map((article, at) => {
  onMatches(({ rule: { phrase } }) => {
    articlesOf.set(phrase, (articlesOf.get(phrase) ?? new Set()).add(at));
    return true;
  });
  return reading(article);
});
vi.restoreAllMocks();

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(tables)("each rule earns its place: %s", (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    "without «%s» some text is read otherwise",
    (_name, rule) => {
      const own = new Set(rule.phrases);
      onMatches(({ rule: { phrase } }) => !own.has(phrase));
      const concerned = new Set(rule.phrases.flatMap((phrase) => [...(articlesOf.get(phrase) ?? [])]));
      expect([...concerned].some((at) => reading(articles[at] as Article) !== readings[at])).toBe(true);
    },
  );
});
