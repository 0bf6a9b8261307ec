import { readFile } from "node:fs/promises";
import { join } from "node:path";

const SEEDS = join(import.meta.dirname, "..", "..", "seeds");

/** Posts every article of the manifest to ingest; returns how many it took. Errors: one was not accepted. */
export async function postSeeds(ingestUrl: string): Promise<number> {
  const { articles } = JSON.parse(await readFile(join(SEEDS, "manifest.json"), "utf8")) as {
    readonly articles: readonly { readonly file: string; readonly from: unknown }[];
  };
  for (const { file, from: _, ...metadata } of articles) {
    const text = await readFile(join(SEEDS, file), "utf8");
    const answer = await fetch(`${ingestUrl}/articles`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...metadata, text }),
    });
    if (answer.status !== 202) throw new Error(`ingest answered ${answer.status} to ${file}: ${await answer.text()}`);
  }
  return articles.length;
}
