import { type Article, contentId, sha256, toArticleId } from "#domain";

const HEAD_LINE = /^(title|date|source|url):(.*)$/;

/**
 * Reads a corpus text: head lines `title:`, `date:`, `source:`, `url:` in any order, an empty line, then the body verbatim.
 *
 * Shape: the id is of address, title and text together, because several items of one page are articles of their own here;
 * empty head lines are left out; a text that does not begin with a head line is all body.
 */
export function parseCorpusText(content: string): Article {
  const lines = content.split("\n");
  const head = new Map<string, string>();
  let line = 0;
  for (; line < lines.length; line++) {
    const match = HEAD_LINE.exec(lines[line] ?? "");
    if (!match) break;
    head.set(match[1] ?? "", (match[2] ?? "").trim());
  }
  if (line > 0 && lines[line] === "") line++;
  const text = lines.slice(line).join("\n");
  const [title, date, source, url] = ["title", "date", "source", "url"].map((name) => head.get(name) || undefined);
  return {
    articleId: toArticleId(contentId("art", url ?? "", title ?? "", text)),
    text,
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(source ? { publisher: { name: source } } : {}),
    ...(date ? { publishedAt: date } : {}),
    textPolicy: "keep",
    contentHash: sha256(`${title ?? ""}\n${text}`),
  };
}
