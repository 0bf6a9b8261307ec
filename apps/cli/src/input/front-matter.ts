/** Metadata that stands in front of a Markdown text, and the text behind it. */
export interface FrontMatter {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const BLOCK = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^(title|url|date|publishedAt|publisher|source|language):[ \t]*(.*)$/;
/** Other tools' words for fields of ours. */
const FIELDS: Readonly<Record<string, string>> = { date: "publishedAt", source: "publisher" };

/**
 * Reads `title`, `url`, `date`, `source` and their like from a `---` block at the head of a text, one `name: value` a line.
 *
 * Shape: other lines of the block are ignored; a text without a block comes back whole.
 */
export function readFrontMatter(content: string): FrontMatter {
  const block = BLOCK.exec(content);
  if (!block) return { metadata: {}, text: content };
  const metadata: Record<string, unknown> = {};
  for (const line of (block[1] ?? "").split(/\r?\n/)) {
    const [, name = "", quoted = ""] = ENTRY.exec(line) ?? [];
    const value = quoted.trim().replace(/^(["'])(.*)\1$/, "$2");
    const field = FIELDS[name] ?? name;
    if (field && value) metadata[field] = field === "publisher" ? { name: value } : value;
  }
  return { metadata, text: content.slice(block[0].length) };
}
