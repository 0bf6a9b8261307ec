import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { readDocument } from "./read-document.js";
import { readFiled } from "./read-published.js";

const TEXT = "The truce between the two armies holds for the third day, the mayors of the towns along the river said.";

describe("readPublished", () => {
  it.each([
    ["2020-11-10", "2020-11-10"],
    ["2020-11-10T08:00:00Z", "2020-11-10"],
  ])("believes the metadata first: %s", (publishedAt, date) => {
    const article = anArticle(`STRELSAU, 11 Jan 90 (RNA) -- ${TEXT}`, {
      publishedAt,
      url: "https://example.org/2019/01/02/truce",
    });
    expect(readDocument(article).published).toEqual({ date, basis: "publication" });
  });

  it.each([
    ["STRELSAU, 13 Jan (RNA) --", "1990-01-13"],
    ["(RNA-Copyright) STRELSAU, January 12.", "1990-01-12"],
    ["STRELSAU, 2 Jan (RNA) --", "1990-01-14"],
    ["STRELSAU, 15 Jan (RNA) --", "1990-01-14"],
    ["", "1990-01-14"],
  ])("goes by the dateline for when it was written, where that lies shortly before: %s", (dateline, written) => {
    expect(readDocument(anArticle(`${dateline} ${TEXT}`, { publishedAt: "1990-01-14" })).written).toBe(written);
  });

  it("knows a dateline of the last days of December in a paper of January", () => {
    const article = anArticle(`STRELSAU, Dec. 31 (RNA) -- ${TEXT}`, { publishedAt: "1990-01-02" });
    expect(readDocument(article).written).toBe("1989-12-31");
  });

  it("believes the dateline before the address, when it has a year", () => {
    const url = "https://example.org/2019/01/02/truce";
    expect(readDocument(anArticle(`STRELSAU, 11 Jan 90 (RNA) -- ${TEXT}`, { url })).published).toEqual({
      date: "1990-01-11",
      basis: "dateline",
    });
    expect(readDocument(anArticle(`STRELSAU, 11 Jan (RNA) -- ${TEXT}`, { url })).published).toEqual({
      date: "2019-01-02",
      basis: "url",
    });
  });

  it.each([
    ["https://example.org/2023/09/20/truce", "2023-09-20"],
    ["https://example.org/20230920/truce-1113521015.html", "2023-09-20"],
    ["https://example.org/2012/1123/truce", "2012-11-23"],
    ["https://example.org/world/2021/may/09/truce", "2021-05-09"],
    ["https://example.org/events/2002_December_5", "2002-12-05"],
    ["https://example.org/news-2016-07-08", "2016-07-08"],
    ["https://example.org/news/2020/03/truce-in-strelsau-200305172818996.html", "2020-03-05"],
    ["https://example.org/news/2014/07/truce-in-strelsau-2014728105733932798.html", "2014-07-28"],
  ])("reads the address %s", (url, date) => {
    expect(readDocument(anArticle(TEXT, { url })).published).toEqual({ date, basis: "url" });
  });

  it.each([
    [" date 2023-09-20 https://example.org/truce", "2023-09-20"],
    ["2023-09-20T11:16+0000", "2023-09-20"],
    ["September 28, 2001 | Page 10", "2001-09-28"],
    ["Published: 28 Sept. 2001 12:00 GMT", "2001-09-28"],
  ])("reads the stamp %s", (stamp, date) => {
    expect(readDocument(anArticle(`${stamp}\n\n${TEXT}`)).published).toEqual({ date, basis: "stamp" });
  });

  it.each([
    ["a date no calendar has", { publishedAt: "2023-02-30" }, TEXT],
    ["an address with numbers", { url: "https://example.org/id/860019/20231399" }, TEXT],
    ["a date inside the prose", {}, `${TEXT} It began on 28 September 2001.`],
    ["the date of an embedded post", {}, `${TEXT}\n\n— Jane Roe (@jane_roe) September 13, 2022`],
  ])("reads nothing from %s", (_, more, text) => {
    expect(readDocument(anArticle(text, more)).published).toBeUndefined();
  });
});

describe("the month that an address is filed under", () => {
  const filed = (url: string) => readFiled({ ...anArticle("A truce holds."), url });
  it("is read from folders of year and month alone", () => {
    expect(filed("https://example.org/2012/12/some-truce/")).toEqual({ year: 2012, month: 12 });
    expect(filed("https://example.org/2012/12/24/some-truce/")).toBeUndefined();
    expect(filed("https://example.org/id/2012/45/some-truce/")).toBeUndefined();
  });
});
