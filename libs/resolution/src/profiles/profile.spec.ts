import { describe, expect, it } from "vitest";
import { toFeatures } from "../features/features.js";
import { report, type Sketch, stage } from "../report-builder.spec-support.js";
import { hostWeight, toPowerOfTwo, toProfile } from "./profile.js";

const features = (sketch: Omit<Sketch, "id">, id = "r") => toFeatures(report({ id, ...sketch }));
const copies = (count: number, sketch: Omit<Sketch, "id">) =>
  Array.from({ length: count }, (_, i) => features(sketch, `r${i}`));

const sides = ["ruritania", "borduria"];
const march = { effective: "1927-03-04", parties: sides, publishedAt: "1927-03-04" };
const september = { effective: "1927-09-12", parties: sides, publishedAt: "1927-09-12" };
const profileOf = (count: number, sketch: Omit<Sketch, "id">) => toProfile(copies(count, sketch), count);
/** How much more speaks for the first than for the second. */
const leadOf = (
  mention: Omit<Sketch, "id">,
  first: ReturnType<typeof toProfile>,
  second: ReturnType<typeof toProfile>,
) => hostWeight(features(mention), first) - hostWeight(features(mention), second);

describe("a report without a day", () => {
  const news = { parties: sides, salience: "secondary" as const };

  it("rather means the event that makes news on the day on which it is printed", () => {
    const [early, late] = [profileOf(10, march), profileOf(10, september)];
    expect(leadOf({ ...news, publishedAt: "1927-03-05" }, early, late)).toBeGreaterThan(3);
    expect(leadOf({ ...news, publishedAt: "1927-09-13" }, early, late)).toBeLessThan(-3);
    expect(leadOf({ ...news, publishedAt: "1928-01-10" }, early, late)).toBeLessThan(0);
  });

  it("rather means the event on which more is written", () => {
    expect(leadOf({ ...news, publishedAt: "1927-03-05" }, profileOf(40, march), profileOf(4, march))).toBeGreaterThan(
      1,
    );
  });

  it("rather means the event of which others say the same", () => {
    const brokered = { ...march, mediators: ["RUS"], stages: [stage("violated")] };
    const mention = { ...news, publishedAt: "1927-03-07", mediators: ["RUS"] };
    expect(leadOf(mention, profileOf(10, brokered), profileOf(10, march))).toBeGreaterThan(1);
    expect(leadOf({ ...mention, mediators: ["FRA"] }, profileOf(10, brokered), profileOf(10, march))).toBeLessThan(0);
  });

  it("hardly means an event outside the month that it names", () => {
    const mention = { ...news, declared: "1927-09", publishedAt: "1927-10-01" };
    expect(leadOf(mention, profileOf(10, september), profileOf(10, march))).toBeGreaterThan(4);
  });
});

describe("the size of an event", () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [5, 4],
    [6, 8],
    [100, 128],
  ])("%i dated reports count as %i", (count, size) => {
    expect(toPowerOfTwo(count)).toBe(size);
  });
});
