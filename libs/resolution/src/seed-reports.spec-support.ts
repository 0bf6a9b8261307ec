import type { LogRecord } from "#domain";
import { date, type Sketch, said, stage } from "./report-builder.spec-support.js";

const sides = ["ARM", "AZE"];
const article000 = { article: "a000", publisher: "Paper Zero", publishedAt: "2023-09-20" };
const article001 = { article: "a001", publisher: "Paper One", publishedAt: "2020-11-11" };
const article002 = { article: "a002", publisher: "Paper Two", publishedAt: "2022-09-13" };
const article003 = { article: "a003", publisher: "Paper Three", publishedAt: "2023-09-20" };
const article004 = { article: "a004", publisher: "Paper Four", publishedAt: "2020-10-20" };
const background = { salience: "background" } as const;

/** What five articles on one war may say of its ceasefires: ten reports of six, keyed by ceasefire. */
export const SEED_REPORTS: Readonly<Record<string, readonly Sketch[]>> = {
  "1994": [
    { id: "r000-1994", ...article000, ...background, declared: "1994", stages: [stage("declared")] },
    {
      id: "r001-1994",
      ...article001,
      ...background,
      declared: "1994",
      parties: sides,
      stages: [stage("declared"), stage("violated", { modality: "alleged" })],
    },
    {
      id: "r003-1994",
      ...article003,
      ...background,
      declared: "1994",
      parties: ["AZE", "nagorno-karabakh"],
      stages: [stage("declared")],
    },
  ],
  "2020-10-10": [
    {
      id: "r004-first",
      ...article004,
      salience: "secondary",
      parties: sides,
      mediators: ["RUS"],
      declared: "2020-10-09 inferred",
      effective: date("2020-10-10T12:00+04:00 inferred", { instant: "2020-10-10T08:00:00Z", zone: "Asia/Baku" }),
      terms: ["prisoner-exchange", "body-exchange"],
      stages: [stage("declared"), stage("violated", { on: date("2020-10-10 inferred") })],
    },
  ],
  "2020-10-18": [
    {
      id: "r004-second",
      ...article004,
      salience: "secondary",
      parties: sides,
      declared: "2020-10-17 inferred",
      effective: date("2020-10-18T00:00+04:00 inferred", { instant: "2020-10-17T20:00:00Z", zone: "Asia/Baku" }),
      stages: [
        stage("declared"),
        stage("in-effect"),
        stage("violated", {
          modality: "alleged",
          by: { actorId: "ARM" as never, name: "Armenia" },
          against: { actorId: "AZE" as never, name: "Azerbaijan" },
          on: date("2020-10-18 inferred"),
        }),
      ],
      more: { relatesTo: [{ kind: "renews", descriptor: "a new truce" }] },
    },
  ],
  "2020-11-10": [
    {
      id: "r000-november",
      ...article000,
      ...background,
      parties: sides,
      declared: "2020-11-09 inferred",
      effective: "2020-11-10 inferred",
      stages: [stage("declared")],
    },
    {
      id: "r001-november",
      ...article001,
      parties: sides,
      mediators: ["RUS"],
      effective: "2020-11-10 inferred",
      terms: ["hold-positions", "prisoner-exchange", "peacekeepers"],
      stages: [stage("in-effect")],
    },
    {
      id: "r002-november",
      ...article002,
      ...background,
      parties: sides,
      mediators: ["RUS"],
      declared: "2020-23",
      terms: ["peacekeepers", "territory"],
      stages: [stage("declared")],
    },
    {
      id: "r003-november",
      ...article003,
      ...background,
      parties: sides,
      mediators: ["RUS"],
      declared: "2020-11-10 inferred",
      terms: ["hold-positions", "prisoner-exchange", "body-exchange", "peacekeepers"],
      stages: [stage("declared")],
    },
  ],
  "2022-09-13": [
    {
      id: "r002-september",
      ...article002,
      parties: sides,
      mediators: ["RUS"],
      effective: date("2022-09-13T09:00+03:00 inferred", { instant: "2022-09-13T06:00:00Z", zone: "Europe/Moscow" }),
      stages: [stage("declared")],
    },
  ],
  "2023-09-09": [
    {
      id: "r000-september",
      ...article000,
      parties: ["AZE", "nagorno-karabakh"],
      mediators: ["RUS"],
      declared: "2023-09-09 inferred",
      stages: [stage("declared")],
    },
  ],
};

/** All of them as a log. */
export const SEED_LOG: readonly LogRecord[] = Object.values(SEED_REPORTS).flat().map(said);

/** The same with the articles' dates taken away, so that no year could be completed from them. */
export const UNDATED_SEED_LOG: readonly LogRecord[] = Object.values(SEED_REPORTS)
  .flat()
  .map(({ publishedAt: _, declared, effective, stages, ...sketch }) =>
    said({
      ...sketch,
      ...(declared === undefined ? {} : { declared: withoutYear(declared) }),
      ...(effective === undefined ? {} : { effective: withoutYear(effective) }),
      stages: (stages ?? []).map((claim) =>
        claim.on === undefined ? claim : { ...claim, on: date(withoutYear(claim.on)) },
      ),
    }),
  );

/** Inferred years become unknown; a year in the text itself stays. */
function withoutYear(value: NonNullable<Sketch["declared"]>): string {
  const [edtf = "", basis] = typeof value === "string" ? value.split(" ") : [value.edtf, value.basis];
  return basis === "inferred" ? `XXXX${edtf.slice(4, 10)} inferred` : edtf;
}
