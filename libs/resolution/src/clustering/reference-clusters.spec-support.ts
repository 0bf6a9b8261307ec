import type { ReportId } from "#domain";
import { candidates } from "../blocking/candidates.js";
import { byRank } from "../blocking/rank.js";
import { datedCells, isCoarse, vagueCells } from "../blocking/report-cells.js";
import type { Features } from "../features/features.js";
import { type Profile, toProfile } from "../profiles/profile.js";
import { byId } from "../records/by-id.js";
import { agglomerate } from "./agglomerate.js";
import { type Option, rankByProfiles } from "./choice.js";
import { better, type Link, Node, VETOED } from "./node.js";
import { type Judgement } from "./rules.js";
import { SAMPLE_MAX } from "./sample.js";
import { chooseHost } from "./splinters.js";
import { areApart, leastOf, weigh } from "./weigh.js";

/** A group as the reference sees it, and whom its representatives were found among. */
interface PlainGroup {
  readonly members: Node[];
  /** What its dated reports say together. */
  readonly profile?: Profile | undefined;
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
  const events = takeSplintersIn(dated.groups, nodes, judgement);
  const unattached = nodes
    .filter(isGuest)
    .filter((node) => !attach(node, candidatesIn(node, dated.cells), events, judgement));
  const loose = inLayers(unattached, judgement);
  return [...events, ...loose.groups].map(({ members }) => members.map(({ id }) => id).sort()).sort();
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

/** Groups of the few that miss the day of an event on which much is written are part of it, and so are those whose host is part of it. */
function takeSplintersIn(
  groups: readonly PlainGroup[],
  nodes: readonly Node[],
  judgement: Judgement,
): readonly PlainGroup[] {
  const withProfiles = groups.map(({ members }) => {
    const dated = members.filter(({ tier }) => tier < 3).sort((a, b) => byId(a.id, b.id));
    const first = dated.slice(0, SAMPLE_MAX);
    const profile =
      dated.length === 0
        ? undefined
        : toProfile(
            first.map(({ features }) => features),
            dated.length,
          );
    return { members, profile, sample: { count: dated.length, nodes: first, everyNode: () => dated } };
  });
  const articleOf = ({ features }: Node) => features.report.article.articleId;
  const siblingsOf = (node: Node) => nodes.filter((other) => other !== node && articleOf(other) === articleOf(node));
  const hostOf = new Map(
    withProfiles.map((group) => [group, chooseHost(group, withProfiles, siblingsOf, judgement)] as const),
  );
  const eventOf = (group: (typeof withProfiles)[number]): (typeof withProfiles)[number] => {
    const host = hostOf.get(group);
    return host ? eventOf(host) : group;
  };
  const parts = Map.groupBy(withProfiles, eventOf);
  return [...parts].map(([{ profile }, all]) => ({ members: all.flatMap(({ members }) => members), profile }));
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
  const weighed = others.map((other) => ({
    link: { node: other, weight: weigh(node, other, judgement) },
    group: groups.find(({ members }) => members.includes(other)),
  }));
  const best = new Map<PlainGroup, Link>();
  for (const { link, group } of weighed)
    if (group && link.weight >= leastOf(node, thresholds)) best.set(group, better(best.get(group), link) as Link);
  const options = [...best].map(
    ([event, link]): Option<PlainGroup> => ({ event, link, whole: undefined, standing: 0 }),
  );
  if (groups.some(({ profile }) => profile)) rankByProfiles(node.features, options, threshold);
  else options.sort((a, b) => (better(a.link, b.link) === a.link ? -1 : 1));
  const host = options.find(
    ({ event, link, whole }) => link.weight + (whole?.allowance ?? 0) >= threshold && isOpen(event),
  );
  host?.event.members.push(node);
  return host !== undefined;
}
