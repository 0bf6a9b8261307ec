import type { ArticleId, CanonicalEvent, EventId, LogRecord, ReportId } from "#domain";
import { Clusters } from "../clustering/clusters.js";
import type { Node } from "../clustering/node.js";
import type { ResolutionRules } from "../clustering/rules.js";
import type { LiveEvent } from "../events/live-event.js";
import { toFeatures } from "../features/features.js";
import { reasonOf } from "../identity/changes.js";
import type { ConflictState } from "./conflict-state.js";
import { EventBook, type Moves } from "./event-book.js";
import { KeptRecords } from "./kept-records.js";
import { type EntryContext, readEntry } from "./read-entry.js";
import type { ConflictUndo } from "./undo.js";

/** What a record did to the reports that hold. */
interface Taken {
  readonly changed: ReadonlySet<Node>;
  readonly removed: ReadonlySet<ReportId>;
}

/**
 * One conflict opened for work: its records, their clusters, and the events that these are.
 *
 * `fold` takes records one by one, so that ids and revisions never depend on how the log was cut into batches; events are built only
 * when `drain` asks for them. What a record did not touch is not looked at again.
 */
export class Conflict implements EntryContext {
  private readonly records = new KeptRecords();
  private readonly book = new EventBook((id) => this.clusters.node(id));
  private readonly disputed = new Set<ReportId>();
  private clusters: Clusters;

  private constructor(
    readonly conflictId: string,
    readonly rules: ResolutionRules,
  ) {
    this.clusters = this.emptyClusters();
  }

  /** Opens a conflict from what is kept of it; clusters are computed from scratch, event ids taken as they were. */
  static open(conflictId: string, state: ConflictState | undefined, rules: ResolutionRules): Conflict {
    const conflict = new Conflict(conflictId, rules);
    if (state) conflict.restore(state);
    return conflict;
  }

  eventOf(id: ReportId): EventId | undefined {
    return this.book.eventOf(id);
  }
  siblingsOf(node: Node): Iterable<Node> {
    return this.clusters.siblingsOf(node);
  }
  isDisputed(id: ReportId): boolean {
    return this.disputed.has(id);
  }
  /** Live reports. */
  get reportCount(): number {
    return this.clusters.reportCount;
  }
  get cutCount(): number {
    return this.clusters.cutCount;
  }

  /** Takes one record in; nothing happens for one that is known. */
  fold(record: LogRecord): void {
    if (!this.records.add(record)) return;
    const taken = record.type === "override" ? this.judgeAnew() : this.judgeArticle(articleOf(record));
    const because = reasonOf(record);
    const newest = record.type === "report" ? record.report.reportId : undefined;
    const { moved, notes, gone } = this.book.assign(taken.changed, taken.removed, newest);
    const concerned = this.readEntries(taken.changed, moved);
    const touched = new Set(record.type === "override" ? this.book.all : concerned);
    for (const { record: old, supersededBy } of gone) {
      const event = this.book.get(old.eventId);
      if (!event) continue;
      touched.delete(event);
      this.book.settle(event, this.records.policy, {
        because,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        notes:
          supersededBy === undefined
            ? []
            : [{ field: "merged", because: `its reports are part of ${supersededBy} now` }],
      });
    }
    for (const event of [...touched].sort((a, b) => a.sequence - b.sequence)) {
      if (!event.isAlive) continue;
      this.book.settle(event, this.records.policy, { because, notes: notes.get(event.head.eventId) ?? [] });
    }
  }

  /** Events that changed since the last call, in the order in which they last changed. */
  drain(): readonly CanonicalEvent[] {
    return this.book.drain();
  }

  /** Lets changes be that nobody is to hear of, because they were published before; they are not built. */
  keepQuiet(): void {
    this.book.keepQuiet();
  }

  /** Every event as last published. */
  current(): readonly CanonicalEvent[] {
    return [...this.book.all].flatMap((event) => event.current() ?? []);
  }

  /** What has changed since the last call, as it was before. */
  takeUndo(): ConflictUndo {
    return { ...this.records.takeUndo(), ...this.book.takeUndo() };
  }

  toState(): ConflictState {
    return { conflictId: this.conflictId, ...this.records.toState(), events: this.book.toState() };
  }

  /** The state before a batch, from what the batch changed. */
  toStateBefore(undo: ConflictUndo): ConflictState {
    const { conflictId, records, book } = this;
    return { conflictId, ...records.toStateBefore(undo), events: book.toStateBefore(undo) };
  }

  private emptyClusters(): Clusters {
    return new Clusters({ rules: this.rules, policy: this.records.policy });
  }

  private restore(state: ConflictState): void {
    this.records.restore(state);
    this.clusters = this.emptyClusters();
    for (const articleId of this.records.articleIds) this.refresh(articleId);
    this.clusters.settle();
    this.book.restore(state.events, this.records.policy, (node) => readEntry(node, this));
  }

  private judgeArticle(articleId: ArticleId): Taken {
    const removed = this.refresh(articleId);
    const ofArticle = [...this.clusters.ofArticle(articleId)];
    return { changed: new Set([...ofArticle, ...this.clusters.settle()]), removed };
  }

  /** A person's word may concern anything here and comes rarely: the whole conflict is judged again. */
  private judgeAnew(): Taken {
    this.clusters = this.emptyClusters();
    this.disputed.clear();
    for (const articleId of this.records.articleIds) this.refresh(articleId);
    const changed = this.clusters.settle();
    return { changed, removed: new Set([...this.book.reportIds].filter((id) => !this.clusters.node(id))) };
  }

  /** Brings the clusters in line with what holds of the article now; returns the reports that are gone. */
  private refresh(articleId: ArticleId): ReadonlySet<ReportId> {
    const { reports, disputed } = this.records.live(articleId);
    const now = new Set(reports);
    const removed = new Set<ReportId>();
    for (const node of [...this.clusters.ofArticle(articleId)]) {
      const { report } = node.features;
      if (now.delete(report)) continue;
      this.clusters.remove(node);
      removed.add(node.id);
    }
    for (const report of now) {
      this.clusters.add(toFeatures(report));
      removed.delete(report.reportId);
    }
    for (const { reportId } of reports) {
      if (disputed.includes(reportId)) this.disputed.add(reportId);
      else this.disputed.delete(reportId);
    }
    return removed;
  }

  /** Reads anew what events say of reports that moved or whose links did; returns the events concerned. */
  private readEntries(changed: ReadonlySet<Node>, moved: Moves["moved"]): ReadonlySet<LiveEvent> {
    const events = new Set<LiveEvent>();
    const nodes = new Set(changed);
    for (const [id, before] of moved) {
      const old = before === undefined ? undefined : this.book.get(before);
      old?.delete(id);
      if (old) events.add(old);
      const node = this.clusters.node(id);
      if (!node) continue;
      nodes.add(node);
      for (const referrer of node.referrers) nodes.add(referrer);
      for (const sibling of this.clusters.siblingsOf(node)) if (sibling.features.renews) nodes.add(sibling);
    }
    for (const node of nodes) {
      const event = this.clusters.node(node.id) === node ? this.book.holderOf(node.id) : undefined;
      event?.set(readEntry(node, this));
      if (event) events.add(event);
    }
    return events;
  }
}

const articleOf = (record: Exclude<LogRecord, { readonly type: "override" }>): ArticleId =>
  (record.type === "report" ? record.report : record.withdrawal).article.articleId;
