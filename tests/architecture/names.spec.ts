import { describe, expect, it } from "vitest";
import { listFiles, readText } from "./repository.js";

const CODE = /\.(ts|mts|mjs|cjs)$/;
/** Drawers without a label: what lies in them belongs somewhere with a name. */
const EMPTY_WORDS = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "manager"];

/** What is wrong with a file's path; undefined when nothing is. */
function findBadPath(path: string): string | undefined {
  const words = path.toLowerCase().split(/[/.\-_]/);
  const empty = EMPTY_WORDS.find((word) => words.includes(word));
  if (empty) return `${path}: "${empty}" says nothing`;
  const name = path.split("/").at(-1) ?? "";
  return /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name) ? undefined : `${path}: not in kebab-case`;
}

const DECLARATION =
  /\b(?:class|interface|type)\s+(I[A-Z][a-z]\w*|\w+(?:Impl|Manager|Helper|Utils?))(?=\s*(?:[<{=]|extends\b|implements\b))/g;

/** Names that only say what kind of thing something is. */
function findBadNames(path: string, text: string): string[] {
  const names = [...text.matchAll(DECLARATION)];
  return names.map(([, name]) => `${path}: ${name}`);
}

/** This file names what it forbids. */
const SELF = "tests/architecture/names.spec.ts";
const code = listFiles().filter((path) => CODE.test(path) && path !== SELF && readText(path) !== undefined);

describe("names", () => {
  it("of files say what is in them, in kebab-case", () => {
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap((path) => findBadPath(path) ?? [])).toEqual([]);
  });

  it("of types say what they are, not that they are types", () => {
    expect(code.flatMap((path) => findBadNames(path, readText(path) ?? ""))).toEqual([]);
  });

  it.each(["libs/domain/src/utils.ts", "libs/date-helpers/src/index.ts", "apps/api/src/readModel.ts"])(
    "are found bad: %s",
    (path) => expect(findBadPath(path)).toBeDefined(),
  );

  it.each(["interface IReader {}", "class ReaderImpl {}", "class TopicManager {}"])("are found bad: %s", (text) =>
    expect(findBadNames("a.ts", text)).toHaveLength(1),
  );
});

describe("each lib", () => {
  const indexes = code.filter((path) => /^libs\/[^/]+\/src\/index\.ts$/.test(path));

  it.each(indexes)("%s opens with what it knows and what it does not", (path) => {
    expect(readText(path)).toMatch(/^\/\*\*\n \* @module \S/);
  });
});
