import { expect, it } from "vitest";
import { readFrontMatter } from "./front-matter.js";

it("reads metadata before the text and leaves the rest verbatim", () => {
  const content =
    '---\ntitle: "Truce: day two"\ndate: 1927-05-04\nsource: The Zenda Gazette\ndraft: true\n---\n\n# Text\n---\n';
  expect(readFrontMatter(content)).toEqual({
    metadata: { title: "Truce: day two", publishedAt: "1927-05-04", publisher: { name: "The Zenda Gazette" } },
    text: "\n# Text\n---\n",
  });
});

it.each(["A line.\n---\ntitle: no\n---\n", "---\nnever closed", "plain"])("takes %j whole", (content) => {
  expect(readFrontMatter(content)).toEqual({ metadata: {}, text: content });
});
