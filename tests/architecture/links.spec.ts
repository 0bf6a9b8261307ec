import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, ROOT, readText } from "./repository.js";

/** `[text](target)` outside of code; addresses of other hosts are not ours to check. */
const LINK = /\[[^\]]*\]\((?!https?:|mailto:)([^)\s]+)\)/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

/** A heading's anchor, as GitHub makes it. */
const toAnchor = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const listAnchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => toAnchor(heading));

/** The links of a page that lead nowhere. */
function findDeadLinks(page: string, text: string): readonly string[] {
  return [...text.replace(CODE, "").matchAll(LINK)].flatMap(([, target = ""]) => {
    const [path = "", anchor] = target.split("#");
    const file = path ? join(dirname(page), decodeURI(path)) : page;
    if (path && !existsSync(join(ROOT, file))) return [`${page}: ${target}`];
    const isMissing = anchor && !listAnchors(file === page ? text : (readText(file) ?? "")).includes(anchor);
    return isMissing ? [`${page}: ${target}`] : [];
  });
}

describe("links", () => {
  const pages = listFiles().filter((file) => file.endsWith(".md") && readText(file) !== undefined);

  it("in every page lead to a file and a heading that are there", () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => findDeadLinks(page, readText(page) ?? ""))).toEqual([]);
  });

  it.each(["[a](nowhere.md)", "[a](../README.md#no-such-heading)", "[a](#neither)"])("are found dead: %s", (text) =>
    expect(findDeadLinks("docs/page.md", text)).toHaveLength(1),
  );

  it.each(["[a](../README.md)", "# A b\n[a](#a-b)", "[a](https://example.org/x)", "`[a](b)`"])(
    "are not found dead: %s",
    (text) => expect(findDeadLinks("docs/page.md", text)).toEqual([]),
  );

  it("reach every page from the README, the first that anybody opens", () => {
    const reached = new Set<string>(["README.md"]);
    for (const page of reached) {
      for (const [, target = ""] of (readText(page) ?? "").replace(CODE, "").matchAll(LINK)) {
        const file = join(dirname(page), decodeURI(target.split("#")[0] ?? "")).replace(/\/$/, "");
        for (const found of pages) if (found === file || dirname(found) === file) reached.add(found);
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});
