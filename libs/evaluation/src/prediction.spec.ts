import { describe, expect, it } from "vitest";
import { type DateClaim, type Evidence, type Report, toActorId } from "#domain";
import { parseCorpusText } from "./corpus-text.js";
import { formatPrediction, toPrediction } from "./prediction.js";

const article = parseCorpusText(
  "title: Guns fall silent\n\nRuritania and Borduria agreed to a truce. It began at noon. The truce was broken by night.",
);
const evidence = (quote: string, part: "title" | "text" = "text"): Evidence => {
  const start = (part === "title" ? (article.title ?? "") : article.text).indexOf(quote);
  return { quote, in: part, start, end: start + quote.length, rule: "a rule" };
};
const date = (edtf: string): DateClaim => ({ edtf, basis: "stated", evidence: evidence("noon") });
const actor = (name: string, iso3?: string) => ({
  actorId: toActorId(name),
  name,
  kind: "state" as const,
  role: "party" as const,
  evidence: evidence("Ruritania"),
  ...(iso3 ? { iso3 } : {}),
});
const report = {
  arrangement: { domain: "armed-conflict" },
  parties: [actor("Ruritania", "RUR"), actor("Free Borduria"), actor("Ruritania", "RUR")],
  mediators: [],
  stages: [{ stage: "in-effect" }, { stage: "declared" }, { stage: "in-effect" }],
  declared: date("XXXX-05-02"),
  effective: date("1927-22~"),
  mentions: [evidence("Guns fall silent", "title"), evidence("a truce"), evidence("agreed"), evidence("broken")],
} as unknown as Report;

describe("toPrediction", () => {
  const prediction = toPrediction("wire/one.txt", article, report, "cf-1");

  it("names states by code and others by name, each once", () => {
    expect(prediction?.parties).toEqual(["RUR", "Free Borduria"]);
  });

  it("writes stages as the scorer does", () => {
    expect(prediction?.stages).toEqual(["in_effect", "declared"]);
  });

  it("leaves out an unknown year, and cuts a season to its year", () => {
    expect([prediction?.declared, prediction?.effective, prediction?.ended]).toEqual([null, "1927", null]);
  });

  it("quotes whole sentences, each once", () => {
    expect(prediction?.quotes).toEqual([
      "Guns fall silent",
      "Ruritania and Borduria agreed to a truce.",
      "The truce was broken by night.",
    ]);
  });

  it("leaves out a truce between gangs", () => {
    const criminal = { ...report, arrangement: { ...report.arrangement, domain: "criminal" as const } };
    expect(toPrediction("wire/one.txt", article, criminal, null)).toBeUndefined();
  });

  it("writes a line without the report behind it", () => {
    const line = JSON.parse(formatPrediction(prediction ?? { doc: "" }));
    expect(line).toMatchObject({ doc: "wire/one.txt", canonical: "cf-1" });
    expect(line.report).toBeUndefined();
  });
});
