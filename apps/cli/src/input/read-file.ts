import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { ARTICLE_BYTES_MAX, readJson } from "#contracts";
import { type ArticleInput, toArticleInput, toProblem } from "./article-input.js";
import { readFrontMatter } from "./front-matter.js";
import { readLines } from "./json-lines.js";

/** What can be read, by the end of a file's name. */
export const EXTENSIONS = [".txt", ".md", ".json", ".jsonl"] as const;

/** A JSON file may hold a list of articles, so it may be larger than one; beyond this, JSONL is the way. */
const JSON_BYTES_MAX = 256 * 1024 * 1024;

/** Reads the articles of one file; `metadata` is known of a text. Errors: none thrown for what a file holds; one that cannot be read is a problem of its own. */
export async function* readFileArticles(path: string, metadata = {}): AsyncGenerator<ArticleInput> {
  const extension = extname(path).toLowerCase();
  try {
    if (extension === ".jsonl" || extension === ".ndjson") yield* readJsonLines(path, createReadStream(path));
    else if (extension === ".json") yield* readJsonFile(path);
    else yield await readTextFile(path, metadata);
  } catch (error) {
    yield { origin: path, problem: describeReadError(error) };
  }
}

/** Reads JSONL from a stream, one article a line. */
export async function* readJsonLines(
  name: string,
  stream: AsyncIterable<Buffer | string>,
): AsyncGenerator<ArticleInput> {
  for await (const { number, bytes } of readLines(stream, ARTICLE_BYTES_MAX)) {
    const origin = `${name}:${number}`;
    if (bytes) yield toArticleInput(origin, bytes);
    else yield { origin, problem: `longer than ${ARTICLE_BYTES_MAX} bytes` };
  }
}

/**
 * Reads a text as one article, verbatim; metadata comes from the caller, for Markdown from its front matter.
 *
 * Errors: throws what the file system throws.
 */
export async function readTextFile(path: string, metadata: Readonly<Record<string, unknown>>): Promise<ArticleInput> {
  const { size } = await stat(path);
  if (size > ARTICLE_BYTES_MAX)
    return { origin: path, problem: `${size} bytes, at most ${ARTICLE_BYTES_MAX} are read` };
  let content: string;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return { origin: path, problem: "the bytes are not UTF-8" };
    throw error;
  }
  if (extname(path).toLowerCase() !== ".md") return toArticleInput(path, { ...metadata, text: content });
  const { metadata: front, text } = readFrontMatter(content);
  return toArticleInput(path, { ...front, ...metadata, text });
}

async function* readJsonFile(path: string): AsyncGenerator<ArticleInput> {
  const json = readJson(await readFile(path), JSON_BYTES_MAX);
  if (!json.ok) yield toProblem(path, json);
  else if (Array.isArray(json.value)) {
    for (const [index, entry] of json.value.entries()) yield toArticleInput(`${path}[${index}]`, entry);
  } else yield toArticleInput(path, json.value as object);
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "may not be read: permission denied",
  EISDIR: "is a folder",
  ERR_FS_FILE_TOO_LARGE: "is too large to be read at once; use JSONL",
};

/** What the file system says, in words. */
export function describeReadError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return READ_ERRORS[code ?? ""] ?? message;
}
