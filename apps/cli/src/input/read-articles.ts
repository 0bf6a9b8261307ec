import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import type { ArticleInput } from "./article-input.js";
import { type KnownManifests, MANIFEST, readKnownMetadata, readManifestArticles } from "./manifest.js";
import { describeReadError, EXTENSIONS, readFileArticles, readJsonLines } from "./read-file.js";

/**
 * Reads the articles of files, folders and stdin (`-`, JSONL), in the order given; folders by name, with what lies below them.
 *
 * A folder with a `manifest.json` is read by that, and so is one of the texts that it lists; else its `.txt`, `.md`, `.json` and `.jsonl` files, hidden ones left out.
 * Errors: none thrown; a path that is not there, a file that cannot be read, an empty folder each give a problem.
 */
export async function* readArticles(paths: readonly string[], stdin: Readable): AsyncGenerator<ArticleInput> {
  const manifests: KnownManifests = new Map();
  for (const path of paths) {
    try {
      if (path === "-") yield* readJsonLines("stdin", stdin);
      else if ((await stat(path)).isDirectory()) yield* readFolder(path);
      else yield* readFileArticles(path, await readKnownMetadata(path, manifests));
    } catch (error) {
      yield { origin: path, problem: describeReadError(error) };
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<ArticleInput> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  if (files.some(({ parentPath, name }) => name === MANIFEST && parentPath === folder)) {
    yield* readManifestArticles(folder);
    return;
  }
  const paths = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => isReadable(path.slice(folder.length)))
    .sort();
  if (paths.length === 0) {
    yield { origin: folder, problem: `the folder holds no ${EXTENSIONS.join(", ")} file` };
  }
  for (const path of paths) yield* readFileArticles(path);
}

const isReadable = (path: string) =>
  EXTENSIONS.some((extension) => extname(path).toLowerCase() === extension) && !/(?:^|[\\/])\./.test(path);
