import type { FACTS, MeasuredShare } from "#simulation";

/** The published facts in words. */
export const FACT_WORDS: Readonly<Record<keyof typeof FACTS, string>> = {
  sameActorsWithinWeek: "ceasefires with another by the same actors within 7 days",
  sameActorsWithinWeekCountingExtensions: "the same, extensions counted",
  codersSameDay: "careful coders who agree to the day",
  codersWithinDay: "careful coders who agree within a day",
};

/** "ceasefires with …: 15.1 % of 1000 (published: 15 %)". */
export const describeShare = ({ fact, measured, published, counted }: MeasuredShare): string =>
  `${FACT_WORDS[fact]}: ${(measured * 100).toFixed(1)} % of ${counted} (published: ${Math.round(published * 100)} %)`;
