import type { Article, Report } from "#domain";
import { findActors, type Names } from "./actors/find-actors.js";
import { readScene, type Scene } from "./actors/scene.js";
import type { MentionFacts } from "./attributes/mention-facts.js";
import { newsReader } from "./attributes/news.js";
import { readFacts, timeReader } from "./attributes/read-attributes.js";
import { type Document, readDocument as read } from "./document/index.js";
import { mayTellOfCeasefire } from "./gate.js";
import { type Case, linkMentions as link } from "./linking/link-mentions.js";
import { findMentions as find } from "./mentions/find-mentions.js";
import type { Mention } from "./mentions/mention.js";
import { judgeReality as judgeMentions, type Verdict } from "./reality/judge-reality.js";
import { settleUnclear } from "./reality/settle-unclear.js";
import { assembleReport, isGoneBy } from "./report/assemble-report.js";
import { MediatorLinks } from "./report/mediator-links.js";
import { sketchText } from "./report/text-sketch.js";

/** What is known of an article so far; each step adds to it and takes nothing away. */
export interface ArticleReading {
  readonly article: Article;
  readonly version: string;
  readonly document?: Document;
  readonly passed?: boolean;
  readonly mentions?: readonly Mention[];
  readonly verdicts?: readonly Verdict[];
  readonly names?: Names;
  readonly scene?: Scene;
  readonly facts?: readonly MentionFacts[];
  readonly cases?: readonly Case[];
  readonly reports?: readonly Report[];
}

export type Step = (reading: ArticleReading) => ArticleReading;

/** From an article to the ceasefires it reports. Each step sees what the ones before it found, and adds; none removes without saying why in the trace. */
export const steps: readonly Step[] = [
  gate, // first: most of the world's news stops here, before anything is read
  readDocument, // offsets are fixed here and never change again
  findMentions, // "the truce", "agreed to halt fire": every place that talks of a ceasefire
  judgeReality, // called for, proposed, denied, metaphor: turned down, with the reason
  readAttributes, // who, by whom, when, where, on what terms, who accuses whom
  linkMentions, // the same ceasefire in this article becomes one report
  assignConflict, // last: the whole article may help
];

function gate(reading: ArticleReading): ArticleReading {
  return {
    ...reading,
    passed: mayTellOfCeasefire(reading.article.text) || mayTellOfCeasefire(reading.article.title ?? ""),
  };
}

function readDocument(reading: ArticleReading): ArticleReading {
  return reading.passed ? { ...reading, document: read(reading.article) } : reading;
}

function findMentions(reading: ArticleReading): ArticleReading {
  return reading.document ? { ...reading, mentions: find(reading.document.prose()) } : reading;
}

function judgeReality(reading: ArticleReading): ArticleReading {
  const { document, mentions } = reading;
  return document && mentions && mentions.length > 0
    ? { ...reading, verdicts: settleUnclear(judgeMentions(document, mentions)) }
    : reading;
}

/**
 * Mentions of one article that become facts; its reports carry a warning when there are more. Every pair of them may have to be compared,
 * so the bound keeps the work in step with the length of the text. News has some dozens at most; lists of events may have more.
 */
const MENTIONS_MAX = 400;
const TOO_MANY = `more than ${MENTIONS_MAX} mentions of ceasefires: those behind were not read`;

function readAttributes(reading: ArticleReading): ArticleReading {
  const { document, verdicts } = reading;
  if (!document || !verdicts?.some((verdict) => verdict.outcome === "real")) return reading;
  const names = findActors(document);
  const scene = readScene(document, names);
  const timesIn = timeReader(document);
  const bySentence = Map.groupBy(
    verdicts.map((verdict) => verdict.mention),
    (mention) => mention.sentence,
  );
  const facts = verdicts
    .filter((verdict) => verdict.outcome !== "unreal")
    .slice(0, MENTIONS_MAX)
    .map((verdict) =>
      readFacts(document, verdict, bySentence.get(verdict.mention.sentence) ?? [], names, scene, timesIn),
    );
  return { ...reading, names, scene, facts };
}

function linkMentions(reading: ArticleReading): ArticleReading {
  const { document, facts } = reading;
  return document && facts
    ? { ...reading, cases: link(facts, document.published?.date, newsReader(document)) }
    : reading;
}

function assignConflict(reading: ArticleReading): ArticleReading {
  const { article, document, names, scene, cases, verdicts = [], version } = reading;
  if (!document || !names || !scene || !cases) return reading;
  const sketch = sketchText(article.text);
  const isCut = verdicts.filter((verdict) => verdict.outcome !== "unreal").length > MENTIONS_MAX;
  const links = new MediatorLinks(document, cases, verdicts, names, isGoneBy(document));
  const reports = cases
    .map((known) => assembleReport(document, known, cases, names, links, scene, sketch, version))
    .map((report) => (isCut ? { ...report, warnings: [...report.warnings, TOO_MANY] } : report));
  const ids = new Set<string>();
  return { ...reading, reports: reports.filter((report) => !ids.has(report.reportId) && ids.add(report.reportId)) };
}
