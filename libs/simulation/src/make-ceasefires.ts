import { type ArrangementKind, TERM_KINDS } from "#domain";
import type { Random } from "./random.js";
import type { Heat, WorldShape } from "./shape.js";
import { actorsKey, type SimulatedActor, type SimulatedCeasefire, type SimulatedConflict } from "./world.js";
import type { WorldBalance } from "./world-balance.js";

/** A ceasefire before it is known how many reports tell of it. */
export type CeasefireDraft = Omit<SimulatedCeasefire, "reportCount"> & { readonly weight: number };
type Setting = Omit<SimulatedConflict, "ceasefires">;

/** Days between the beginnings of two ceasefires of a conflict, on average; what a hot conflict is. It does not depend on the world's size. */
const GAP_DAYS: Readonly<Record<Heat, number>> = { hot: 16, warm: 110, calm: 600 };
/** How much more is written on a ceasefire of a hot conflict. */
const ATTENTION: Readonly<Record<Heat, number>> = { hot: 1.8, warm: 1, calm: 0.6 };
/** Two ceasefires by the same actors are further apart than this unless they are to be neighbours. */
const APART_DAYS = 8;
/** Of ceasefires with a planned end, those of which an extension is thought of; about half of them get it. */
const EXTENDED_SHARE = 0.35;
const FIRST_YEAR_DAY = 2_000;
const LAST_YEAR_DAY = 14_000;

/** The ceasefires of one conflict in time order. */
export function makeCeasefires(
  random: Random,
  shape: WorldShape,
  setting: Setting,
  count: number,
  balance: WorldBalance,
): readonly CeasefireDraft[] {
  return new Timeline(random, shape, setting, count, balance).make();
}

/** What is settled of a ceasefire before its details are drawn. */
interface Outline {
  readonly day: number;
  readonly parties: readonly SimulatedActor[];
  readonly declarer?: SimulatedActor;
  readonly town?: string;
  readonly isPause?: boolean;
  readonly renews?: boolean;
  /** Set where another one follows at once: it is broken by then. */
  readonly brokenBy?: number;
  /** It is in effect at once, so that it stays a neighbour. */
  readonly atOnce?: boolean;
}

class Timeline {
  private readonly made: CeasefireDraft[] = [];
  private readonly lastDay = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private day: number;
  private neighboured = 0;
  private extensions = 0;
  private closeEntries = 0;

  constructor(
    private readonly random: Random,
    private readonly shape: WorldShape,
    private readonly setting: Setting,
    private readonly count: number,
    private readonly balance: WorldBalance,
  ) {
    this.day = random.between(FIRST_YEAR_DAY, LAST_YEAR_DAY);
  }

  make(): readonly CeasefireDraft[] {
    while (this.made.length < this.count) this.addEpisode();
    return endBeforeNext(this.made.toSorted((a, b) => a.effectiveDay - b.effectiveDay));
  }

  private addEpisode(): void {
    const { random, shape } = this;
    const left = this.count - this.made.length;
    const parties = this.choosePair();
    const day = this.nextDay(parties);
    const size = random.chance(0.2) ? 3 : 2;
    const owed = this.balance.owedNeighbours(this.made.length + size) - this.neighboured;
    if (left >= size && owed > size * random.uniform()) this.addBurst(day, parties, size);
    else if (random.chance(shape.unilateralShare)) this.addOneSided(day, parties, left);
    else if (random.chance(shape.pauseShare)) this.add({ day, parties, isPause: true });
    else if (random.chance(shape.localShare)) this.add({ day, parties, town: random.pick(this.setting.towns) });
    else this.add({ day, parties, renews: this.followsSoon(day, parties) && random.chance(0.5) });
  }

  private addBurst(day: number, parties: readonly SimulatedActor[], size: number): void {
    const { random } = this;
    this.neighboured += size;
    this.closeEntries += size;
    if (random.weighted(this.shape.bursts) === "renewed") {
      let at = day;
      for (let i = 0; i < size; i++) {
        const next = at + random.between(2, 7);
        this.add({ day: at, parties, atOnce: true, renews: i > 0, ...(i < size - 1 && { brokenBy: next - 1 }) });
        at = next;
      }
      return;
    }
    const towns = new Set<string>();
    while (towns.size < size) towns.add(random.pick(this.setting.towns));
    for (const town of towns) this.add({ day: day + random.between(0, 6), parties, town, atOnce: true });
  }

  /** One side holds fire; half of the time the other one answers with a declaration of its own. */
  private addOneSided(day: number, parties: readonly SimulatedActor[], left: number): void {
    const [declarer, other] = this.random.chance(0.5) ? parties : [...parties].reverse();
    if (!declarer || !other) return;
    this.add({ day: this.afterLast(day, [declarer]), parties, declarer });
    if (left < 2 || !this.random.chance(0.5)) return;
    this.add({ day: this.afterLast(day + this.random.between(1, 5), [other]), parties, declarer: other });
  }

  private add(outline: Outline): void {
    const { random, setting } = this;
    const { day, parties, declarer, town, isPause } = outline;
    const effectiveDay = day + (outline.atOnce ? 0 : drawLead(random));
    const durationDays = isPause
      ? random.between(1, 3)
      : outline.brokenBy === undefined && random.chance(0.4)
        ? random.pick([1, 2, 3, 5, 7, 10, 14, 30, 60])
        : undefined;
    const extension = this.drawExtension(effectiveDay, durationDays);
    const lastDay = extension?.untilDay ?? effectiveDay + (durationDays ?? 365);
    const violatedDay = outline.brokenBy ?? drawDay(random, 0.45, effectiveDay, Math.min(lastDay, effectiveDay + 20));
    const endedDay = outline.brokenBy ?? drawDay(random, 0.4, violatedDay ?? effectiveDay + 1, lastDay);
    const name = town || isPause || declarer || !random.chance(0.08) ? undefined : this.nextName();
    const brokers = declarer ? 0 : random.pick([0, 1, 1, 2]);
    this.made.push({
      ceasefireId: `${setting.conflictId}-cf-${this.made.length}`,
      kind: drawKind(random, outline),
      parties,
      ...(declarer && { declarer }),
      mediators: pickSome(random, setting.brokers, brokers),
      ...(town !== undefined && { town }),
      declaredDay: day,
      effectiveDay,
      ...(random.chance(0.6) && { effectiveMinute: random.pick([0, 0, 360, 480, 540, 600, 720, 1080, 1320]) }),
      ...(durationDays !== undefined && { durationDays }),
      ...(extension && { extension }),
      ...(violatedDay !== undefined && { violatedDay }),
      ...(endedDay !== undefined && { endedDay }),
      ...(name !== undefined && { name }),
      terms: pickSome(random, TERM_KINDS, random.pick([0, 0, 1, 2, 2, 3, 4])),
      renews: outline.renews ?? false,
      weight: random.pareto(1.1, 150) * ATTENTION[setting.heat] * (town || isPause ? 0.6 : 1),
    });
    const key = actorsKey({ parties, ...(declarer && { declarer }) });
    this.lastDay.set(key, Math.max(effectiveDay, extension?.untilDay ?? 0));
    this.day = Math.max(this.day, day);
  }

  /** Extensions tell of a start anew: those of short truces stand beside it, those of long ones do not. */
  private drawExtension(effectiveDay: number, durationDays: number | undefined): CeasefireDraft["extension"] {
    if (durationDays === undefined || durationDays < 2 || !this.random.chance(EXTENDED_SHARE)) return undefined;
    this.extensions++;
    const owed = this.balance.owedEntries(this.made.length + this.extensions) - this.closeEntries;
    if (owed > 2 * this.random.uniform() !== durationDays <= 7) {
      this.extensions--;
      return undefined;
    }
    if (durationDays <= 7) this.closeEntries += 2;
    const onDay = effectiveDay + durationDays - this.random.between(0, 1);
    return { onDay, untilDay: effectiveDay + durationDays + this.random.pick([durationDays, durationDays, 3, 7]) };
  }

  private nextName(): string {
    const town = this.random.pick(this.setting.towns);
    const ordinal = (this.names.get(town) ?? 0) + 1;
    this.names.set(town, ordinal);
    return `${town} ${ordinal === 1 ? "Accord" : `Accord ${"I".repeat(Math.min(ordinal, 3))}`}`;
  }

  /** Whoever fights most, with one of the others. */
  private choosePair(): readonly SimulatedActor[] {
    const [first, ...others] = this.setting.sides;
    const other = this.random.chance(0.6) ? others[0] : this.random.pick(others);
    return [first as SimulatedActor, other as SimulatedActor];
  }
  private nextDay(parties: readonly SimulatedActor[]): number {
    const gap = Math.ceil(this.random.exponential(GAP_DAYS[this.setting.heat]));
    return this.afterLast(this.day + gap, parties);
  }
  private afterLast(day: number, actors: readonly SimulatedActor[]): number {
    const last = this.lastDay.get(actorsKey({ parties: actors }));
    return last === undefined ? day : Math.max(day, last + APART_DAYS + this.random.between(0, 5));
  }
  private followsSoon(day: number, parties: readonly SimulatedActor[]): boolean {
    const last = this.lastDay.get(actorsKey({ parties }));
    return last !== undefined && day - last < 90;
  }
}

/** A general ceasefire is over before the next one by the same actors begins. */
function endBeforeNext(ceasefires: readonly CeasefireDraft[]): readonly CeasefireDraft[] {
  const next = new Map<string, number>();
  const ended = ceasefires.toReversed().map((ceasefire) => {
    if (ceasefire.town !== undefined || ceasefire.kind === "humanitarian-pause") return ceasefire;
    const key = actorsKey(ceasefire);
    const limit = (next.get(key) ?? Number.POSITIVE_INFINITY) - 1;
    next.set(key, ceasefire.declaredDay);
    const { endedDay, violatedDay, ...rest } = ceasefire;
    return {
      ...rest,
      ...(violatedDay !== undefined && { violatedDay: Math.min(violatedDay, limit) }),
      ...(endedDay !== undefined && { endedDay: Math.min(endedDay, limit) }),
    };
  });
  return ended.toReversed();
}

const drawLead = (random: Random) =>
  random.weighted({ same: 0.55, next: 0.25, few: 0.15, many: 0.05 }) === "same" ? 0 : leadOf(random);
const leadOf = (random: Random) => Math.max(1, Math.min(20, Math.round(random.exponential(2.5))));

/** A day between two, mostly near the first; undefined as often as it never comes. */
function drawDay(random: Random, share: number, from: number, to: number): number | undefined {
  if (!random.chance(share) || to < from) return undefined;
  return Math.min(to, from + Math.floor(random.exponential(Math.max(1, (to - from) / 4))));
}

function pickSome<T>(random: Random, from: readonly T[], count: number): readonly T[] {
  const picked = new Set<T>();
  while (picked.size < Math.min(count, from.length)) picked.add(random.pick(from));
  return [...picked];
}

function drawKind(random: Random, { town, isPause }: Outline): ArrangementKind {
  if (isPause) return "humanitarian-pause";
  if (town !== undefined) return random.weighted({ truce: 0.5, ceasefire: 0.4, "de-escalation-zone": 0.1 });
  return random.weighted({
    ceasefire: 0.55,
    truce: 0.22,
    "cessation-of-hostilities": 0.12,
    armistice: 0.03,
    "silence-regime": 0.02,
    "suspension-of-operations": 0.03,
    hudna: 0.03,
  });
}
