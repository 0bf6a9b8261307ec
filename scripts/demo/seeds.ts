import { readFile } from "node:fs/promises";
import { join } from "node:path";

const SEEDS = join(import.meta.dirname, "..", "..", "seeds");

/** An article as it is posted: the text verbatim, with what the manifest knows of it. */
export interface SeedArticle {
  readonly text: string;
  readonly [field: string]: unknown;
}

/** The articles of the manifest, in its order. */
export async function readSeedArticles(): Promise<readonly SeedArticle[]> {
  const { articles } = JSON.parse(await readFile(join(SEEDS, "manifest.json"), "utf8")) as {
    readonly articles: readonly { readonly file: string; readonly from: unknown }[];
  };
  return Promise.all(
    articles.map(async ({ file, from: _, ...metadata }) => ({
      ...metadata,
      text: await readFile(join(SEEDS, file), "utf8"),
    })),
  );
}

/** Posts one article to ingest. Errors: it was not accepted. */
export async function postArticle(ingestUrl: string, article: SeedArticle): Promise<void> {
  const answer = await fetch(`${ingestUrl}/articles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(article),
  });
  if (answer.status !== 202) throw new Error(`ingest answered ${answer.status}: ${await answer.text()}`);
}

/** Posts every article of the manifest to ingest; returns how many it took. Errors: one was not accepted. */
export async function postSeeds(ingestUrl: string): Promise<number> {
  const articles = await readSeedArticles();
  for (const article of articles) await postArticle(ingestUrl, article);
  return articles.length;
}
