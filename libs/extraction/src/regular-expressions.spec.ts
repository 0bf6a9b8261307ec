import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const LIBS = join(import.meta.dirname, "..", "..");
/** Long enough for a machine that has much else to do: the checker answers "unknown" when it runs out. */
const CHECK_TIMEOUT_MS = 120_000;

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the two libraries that read text; the compiler's own parser finds them. */
function literalsOf(file: string): Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: Literal[] = [];
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText(tree)) ?? [];
      found.push({ file: relative(LIBS, file), source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Without an unbounded repeat the work at each place of a text has a bound of its own. */
const canGrow = ({ source }: Literal) => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, ""));

const literals = globSync(["extraction/src/**/*.ts", "knowledge/src/**/*.ts"], { cwd: LIBS })
  .filter((file) => !file.endsWith(".spec.ts"))
  .flatMap((file) => literalsOf(join(LIBS, file)));

const statusOf = ({ source, flags }: Pick<Literal, "source" | "flags">) =>
  checkSync(source, flags, { timeout: CHECK_TIMEOUT_MS }).status;

describe("the regular expressions of extraction and knowledge", () => {
  it("are found, and a bad one would be", () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(statusOf({ source: "^(?:a+)+$", flags: "" })).toBe("vulnerable");
  });

  it("take no more than linear time on any text", { timeout: 900_000 }, () => {
    const seen = new Map(literals.filter(canGrow).map((literal) => [`${literal.source}/${literal.flags}`, literal]));
    const bad = [...seen.values()].filter((literal) => statusOf(literal) !== "safe");
    expect(bad.map((literal) => literal.file)).toEqual([]);
  });
});
