import type { ArticleId, ReportId } from "#domain";
import { candidates } from "../blocking/candidates.js";
import { datedCells, vagueCells } from "../blocking/report-cells.js";
import type { Features } from "../features/features.js";
import { BY_PAIRS, BY_PROFILES } from "./choice.js";
import { Guests } from "./guests.js";
import { Layer, type LayerContext } from "./layer.js";
import { Node, type NodeGroup } from "./node.js";
import { type Judgement } from "./rules.js";
import { Splinters } from "./splinters.js";
import { vetoClassOf } from "./weigh.js";

const NOBODY: ReadonlySet<Node> = new Set();

/**
 * The clusters of one conflict, kept up to date.
 *
 * Dated reports lie in layers: what the representatives of one do not explain is looked through again in the next. Vague and dateless
 * reports attach to the events of dated ones, so that they cannot chain two together; those that fit none lie in layers of their own.
 *
 * Invariant: groups are a function of the set of reports; `reference-clusters.spec-support.ts` says which, in plain words.
 */
export class Clusters {
  private readonly nodes = new Map<ReportId, Node>();
  private readonly byArticle = new Map<ArticleId, Set<Node>>();
  private readonly vagueLookers = new Map<string, Set<Node>>();
  private readonly dated: readonly Layer[];
  private readonly splinters: Splinters;
  /** Dated reports whose articles have changed. */
  private readonly questioned = new Set<Node>();
  private readonly vague: Guests;
  private readonly loose: readonly Layer[];
  private changed = new Set<Node>();

  constructor(private readonly judgement: Judgement) {
    const { layersMax } = judgement.rules;
    this.dated = this.layers(0, layersMax, (key, changes) =>
      this.vague.consider(this.vagueLookers.get(key) ?? NOBODY, changes),
    );
    this.splinters = new Splinters({
      ...this.shared(layersMax),
      mark: (node) => this.vague.mark(node),
      reweigh: (node) => this.vague.reweigh(node),
    });
    this.loose = this.layers(layersMax + 1, layersMax, () => {});
    this.vague = new Guests({
      ...this.shared(layersMax),
      choice: BY_PROFILES,
      next: this.loose[0],
      candidatesOf: ({ cells: { looks } }) =>
        candidates(looks.flatMap((key) => this.dated.map((layer) => layer.representativesOf(key)))),
      isCandidate: (looker, node) => this.dated.some((layer) => layer.isCandidate(looker, node)),
    });
  }

  node(id: ReportId): Node | undefined {
    return this.nodes.get(id);
  }
  all(): Iterable<Node> {
    return this.nodes.values();
  }
  get reportCount(): number {
    return this.nodes.size;
  }
  /** The other live reports of the same article. */
  *siblingsOf(node: Node): Iterable<Node> {
    for (const other of this.byArticle.get(node.features.report.article.articleId) ?? NOBODY)
      if (other !== node) yield other;
  }
  /** Live reports of an article. */
  ofArticle(articleId: ArticleId): ReadonlySet<Node> {
    return this.byArticle.get(articleId) ?? NOBODY;
  }
  /** At most so many pairs were not compared because neither report represents the cells in which they meet. */
  get cutCount(): number {
    return [...this.dated, ...this.loose].reduce((count, layer) => count + layer.cutCount, 0);
  }

  /** Adds a report that is not there; `settle` places it. */
  add(features: Features): Node {
    const { rules, policy } = this.judgement;
    const isBonded = policy.isBonded(features.report.reportId);
    const isVague = features.tier === 3;
    const cells = isVague ? vagueCells(features) : datedCells(features);
    const rank = `${isBonded ? 0 : 1}${rules.rankOf(features)}`;
    const node = new Node(features, cells, rank, isBonded, isVague ? undefined : vetoClassOf(features));
    this.nodes.set(node.id, node);
    const { articleId } = features.report.article;
    this.byArticle.set(articleId, (this.byArticle.get(articleId) ?? new Set()).add(node));
    this.question(node);
    if (isVague && !isBonded) {
      node.stages.push(this.vague);
      for (const key of cells.looks) this.vagueLookers.set(key, (this.vagueLookers.get(key) ?? new Set()).add(node));
      this.vague.mark(node);
    } else this.dated[0]?.add(node);
    return node;
  }

  /** What an article tells apart no event takes in as one. */
  private question(node: Node): void {
    if (node.tier !== 3) for (const sibling of this.siblingsOf(node)) this.questioned.add(sibling);
  }

  /** Takes a report out; `settle` brings the others in line. */
  remove(node: Node): void {
    this.nodes.delete(node.id);
    const { articleId } = node.features.report.article;
    const siblings = this.byArticle.get(articleId);
    siblings?.delete(node);
    if (siblings?.size === 0) this.byArticle.delete(articleId);
    this.question(node);
    if (!node.stages.includes(this.vague)) {
      this.dated[0]?.remove(node);
      return;
    }
    for (const key of node.cells.looks) {
      const lookers = this.vagueLookers.get(key);
      lookers?.delete(node);
      if (lookers?.size === 0) this.vagueLookers.delete(key);
    }
    this.vague.release(node);
    node.stages.length = 0;
  }

  /** Places what was added; returns every report whose group or links may be others now. */
  settle(): ReadonlySet<Node> {
    for (const layer of this.dated) layer.settle();
    for (const { group } of this.questioned) if (group) this.splinters.add(group);
    this.questioned.clear();
    this.splinters.settle();
    this.vague.settle();
    for (const layer of this.loose) layer.settle();
    const changed = this.changed;
    this.changed = new Set();
    return changed;
  }

  private layers(
    firstStage: number,
    count: number,
    onRepresentatives: LayerContext["onRepresentatives"],
  ): readonly Layer[] {
    const layers: Layer[] = [];
    for (let i = count - 1; i >= 0; i--) {
      layers.unshift(
        new Layer({
          ...this.shared(firstStage + i),
          choice: BY_PAIRS,
          next: layers[0],
          onRepresentatives,
        }),
      );
    }
    return layers;
  }

  private shared(stage: number) {
    return {
      stage,
      judgement: () => this.judgement,
      siblingsOf: (node: Node) => this.siblingsOf(node),
      changed: { add: (node: Node) => this.changed.add(node) },
      touched: { add: (group: NodeGroup) => this.splinters.add(group) },
    };
  }
}
