import type { ArticleId, CanonicalEvent, EventId, LogRecord, Override, Report, ReportId, Withdrawal } from "#domain";
import { type ArticleRecords, addReport, addWithdrawal, liveReports, NO_RECORDS } from "./article-versions.js";
import { buildEvent, type EventPlan, toTombstone } from "./build-event.js";
import { CHANGES_MAX, differences, moves, reasonOf } from "./changes.js";
import { CLUSTER_RULES, type ClusterRules } from "./cluster.js";
import { toFeatures } from "./features.js";
import { CandidateGraph, REPRESENTATIVES_MAX } from "./graph.js";
import { type Cluster, Grouping } from "./grouping.js";
import { assignEvents, type EventRecord } from "./identity.js";
import { type OverridePolicy, shownOverrides, toPolicy } from "./override.js";
import { LinkMemo } from "./placement.js";
import { type PlanContext, planEvent, signatureOf } from "./plan.js";
import { byId, JUDGE, type Judge } from "./score.js";
import { toStableJson } from "./stable-json.js";

/** What is kept of one conflict: the records that its events are a function of, and what the log made of the event ids. Plain data. */
export interface ConflictState {
  readonly conflictId: string;
  readonly reports: readonly Report[];
  readonly withdrawals: readonly Withdrawal[];
  readonly overrides: readonly Override[];
  readonly events: readonly EventRecord[];
}

/** The judgement as a whole, replaceable so that tests can prove that they notice a faulty one. */
export interface ResolutionRules {
  readonly judge: Judge;
  readonly cluster: ClusterRules;
  readonly representativesMax: number;
}
export const RESOLUTION_RULES: ResolutionRules = {
  judge: JUDGE,
  cluster: CLUSTER_RULES,
  representativesMax: REPRESENTATIVES_MAX,
};

interface PendingChange {
  readonly plan?: EventPlan;
  readonly previous?: EventPlan;
  readonly supersededBy?: EventId;
  readonly because: string;
  readonly notes: CanonicalEvent["changes"];
  /** What people had decided about an event when it vanished. */
  readonly overrides?: CanonicalEvent["overrides"];
}

/**
 * One conflict opened for work: its candidate graph, clusters and event plans.
 *
 * `fold` takes records one by one, so that ids and revisions never depend on how the log was cut into batches; events are built only
 * when `drain` asks for them. What a record cannot have touched is not looked at again: a record's region is the set of connected
 * components, over pairs that may be joined, that it lies in.
 */
export class Conflict {
  private readonly articles = new Map<ArticleId, ArticleRecords>();
  private readonly overrides = new Map<string, Override>();
  private readonly events = new Map<EventId, EventRecord>();
  private readonly liveOf = new Map<ArticleId, readonly Report[]>();
  private readonly disputed = new Set<ReportId>();
  private readonly eventOfReport = new Map<ReportId, EventId>();
  private readonly plans = new Map<EventId, EventPlan>();
  private readonly pending = new Map<EventId, PendingChange>();
  private readonly graph: CandidateGraph;
  private readonly grouping: Grouping;
  private readonly links: LinkMemo;
  /** Events whose signature was not needed yet; that of their plan is meant. */
  private readonly unsigned = new Set<EventId>();
  private policy: OverridePolicy = toPolicy([]);

  private constructor(
    readonly conflictId: string,
    readonly rules: ResolutionRules,
  ) {
    this.graph = new CandidateGraph(rules.judge, rules.representativesMax, rules.cluster.thresholds.possible);
    this.links = new LinkMemo(this.graph);
    this.grouping = new Grouping({
      graph: this.graph,
      rules: rules.cluster,
      policy: () => this.policy,
      reportsOf: (articleId) => (this.liveOf.get(articleId) ?? []).map(({ reportId }) => reportId),
    });
  }

  /** Opens a conflict from what is kept of it; clusters are computed from scratch, event ids taken as they were. */
  static open(conflictId: string, state: ConflictState | undefined, rules: ResolutionRules): Conflict {
    const conflict = new Conflict(conflictId, rules);
    if (!state) return conflict;
    for (const override of state.overrides) conflict.overrides.set(override.overrideId, override);
    conflict.policy = toPolicy(state.overrides);
    for (const report of state.reports) {
      const { articleId } = report.article;
      const known = conflict.articles.get(articleId) ?? NO_RECORDS;
      conflict.articles.set(articleId, { ...known, reports: [...known.reports, report] });
    }
    for (const withdrawal of state.withdrawals) {
      const { articleId } = withdrawal.article;
      const known = conflict.articles.get(articleId) ?? NO_RECORDS;
      conflict.articles.set(articleId, { ...known, withdrawals: [...known.withdrawals, withdrawal] });
    }
    for (const articleId of conflict.articles.keys()) conflict.refresh(articleId);
    for (const record of state.events) {
      conflict.events.set(record.eventId, record);
      for (const id of record.members) conflict.eventOfReport.set(id, record.eventId);
    }
    for (const cluster of conflict.clustersOf(conflict.grouping.update(new Set(conflict.graph.ids())).region)) {
      const eventId = conflict.eventOfReport.get(cluster.key);
      if (eventId !== undefined) conflict.plans.set(eventId, planEvent(cluster, eventId, conflict.context));
    }
    return conflict;
  }

  /** Takes one record in; nothing happens for one that is known. */
  fold(record: LogRecord): void {
    const touched = this.take(record);
    if (touched.size === 0) return;
    const { region, grown } = this.grouping.update(touched);
    if (grown) {
      this.grow(grown, touched, reasonOf(record));
      return;
    }
    this.links.forget(region);
    for (const id of touched) this.links.forget([id, ...this.graph.closeTo(id).keys()]);
    const clusters = this.clustersOf(region);
    const before = new Map([...region].map((id) => [id, this.eventOfReport.get(id)] as const));
    for (const id of region) this.eventOfReport.delete(id);
    const previous = [...new Set(before.values())]
      .flatMap((eventId) => (eventId === undefined ? [] : (this.events.get(eventId) ?? [])))
      .sort((a, b) => a.sequence - b.sequence);
    const newest = record.type === "report" ? record.report.reportId : undefined;
    const { assigned, gone } = assignEvents(clusters, previous, this.events, newest);
    for (const cluster of clusters) {
      const eventId = assigned.get(cluster.key)?.eventId;
      if (eventId !== undefined) for (const id of cluster.members) this.eventOfReport.set(id, eventId);
    }
    const because = reasonOf(record);
    for (const { record: old, supersededBy } of gone) this.retire(old, supersededBy, because);
    for (const cluster of clusters) {
      const identity = assigned.get(cluster.key);
      if (identity)
        this.settle(cluster, identity, moves(cluster, identity, previous, gone, this.eventOfReport), because);
    }
    const moved = [...before].flatMap(([id, eventId]) => (this.eventOfReport.get(id) === eventId ? [] : [id]));
    this.settleDependents(new Set([...touched, ...moved]), new Set(clusters), because);
  }

  /** The usual case, at no more cost than it needs: one new report joined a cluster, whose event goes on. */
  private grow(cluster: Cluster, touched: ReadonlySet<ReportId>, because: string): void {
    const [id] = touched;
    const other = cluster.members.find((one) => one !== id);
    const known = other === undefined ? undefined : this.events.get(this.eventOfReport.get(other) as EventId);
    if (id === undefined || !known) throw new Error(`no event holds the reports of cluster ${cluster.key}`);
    this.eventOfReport.set(id, known.eventId);
    this.links.join(id, (one) => this.grouping.clusterOf(one) === cluster);
    this.settle(cluster, known, [], because);
    this.settleDependents(touched, new Set([cluster]), because);
  }

  private settleDependents(moved: ReadonlySet<ReportId>, settled: ReadonlySet<Cluster>, because: string): void {
    for (const cluster of this.dependents(moved, settled)) {
      const eventId = this.eventOfReport.get(cluster.key);
      const known = eventId === undefined ? undefined : this.events.get(eventId);
      if (known) this.settle(cluster, known, [], because);
    }
  }

  /** Events that changed since the last call, in the order in which they last changed, and remembers what it said of each. */
  drain(): readonly CanonicalEvent[] {
    for (const eventId of this.unsigned) {
      const record = this.events.get(eventId);
      if (record) this.events.set(eventId, { ...record, signature: this.signatureNow(record) });
    }
    this.unsigned.clear();
    const changed = [...this.pending].flatMap(([eventId, change]) => {
      const record = this.events.get(eventId);
      return record ? [this.publish(record, change)] : [];
    });
    this.pending.clear();
    return changed;
  }

  /** Every event as last published. */
  current(): readonly CanonicalEvent[] {
    return [...this.events.values()].flatMap(({ eventId, revision, changes, tombstone }) => {
      const plan = this.plans.get(eventId);
      return tombstone ?? (plan ? [buildEvent(plan, revision, changes)] : []);
    });
  }

  toState(): ConflictState {
    const records = [...this.articles.values()];
    return {
      conflictId: this.conflictId,
      reports: records.flatMap(({ reports }) => reports),
      withdrawals: records.flatMap(({ withdrawals }) => withdrawals),
      overrides: [...this.overrides.values()],
      events: [...this.events.values()],
    };
  }

  private get context(): PlanContext {
    return {
      graph: this.graph,
      policy: this.policy,
      disputed: this.disputed,
      links: this.links,
      eventOf: (id) => this.eventOfReport.get(id),
      siblingsOf: (report) => this.siblingsOf(report),
    };
  }
  private siblingsOf({ article, reportId }: Report): readonly Report[] {
    return (this.liveOf.get(article.articleId) ?? []).filter((other) => other.reportId !== reportId);
  }

  /** Stores the record; says whose pairs, contents or rules may have changed. */
  private take(record: LogRecord): ReadonlySet<ReportId> {
    if (record.type === "override") return this.takeOverride(record.override);
    const { articleId } = record.type === "report" ? record.report.article : record.withdrawal.article;
    const known = this.articles.get(articleId) ?? NO_RECORDS;
    const next = record.type === "report" ? addReport(known, record.report) : addWithdrawal(known, record.withdrawal);
    if (next === known) return new Set();
    this.articles.set(articleId, next);
    return this.refresh(articleId);
  }

  /** A person's word may concern anything here and comes rarely: the whole conflict is judged again. */
  private takeOverride(override: Override): ReadonlySet<ReportId> {
    const known = this.overrides.get(override.overrideId);
    if (known && toStableJson(known) >= toStableJson(override)) return new Set();
    this.overrides.set(override.overrideId, override);
    this.policy = toPolicy([...this.overrides.values()]);
    const before = this.grouping.ids();
    for (const articleId of this.articles.keys()) this.refresh(articleId);
    this.grouping.reset();
    return new Set([...before, ...this.graph.ids()]);
  }

  /** Brings the graph in line with what holds of the article now. */
  private refresh(articleId: ArticleId): ReadonlySet<ReportId> {
    const touched = new Set<ReportId>();
    const { reports, disputed } = liveReports(this.articles.get(articleId) ?? NO_RECORDS);
    const now = reports.filter(({ reportId }) => !this.policy.isRejected(reportId));
    const before = this.liveOf.get(articleId) ?? [];
    for (const report of before) {
      if (now.includes(report)) continue;
      touched.add(report.reportId);
      for (const id of this.graph.remove(report.reportId)) touched.add(id);
    }
    for (const report of now) {
      if (before.includes(report)) continue;
      for (const id of this.graph.add(toFeatures(report))) touched.add(id);
    }
    for (const { reportId } of reports) {
      if (disputed.includes(reportId) === this.disputed.has(reportId)) continue;
      if (this.disputed.delete(reportId) === false) this.disputed.add(reportId);
      touched.add(reportId);
    }
    this.liveOf.set(articleId, now);
    if (touched.size > 0) for (const { reportId } of now) touched.add(reportId);
    return touched;
  }

  private clustersOf(ids: ReadonlySet<ReportId>): readonly Cluster[] {
    const clusters = new Set([...ids].flatMap((id) => this.grouping.clusterOf(id) ?? []));
    return [...clusters].sort((a, b) => byId(a.key, b.key));
  }

  /** Other clusters whose event names one that these reports lie in: as runner-up, possible duplicate, or the one it renews. Sorted by key. */
  private dependents(moved: ReadonlySet<ReportId>, settled: ReadonlySet<Cluster>): readonly Cluster[] {
    const found = new Set<Cluster>();
    const add = (id: ReportId) => {
      const cluster = this.grouping.clusterOf(id);
      if (cluster && !settled.has(cluster)) found.add(cluster);
    };
    for (const id of moved) {
      for (const other of this.graph.closeTo(id).keys()) add(other);
      const features = this.graph.features(id);
      const siblings = features ? this.siblingsOf(features.report).map(({ reportId }) => reportId) : [];
      for (const other of [...siblings, ...this.graph.neighbours(id).keys()]) {
        if (this.graph.features(other)?.renews) add(other);
      }
    }
    return [...found].sort((a, b) => byId(a.key, b.key));
  }

  private settle(
    cluster: Cluster,
    { eventId, founder }: { readonly eventId: EventId; readonly founder: ReportId },
    notes: CanonicalEvent["changes"],
    because: string,
  ): void {
    const plan = planEvent(cluster, eventId, this.context);
    const known = this.events.get(eventId);
    const previous = this.plans.get(eventId);
    const isLonger = known !== undefined && known.members.length !== cluster.members.length;
    if (known && known.tombstone === undefined && !isLonger && this.signatureNow(known) === signatureOf(plan)) {
      this.plans.set(eventId, plan);
      return;
    }
    this.events.set(eventId, {
      eventId,
      founder,
      sequence: known?.sequence ?? this.events.size,
      revision: (known?.revision ?? 0) + 1,
      members: cluster.members,
      signature: "",
      changes: [],
    });
    this.unsigned.add(eventId); // told when it is asked for: a busy event changes again before that
    this.plans.set(eventId, plan);
    this.remember(eventId, { plan, ...(previous ? { previous } : {}), because, notes });
  }

  private signatureNow({ eventId, signature }: EventRecord): string {
    const plan = this.unsigned.has(eventId) ? this.plans.get(eventId) : undefined;
    return plan ? signatureOf(plan) : signature;
  }

  private retire(record: EventRecord, supersededBy: EventId | undefined, because: string): void {
    const previous = this.plans.get(record.eventId);
    this.events.set(record.eventId, { ...record, revision: record.revision + 1, members: [], signature: "" });
    this.plans.delete(record.eventId);
    this.unsigned.delete(record.eventId);
    this.remember(record.eventId, {
      overrides: shownOverrides(this.policy, new Set(record.members)),
      ...(previous ? { previous } : {}),
      ...(supersededBy === undefined ? {} : { supersededBy }),
      because,
      notes:
        supersededBy === undefined ? [] : [{ field: "merged", because: `its reports are part of ${supersededBy} now` }],
    });
  }

  private remember(eventId: EventId, change: PendingChange): void {
    this.pending.delete(eventId); // so that the map's order is that of the last change
    this.pending.set(eventId, change);
  }

  private publish(
    record: EventRecord,
    { plan, previous, supersededBy, because, notes, overrides = [] }: PendingChange,
  ): CanonicalEvent {
    const before = previous && buildEvent(previous, 0, []);
    if (plan) {
      const after = buildEvent(plan, 0, []);
      // `buildEvent` keeps room for the changes under the size limit
      const changes = [...notes, ...differences(before, after, because)].slice(0, CHANGES_MAX);
      this.events.set(record.eventId, { ...record, changes });
      return { ...after, revision: record.revision, changes };
    }
    const changes = [...notes, { field: "status", because }];
    const last = {
      ...(before as CanonicalEvent),
      revision: record.revision,
      changes,
      overrides,
    };
    const tombstone = toTombstone(last, supersededBy);
    this.events.set(record.eventId, { ...record, changes, tombstone });
    return tombstone;
  }
}
