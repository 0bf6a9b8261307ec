import { join } from "node:path";
import { Readable } from "node:stream";
import type { Article, CanonicalEvent, DateValue, LogRecord, Report } from "#domain";
import { extract } from "#extraction";
import { resolve } from "#resolution";
import { readArticles } from "../../apps/cli/src/input/read-articles.js";

const SEEDS_FOLDER = join(import.meta.dirname, "..", "..", "seeds");

/** A seed article by the number its file begins with: `004`. */
export interface Seed {
  readonly number: string;
  readonly article: Article;
}

/** The five seed articles, as `truceline run seeds` reads them: by the manifest. */
export async function readSeeds(): Promise<readonly Seed[]> {
  const seeds: Seed[] = [];
  for await (const input of readArticles([SEEDS_FOLDER], Readable.from([]))) {
    if ("problem" in input) throw new Error(`${input.origin}: ${input.problem}`);
    const [number = ""] = /\d{3}(?=_[0-9a-f]+\.txt$)/.exec(input.origin) ?? [];
    seeds.push({ number, article: input.article });
  }
  return seeds;
}

export const withoutDate = ({ number, article: { publishedAt: _, ...article } }: Seed): Seed => ({ number, article });

export const extractReports = (seeds: readonly Seed[]): readonly Report[] =>
  seeds.flatMap(({ article }) => extract(article).reports);

export const toRecords = (reports: readonly Report[]): readonly LogRecord[] =>
  reports.map((report) => ({ type: "report", report }));

export const toEvents = (seeds: readonly Seed[]): readonly CanonicalEvent[] =>
  resolve(toRecords(extractReports(seeds)));

/** The seeds whose reports an event holds, by number, sorted. */
export function toSeedNumbers(event: CanonicalEvent, seeds: readonly Seed[]): readonly string[] {
  const numbers = new Map(seeds.map(({ number, article }) => [article.articleId, number]));
  return [...new Set(event.reports.map(({ articleId }) => numbers.get(articleId) ?? "?"))].sort();
}

/** Every date that an event states, alternatives and timeline included, with where it stands. */
export function listDates(event: CanonicalEvent): readonly (readonly [where: string, date: DateValue])[] {
  const fields = (["declared", "effective", "expires", "ended"] as const).flatMap((name) => {
    const field = event[name];
    return field
      ? [
          [name, field.value] as const,
          ...field.alternatives.map(({ value }) => [`${name} (alternative)`, value] as const),
        ]
      : [];
  });
  return [...fields, ...event.timeline.flatMap(({ stage, on }) => (on ? [[stage, on] as const] : []))];
}
