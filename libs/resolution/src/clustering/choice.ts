import { round } from "../comparisons/log-odds.js";
import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { hostWeight, type Profile, publicationWeight } from "../profiles/profile.js";
import { better, type Link, type NodeGroup } from "./node.js";
import { SIZE_ALLOWANCE_MAX } from "./weigh.js";

/** A group with the heaviest link into it, in the order in which a report would join. */
export interface RankedLink<G = NodeGroup> {
  readonly group: G;
  readonly link: Link;
  /** How much less than others its link may weigh. */
  readonly allowance: number;
}

/** How a report chooses between groups. */
export interface Choice {
  /** Whether it reads what groups say on the whole, and so depends on each of their reports. */
  readonly readsProfiles: boolean;
  /** What is chosen: the group itself, or the event that it is part of. */
  unitOf(group: NodeGroup): NodeGroup;
  /** The groups with the heaviest link to each, the best first; `threshold` is what a link weighs that fits. */
  rank(features: Features, best: ReadonlyMap<NodeGroup, Link>, threshold: number): readonly RankedLink[];
}

/** By the heaviest pair alone: between groups of which little is known, and for reports that know their day. */
export const BY_PAIRS: Choice = {
  readsProfiles: false,
  unitOf: (group) => group,
  rank: (_, best) =>
    [...best]
      .sort(([, a], [, b]) => (better(a, b) === a ? -1 : 1))
      .map(([group, link]) => ({ group, link, allowance: 0 })),
};

/** By what the dated reports of each event say on the whole: for reports that know no day. */
export const BY_PROFILES: Choice = {
  readsProfiles: true,
  unitOf: ({ event }) => event,
  rank: (features, best, threshold) => rankByProfiles(features, best, threshold, ({ profile }) => profile),
};

/** How much the heaviest pair counts beside the whole, and how much it can speak against. */
const PAIR = { share: 0.3, least: -6 } as const;
/** What an event is worth that has no dated reports at all: less than any other. */
const WITHOUT_PROFILE = -30;
/** An event that makes fewer reports a day than this is not the one that everybody has in mind. */
const TALKED_OF_A_DAY = 0.01;
/**
 * What speaks against events that another one followed before the report was printed: "the truce" is the one that began last. How
 * much it does falls off with what is known of the earlier one: half of it where `halfAt` reports show on which days it makes news.
 */
const EARLIER = { weight: -5, halfAt: 8, noiseDays: 3, aheadDays: 1 } as const;

/**
 * The likeliest event first; of equals the one with the heavier link, then the one to the smaller id.
 *
 * Shape: `best` the heaviest link into each event; `threshold` what a link weighs that fits. Only the latest among those that fit
 * counts as the last one to have begun.
 */
export function rankByProfiles<G>(
  features: Features,
  best: ReadonlyMap<G, Link>,
  threshold: number,
  profileOf: (group: G) => Profile | undefined,
): readonly RankedLink<G>[] {
  const latest = [...best].reduce((latestDay, [group, { weight }]) => {
    const day = profileOf(group)?.day ?? Number.NEGATIVE_INFINITY;
    return weight >= threshold && hadBegun(features, day) ? Math.max(latestDay, day) : latestDay;
  }, Number.NEGATIVE_INFINITY);
  return [...best]
    .map(([group, link]) => {
      const profile = profileOf(group);
      const whole = profile
        ? hostWeight(features, profile) + againstEarlier(features, profile, latest)
        : WITHOUT_PROFILE;
      const allowance = profile ? allowanceOf(features, profile) : 0;
      return { group, link, allowance, standing: whole + PAIR.share * Math.max(PAIR.least, link.weight) };
    })
    .sort((a, b) => b.standing - a.standing || (better(a.link, b.link) === a.link ? -1 : 1));
}

const hadBegun = ({ publishedDay }: Features, day: number) =>
  publishedDay !== undefined && day <= publishedDay + EARLIER.aheadDays;

function againstEarlier(features: Features, { day, size }: Profile, latest: number): number {
  if (startOf(features) !== undefined || (day ?? latest) >= latest - EARLIER.noiseDays) return 0;
  return round((EARLIER.weight * EARLIER.halfAt) / (EARLIER.halfAt + size));
}

/** An event of which much is written on a day is likelier than not what is meant, though no report of it agrees much by itself. */
function allowanceOf(features: Features, profile: Profile): number {
  if (features.publishedDay === undefined) return 0;
  const reportsThatDay = Math.log(profile.size) + publicationWeight(features, profile);
  return Math.min(SIZE_ALLOWANCE_MAX, Math.max(0, round(reportsThatDay - Math.log(TALKED_OF_A_DAY))));
}
