import type { ArticleId, ReportId } from "#domain";
import { type ClusterRules, clusterReports, datesOf, type Neighbourhood } from "./cluster.js";
import { type Attempt, ClusterLog } from "./cluster-log.js";
import type { OverridePolicy } from "./override.js";
import { byId } from "./score.js";

/** Reports that tell of one ceasefire. `key` is the smallest reportId: it names the cluster where the order of the log must not matter. */
export interface Cluster {
  readonly key: ReportId;
  /** Sorted. */
  readonly members: readonly ReportId[];
}

/** What an update can have changed. */
export interface Regrouping {
  /** Old and new members of every cluster that may have changed, gone reports among them. */
  readonly region: ReadonlySet<ReportId>;
  /** Set where nothing happened but that one new report joined this cluster, which was known without it; `region` then holds the report alone. */
  readonly grown?: Cluster;
}

/** What grouping reads of its conflict. */
export interface GroupingContext {
  readonly graph: Neighbourhood;
  readonly rules: ClusterRules;
  policy(): OverridePolicy;
  /** Live reports of an article. */
  reportsOf(articleId: ArticleId): readonly ReportId[];
}

/** A group of one layer, before guests; sorted. The same object as long as its members stay the same, or all that happens is that a report joins. */
type Core = ReportId[];
type Layer = Map<ReportId, Core>;

/**
 * The clusters of one conflict, kept up to date.
 *
 * Two layers, so that no vague report can chain two ceasefires together and a new report touches little: dated reports are clustered
 * among themselves; each vague or dateless one then attaches to the best of these clusters, never two of one article to the same;
 * and those that found none are clustered among themselves.
 *
 * Invariant: the clusters are those that an instance filled at one go with the same reports would hold.
 */
export class Grouping {
  private readonly dated: Layer = new Map();
  private readonly hostOf = new Map<ReportId, Core>();
  private readonly guestsOf = new Map<Core, Set<ReportId>>();
  private readonly loose: Layer = new Map();
  private readonly clusters = new Map<ReportId, Cluster>();
  private readonly logs: ReadonlyMap<Layer, Map<ReportId, ClusterLog>> = new Map([
    [this.dated, new Map()],
    [this.loose, new Map()],
  ]);

  constructor(private readonly context: GroupingContext) {}

  clusterOf(id: ReportId): Cluster | undefined {
    return this.clusters.get(id);
  }
  /** Every report that lies in a cluster. */
  ids(): readonly ReportId[] {
    return [...this.clusters.keys()];
  }
  /** Forgets how the layers lie, as when a person's decision changes the rules; `update` of every report builds them anew. */
  reset(): void {
    for (const layer of [this.dated, this.hostOf, this.guestsOf, this.loose, ...this.logs.values()]) layer.clear();
  }

  /**
   * Judges again what a change of these reports, or of pairs between them, can have changed.
   *
   * Shape: `touched` holds new, changed and gone reports, those whose pairs changed, and the siblings of all these in their articles.
   */
  update(touched: ReadonlySet<ReportId>): Regrouping {
    const dirty = new Set(touched);
    this.regroup(this.dated, touched, (id) => this.isDated(id), dirty);
    const loosened = new Set(touched);
    for (const id of touched) if (!this.isVague(id)) this.moveGuest(id, undefined);
    for (const articleId of this.articlesNear(dirty)) {
      for (const id of this.chooseHosts(articleId)) loosened.add(id);
    }
    for (const id of loosened) dirty.add(id);
    this.regroup(this.loose, loosened, (id) => this.isVague(id) && !this.hostOf.has(id), dirty);
    return this.publish(dirty);
  }

  private isDated(id: ReportId): boolean {
    return this.context.graph.features(id) !== undefined && !this.isVague(id);
  }
  /** No day of its own, and no person said where it belongs. */
  private isVague(id: ReportId): boolean {
    return this.context.graph.features(id)?.tier === 3 && !this.context.policy().isBonded(id);
  }

  /** Clusters anew what the seeds can have changed in a layer, and adds to `dirty` whose group is another now. */
  private regroup(
    layer: Layer,
    seeds: ReadonlySet<ReportId>,
    isOfLayer: (id: ReportId) => boolean,
    dirty: Set<ReportId>,
  ): void {
    const { graph, rules, policy } = this.context;
    const [seed] = seeds;
    if (seeds.size === 1 && seed !== undefined && !layer.has(seed) && isOfLayer(seed)) {
      if (this.addToLayer(layer, seed, dirty)) return;
    }
    const region = this.region(layer, seeds, isOfLayer);
    if (region.size === 0) return;
    const logs = this.logs.get(layer);
    for (const id of region) for (const known of logs?.get(id)?.members() ?? []) logs?.delete(known);
    const members = [...region].filter(isOfLayer);
    const attempts: Attempt[] = [];
    const before = new Map([...region].map((id) => [id, layer.get(id)] as const));
    for (const id of region) layer.delete(id);
    for (const group of clusterReports(members, graph, policy(), rules, attempts)) {
      const known = before.get(group[0] as ReportId);
      const core = known?.length === group.length && known.every((id, i) => id === group[i]) ? known : [...group];
      for (const id of core) layer.set(id, core);
    }
    for (const id of region) if (before.get(id) !== layer.get(id)) dirty.add(id);
    const log = new ClusterLog(members, attempts, graph, rules, datesOf);
    for (const id of members) logs?.set(id, log);
  }

  /** Adds a new report to a layer by the log of how its neighbourhood was clustered; false where that has to be clustered again. */
  private addToLayer(layer: Layer, id: ReportId, dirty: Set<ReportId>): boolean {
    const { graph, rules, policy } = this.context;
    const { bonds, hasSplits } = policy();
    if (bonds.length > 0 || hasSplits || !rules.vetoesReachWholeClusters || !rules.heaviestFirst) return false;
    const logs = this.logs.get(layer);
    let log: ClusterLog | undefined;
    for (const [other, weight] of graph.closeTo(id)) {
      if (weight < rules.thresholds.attach || !layer.has(other)) continue;
      const theirs = logs?.get(other);
      if (!theirs || (log && log !== theirs)) return false;
      log = theirs;
    }
    const host = log?.add(id);
    if (!log || !logs || host === undefined) return false;
    logs.set(id, log);
    const core = (host === null ? undefined : layer.get(host)) ?? [];
    const place = core.findIndex((other) => byId(id, other) < 0);
    core.splice(place < 0 ? core.length : place, 0, id);
    layer.set(id, core);
    if (place === 0) for (const other of core) dirty.add(other); // ties between hosts are broken by the first
    return true;
  }

  /** Connected over pairs that may join, or grouped together until now. */
  private region(
    layer: Layer,
    seeds: ReadonlySet<ReportId>,
    isOfLayer: (id: ReportId) => boolean,
  ): ReadonlySet<ReportId> {
    const { graph, rules, policy } = this.context;
    const region = new Set<ReportId>();
    const seen = new Set<Core>();
    const queue = [...seeds];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (region.has(id) || !(isOfLayer(id) || layer.has(id))) continue;
      region.add(id);
      const core = layer.get(id);
      if (core && !seen.has(core)) queue.push(...core);
      if (core) seen.add(core);
      for (const [other, weight] of graph.closeTo(id)) {
        if (weight >= rules.thresholds.attach && !region.has(other)) queue.push(other);
      }
      for (const named of policy().bonds) if (named.includes(id)) queue.push(...named);
    }
    return region;
  }

  /** Articles whose vague reports may have to look for another host: their own pairs changed, or those they were compared with did. */
  private articlesNear(ids: ReadonlySet<ReportId>): ReadonlySet<ArticleId> {
    const { graph } = this.context;
    const articles = new Set<ArticleId>();
    const add = (id: ReportId) => {
      const features = graph.features(id);
      if (features) articles.add(features.report.article.articleId);
    };
    for (const id of ids) {
      add(id);
      for (const other of graph.neighbours(id).keys()) if (this.isVague(other)) add(other);
    }
    return articles;
  }

  /** Attaches the vague reports of an article, the heaviest link first; returns those that have another host than before, or none. */
  private chooseHosts(articleId: ArticleId): readonly ReportId[] {
    const ids = this.context.reportsOf(articleId);
    const taken = new Set(ids.map((id) => this.dated.get(id)));
    const vague = ids.filter((id) => this.isVague(id));
    const links = vague
      .flatMap((id) => this.linksToHosts(id))
      .sort((a, b) => b.weight - a.weight || byId(a.id, b.id) || byId(a.host[0] as ReportId, b.host[0] as ReportId));
    const hosts = new Map<ReportId, Core>();
    for (const { id, host } of links) {
      if (hosts.has(id) || taken.has(host)) continue;
      hosts.set(id, host);
      taken.add(host);
    }
    return vague.filter((id) => this.moveGuest(id, hosts.get(id)));
  }

  /** Dated clusters that a vague report may attach to: a close pair with one member, and no veto against any. */
  private linksToHosts(
    id: ReportId,
  ): readonly { readonly id: ReportId; readonly host: Core; readonly weight: number }[] {
    const { graph, rules } = this.context;
    const best = new Map<Core, number>();
    for (const [other, weight] of graph.closeTo(id)) {
      const host = this.dated.get(other);
      if (host && weight >= rules.thresholds.attach) best.set(host, Math.max(weight, best.get(host) ?? weight));
    }
    if (best.size === 0) return [];
    for (const [other, { veto }] of graph.neighbours(id)) {
      const host = this.dated.get(other);
      if (host && veto !== undefined && rules.vetoesReachWholeClusters) best.delete(host);
    }
    const policy = this.context.policy();
    const isSplit = (host: Core) => policy.hasSplits && host.some((other) => policy.isForbidden(id, other));
    return [...best].flatMap(([host, weight]) => (isSplit(host) ? [] : [{ id, host, weight }]));
  }

  private moveGuest(id: ReportId, host: Core | undefined): boolean {
    const before = this.hostOf.get(id);
    if (before === host) return false;
    if (before) {
      const guests = this.guestsOf.get(before);
      guests?.delete(id);
      if (guests?.size === 0) this.guestsOf.delete(before);
      this.hostOf.delete(id);
    }
    if (host) {
      this.hostOf.set(id, host);
      this.guestsOf.set(host, (this.guestsOf.get(host) ?? new Set()).add(id));
    }
    return true;
  }

  /** Puts groups and guests together as clusters wherever a dirty report lies or lay. */
  private publish(dirty: ReadonlySet<ReportId>): Regrouping {
    const grown = dirty.size === 1 ? this.grow([...dirty][0] as ReportId) : undefined;
    if (grown) return { region: dirty, grown };
    const cores = new Set<Core>();
    const old = new Set<Cluster>();
    const look = (id: ReportId) => {
      const cluster = this.clusters.get(id);
      if (cluster) old.add(cluster);
      const core = this.dated.get(id) ?? this.hostOf.get(id) ?? this.loose.get(id);
      if (core) cores.add(core);
    };
    for (const id of dirty) look(id);
    for (const core of [...cores]) for (const id of core) look(id);
    for (const cluster of [...old]) for (const id of cluster.members) look(id);
    const region = new Set<ReportId>(dirty);
    for (const { members } of old) {
      for (const id of members) {
        region.add(id);
        this.clusters.delete(id);
      }
    }
    for (const core of cores) {
      const members = [...core, ...(this.guestsOf.get(core) ?? [])].sort(byId);
      const cluster = { key: members[0] as ReportId, members };
      for (const id of members) {
        region.add(id);
        this.clusters.set(id, cluster);
      }
    }
    return { region };
  }

  /** A report that lay in no cluster joins the one that its group or host is known as. */
  private grow(id: ReportId): Cluster | undefined {
    if (this.clusters.has(id)) return undefined;
    const core = this.dated.get(id) ?? this.hostOf.get(id) ?? this.loose.get(id);
    const other = core?.find((one) => one !== id);
    const known = other === undefined ? undefined : this.clusters.get(other);
    if (!known) return undefined;
    const place = known.members.findIndex((one) => byId(id, one) < 0);
    const members = known.members.toSpliced(place < 0 ? known.members.length : place, 0, id);
    const cluster = Object.assign(known, { key: members[0] as ReportId, members });
    this.clusters.set(id, cluster);
    return cluster;
  }
}
