import type { TermKind } from "#domain";
import type { Features } from "../features/features.js";
import { comparison, eachOf, level, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

const sharesPlace = (a: Features, b: Features) => a.placeKeys.some((key) => b.placeKeys.includes(key));
const isLocal = ({ report }: Features) => report.scope === "local";

const p = WEIGHTS.places;
export const places = comparison(
  "place and scope",
  [
    level(
      "local against the whole conflict",
      (a, b) => isLocal(a) && b.report.scope === "whole-conflict",
      p.localInGeneral,
    ),
    level("unknown on a side", (a) => a.report.places.length === 0, 0),
    level("the same local place", (a, b) => isLocal(a) && isLocal(b) && sharesPlace(a, b), p.sameLocal),
    level("local truces in other places", (a, b) => isLocal(a) && isLocal(b), p.otherLocal),
    level("a place in common", sharesPlace, p.same),
    otherwise("other places, scope unclear", 0),
  ],
  eachOf(({ report }) => report.scope !== "unknown" || report.places.length > 0),
);

function shared(a: Features, b: Features): number {
  let count = 0;
  for (const kind of a.termKinds) if (b.termKinds.has(kind)) count++;
  return count;
}

const t = WEIGHTS.terms;
export const terms = comparison(
  "terms",
  [
    level("unknown on a side", (a) => a.termKinds.size === 0, 0),
    level("three or more in common", (a, b) => shared(a, b) >= 3, t.three),
    level("two in common", (a, b) => shared(a, b) === 2, t.two),
    level("one in common", (a, b) => shared(a, b) === 1, t.one),
    otherwise("other terms", t.none),
  ],
  eachOf(({ termKinds }) => termKinds.size > 0),
);

/** "1960" peacekeepers: a fact that two writers are unlikely to share by chance. */
export const termDetails = comparison(
  "detail of a term",
  [
    level(
      "the same detail",
      (a, b) => a.report.terms.some((term) => hasDetail(b, term.kind, term.detail)),
      t.sameDetail,
    ),
    otherwise("no shared detail", 0),
  ],
  eachOf(({ report }) => report.terms.some(({ detail }) => detail !== undefined)),
);

const hasDetail = ({ report }: Features, kind: TermKind, detail: string | undefined) =>
  detail !== undefined &&
  detail.length > 1 &&
  report.terms.some((term) => term.kind === kind && term.detail === detail);
