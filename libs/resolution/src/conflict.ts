import type { ArticleId, CanonicalEvent, EventId, LogRecord, Override, Report, ReportId, Withdrawal } from "#domain";
import { type ArticleRecords, addReport, addWithdrawal, liveReports, NO_RECORDS } from "./article-versions.js";
import { moves, reasonOf } from "./changes.js";
import { Clusters } from "./clusters.js";
import { type EntryContext, readEntry } from "./entry.js";
import { type EventHead, LiveEvent } from "./events.js";
import { toFeatures } from "./features.js";
import type { Group } from "./group.js";
import { assignEvents, type Cluster, type EventRecord, type Identities } from "./identity.js";
import type { ResolutionRules } from "./judgement.js";
import type { Node } from "./node.js";
import { type OverridePolicy, toPolicy } from "./override.js";
import { byId } from "./score.js";
import { toStableJson } from "./stable-json.js";

/** What is kept of one conflict: the records that its events are a function of, and what the log made of the event ids. Plain data. */
export interface ConflictState {
  readonly conflictId: string;
  readonly reports: readonly Report[];
  readonly withdrawals: readonly Withdrawal[];
  readonly overrides: readonly Override[];
  readonly events: readonly EventRecord[];
}

/** What a batch changed in a conflict, as it was before: enough to go back. */
export interface ConflictUndo {
  readonly articles: Map<ArticleId, ArticleRecords | undefined>;
  readonly overrides: Map<string, Override | undefined>;
  readonly heads: Map<EventId, EventHead | undefined>;
  readonly eventOf: Map<ReportId, EventId | undefined>;
}
const noUndo = (): ConflictUndo => ({
  articles: new Map(),
  overrides: new Map(),
  heads: new Map(),
  eventOf: new Map(),
});

/** What two batches changed, one behind the other, as it was before the first. */
export function mergeUndo(first: ConflictUndo, second: ConflictUndo): ConflictUndo {
  return {
    articles: new Map([...second.articles, ...first.articles]),
    overrides: new Map([...second.overrides, ...first.overrides]),
    heads: new Map([...second.heads, ...first.heads]),
    eventOf: new Map([...second.eventOf, ...first.eventOf]),
  };
}

/** Remembers what a key held before the first change of the batch. */
function note<K, V>(undo: Map<K, V | undefined>, key: K, value: V | undefined): void {
  if (!undo.has(key)) undo.set(key, value);
}

/** What a record did to the reports that hold. */
interface Taken {
  readonly changed: ReadonlySet<Node>;
  readonly removed: ReadonlySet<ReportId>;
}

/**
 * One conflict opened for work: its records, clusters and events.
 *
 * `fold` takes records one by one, so that ids and revisions never depend on how the log was cut into batches; events are built only
 * when `drain` asks for them. What a record did not touch is not looked at again.
 */
export class Conflict implements EntryContext {
  private readonly articles = new Map<ArticleId, ArticleRecords>();
  private readonly overrides = new Map<string, Override>();
  private readonly events = new Map<EventId, LiveEvent>();
  private readonly disputed = new Set<ReportId>();
  private readonly eventOfReport = new Map<ReportId, EventId>();
  private readonly eventOfGroup = new WeakMap<Group, EventId>();
  /** Changed events in the order of their last change. */
  private readonly pending = new Set<LiveEvent>();
  private policy: OverridePolicy = toPolicy([]);
  private clusters: Clusters;
  private undo = noUndo();

  private constructor(
    readonly conflictId: string,
    readonly rules: ResolutionRules,
  ) {
    this.clusters = new Clusters({ rules, policy: this.policy });
  }

  /** Opens a conflict from what is kept of it; clusters are computed from scratch, event ids taken as they were. */
  static open(conflictId: string, state: ConflictState | undefined, rules: ResolutionRules): Conflict {
    const conflict = new Conflict(conflictId, rules);
    if (state) conflict.restore(state);
    return conflict;
  }

  eventOf(id: ReportId): EventId | undefined {
    return this.eventOfReport.get(id);
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
    const taken = this.take(record);
    if (!taken) return;
    const because = reasonOf(record);
    const newest = record.type === "report" ? record.report.reportId : undefined;
    const { moved, notes, gone } = this.identify(taken, newest);
    const touched = new Set(record.type === "override" ? this.events.values() : this.readEntries(taken, moved));
    if (record.type === "override") this.readEntries(taken, moved);
    for (const { record: old, supersededBy } of gone) {
      touched.delete(this.events.get(old.eventId) as LiveEvent);
      this.settle(old.eventId, {
        because,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        notes:
          supersededBy === undefined
            ? []
            : [{ field: "merged", because: `its reports are part of ${supersededBy} now` }],
      });
    }
    for (const event of [...touched].sort((a, b) => a.sequence - b.sequence)) {
      if (event.isAlive) this.settle(event.head.eventId, { because, notes: notes.get(event.head.eventId) ?? [] });
    }
  }

  /** Events that changed since the last call, in the order in which they last changed. */
  drain(): readonly CanonicalEvent[] {
    const changed = [...this.pending].flatMap((event) => event.publish() ?? []);
    this.pending.clear();
    return changed;
  }

  /** Lets changes be that nobody is to hear of, because they were published before; they are not built. */
  keepQuiet(): void {
    this.pending.clear();
  }

  /** Every event as last published. */
  current(): readonly CanonicalEvent[] {
    return [...this.events.values()].flatMap((event) => event.current() ?? []);
  }

  /** What has changed since the last call, as it was before. */
  takeUndo(): ConflictUndo {
    const { undo } = this;
    this.undo = noUndo();
    return undo;
  }

  toState(): ConflictState {
    return toState(
      this.conflictId,
      this.articles,
      this.overrides,
      [...this.events.values()].map((event) => event.toRecord()),
    );
  }

  /** The state before a batch, from what the batch changed. */
  toStateBefore({ articles, overrides, heads, eventOf }: ConflictUndo): ConflictState {
    const members = new Map<EventId, ReportId[]>();
    for (const [id, eventId] of revert(this.eventOfReport, eventOf))
      members.set(eventId, [...(members.get(eventId) ?? []), id]);
    const now = new Map([...this.events].map(([eventId, { head }]) => [eventId, head] as const));
    const events = [...revert(now, heads).values()].map((head) => ({
      ...head,
      members: members.get(head.eventId) ?? [],
    }));
    return toState(this.conflictId, revert(this.articles, articles), revert(this.overrides, overrides), events);
  }

  private restore(state: ConflictState): void {
    for (const override of state.overrides) this.overrides.set(override.overrideId, override);
    this.policy = toPolicy(state.overrides);
    this.clusters = new Clusters({ rules: this.rules, policy: this.policy });
    for (const report of state.reports) {
      const { articleId } = report.article;
      const known = this.articles.get(articleId) ?? NO_RECORDS;
      this.articles.set(articleId, { ...known, reports: [...known.reports, report] });
    }
    for (const withdrawal of state.withdrawals) {
      const { articleId } = withdrawal.article;
      const known = this.articles.get(articleId) ?? NO_RECORDS;
      this.articles.set(articleId, { ...known, withdrawals: [...known.withdrawals, withdrawal] });
    }
    for (const articleId of this.articles.keys()) this.refresh(articleId);
    this.clusters.settle();
    for (const { members, ...head } of state.events) {
      this.events.set(head.eventId, new LiveEvent(head));
      for (const id of members) this.eventOfReport.set(id, head.eventId);
    }
    for (const { members, eventId } of state.events) {
      const nodes = members.flatMap((id) => this.clusters.node(id) ?? []);
      for (const { event } of nodes) if (event) this.own(event, eventId);
      this.events.get(eventId)?.restore(
        nodes.map((node) => readEntry(node, this)),
        this.policy,
      );
    }
  }

  /** Stores the record; says which reports may lie elsewhere now. Undefined for a record that is known. */
  private take(record: LogRecord): Taken | undefined {
    if (record.type === "override") return this.takeOverride(record.override);
    const { articleId } = record.type === "report" ? record.report.article : record.withdrawal.article;
    const known = this.articles.get(articleId);
    const before = known ?? NO_RECORDS;
    const next = record.type === "report" ? addReport(before, record.report) : addWithdrawal(before, record.withdrawal);
    if (next === before) return undefined;
    note(this.undo.articles, articleId, known);
    this.articles.set(articleId, next);
    const { changed, removed } = this.refresh(articleId);
    return { changed: new Set([...changed, ...this.clusters.settle()]), removed };
  }

  /** A person's word may concern anything here and comes rarely: the whole conflict is judged again. */
  private takeOverride(override: Override): Taken | undefined {
    const known = this.overrides.get(override.overrideId);
    if (known && toStableJson(known) >= toStableJson(override)) return undefined;
    note(this.undo.overrides, override.overrideId, known);
    this.overrides.set(override.overrideId, override);
    this.policy = toPolicy([...this.overrides.values()]);
    this.clusters = new Clusters({ rules: this.rules, policy: this.policy });
    this.disputed.clear();
    for (const articleId of this.articles.keys()) this.refresh(articleId);
    const changed = this.clusters.settle();
    const removed = [...this.eventOfReport.keys()].filter((id) => !this.clusters.node(id));
    return { changed, removed: new Set(removed) };
  }

  /** Brings the clusters in line with what holds of the article now. */
  private refresh(articleId: ArticleId): Taken {
    const { reports, disputed } = liveReports(this.articles.get(articleId) ?? NO_RECORDS);
    const now = new Set(reports.filter(({ reportId }) => !this.policy.isRejected(reportId)));
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
    return { changed: new Set(this.clusters.ofArticle(articleId)), removed };
  }

  /** Gives every report that has moved its event. */
  private identify(
    { changed, removed }: Taken,
    newest: ReportId | undefined,
  ): {
    readonly moved: ReadonlyMap<ReportId, EventId | undefined>;
    readonly notes: ReadonlyMap<EventId, CanonicalEvent["changes"]>;
    readonly gone: Identities["gone"];
  } {
    const movers = [...changed].filter((node) => this.clusters.node(node.id) === node && !this.isWhereItWas(node));
    const moved = new Map<ReportId, EventId | undefined>();
    const [only] = movers;
    if (!only && removed.size === 0) return { moved, notes: new Map(), gone: [] };
    const joined = only?.event && this.eventOfGroup.get(only.event);
    if (only && joined !== undefined && movers.length === 1 && removed.size === 0 && !this.eventOfReport.has(only.id)) {
      this.give(only.id, joined, moved); // the usual case, at no more cost than it needs: a new report joined an event
      return { moved, notes: new Map(), gone: [] };
    }
    const { groups, previous } = this.surroundings(movers, removed);
    const clusterOf = new Map(groups.map((group) => [group, toCluster(group)] as const));
    const clusters = [...clusterOf.values()].sort((a, b) => byId(a.key, b.key));
    const { assigned, gone } = assignEvents(clusters, previous, this.events, newest);
    for (const id of removed) this.give(id, undefined, moved);
    for (const [group, { key, members }] of [...clusterOf].sort(([, a], [, b]) => byId(a.key, b.key))) {
      const identity = assigned.get(key);
      if (!identity) continue;
      this.own(group, identity.eventId);
      if (!this.events.get(identity.eventId)?.isAlive) this.found(identity);
      for (const id of members) this.give(id, identity.eventId, moved);
    }
    const notes = new Map<EventId, CanonicalEvent["changes"]>();
    for (const cluster of clusters) {
      const identity = assigned.get(cluster.key);
      if (identity) notes.set(identity.eventId, moves(cluster, identity, previous, gone, this.eventOfReport));
    }
    return { moved, notes, gone };
  }

  /** What is part of a group has no event of its own any more. */
  private own(group: Group, eventId: EventId): void {
    this.eventOfGroup.set(group, eventId);
    for (const part of group.parts()) this.eventOfGroup.delete(part);
  }

  private isWhereItWas({ id, event: group }: Node): boolean {
    const eventId = this.eventOfReport.get(id);
    return eventId !== undefined && group !== undefined && this.eventOfGroup.get(group) === eventId;
  }

  private give(id: ReportId, eventId: EventId | undefined, moved: Map<ReportId, EventId | undefined>): void {
    const before = this.eventOfReport.get(id);
    if (before === eventId) return;
    note(this.undo.eventOf, id, before);
    moved.set(id, before);
    if (eventId === undefined) this.eventOfReport.delete(id);
    else this.eventOfReport.set(id, eventId);
  }

  private found({ eventId, founder }: { readonly eventId: EventId; readonly founder: ReportId }): void {
    const known = this.events.get(eventId);
    if (!known) note(this.undo.heads, eventId, undefined);
    const [sequence, revision] = [known?.sequence ?? this.events.size, known?.head.revision ?? 0];
    if (known) known.head = { ...known.head, founder };
    else this.events.set(eventId, new LiveEvent({ eventId, founder, sequence, revision, changes: [] }));
  }

  /** All groups and living events that share reports with those that moved, whole. */
  private surroundings(movers: readonly Node[], removed: ReadonlySet<ReportId>) {
    const groups = new Set<Group>();
    const events = new Set<EventId>();
    const queue: (Group | EventId | undefined)[] = [
      ...movers.map(({ event }) => event),
      ...[...removed].map((id) => this.eventOfReport.get(id)),
    ];
    while (queue.length > 0) {
      const next = queue.pop();
      if (typeof next === "string") {
        if (events.has(next)) continue;
        events.add(next);
        for (const id of this.events.get(next)?.members ?? []) queue.push(this.clusters.node(id)?.event);
      } else if (next && !groups.has(next)) {
        groups.add(next);
        for (const { id } of next.members()) queue.push(this.eventOfReport.get(id));
      }
    }
    const previous = [...events]
      .flatMap((eventId) => {
        const event = this.events.get(eventId);
        return event ? [{ ...event.head, members: [...event.members] }] : [];
      })
      .sort((a, b) => a.sequence - b.sequence);
    return { groups: [...groups], previous };
  }

  /** Reads anew what events say of reports that moved or whose links did; returns the events concerned. */
  private readEntries({ changed }: Taken, moved: ReadonlyMap<ReportId, EventId | undefined>): ReadonlySet<LiveEvent> {
    const events = new Set<LiveEvent>();
    const nodes = new Set(changed);
    for (const [id, before] of moved) {
      const old = before === undefined ? undefined : this.events.get(before);
      old?.delete(id);
      if (old) events.add(old);
      const node = this.clusters.node(id);
      if (!node) continue;
      nodes.add(node);
      for (const referrer of node.referrers) nodes.add(referrer);
      for (const sibling of this.clusters.siblingsOf(node)) if (sibling.features.renews) nodes.add(sibling);
    }
    for (const node of nodes) {
      const eventId = this.clusters.node(node.id) === node ? this.eventOfReport.get(node.id) : undefined;
      const event = eventId === undefined ? undefined : this.events.get(eventId);
      event?.set(readEntry(node, this));
      if (event) events.add(event);
    }
    return events;
  }

  private settle(eventId: EventId, change: Parameters<LiveEvent["settle"]>[1]): void {
    const event = this.events.get(eventId);
    if (!event) return;
    const { head } = event;
    if (!event.settle(this.policy, change)) return;
    note(this.undo.heads, eventId, head);
    this.pending.delete(event); // so that the order is that of the last change
    this.pending.add(event);
  }
}

const toCluster = (group: Group): Cluster => {
  const members = [...group.members()].map(({ id }) => id).sort(byId);
  return { key: members[0] as ReportId, members };
};

const toState = (
  conflictId: string,
  articles: ReadonlyMap<ArticleId, ArticleRecords>,
  overrides: ReadonlyMap<string, Override>,
  events: readonly EventRecord[],
): ConflictState => {
  const records = [...articles.values()];
  return {
    conflictId,
    reports: records.flatMap(({ reports }) => reports),
    withdrawals: records.flatMap(({ withdrawals }) => withdrawals),
    overrides: [...overrides.values()],
    events,
  };
};

function revert<K, V>(now: ReadonlyMap<K, V>, undo: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const before = new Map(now);
  for (const [key, value] of undo) {
    if (value === undefined) before.delete(key);
    else before.set(key, value);
  }
  return before;
}
