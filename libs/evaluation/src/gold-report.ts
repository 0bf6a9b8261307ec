import {
  type ActorClaim,
  contentId,
  type DateClaim,
  type Evidence,
  type Report,
  type Stage,
  toActorId,
  toReportId,
} from "#domain";
import { type Actor, knowledge, resolveName } from "#knowledge";
import { foldWords } from "./fold-words.js";
import type { GoldCeasefire } from "./gold.js";

/**
 * The report that a faultless extractor would have made of a gold entry: who, by whom, when, which stages and how prominent from the
 * annotation, everything else (the conflict, places, terms, duration and planned end, kind) from what was read at its anchor.
 *
 * Shape: `place` is the entry's number within its document, which together with the article makes the report's id; nothing is taken
 * from the entry's `gold_id`, which is the answer. Actors that no table knows keep their name.
 */
export function toGoldReport(read: Report, gold: GoldCeasefire, place: number): Report {
  const evidence = read.mentions[0] as Evidence;
  const { declared: _, effective: __, ended: ___, ...rest } = read;
  const date = (field: "declared" | "effective" | "ended") => {
    const edtf = gold[field];
    return edtf ? { [field]: toDateClaim(edtf, evidence) } : {};
  };
  return {
    ...rest,
    reportId: toReportId(contentId("rep", read.article.articleId, String(place))),
    salience: gold.salience as Report["salience"],
    arrangement: { ...read.arrangement, domain: "armed-conflict" },
    parties: toActors(gold.parties, evidence).map((actor) => ({ ...actor, role: "party" })),
    mediators: toActors(gold.mediators, evidence).map((actor) => ({ ...actor, role: "broker" })),
    ...date("declared"),
    ...date("effective"),
    ...date("ended"),
    stages: gold.stages.map((stage) => ({
      stage: stage.replace("in_effect", "in-effect") as Stage,
      modality: "asserted",
      evidence,
    })),
    warnings: [],
  };
}

/** An hour without a zone is no instant: the day is stated, the hour kept beside it. */
function toDateClaim(edtf: string, evidence: Evidence): DateClaim {
  const [day = edtf, localTime] = edtf.split("T");
  return { edtf: day, ...(localTime ? { localTime } : {}), basis: "stated", evidence };
}

/** Each actor once, however many names it has. */
function toActors(names: readonly string[], evidence: Evidence): readonly ActorClaim[] {
  const claims = names.map((name): ActorClaim => {
    const actor: Actor | undefined = resolveName(knowledge, name);
    if (!actor) return { actorId: toActorId(foldWords(name).replaceAll(" ", "-")), name, kind: "non-state", evidence };
    const { actorId, kind, iso3 } = actor;
    return { actorId, name: actor.name, kind, ...(iso3 ? { iso3 } : {}), evidence };
  });
  return claims.filter(({ actorId }, at) => claims.findIndex((other) => other.actorId === actorId) === at);
}
