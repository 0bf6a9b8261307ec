import type { ReportId } from "#domain";
import { agglomerate } from "./agglomerate.js";
import { datedCells, isCoarse, vagueCells } from "./block.js";
import { candidates } from "./candidates.js";
import type { Features } from "./features.js";
import { areApart, type Judgement, weigh } from "./judgement.js";
import { againstEarlier } from "./latest-host.js";
import { byRank, Node, VETOED } from "./node.js";

/** A group as the reference sees it, and whom its representatives were found among. */
interface PlainGroup {
  readonly members: Node[];
}
type Cells = ReadonlyMap<string, readonly Node[]>;

/**
 * The clusters of a set of reports in plain words, from scratch and with no regard to cost: what `Clusters` keeps up to date must come
 * to this. Only the agglomeration of representatives is shared with it.
 *
 * Shape: reports of one conflict, ids unique, in any order; returns each cluster's ids, sorted.
 */
export function referenceClusters(
  reports: readonly Features[],
  judgement: Judgement,
): readonly (readonly ReportId[])[] {
  const { rules, policy } = judgement;
  const nodes = reports
    .map((features) => {
      const isBonded = policy.isBonded(features.report.reportId);
      const cells = features.tier === 3 ? vagueCells(features) : datedCells(features);
      return new Node(features, cells, `${isBonded ? 0 : 1}${rules.rankOf(features)}`, isBonded, undefined);
    })
    .sort(byRank);
  const isGuest = (node: Node) => node.tier === 3 && !node.isBonded;
  const dated = inLayers(
    nodes.filter((node) => !isGuest(node)),
    judgement,
  );
  const unattached = nodes
    .filter(isGuest)
    .filter((node) => !attach(node, candidatesIn(node, dated.cells), dated.groups, judgement));
  const loose = inLayers(unattached, judgement);
  return [...dated.groups, ...loose.groups].map(({ members }) => members.map(({ id }) => id).sort()).sort();
}

/** Representatives are agglomerated, the others attach to them, and whom nobody takes goes on to the next layer. */
function inLayers(nodes: readonly Node[], judgement: Judgement) {
  const groups: PlainGroup[] = [];
  const cells: Cells[] = [];
  let rest = nodes;
  for (let layer = 0; layer < judgement.rules.layersMax && rest.length > 0; layer++) {
    const ofLayer = cellsOf(rest, (node) => node.cells.homes, judgement);
    const cores = rest.filter(
      (node) => node.isBonded || node.cells.homes.some((key) => ofLayer.get(key)?.includes(node)),
    );
    const withCoarse = cellsOf(
      rest,
      (node) => (cores.includes(node) ? [...node.cells.homes, ...node.cells.coarse] : node.cells.homes),
      judgement,
    );
    comparePairs(cores, withCoarse, judgement);
    const found = agglomerate(cores, judgement).map((members) => ({ members: [...members] }));
    rest = rest.filter(
      (node) => !cores.includes(node) && !attach(node, candidatesIn(node, [withCoarse]), found, judgement),
    );
    groups.push(...found);
    cells.push(withCoarse);
  }
  return { groups: [...groups, ...rest.map((node) => ({ members: [node] }))], cells };
}

/** The representatives of every cell: the first by rank of those that lie in it. */
function cellsOf(nodes: readonly Node[], keysOf: (node: Node) => readonly string[], { rules }: Judgement): Cells {
  const cells = new Map<string, Node[]>();
  for (const node of nodes) for (const key of keysOf(node)) cells.set(key, [...(cells.get(key) ?? []), node]);
  const first = (key: string, lying: readonly Node[]) =>
    lying.slice(0, isCoarse(key) ? rules.coarseMax : rules.representativesMax); // `nodes` come by rank
  return new Map([...cells].map(([key, lying]) => [key, first(key, lying)]));
}

const candidatesIn = (node: Node, cells: readonly Cells[]): readonly Node[] => [
  ...candidates(node.cells.looks.flatMap((key) => cells.map((ofLayer) => ofLayer.get(key) ?? []))).nodes,
];

function comparePairs(cores: readonly Node[], cells: Cells, judgement: Judgement): void {
  for (const node of cores) {
    for (const other of node.cells.looks.flatMap((key) => cells.get(key) ?? [])) {
      if (other === node) continue;
      node.edges.set(other, weigh(node, other, judgement));
      other.edges.set(node, weigh(node, other, judgement));
    }
  }
}

/** Into the group with the heaviest link that nothing forbids; false where there is none. */
function attach(node: Node, others: readonly Node[], groups: readonly PlainGroup[], judgement: Judgement): boolean {
  const { thresholds } = judgement.rules;
  const articleOf = ({ features }: Node) => features.report.article.articleId;
  const isOpen = ({ members }: PlainGroup) =>
    members.every(
      (member) =>
        articleOf(member) !== articleOf(node) &&
        !judgement.policy.isForbidden(node.id, member.id) &&
        (node.tier === 3
          ? !others.includes(member) || weigh(node, member, judgement) !== VETOED
          : !areApart(node, member, judgement)),
    );
  const threshold = node.tier === 1 ? thresholds.merge : thresholds.attach;
  const links = others
    .map((other) => ({
      other,
      weight: weigh(node, other, judgement),
      group: groups.find(({ members }) => members.includes(other)),
    }))
    .filter(({ weight }) => weight >= threshold);
  const isBarred = (group: PlainGroup | undefined) =>
    others.some((other) => group?.members.includes(other) && weigh(node, other, judgement) === VETOED);
  const fitting = Map.groupBy(
    links.filter(({ group }) => !isBarred(group)),
    ({ group }) => group,
  );
  const against = againstEarlier(
    node.features,
    new Map([...fitting].map(([group, fits]) => [group, fits.map(({ other }) => other.features)])),
  );
  const standing = ({ group, weight }: (typeof links)[number]) => weight + (against.get(group) ?? 0);
  links.sort((a, b) => standing(b) - standing(a) || b.weight - a.weight || (a.other.id < b.other.id ? -1 : 1));
  for (const { group } of links) {
    if (!group || !isOpen(group)) continue;
    group.members.push(node);
    return true;
  }
  return false;
}
