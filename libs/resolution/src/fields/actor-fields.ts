import type {
  ActorId,
  EventMediator,
  EventParty,
  MediatorClaim,
  MediatorRole,
  PartyClaim,
  PartyRole,
  Report,
  ReportId,
} from "#domain";
import { MEDIATOR_ROLES, PARTY_ROLES } from "#domain";
import type { Publishers } from "./publishers.js";

interface Gathered<C> {
  readonly claim: C;
  readonly reportIds: readonly ReportId[];
  readonly support: readonly string[];
  readonly claims: readonly C[];
}

/** Who is bound and who mediates, as all reports together say; nobody is both. Sorted by actor id. */
export function chooseActors(
  reports: readonly Report[],
  publishers: Publishers,
): { readonly parties: readonly EventParty[]; readonly mediators: readonly EventMediator[] } {
  const parties = gather<PartyClaim>(reports, (report) => report.parties, publishers);
  const mediators = gather<MediatorClaim>(reports, (report) => report.mediators, publishers);
  const isMediator = (actorId: ActorId) => {
    const [asMediator, asParty] = [
      mediators.get(actorId)?.support.length ?? 0,
      parties.get(actorId)?.support.length ?? 0,
    ];
    return asMediator > asParty || (asMediator === asParty && parties.size > 2); // who brokers often signs too
  };
  const sides = [...parties].filter(([actorId]) => !mediators.has(actorId) || !isMediator(actorId));
  const others = [...mediators].filter(([actorId]) => !parties.has(actorId) || isMediator(actorId));
  return {
    parties: sides.map(([, gathered]) => ({
      ...describe(gathered),
      role: mostSupported<PartyRole>(gathered.claims, PARTY_ROLES),
      ...proof(gathered),
    })),
    mediators: others.map(([, gathered]) => ({
      ...describe(gathered),
      role: mostSupported<MediatorRole>(gathered.claims, MEDIATOR_ROLES),
      ...proof(gathered),
    })),
  };
}

function gather<C extends PartyClaim | MediatorClaim>(
  reports: readonly Report[],
  pick: (report: Report) => readonly C[],
  publishers: Publishers,
): ReadonlyMap<ActorId, Gathered<C>> {
  const byActor = new Map<ActorId, { claims: C[]; reportIds: Set<ReportId> }>();
  for (const report of reports) {
    for (const claim of pick(report)) {
      const entry = byActor.get(claim.actorId) ?? { claims: [], reportIds: new Set() };
      entry.claims.push(claim);
      entry.reportIds.add(report.reportId);
      byActor.set(claim.actorId, entry);
    }
  }
  const sorted = [...byActor].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([actorId, { claims, reportIds }]) => {
      const ids = [...reportIds].sort();
      return [actorId, { claim: mostFrequent(claims), claims, reportIds: ids, support: publishers.support(ids) }];
    }),
  );
}

/** The claim under the name that most reports use; ties go by name. */
function mostFrequent<C extends PartyClaim | MediatorClaim>(claims: readonly C[]): C {
  const counts = new Map<string, number>();
  for (const { name, kind, iso3 } of claims)
    counts.set(`${name}|${kind}|${iso3 ?? ""}`, (counts.get(`${name}|${kind}|${iso3 ?? ""}`) ?? 0) + 1);
  const best = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
  return (claims.find(({ name, kind, iso3 }) => `${name}|${kind}|${iso3 ?? ""}` === best) ?? claims[0]) as C;
}

const describe = <C extends PartyClaim | MediatorClaim>({ claim }: Gathered<C>) => ({
  actorId: claim.actorId,
  name: claim.name,
  kind: claim.kind,
  ...(claim.iso3 === undefined ? {} : { iso3: claim.iso3 }),
});
const proof = <C>({ support, reportIds }: Gathered<C>) => ({ support, reportIds });

/** The role that most reports give, ties in the order of the vocabulary. */
function mostSupported<R extends string>(claims: readonly { readonly role: R }[], order: readonly R[]): R {
  const count = (role: R) => claims.filter((claim) => claim.role === role).length;
  return order.toSorted((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0] as R;
}
