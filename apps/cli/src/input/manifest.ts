import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readJson } from "#contracts";
import { type ArticleInput, toProblem } from "./article-input.js";
import { describeReadError, readTextFile } from "./read-file.js";

/** A folder with this file is read by it: the texts it lists, with what it knows of each. */
export const MANIFEST = "manifest.json";

interface ManifestEntry {
  readonly file: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * Reads the texts that a folder's manifest lists, in its order.
 *
 * Shape: `{ "articles": [{ "file": "a.txt", "title": …, "publishedAt": …, … }] }` or the list alone; every other field of
 * an entry goes to the article.
 */
export async function* readManifestArticles(folder: string): AsyncGenerator<ArticleInput> {
  const path = join(folder, MANIFEST);
  const json = readJson(await readFile(path));
  if (!json.ok) {
    yield toProblem(path, json);
    return;
  }
  const entries = toEntries(json.value);
  if (!entries) {
    yield { origin: path, problem: 'must list articles as {"articles": [{"file": …}]}' };
    return;
  }
  for (const { file, metadata } of entries) {
    const origin = join(folder, file);
    try {
      yield await readTextFile(origin, metadata);
    } catch (error) {
      yield { origin, problem: `${describeReadError(error)} (listed in ${path})` };
    }
  }
}

/** What the manifests of folders know, by folder; each is read once. */
export type KnownManifests = Map<string, Promise<ReadonlyMap<string, ManifestEntry["metadata"]>>>;

/** What the manifest beside a text knows of it; nothing where none lists it. Errors: none thrown. */
export async function readKnownMetadata(path: string, known: KnownManifests): Promise<ManifestEntry["metadata"]> {
  const folder = dirname(path);
  const manifest = known.get(folder) ?? readEntries(join(folder, MANIFEST));
  known.set(folder, manifest);
  return (await manifest).get(basename(path)) ?? {};
}

/** Another program's file of this name is none of ours, and a text can be read without it. */
async function readEntries(path: string): Promise<ReadonlyMap<string, ManifestEntry["metadata"]>> {
  const bytes = await readFile(path).catch(() => undefined);
  const json = bytes && readJson(bytes);
  const entries = json?.ok ? toEntries(json.value) : undefined;
  return new Map(entries?.map(({ file, metadata }) => [file, metadata]));
}

function toEntries(value: unknown): readonly ManifestEntry[] | undefined {
  const list = Array.isArray(value) ? value : (value as { readonly articles?: unknown } | null)?.articles;
  if (!Array.isArray(list)) return undefined;
  const entries = list.map((entry: unknown) => {
    const { file, ...metadata } = Object(entry) as Record<string, unknown>;
    return typeof file === "string" ? { file, metadata } : undefined;
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
