import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";
import { realWordings } from "./real.wordings.js";
import { unrealWordings } from "./unreal.wordings.js";
import type { Wording } from "./wording.js";

/** A Monday; the one frozen day of publication of all examples. */
const publishedAt = "1921-03-14";

const reports = (text: string): boolean => extract(anArticle(text, { publishedAt })).reports.length > 0;

function check(wordings: readonly Wording[], expected: boolean) {
  describe.each([...wordings])("$what", ({ sentences, notSupported }) => {
    it.each([...sentences])("%s", (text) => {
      expect(reports(text)).toBe(expected);
    });
    it.each([...(notSupported ?? [])])("is still a gap, to be moved up once it is read: %s", (text) => {
      expect(reports(text)).toBe(!expected);
    });
  });
}

describe("a real ceasefire gives a report", () => check(realWordings, true));
describe("none but a real ceasefire gives a report", () => check(unrealWordings, false));
