import type { ReportId } from "#domain";
import { byId } from "../records/by-id.js";

/** More reports than this say little more of an event. Raising it gains some recall and costs with each report. */
export const SAMPLE_MAX = 48;

/**
 * The dated reports of a group, of which a bounded number stands for all: the first by id, which are as good as drawn by lot.
 *
 * So what is read from them is a function of the set, and the more reports there are, the more rarely another one changes it.
 */
export class Sample<N extends { readonly id: ReportId }> {
  private readonly all = new Set<N>();
  private chosen: N[] = [];
  /** Grows with every change of `nodes`. */
  version = 0;

  get count(): number {
    return this.all.size;
  }
  /** In the order of their ids. */
  get nodes(): readonly N[] {
    return this.chosen;
  }
  /** Every dated report, in no order. */
  everyNode(): Iterable<N> {
    return this.all;
  }

  add(node: N): void {
    if (this.all.has(node)) return;
    this.all.add(node);
    const place = this.chosen.findIndex((other) => byId(node.id, other.id) < 0);
    if (place < 0 && this.chosen.length >= SAMPLE_MAX) return;
    this.chosen.splice(place < 0 ? this.chosen.length : place, 0, node);
    if (this.chosen.length > SAMPLE_MAX) this.chosen.pop();
    this.version++;
  }

  delete(node: N): void {
    if (!this.all.delete(node)) return;
    const place = this.chosen.indexOf(node);
    if (place < 0) return;
    this.version++;
    if (this.all.size >= SAMPLE_MAX) this.chosen = [...this.all].sort((a, b) => byId(a.id, b.id)).slice(0, SAMPLE_MAX);
    else this.chosen.splice(place, 1);
  }
}
