import { type ArticleRef, type Report, type Salience, toArticleId, toConflictId, toIsoDate, toReportId } from "#domain";
import { drawDayInForce, drawLookBackDay, drawNewsDay } from "./publication-lag.js";
import type { Random } from "./random.js";
import { sayMediators, sayParties } from "./say-actors.js";
import { sayArrangement, sayTerms } from "./say-arrangement.js";
import { sayCourse, sayPlaces } from "./say-course.js";
import { type SaidDates, sayDates } from "./say-dates.js";
import type { WorldShape } from "./shape.js";
import { copySketch, drawId, drawPassage, drawPublisher, drawSketch, formatSketch } from "./text-of-story.js";
import type { SimulatedCeasefire, SimulatedConflict } from "./world.js";

/** A report with the truth about it. */
export interface SimulatedReport {
  readonly report: Report;
  readonly ceasefireId: string;
  /** Printed from an agency's text that another report has as well. */
  readonly isCopy: boolean;
  /** The day as a careful coder read it, where one did. */
  readonly careful?: NonNullable<SaidDates["careful"]>;
}

/** An article that others may look back from: they are told apart inside it. */
interface Carrier {
  readonly article: ArticleRef;
  readonly day: number;
  readonly tells: Set<SimulatedCeasefire>;
}

const COPIES_MEAN = 3;
/** Of looks back, those that stand in news of another ceasefire. */
const INSIDE_NEWS_SHARE = 0.6;
/** How far the day of such news may lie from the day that was drawn. */
const NEAR_DAYS = 10;

/** All reports on the ceasefires of one conflict, in no particular order. Linear in their number. */
export function makeReports(
  random: Random,
  shape: WorldShape,
  conflict: SimulatedConflict,
): readonly SimulatedReport[] {
  const reports: SimulatedReport[] = [];
  const carriers: Carrier[] = [];
  const lookBacks: { readonly ceasefire: SimulatedCeasefire; readonly day: number }[] = [];
  const tell = (ceasefire: SimulatedCeasefire, salience: Salience, day: number, isInForce = false) =>
    sayReport(random, shape, conflict, { ceasefire, salience, day, isInForce });

  for (const ceasefire of conflict.ceasefires) {
    for (let left = ceasefire.reportCount; left > 0; ) {
      if (random.chance(shape.backgroundShare)) {
        lookBacks.push({ ceasefire, day: drawLookBackDay(random, ceasefire) });
        left--;
        continue;
      }
      const dayInForce = drawDayInForce(random, ceasefire);
      const day = dayInForce ?? drawNewsDay(random, ceasefire);
      const { story, careful } = tell(
        ceasefire,
        random.chance(dayInForce === undefined ? 0.75 : 0.3) ? "main" : "secondary",
        day,
        dayInForce !== undefined,
      );
      const sketch = drawSketch(random);
      const copies = random.chance(shape.wireShare)
        ? Math.min(left, 1 + Math.ceil(random.exponential(COPIES_MEAN)))
        : 1;
      for (let i = 0; i < copies; i++) {
        const values = i === 0 ? sketch : copySketch(random, sketch);
        const article = drawArticle(random, day + (i > 0 && random.chance(0.3) ? 1 : 0), values);
        carriers.push({ article, day, tells: new Set([ceasefire]) });
        reports.push({
          report: bind(random, story, article),
          ceasefireId: ceasefire.ceasefireId,
          isCopy: i > 0,
          ...(careful && { careful }),
        });
      }
      left -= copies;
    }
  }
  carriers.sort((a, b) => a.day - b.day);
  for (const { ceasefire, day } of lookBacks) {
    const carrier = random.chance(INSIDE_NEWS_SHARE) ? findCarrier(random, carriers, ceasefire, day) : undefined;
    const { story, careful } = tell(ceasefire, "background", carrier?.day ?? day);
    carrier?.tells.add(ceasefire);
    const article = carrier?.article ?? drawArticle(random, day, drawSketch(random));
    const report = bind(random, story, article);
    reports.push({ report, ceasefireId: ceasefire.ceasefireId, isCopy: false, ...(careful && { careful }) });
  }
  return reports;
}

/** News of another ceasefire about that day, undefined where there is none. */
function findCarrier(random: Random, carriers: readonly Carrier[], ceasefire: SimulatedCeasefire, day: number) {
  let [low, high] = [0, carriers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((carriers[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  const carrier = carriers[low + random.between(0, 5)];
  const isFit = carrier && carrier.day - day <= NEAR_DAYS && carrier.day > ceasefire.effectiveDay;
  return isFit && !carrier.tells.has(ceasefire) ? carrier : undefined;
}

type Story = Omit<Report, "reportId" | "article">;
interface Assignment {
  readonly ceasefire: SimulatedCeasefire;
  readonly salience: Salience;
  readonly day: number;
  /** It is mentioned because it is in force, so hardly anybody says since when. */
  readonly isInForce: boolean;
}

/** What one reporter says of one ceasefire, whoever prints it. */
function sayReport(
  random: Random,
  shape: WorldShape,
  conflict: SimulatedConflict,
  { ceasefire, salience, day, isInForce }: Assignment,
) {
  const passage = drawPassage(random);
  const evidence = {
    ...passage,
    quote: passage.quote.slice(0, 24),
    end: passage.start + Math.min(24, passage.quote.length),
  };
  const told = { salience, evidence };
  const { careful, ...dates } = sayDates(random, shape, {
    ceasefire,
    salience,
    isInForce,
    offsetMinutes: conflict.offsetMinutes,
    evidence,
  });
  const { parties, warnings } = sayParties(random, shape, ceasefire, conflict, told);
  const { ended, stages, relatesTo } = sayCourse(random, ceasefire, day, salience === "background", evidence);
  const story: Story = {
    conflict: { conflictId: toConflictId(conflict.conflictId), label: conflict.label, basis: "listed" },
    salience,
    arrangement: sayArrangement(random, ceasefire, salience),
    parties,
    mediators: sayMediators(random, ceasefire, conflict, told),
    ...dates,
    ...(ended && { ended }),
    stages,
    ...sayPlaces(random, ceasefire, conflict, evidence),
    terms: sayTerms(random, ceasefire, told),
    relatesTo,
    mentions: [passage],
    confidence: Math.round((0.55 + 0.43 * random.uniform()) * 100) / 100,
    warnings,
    extractor: { version: "simulated" },
  };
  return { story, careful };
}

const bind = (random: Random, story: Story, article: ArticleRef): Report => ({
  reportId: toReportId(drawId(random, "rep")),
  article,
  ...story,
});

function drawArticle(random: Random, day: number, sketch: Uint32Array): ArticleRef {
  const publisher = drawPublisher(random);
  const date = toIsoDate(day);
  const id = drawId(random, "art");
  return {
    articleId: toArticleId(id),
    ...(publisher !== undefined && { publisher: { name: publisher } }),
    publishedAt: random.chance(0.3)
      ? date
      : `${date}T${String(random.between(10, 23))}:${String(random.between(10, 59))}:00Z`,
    contentHash: id,
    textSketch: formatSketch(sketch),
  };
}
