import { type Parsed, type Problem, parseArticle, type WireInput } from "#contracts";
import type { Article } from "#domain";

/**
 * An article that was read, or why it could not be.
 *
 * Shape: `origin` is what a person would open: a path, `path:line`, `path[index]` of a JSON array, `stdin:line`.
 */
export type ArticleInput =
  | { readonly origin: string; readonly article: Article }
  | { readonly origin: string; readonly problem: string };

/** Checks what was read as the wire does: ids are derived, unknown fields ignored. */
export function toArticleInput(origin: string, input: WireInput): ArticleInput {
  const parsed = parseArticle(input);
  return parsed.ok ? { origin, article: parsed.value } : { origin, problem: describeProblems(parsed.problems) };
}

/** "text: must be …; publishedAt: must be …" */
export const describeProblems = (problems: readonly Problem[]): string =>
  problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; ");

/** What a parse refused, as an input's problem. */
export const toProblem = (origin: string, parsed: Extract<Parsed<unknown>, { ok: false }>): ArticleInput => ({
  origin,
  problem: describeProblems(parsed.problems),
});
