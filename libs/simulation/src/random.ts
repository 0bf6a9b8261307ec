/**
 * A seeded source of chance: the same seeds give the same draws on every machine.
 *
 * Source: sfc32 (Chris Doty-Humphrey, PractRand), seeded through the finalizer of MurmurHash3.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Streams of different seeds have nothing to do with each other: `new Random(7, 0)` and `new Random(7, 1)`. */
  constructor(...seeds: readonly number[]) {
    let state = 0x9e3779b9;
    for (const seed of seeds) state = scramble((state ^ (seed >>> 0)) >>> 0) + 0x85ebca6b;
    this.#a = scramble(state);
    this.#b = scramble(this.#a + 1);
    this.#c = scramble(this.#b + 2);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits as a whole number from 0. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** From 0 to below 1. */
  uniform(): number {
    return this.bits() / 0x1_0000_0000;
  }
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }
  /** A whole number between two, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.uniform() * (most - least + 1));
  }
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.uniform() * list.length)] as T;
  }
  /** One of a list that is not empty, as often as its weight says; weights need not add up to one. */
  pickBy<T>(list: readonly T[], weightOf: (item: T) => number): T {
    let left = this.uniform() * list.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of list) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return list.at(-1) as T;
  }
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    return this.pickBy(Object.keys(weights) as K[], (key) => weights[key]);
  }
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }
  /** Logarithmically normal: `median`, and `spread` as the standard deviation of the natural logarithm. */
  logNormal(median: number, spread: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * this.uniform()));
  }
  /** Heavy-tailed from 1 to `most`. */
  pareto(exponent: number, most: number): number {
    const cut = 1 - most ** -exponent;
    return (1 - this.uniform() * cut) ** (-1 / exponent);
  }
}

function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
