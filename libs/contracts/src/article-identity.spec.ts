import { describe, expect, it } from "vitest";
import { deriveArticleId, deriveContentHash, toCanonicalUrl } from "./article-identity.js";

describe("the canonical URL", () => {
  it.each([
    ["host in capitals", "https://NEWS.example.org/a", "https://news.example.org/a"],
    ["fragment", "https://example.org/a#top", "https://example.org/a"],
    ["default port", "http://example.org:80/a", "http://example.org/a"],
    ["other port", "http://example.org:8080/a", "http://example.org:8080/a"],
    ["trailing slash", "https://example.org/a/", "https://example.org/a"],
    ["bare host", "https://example.org/", "https://example.org"],
    ["campaign", "https://example.org/a?utm_source=x&id=7&fbclid=y&UTM_Medium=z", "https://example.org/a?id=7"],
    ["order of parameters", "https://example.org/a?b=1&a=2", "https://example.org/a?b=1&a=2"],
    ["path in capitals", "https://example.org/A", "https://example.org/A"],
    ["credentials", "https://me:secret@example.org/a", "https://example.org/a"],
  ])("does away with spelling: %s", (_why, url, canonical) => {
    expect(toCanonicalUrl(url)).toBe(canonical);
  });

  it.each(["ftp://example.org/a", "example.org/a", "http://", ""])("is undefined for %j", (url) => {
    expect(toCanonicalUrl(url)).toBeUndefined();
  });
});

describe("an article's id", () => {
  const text = "A truce holds.";
  it("is that of its URL, whatever the text", () => {
    const url = "https://example.org/a";
    expect(deriveArticleId({ url, text })).toBe(deriveArticleId({ url: `${url}/?utm_source=x#b`, text: "Corrected." }));
    expect(deriveArticleId({ url, text })).not.toBe(deriveArticleId({ url: "https://example.org/b", text }));
  });
  it("is that of its words where it has no URL, whatever the white space", () => {
    expect(deriveArticleId({ text })).toBe(deriveArticleId({ text: " A  truce\nholds. " }));
    expect(deriveArticleId({ text })).not.toBe(deriveArticleId({ text: "A truce fails." }));
    expect(deriveArticleId({ text })).toMatch(/^art-[0-9a-z]{16}$/);
  });
  it("falls back to the words where the URL cannot be one", () => {
    expect(deriveArticleId({ url: "http://[", text })).toBe(deriveArticleId({ text }));
  });
});

it("a content hash tells title and text apart", () => {
  expect(deriveContentHash({ title: "a", text: "b" })).not.toBe(deriveContentHash({ title: "a\nb", text: "" }));
  expect(deriveContentHash({ text: "b" })).toMatch(/^[0-9a-f]{64}$/);
});
