import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paragraphs of our own that speak of ceasefires, in the wordings of news. */
const CEASEFIRE_PARAGRAPHS = [
  "ZENDA (Ruritania) — Ruritania and Borduria agreed on Tuesday to a ten-day truce brokered by Zubrowka, hours after artillery fire had emptied the frontier town of Strelsau.",
  "The cease-fire took effect at 6:00 a.m. local time on 3 May, and observers counted no more than two shots in the first night.",
  "Borduria accused Ruritania of violating the armistice by sending a patrol across the river; the ministry in Strelsau rejected the charge.",
  "A humanitarian pause of 72 hours let lorries with flour and medicine reach Klow, where some 1,200 people had been cut off since March.",
  "Under the agreement both sides stay where they are, prisoners and the bodies of the fallen are handed over, and 400 peacekeepers move into the valley.",
  "The rebels of the Bordurian Front declared a unilateral cessation of hostilities for the feast of Saint Vlad and said they would answer any attack.",
  "The truce of 1919, which ended the first war over the valley, had held for eight years before it collapsed last autumn.",
];

/** Near misses of our own: they pass the gate and must be turned down further on. */
const NEAR_PARAGRAPHS = [
  "The Council urged both armies to lay down their arms and called for an immediate ceasefire, a proposal that neither capital has answered.",
  "The opposition ruled out any truce before the budget vote, and the coach said that he and the press had called a truce of their own.",
  "Villages along the old ceasefire line have lived from smuggling for a generation.",
];

/** Paragraphs of our own about everything else, as most of the world's news is. */
const OTHER_PARAGRAPHS = [
  "The harvest in the southern provinces was the best in a decade, the grain exchange said, and prices for barley fell by a tenth within a week.",
  "Passengers of the night express waited four hours at Zenda after a signal box caught fire; nobody was hurt.",
  "The central bank left its rate where it was and warned that wages were rising faster than output in the mills of Klow.",
  "At the museum a hundred drawings of the old harbour can be seen until the end of June; children go free on Sundays.",
  "The women's eleven of Strelsau won the cup on penalties after a match in which both keepers were the best on the field.",
  "Doctors at the university hospital described a simple test that finds the fever two days earlier than before.",
  "A court in Bjelo heard the third witness in the case of the forged tram tickets, of which some 30,000 were sold.",
  "Rain is expected from the west by evening, with winds of up to 60 kilometres an hour on the coast.",
];

const SEEDS_FOLDER = join(import.meta.dirname, "..", "..", "seeds");

/** The five seed texts. */
export const seedTexts = (): readonly string[] =>
  readdirSync(SEEDS_FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(SEEDS_FOLDER, name), "utf8"));

/** A text of about this many characters that holds nothing of ceasefires: what the gate is for. */
export function quietText(length: number): string {
  const once = OTHER_PARAGRAPHS.join("\n\n");
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** A text whose every sentence must be read: our own paragraphs and the seeds, once over. */
export const denseText = (): string => [...CEASEFIRE_PARAGRAPHS, ...NEAR_PARAGRAPHS, ...seedTexts()].join("\n\n");

/** Small deterministic generator: every run measures the same articles. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sides of wars long past: reports of a mixed stream fall into many conflicts, as those of a day's news do. */
const SIDES = [
  ["France", "Prussia"],
  ["Bolivia", "Paraguay"],
  ["Greece", "Turkey"],
  ["Chile", "Peru"],
  ["Honduras", "El Salvador"],
  ["Chad", "Libya"],
  ["Ecuador", "Colombia"],
  ["Bulgaria", "Serbia"],
  ["Finland", "Sweden"],
  ["Italy", "Austria"],
  ["Spain", "Morocco"],
  ["Mongolia", "Japan"],
  ["Uganda", "Tanzania"],
  ["Portugal", "Angola"],
  ["Iraq", "Kuwait"],
  ["Vietnam", "Cambodia"],
  ["Mali", "Burkina Faso"],
  ["Cyprus", "Turkey"],
  ["Hungary", "Romania"],
  ["Nicaragua", "Costa Rica"],
] as const;

/** What an article may tell of two sides. */
const tellOf = (one: string, other: string): readonly string[] => [
  `${one} and ${other} agreed on Tuesday to a ten-day truce, hours after artillery fire had emptied a frontier town.`,
  `The ceasefire between ${one} and ${other} took effect at 6:00 a.m. local time, and observers counted two shots in the first night.`,
  `${other} accused ${one} of violating the truce by sending a patrol across the river; the ministry rejected the charge.`,
  `Under the agreement both sides stay where they are, prisoners are exchanged, and 400 peacekeepers move into the valley.`,
];

/** Of a mixed stream: articles that tell of ceasefires, a few of them in the seeds' words, and articles that only look like it. */
const SHARES = { told: 0.18, seeds: 0.02, near: 0.1 } as const;

/** An article as it goes over the wire. */
export interface MixedArticle {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly publisher: { readonly name: string };
}

/** Articles of one to three kilobytes recombined from our own paragraphs and the seeds'; no two are alike. */
export function mixArticles(count: number): readonly MixedArticle[] {
  const random = randomOf(7);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const seeds = seedTexts().flatMap((text) => text.split(/\n+/).filter((line) => line.length > 80));
  const special = () => {
    const kind = random();
    if (kind < SHARES.told) {
      const [one, other] = pick<readonly [string, string]>(SIDES);
      return tellOf(one, other);
    }
    if (kind < SHARES.told + SHARES.seeds) return [pick(seeds), pick(seeds)];
    return kind < SHARES.told + SHARES.seeds + SHARES.near ? [pick(NEAR_PARAGRAPHS)] : [];
  };
  return Array.from({ length: count }, (_, index) => {
    const rest = Array.from({ length: 6 + Math.floor(random() * 6) }, () => pick(OTHER_PARAGRAPHS));
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    return {
      title: `Dispatch ${index} from ${pick(["Zenda", "Klow", "Strelsau", "Bjelo"])}`,
      text: [`Dispatch ${index}.`, ...special(), ...rest].join("\n\n"),
      publishedAt: `2021-0${1 + Math.floor(random() * 9)}-${day}`,
      publisher: { name: `Gazette ${Math.floor(random() * 40)}` },
    };
  });
}
