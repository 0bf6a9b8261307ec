import { describe, expect, it } from "vitest";
import { anArticle } from "../../an-article.spec-support.js";
import { extract } from "../../extract.js";

const stagesOf = (text: string) =>
  extract(anArticle(text, { publishedAt: "1921-06-14" })).reports.flatMap((report) =>
    report.stages.map(({ stage, evidence }) => `${stage}: ${evidence.rule}`),
  );

describe("stages", () => {
  it("are asserted behind the month of May and not behind the verb", () => {
    const declared = "declared: it was declared or agreed";
    const inEffect = "The truce of Strelsau is in effect. ";
    expect(stagesOf(`${inEffect}Ruritania and Borduria in May agreed to a truce.`)).toContain(declared);
    expect(stagesOf(`${inEffect}Ruritania and Borduria may agree to a truce.`)).not.toContain(declared);
  });
});
