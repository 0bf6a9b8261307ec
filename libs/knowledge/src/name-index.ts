import type { ConflictId } from "#domain";
import { CASELESS, caseOf, foldCode, foldWord, LOWER, type NameWord, splitName } from "./fold.js";
import { hashKey, SHAPE, type Words } from "./tokenize.js";
import type { Actor, NameVia, Place } from "./types.js";

/** What a listed name stands for, and what it asks of the text before it counts. */
export interface NameEntry {
  /** `decoy`: a longer name that swallows a listed one and stands for nothing ("Washington Post"). */
  readonly via: NameVia | "place" | "war" | "decoy";
  readonly actor?: Actor;
  readonly place?: Place;
  readonly conflictIds?: readonly ConflictId[];
  /** Years in which the name can be meant: of office for a person, from its foundation for an actor. */
  readonly years?: readonly [from: number, to?: number];
  /** Also a given name ("Jordan"), so that a surname behind it makes a person of it. */
  readonly givenName?: boolean;
  /** Of a person's surname that is also a word or a common name: counts only behind a title. */
  readonly titledOnly?: boolean;
  /** Of a person's surname: the given names that may stand before it. */
  readonly givenNames?: ReadonlySet<number>;
  /** An English word in capitals ("US", "IS"): whether text in capitals can ever mean the name by it. */
  readonly inCapitals?: "never" | "supported";
  /** Which words in the text say that the name means someone else; by key. */
  readonly contest?: string;
  /** Also an abbreviation or name of other things: counts only where the text speaks of the actor's country. */
  readonly needsSupport?: boolean;
}

/** What the writing of one word must look like: `0` anything, `1` a capital, `2` capitals only, `3` capitals inside ("LeT"), lest it be a word. */
type Need = 0 | 1 | 2 | 3;

interface StoredName {
  readonly spelling: string;
  readonly entry: NameEntry;
  readonly needs: readonly Need[];
}

const BLOOM_BITS = 1 << 18;

/** Roles a single word can play around a name. */
export const ROLE = { givenName: 1, title: 2, locative: 4, follower: 8, usState: 16, capitalsSupport: 32 } as const;

/** All listed names as one trie over folded words, with filters that let most words of a text pass in a few operations. */
export class NameIndex {
  readonly #ids = new Map<string, number>();
  readonly #anyWord = new Uint32Array(BLOOM_BITS >> 5);
  readonly #firstWord = new Uint32Array(BLOOM_BITS >> 5);
  readonly #edges = new EdgeTable();
  readonly #names: (StoredName[] | undefined)[] = [undefined];
  readonly #roles: number[] = [];

  /** The number of a key; keys get one when a table mentions them first. */
  intern(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(key, id);
      mark(this.#anyWord, hashKey(key));
      this.#roles[id] = 0;
    }
    return id;
  }

  addRole(words: readonly string[], role: number): void {
    for (const word of words) {
      const id = this.intern(foldWord(word));
      this.#roles[id] = (this.#roles[id] as number) | role;
    }
  }

  /**
   * Lists a name in all its spellings: hyphens and apostrophes also joined.
   *
   * Shape: capitals in `name` ask for capitals in the text, unless `anyCase`.
   */
  add(name: string, entry: NameEntry, anyCase = false): void {
    for (const spelling of spellings(name)) this.#addSpelling(spelling, entry, anyCase);
  }

  #addSpelling(name: string, entry: NameEntry, anyCase: boolean): void {
    const words = splitName(name);
    if (words.length === 0) return;
    let node = 0;
    for (const [i, { key }] of words.entries()) {
      const id = this.intern(key);
      if (i === 0) mark(this.#firstWord, hashKey(key));
      const next = this.#names.length;
      node = this.#edges.getOrPut(node, id, next);
      if (node === next) this.#names.push(undefined);
    }
    const needs = shareNeeds(words.map((word) => (anyCase ? 0 : needOf(name, word))));
    const stored = this.#names[node];
    if (!stored) this.#names[node] = [{ spelling: name, entry, needs }];
    else if (!stored.some((other) => other.entry === entry && other.needs.every((need, i) => need === needs[i])))
      stored.push({ spelling: name, entry, needs });
  }

  /** False for almost every word that no name begins with, in constant time. */
  mayBegin(hash: number): boolean {
    return isMarked(this.#firstWord, hash);
  }

  /** The number of word `i`, or 0 when no table knows the word. */
  idOf(words: Words, i: number): number {
    if (!isMarked(this.#anyWord, words.hash[i] as number)) return 0;
    const word = words.text.slice(words.start[i], words.end[i]);
    return this.#ids.get((words.shape[i] as number) & SHAPE.beyondAscii ? foldWord(word) : word.toLowerCase()) ?? 0;
  }

  /** The `ROLE` bits of a word's number. */
  rolesOf(id: number): number {
    return id === 0 ? 0 : (this.#roles[id] as number);
  }

  /** The node behind `node` along a word's number; 0 when no name goes on so. */
  step(node: number, id: number): number {
    return id === 0 ? 0 : this.#edges.get(node, id);
  }

  /** The names that end at `node` and may be written as the words from `from` are; `undefined` when none. */
  entriesAt(node: number, words: Words, from: number): NameEntry[] | undefined {
    const stored = this.#names[node];
    if (!stored) return undefined;
    let found: NameEntry[] | undefined;
    for (const { entry, needs } of stored) {
      if (!isWritten(words, from, needs)) continue;
      if (found) found.push(entry);
      else found = [entry];
    }
    return found;
  }

  /** Every listed spelling with all that it stands for, for checks of the tables. */
  *listed(): Generator<{ readonly spelling: string; readonly entries: readonly NameEntry[] }> {
    for (const stored of this.#names) {
      const [first] = stored ?? [];
      if (stored && first) yield { spelling: first.spelling, entries: stored.map(({ entry }) => entry) };
    }
  }
}

/** The edges of the trie in open addressing: a Map of this size costs the start of every program too much. */
class EdgeTable {
  #capacity = 1 << 16;
  #size = 0;
  #nodes = new Int32Array(this.#capacity).fill(-1);
  #ids = new Int32Array(this.#capacity);
  #children = new Int32Array(this.#capacity);

  get(node: number, id: number): number {
    const slot = this.#slotOf(node, id);
    return this.#nodes[slot] === -1 ? 0 : (this.#children[slot] as number);
  }

  getOrPut(node: number, id: number, child: number): number {
    const slot = this.#slotOf(node, id);
    if (this.#nodes[slot] !== -1) return this.#children[slot] as number;
    this.#nodes[slot] = node;
    this.#ids[slot] = id;
    this.#children[slot] = child;
    if (++this.#size > this.#capacity >> 1) this.#grow();
    return child;
  }

  #slotOf(node: number, id: number): number {
    const mask = this.#capacity - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#nodes[slot] !== -1; slot = (slot + 1) & mask) {
      if (this.#nodes[slot] === node && this.#ids[slot] === id) break;
    }
    return slot;
  }

  #grow(): void {
    const [nodes, ids, children] = [this.#nodes, this.#ids, this.#children];
    this.#capacity *= 2;
    this.#nodes = new Int32Array(this.#capacity).fill(-1);
    this.#ids = new Int32Array(this.#capacity);
    this.#children = new Int32Array(this.#capacity);
    nodes.forEach((node, i) => {
      if (node === -1) return;
      const slot = this.#slotOf(node, ids[i] as number);
      this.#nodes[slot] = node;
      this.#ids[slot] = ids[i] as number;
      this.#children[slot] = children[i] as number;
    });
  }
}

const knownNeeds = new Map<string, readonly Need[]>();

/** One array for all names of one pattern of capitals. */
function shareNeeds(needs: readonly Need[]): readonly Need[] {
  const key = needs.join("");
  const shared = knownNeeds.get(key);
  if (shared) return shared;
  knownNeeds.set(key, needs);
  return needs;
}

function mark(filter: Uint32Array, hash: number): void {
  const bit = (hash ^ (hash >>> 15)) & (BLOOM_BITS - 1);
  filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
}

function isMarked(filter: Uint32Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & (BLOOM_BITS - 1);
  return ((filter[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

function needOf(name: string, { start, end }: NameWord): Need {
  let hasLower = false;
  let isInitial = false;
  let isInner = false;
  for (let i = start; i < end; i++) {
    const code = name.charCodeAt(i);
    if (foldCode(code) === 0 || caseOf(code) === CASELESS) continue;
    if (caseOf(code) === LOWER) hasLower = true;
    else if (i === start) isInitial = true;
    else isInner = true;
  }
  if (!hasLower) return isInitial || isInner ? 2 : 0;
  if (isInner) return 3;
  return isInitial ? 1 : 0;
}

function isWritten(words: Words, from: number, needs: readonly Need[]): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i] as Need;
    if (need === 0) continue;
    const shape = words.shape[from + i] as number;
    // Hebrew, Arabic and other caseless scripts have no capitals to ask for.
    if (!(shape & (SHAPE.hasLower | SHAPE.hasUpper)) && !(shape & SHAPE.hasDigit)) continue;
    const fits =
      need === 1
        ? shape & (SHAPE.hasUpper | SHAPE.hasDigit)
        : need === 2
          ? !(shape & SHAPE.hasLower)
          : shape & SHAPE.innerUpper && shape & SHAPE.hasLower;
    if (!fits) return false;
  }
  return true;
}

const JOINERS = /[-'’‘ʻʼ]/;

/** A name with its hyphens and apostrophes as they stand, with apostrophes joined, and with both joined. */
function spellings(name: string): string[] {
  if (!JOINERS.test(name)) return [name];
  return [...new Set([name, name.replace(/['’‘ʻʼ]/g, ""), name.replace(/[-'’‘ʻʼ]/g, "")])];
}
