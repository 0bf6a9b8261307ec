import { describe, expect, it } from "vitest";
import * as formats from "./formats.js";

const examples: Readonly<Record<string, readonly [matching: readonly string[], other: readonly string[]]>> = {
  INSTANT_OR_DATE: [
    ["2020-02-29", "2000-02-29", "2020-11-10", "2020-11-10T08:00:00+04:00", "2020-11-10T08:00Z"],
    [
      "2023-02-29",
      "1900-02-29",
      "10.11.2020",
      "2020-11-31",
      "2020-13-01",
      "2020-11-10T24:00Z",
      "2020-11-10T08:00",
      "2020",
    ],
  ],
  INSTANT: [
    ["2020-11-10T08:00:00Z", "2020-11-10T08:00:00.123456789-14:00"],
    ["2020-11-10T08:00:00", "2020-11-10"],
  ],
  HTTP_URL: [
    ["https://example.org/a?b=c", "HTTP://example.org", "http://пример.example/ы"],
    ["ftp://a.org", "a.org", "https://", "https:///a", "https://a.org/b c"],
  ],
  EDTF: [
    [
      "1994",
      "2014-03~",
      "2020-21",
      "2020-11-10",
      "XXXX-11-10",
      "XXXX-11",
      "2022-09-13T09:00+03:00",
      "2022-09-13T09:00",
    ],
    ["spring 1994", "XXXX", "2020-11-10/2020-11-12", "94", "XXXX-11-10T09:00"],
  ],
  LOCAL_TIME: [
    ["09:00", "24:00", "23:59:59"],
    ["9:00", "25:00", "9 a.m."],
  ],
  ISO3: [["ARM"], ["arm", "AM", "ARMY"]],
  DURATION: [
    ["PT72H", "P7D", "P1Y2M", "P2W", "PT1.5H"],
    ["P", "PT", "72 hours", "P7", "7D"],
  ],
  LANGUAGE: [
    ["en", "pt-BR", "zh-Hant-TW"],
    ["english!", "e", "en-"],
  ],
  HAS_INK: [[" a "], ["", " \n\t"]],
};

describe.each(Object.entries(formats))("%s", (name, pattern) => {
  it("matches what it is for and nothing else", () => {
    const [matching = [], other = []] = examples[name] ?? [];
    expect(matching.filter((text) => !pattern.test(text))).toEqual([]);
    expect(other.filter((text) => pattern.test(text))).toEqual([]);
    expect(matching.length * other.length).toBeGreaterThan(0);
  });

  it.each(["a", "1", "/", "-", " ", "https://a", "P1", "2020-11-10T08:00:00."])(
    "takes a long run of %j in a moment",
    (part) => {
      const startedAt = performance.now();
      pattern.test(`${part.repeat(200_000)} !`);
      pattern.test(`https://${part.repeat(200_000)} !`);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    },
  );
});
