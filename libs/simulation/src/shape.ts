/** How hot a conflict is: it decides how many ceasefires it has and how far apart. */
export type Heat = "hot" | "warm" | "calm";
/** What makes two ceasefires by the same actors begin in one week. */
export type BurstKind = "renewed" | "other-town";

/**
 * The knobs of a world. The facts of `FACTS` hold in every shape; a shape says what else the world is like.
 *
 * Units: shares 0..1 of reports, stories or ceasefires as named; weights are relative.
 */
export interface WorldShape {
  /** `testing` shapes are never trained on: they tell whether what was learned holds elsewhere. */
  readonly use: "training" | "testing";
  readonly about: string;
  readonly heat: Readonly<Record<Heat, number>>;
  readonly bursts: Readonly<Record<BurstKind, number>>;
  /** Ceasefires of one town, among those that stand alone. */
  readonly localShare: number;
  /** Ceasefires that one side declares; half of them are answered by the other side within days. */
  readonly unilateralShare: number;
  /** Humanitarian pauses, among those that begin while another ceasefire runs. */
  readonly pauseShare: number;
  /** Reports that look back, weeks to years later. */
  readonly backgroundShare: number;
  /** News stories that an agency wrote and others print. */
  readonly wireShare: number;
  /** Of dates in the news, those told by month, by year or without a year. */
  readonly vagueShare: number;
  /** Reports that tell no date at all. */
  readonly datelessShare: number;
  /** Reports whose dates are off by weeks or a year. */
  readonly wrongDateShare: number;
  /** Sides that are left out, and sides that are taken for somebody else. */
  readonly missingSideShare: number;
  readonly garbledSideShare: number;
  /** Clients that go by their patron's name. */
  readonly patronShare: number;
}

const PLAIN: WorldShape = {
  use: "training",
  about: "a bit of everything",
  heat: { hot: 0.15, warm: 0.35, calm: 0.5 },
  bursts: { renewed: 0.7, "other-town": 0.3 },
  localShare: 0.15,
  unilateralShare: 0.12,
  pauseShare: 0.06,
  backgroundShare: 0.25,
  wireShare: 0.15,
  vagueShare: 0.1,
  datelessShare: 0.3,
  wrongDateShare: 0.01,
  missingSideShare: 0.15,
  garbledSideShare: 0.03,
  patronShare: 0.25,
};

/** The kept shapes, by name. */
export const SHAPES = {
  plain: PLAIN,
  calm: { ...PLAIN, about: "few ceasefires, years apart", heat: { hot: 0, warm: 0.2, calm: 0.8 }, localShare: 0.05 },
  "hot-war": {
    ...PLAIN,
    about: "a ceasefire every other week, most of them broken",
    heat: { hot: 0.7, warm: 0.3, calm: 0 },
    unilateralShare: 0.15,
  },
  "vague-press": {
    ...PLAIN,
    about: "months and years instead of days",
    vagueShare: 0.3,
    datelessShare: 0.4,
    backgroundShare: 0.35,
  },
  "wire-heavy": { ...PLAIN, about: "the same agency text in many papers", wireShare: 0.5, backgroundShare: 0.15 },
  "local-truces": {
    ...PLAIN,
    use: "testing",
    about: "towns under siege, each with truces of its own that overlap",
    heat: { hot: 0.4, warm: 0.4, calm: 0.2 },
    bursts: { renewed: 0.3, "other-town": 0.7 },
    localShare: 0.55,
    pauseShare: 0.1,
  },
  "fog-of-war": {
    ...PLAIN,
    use: "testing",
    about: "a hot war told by a poor press: garbled sides, missing and wrong dates",
    heat: { hot: 0.5, warm: 0.4, calm: 0.1 },
    vagueShare: 0.2,
    datelessShare: 0.45,
    wrongDateShare: 0.03,
    missingSideShare: 0.35,
    garbledSideShare: 0.08,
  },
  proxies: {
    ...PLAIN,
    use: "testing",
    about: "clients and patrons, one-sided declarations and answers to them",
    unilateralShare: 0.35,
    patronShare: 0.5,
  },
  "long-memory": {
    ...PLAIN,
    use: "testing",
    about: "more looking back than news",
    backgroundShare: 0.6,
    wireShare: 0.25,
    heat: { hot: 0.2, warm: 0.5, calm: 0.3 },
  },
} as const satisfies Readonly<Record<string, WorldShape>>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];
/** Shapes of one use, in the order of the table. */
export const shapesFor = (use: WorldShape["use"]): readonly ShapeName[] =>
  SHAPE_NAMES.filter((name) => SHAPES[name].use === use);

/**
 * What every world shows, whatever its shape.
 *
 * Source: 2,203 ceasefires of 1989–2020 coded by hand (ETH/PRIO Civil Conflict Ceasefire data), and codings of the same ones by two people.
 */
export const FACTS = {
  /** Ceasefires that have another one by the same actors within seven days. */
  sameActorsWithinWeek: 0.15,
  /** The same where every extension counts as one more. */
  sameActorsWithinWeekCountingExtensions: 0.18,
  /** Pairs of independent careful coders who name the same day, and at most neighbouring days. */
  codersSameDay: 0.72,
  codersWithinDay: 0.83,
} as const;
