import { round } from "../comparisons/log-odds.js";
import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { hostWeight, type Profile, publicationWeight } from "../profiles/profile.js";
import { better, type Link, type NodeGroup } from "./node.js";
import { SIZE_ALLOWANCE_MAX } from "./weigh.js";

/** An event that a report may join. `E` is what events are to whoever chooses. */
export interface Option<E = NodeGroup> {
  readonly event: E;
  /** The heaviest link into it. */
  link: Link;
  /** What it comes to by its profile, as last weighed; undefined where it was not, or has none. */
  whole: Whole | undefined;
  /** What options are ranked by, as last ranked. */
  standing: number;
}

/** What a report and the profile of an event come to. */
interface Whole {
  readonly profile: Profile;
  readonly weight: number;
  /** How much less than others the link into it may weigh. */
  readonly allowance: number;
}

/** How a report chooses between events. */
export interface Choice {
  /** Whether it reads what events say on the whole, and so depends on each of their reports. */
  readonly readsProfiles: boolean;
  /** What is chosen: the group itself, or the event that it is part of. */
  unitOf(group: NodeGroup): NodeGroup;
  /** Sorts the options, the best first; `threshold` is what a link weighs that fits. */
  rank(features: Features, options: Option[], threshold: number): void;
}

/** By the heaviest pair alone: between groups of which little is known, and for reports that know their day. */
export const BY_PAIRS: Choice = {
  readsProfiles: false,
  unitOf: (group) => group,
  rank: (_, options) => {
    options.sort((a, b) => (better(a.link, b.link) === a.link ? -1 : 1));
  },
};

/** By what the dated reports of each event say on the whole: for reports that know no day. */
export const BY_PROFILES: Choice = {
  readsProfiles: true,
  unitOf: ({ event }) => event,
  rank: rankByProfiles,
};

/** How much the heaviest pair counts beside the whole, and how much it can speak against. */
const PAIR = { share: 0.2, least: -6 } as const;
/** What an event is worth that has no dated reports at all: less than any other. */
const WITHOUT_PROFILE = -30;
/** An event that makes fewer reports a day than this is not the one that everybody has in mind. */
const TALKED_OF_A_DAY = 0.01;
/**
 * What speaks against events that another one followed before the report was printed: "the truce" is the one that began last. How
 * much it does falls off with what is known of the earlier one: half of it where `halfAt` reports show on which days it makes news.
 */
const EARLIER = { weight: -5, halfAt: 4, noiseDays: 3, aheadDays: 1 } as const;

/**
 * The likeliest event first; of equals the one with the heavier link, then the one to the smaller id.
 *
 * Shape: `threshold` what a link weighs that fits: only the latest among those that fit counts as the last one to have begun. Events
 * are weighed again only where their profile is another than it was.
 */
export function rankByProfiles<E extends { readonly profile?: Profile | undefined }>(
  features: Features,
  options: Option<E>[],
  threshold: number,
): void {
  let latest = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const { profile } = option.event;
    if (option.whole?.profile !== profile) option.whole = profile && weighWhole(features, profile);
    const day = profile?.day ?? Number.NEGATIVE_INFINITY;
    if (option.link.weight >= threshold && day > latest && hadBegun(features, day)) latest = day;
  }
  for (const option of options) {
    const { link, whole } = option;
    const weight = whole ? whole.weight + againstEarlier(features, whole.profile, latest) : WITHOUT_PROFILE;
    option.standing = weight + PAIR.share * Math.max(PAIR.least, link.weight);
  }
  options.sort((a, b) => b.standing - a.standing || (better(a.link, b.link) === a.link ? -1 : 1));
}

const weighWhole = (features: Features, profile: Profile): Whole => ({
  profile,
  weight: hostWeight(features, profile),
  allowance: allowanceOf(features, profile),
});

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
