import {
  type Article,
  type CanonicalEvent,
  type Evidence,
  type Override,
  type Report,
  toActorId,
  toConflictId,
  toEventId,
  toReportId,
  type Withdrawal,
} from "#domain";
import { toArticle } from "./mapping/article.js";
import type { Reported } from "./mapping/reported.js";

/** One article traced to one event, in an invented war: for tests, and for the examples in the generated documents. */
export const exampleArticle: Article = toArticle({
  title: "Ruritania and Borduria agree truce",
  text: "STRELSAU, Nov 9 - Ruritania and Borduria agreed to a ten-day truce on Monday, brokered by Syldavia. Borduria accused Ruritania of breaking it within hours.",
  url: "https://news.example.org/2020/11/09/truce",
  publisher: { name: "Example News", domain: "news.example.org" },
  publishedAt: "2020-11-09T18:30:00Z",
  language: "en",
});

const quote = (words: string, rule: string): Evidence => {
  const start = exampleArticle.text.indexOf(words);
  return { quote: words, in: "text", start, end: start + words.length, rule };
};

const agreed = quote("agreed to a ten-day truce on Monday", "parties agree to a truce");
const accused = quote("accused Ruritania of breaking it", "one side accuses the other of a breach");
const conflict = {
  conflictId: toConflictId("ruritania-borduria"),
  label: "Ruritania and Borduria",
  basis: "listed",
} as const;
const ruritania = { actorId: toActorId("RUR"), name: "Ruritania" };
const borduria = { actorId: toActorId("BOR"), name: "Borduria" };
const syldavia = { actorId: toActorId("SYL"), name: "Syldavia", kind: "state", iso3: "SYL", role: "broker" } as const;
const reportId = toReportId("rep-0123456789abcdef");
const reportIds = [reportId];
const support = ["Example News"];
const declared = { edtf: "2020-11-09", basis: "relative" } as const;
const arrangement = {
  kind: "truce",
  side: "bilateral",
  purposes: [],
  duration: "P10D",
  form: "unknown",
  domain: "armed-conflict",
} as const;

/** What the extractor says of the example article. */
export const exampleReport: Report = {
  reportId,
  article: {
    articleId: exampleArticle.articleId,
    title: "Ruritania and Borduria agree truce",
    url: "https://news.example.org/2020/11/09/truce",
    publisher: { name: "Example News", domain: "news.example.org" },
    publishedAt: "2020-11-09T18:30:00Z",
    contentHash: exampleArticle.contentHash,
    textSketch: "AAAAAQ==",
  },
  conflict,
  salience: "main",
  arrangement,
  parties: [
    { ...ruritania, kind: "state", iso3: "RUR", role: "party", evidence: quote("Ruritania", "name of an actor") },
    { ...borduria, kind: "state", iso3: "BOR", role: "party", evidence: quote("Borduria", "name of an actor") },
  ],
  mediators: [{ ...syldavia, evidence: quote("brokered by Syldavia", "brokered by") }],
  declared: { ...declared, evidence: agreed },
  expires: { edtf: "2020-11-19", basis: "inferred", evidence: agreed },
  stages: [
    { stage: "declared", modality: "asserted", on: { ...declared, evidence: agreed }, evidence: agreed },
    { stage: "violated", modality: "alleged", by: borduria, against: ruritania, evidence: accused },
  ],
  places: [
    {
      placeId: "strelsau",
      name: "Strelsau",
      iso3: "RUR",
      point: [14.5, 49.25],
      evidence: quote("STRELSAU", "dateline"),
    },
  ],
  scope: "whole-conflict",
  terms: [],
  relatesTo: [],
  mentions: [agreed, accused],
  confidence: 0.8,
  warnings: [],
  extractor: { version: "0.1.0" },
};

/** The example report taken back. */
export const exampleWithdrawal: Withdrawal = { reportId, conflict, article: exampleReport.article };

/** A person's decision about the example report. */
export const exampleOverride: Override = {
  overrideId: "ovr-0123456789abcdef",
  conflict,
  action: "pin",
  reportIds,
  field: "declared",
  value: { edtf: "2020-11-09", basis: "stated" },
  by: "analyst@example.org",
  why: "The communiqué gives the day.",
  at: "2020-11-12T09:00:00Z",
};

/** The event that the example report founds. */
export const exampleEvent: CanonicalEvent = {
  eventId: toEventId("cf-0123456789abcdef"),
  revision: 1,
  status: "violated",
  label: "Ruritania and Borduria, 9 November 2020",
  conflict,
  arrangement: { value: arrangement, support, reportIds, alternatives: [] },
  parties: [
    { ...ruritania, kind: "state", iso3: "RUR", role: "party", support, reportIds },
    { ...borduria, kind: "state", iso3: "BOR", role: "party", support, reportIds },
  ],
  mediators: [{ ...syldavia, support, reportIds }],
  declared: {
    value: declared,
    support,
    reportIds,
    alternatives: [{ value: { edtf: "2020-11-08", basis: "stated" }, reportIds }],
  },
  places: [{ placeId: "strelsau", name: "Strelsau", iso3: "RUR", point: [14.5, 49.25], reportIds }],
  scope: "whole-conflict",
  terms: [{ kind: "other", detail: "ten days", reportIds }],
  timeline: [
    { stage: "declared", modality: "asserted", on: declared, reportIds },
    { stage: "violated", modality: "alleged", by: borduria, against: ruritania, reportIds },
  ],
  relatesTo: [{ kind: "renews", descriptor: "an earlier truce" }],
  reports: [
    {
      reportId,
      articleId: exampleArticle.articleId,
      title: "Ruritania and Borduria agree truce",
      url: "https://news.example.org/2020/11/09/truce",
      publisher: "Example News",
      publishedAt: "2020-11-09T18:30:00Z",
      salience: "main",
      quotes: [{ field: "declared", quote: agreed.quote, in: "text", start: agreed.start, end: agreed.end }],
    },
  ],
  reportCount: 1,
  omitted: {},
  publisherCount: 1,
  salience: "main",
  confidence: 0.8,
  firstReportedAt: "2020-11-09T18:30:00Z",
  lastReportedAt: "2020-11-09T18:30:00Z",
  warnings: [],
  explanation: [
    {
      reportId,
      decision: "founded",
      priorWeight: 0,
      bars: [{ comparison: "declared date", level: "unknown on a side", weight: 0 }],
      totalWeight: 0,
      runnerUp: { eventId: toEventId("cf-fedcba9876543210"), totalWeight: -2.5 },
    },
  ],
  possibleDuplicates: [],
  changes: [{ field: "event", because: reportId }],
  overrides: [],
  codes: { cameo: "0871", plover: "CONCEDE ceasefire", acled: "Agreement" },
};

/** What the extractor remembers of the example article. */
export const exampleReported: Reported = {
  articleId: exampleArticle.articleId,
  contentHash: exampleArticle.contentHash,
  publishedAt: "2020-11-09T18:30:00Z",
  reports: [{ reportId, conflict }],
};
