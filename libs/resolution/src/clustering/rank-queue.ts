import { byRank, type Ranked } from "../blocking/rank.js";

/** Reports waiting for their turn, the first by rank first; each is in it once. A binary heap. */
export class RankQueue<N extends Ranked> {
  private readonly heap: N[] = [];
  private readonly waiting = new Set<N>();

  push(node: N): void {
    if (this.waiting.has(node)) return;
    this.waiting.add(node);
    let place = this.heap.push(node) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (byRank(this.at(parent), node) <= 0) break;
      this.heap[place] = this.at(parent);
      place = parent;
    }
    this.heap[place] = node;
  }

  pop(): N | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (!first || !last) return undefined;
    this.waiting.delete(first);
    if (this.heap.length > 0) this.sink(last);
    return first;
  }

  private sink(node: N): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && byRank(this.at(child + 1), this.at(child)) < 0) child++;
      if (byRank(node, this.at(child)) <= 0) break;
      this.heap[place] = this.at(child);
      place = child;
    }
    this.heap[place] = node;
  }

  private at(place: number): N {
    return this.heap[place] as N;
  }
}
