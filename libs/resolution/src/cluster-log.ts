import type { ReportId } from "#domain";
import type { ClusterRules, Neighbourhood } from "./cluster.js";
import type { Features } from "./features.js";

/**
 * One try to join two groups while clustering, in the order in which they were made. A try that would repeat a refusal between two
 * groups that have not changed since is not written down.
 */
export interface Attempt {
  /** Twice the tier whose turn it was, one more where its reports were joined among themselves. */
  readonly stage: number;
  readonly weight: number;
  readonly id: ReportId;
  readonly other: ReportId;
  readonly joined: boolean;
  /** A veto or a person stands between the groups; then nothing was added up. */
  readonly barred: boolean;
  /** Weights of the compared pairs between the groups, in ten-thousandths, so that adding is exact. */
  readonly sum: number;
  readonly count: number;
}

/** What tells two reports apart for the vetoes, article aside: equal texts are vetoed alike. */
export const vetoClassOf = (features: Features): string => {
  const { declared, effective, extendedOn, ended, expires } = features;
  const dates = [declared, effective, extendedOn, ended, expires].map(
    (date) => date && [date.edtf, date.basis, date.instantMs],
  );
  return JSON.stringify([dates, features.extends, features.renews]);
};

/**
 * How a set of reports was clustered, so that one more report can be added without clustering all of them again.
 *
 * `add` goes through the tries of the last run with the new report among them. As long as each comes out as before, the groups are
 * the old ones with the report in one of them, or alone; where one would come out otherwise, or cannot be told cheaply, it declines,
 * and the set has to be clustered from scratch.
 */
export class ClusterLog {
  private readonly index = new Map<ReportId, number>();
  private readonly ids: ReportId[] = [];
  private readonly classes: string[] = [];
  private readonly dates: string[] = [];
  private readonly examples = new Map<string, Features>();

  constructor(
    ids: readonly ReportId[],
    private attempts: readonly Attempt[],
    private readonly neighbourhood: Neighbourhood,
    private readonly rules: ClusterRules,
    private readonly datesOf: (features: Features) => string,
  ) {
    for (const id of ids) this.enter(id);
  }

  members(): readonly ReportId[] {
    return this.ids;
  }

  /** Adds a report that is linked to none outside; says whose group it joined, null where it stands alone, undefined where it cannot tell. */
  add(x: ReportId): ReportId | null | undefined {
    const features = this.neighbourhood.features(x);
    if (!features || this.index.has(x)) return undefined;
    const barring = new Set<string>();
    for (const [key, example] of this.examples) {
      if (this.neighbourhood.findVeto(features, example) === "told apart inside one article") return undefined;
      if (this.neighbourhood.findVeto(features, example) !== undefined) barring.add(key);
    }
    const walk = new Walk(this.ids.length);
    const attempts = this.walk(x, features, barring, walk);
    if (!attempts) return undefined;
    const host = walk.isAlone(walk.newcomer) ? null : (this.ids[walk.next[walk.newcomer] as number] as ReportId);
    this.attempts = attempts;
    this.enter(x);
    return host;
  }

  private enter(id: ReportId): void {
    const features = this.neighbourhood.features(id);
    if (!features) return;
    const key = vetoClassOf(features);
    this.index.set(id, this.ids.length);
    this.ids.push(id);
    this.classes.push(key);
    this.dates.push(this.datesOf(features));
    if (!this.examples.has(key)) this.examples.set(key, features);
  }

  /** The tries with the newcomer among them; undefined as soon as one comes out otherwise than before. */
  private walk(
    x: ReportId,
    features: Features,
    barring: ReadonlySet<string>,
    walk: Walk,
  ): readonly Attempt[] | undefined {
    const { thresholds } = this.rules;
    const tier = features.tier;
    const [ownDates, ownClass] = [this.datesOf(features), vetoClassOf(features)];
    const isDisputed = this.dates.some((dates, i) => dates === ownDates && this.classes[i] !== ownClass);
    const pairs = this.neighbourhood.neighbours(x);
    const compared: [number, number | undefined][] = [];
    for (const [id, { veto, totalWeight }] of pairs) {
      const i = this.index.get(id);
      if (i !== undefined) compared.push([i, veto === undefined ? toUnits(totalWeight) : undefined]);
    }
    const weightTo = new Map(compared);
    const own = this.linksOf(x, tier);
    const written: Attempt[] = [];
    let refused: Attempt[] = [];
    let stage = 0;

    /** What the newcomer alone adds between its group and another; undefined where only the whole run could tell. */
    const between = (group: number): { sum: number; count: number; barred: boolean } | undefined => {
      const found = { sum: 0, count: 0, barred: false };
      const take = (units: number | undefined) => {
        if (units === undefined) found.barred = true;
        else [found.sum, found.count] = [found.sum + units, found.count + 1];
      };
      if ((walk.size[group] as number) < compared.length) {
        for (const i of walk.members(group)) if (weightTo.has(i)) take(weightTo.get(i));
      } else {
        for (const [i, units] of compared) if (walk.find(i) === group) take(units);
      }
      if (found.barred || barring.size === 0) return found;
      for (const i of walk.members(group)) if (barring.has(this.classes[i] as string)) return undefined;
      return found;
    };
    const decides = (at: number, sum: number, count: number) =>
      count > 0 && (at % 2 === 0 || sum >= toUnits(at === 7 ? thresholds.attach : thresholds.merge) * count);
    /** The try again with the newcomer in one of its groups; undefined where it would end otherwise. */
    const again = (attempt: Attempt, group: number): Attempt | undefined => {
      if (attempt.barred) return attempt;
      const more = between(group);
      if (!more) return undefined;
      const [sum, count] = [attempt.sum + more.sum, attempt.count + more.count];
      const joined = !more.barred && decides(attempt.stage, sum, count);
      return joined === attempt.joined ? { ...attempt, barred: more.barred, sum, count } : undefined;
    };
    const write = (attempt: Attempt) => {
      written.push(attempt);
      if (!attempt.joined) refused.push(attempt);
    };
    const concerns = (attempt: Attempt, group: number) =>
      this.groupOf(attempt.id, x, walk) === group || this.groupOf(attempt.other, x, walk) === group;

    let next = 0;
    for (const attempt of [...this.attempts, undefined]) {
      for (; next < own.length && (!attempt || byTurn(own[next] as Link, attempt) < 0); next++) {
        const link = own[next] as Link;
        if (link.stage !== stage) refused = [];
        stage = link.stage;
        const other = walk.find(this.index.get(link.id === x ? link.other : link.id) as number);
        const mine = walk.find(walk.newcomer);
        if (other === mine) continue;
        const isAlone = walk.isAlone(walk.newcomer);
        if (stage % 2 === 0 && link.other === x) {
          if (!this.isUnattached(other, stage >> 1, walk)) continue;
          return undefined;
        }
        if (stage % 2 === 0 && !isAlone) continue;
        if (stage % 2 === 1 && (this.tierOf(other, walk) !== tier || this.tierOf(mine, walk, tier) !== tier)) continue;
        const known = refused.some((one) => concerns(one, mine) && concerns(one, other));
        if (known) continue;
        const more = between(other);
        if (more && !more.barred && !isAlone) return undefined; // what lies between the two groups was never added up
        if (!more) return undefined;
        const joined = !more.barred && decides(stage, more.sum, more.count);
        write({ ...link, joined, ...more });
        if (!joined) continue;
        const isIntoOther = stage % 2 === 0 || link.other === x;
        if (isDisputed && !(isIntoOther && walk.members(other).some((i) => this.dates[i] === ownDates)))
          return undefined;
        walk.join(other, mine);
        const grown = walk.find(walk.newcomer);
        const before = refused;
        refused = before.filter((one) => !concerns(one, grown));
        for (const one of before) {
          const [a, b] = [this.groupOf(one.id, x, walk), this.groupOf(one.other, x, walk)];
          if (a === b || (a !== grown && b !== grown)) continue;
          const repeated = again(one, a === grown ? b : a);
          if (!repeated) return undefined;
          write({ ...repeated, weight: link.weight, id: one.id, other: one.other });
        }
      }
      if (!attempt) break;
      if (attempt.stage !== stage) refused = [];
      stage = attempt.stage;
      const [a, b] = [this.groupOf(attempt.id, x, walk), this.groupOf(attempt.other, x, walk)];
      const mine = walk.isAlone(walk.newcomer) ? -1 : walk.find(walk.newcomer);
      const touched = a === mine ? b : b === mine ? a : undefined;
      const result = touched === undefined || a === b ? attempt : again(attempt, touched);
      if (!result) return undefined;
      write(result);
      if (!attempt.joined) continue;
      if (refused.length > 0) refused = refused.filter((one) => !concerns(one, a) && !concerns(one, b));
      walk.join(a, b);
    }
    return written;
  }

  private groupOf(id: ReportId, x: ReportId, walk: Walk): number {
    return walk.find(id === x ? walk.newcomer : (this.index.get(id) as number));
  }
  private tierAt(i: number): number {
    return this.neighbourhood.features(this.ids[i] as ReportId)?.tier ?? 3;
  }
  private tierOf(group: number, walk: Walk, newcomers = 3): number {
    let tier = 3;
    for (const i of walk.members(group)) tier = Math.min(tier, i === walk.newcomer ? newcomers : this.tierAt(i));
    return tier;
  }
  private isUnattached(group: number, tier: number, walk: Walk): boolean {
    return this.tierOf(group, walk) === tier;
  }

  /** The newcomer's own links in the order of their turn. */
  private linksOf(x: ReportId, tier: number): readonly Link[] {
    const { attach, merge } = this.rules.thresholds;
    const links: Link[] = [];
    for (const [other, weight] of this.neighbourhood.closeTo(x)) {
      const i = this.index.get(other);
      if (i === undefined) continue;
      const theirs = this.tierAt(i);
      const isOwn = theirs === tier;
      if (weight < (isOwn && tier < 3 ? merge : attach)) continue;
      const isFirst = isOwn ? x < other : tier > theirs;
      links.push({
        stage: 2 * Math.max(tier, theirs) + Number(isOwn),
        weight,
        ...(isFirst ? { id: x, other } : { id: other, other: x }),
      });
    }
    return links.sort(byTurn);
  }
}

type Link = Pick<Attempt, "stage" | "weight" | "id" | "other">;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTurn = (a: Link, b: Link) =>
  a.stage - b.stage || b.weight - a.weight || compareText(a.id, b.id) || compareText(a.other, b.other);

/** Weights in ten-thousandths, as finely as pairs are scored. */
export const toUnits = (weight: number): number => Math.round(weight * 10_000);

/** Groups of numbered reports while a log is gone through: the newcomer has the last number. */
class Walk {
  readonly newcomer: number;
  readonly size: Int32Array;
  /** The members of a group form a ring. */
  readonly next: Int32Array;
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.newcomer = count;
    this.parent = Int32Array.from({ length: count + 1 }, (_, i) => i);
    this.next = this.parent.slice();
    this.size = new Int32Array(count + 1).fill(1);
  }
  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) {
      this.parent[root] = this.parent[this.parent[root] as number] as number;
      root = this.parent[root] as number;
    }
    return root;
  }
  isAlone(i: number): boolean {
    return this.next[i] === i;
  }
  members(i: number): readonly number[] {
    const found = [i];
    for (let other = this.next[i] as number; other !== i; other = this.next[other] as number) found.push(other);
    return found;
  }
  join(a: number, b: number): void {
    if (a === b) return;
    const [large, small] = (this.size[a] as number) >= (this.size[b] as number) ? [a, b] : [b, a];
    this.parent[small] = large;
    this.size[large] = (this.size[large] as number) + (this.size[small] as number);
    [this.next[a], this.next[b]] = [this.next[b] as number, this.next[a] as number];
  }
}
