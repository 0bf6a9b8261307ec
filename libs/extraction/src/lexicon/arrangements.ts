import type { ArrangementKind } from "#domain";

/** Nouns that name an arrangement by themselves. */
export const ARRANGEMENT_NOUNS: Readonly<Record<string, ArrangementKind>> = {
  ceasefire: "ceasefire",
  "cease-fire": "ceasefire",
  ceasfire: "ceasefire",
  "cease fire": "ceasefire",
  truce: "truce",
  armistice: "armistice",
  hudna: "hudna",
  tahdiya: "tahdiya",
  tahdia: "tahdiya",
  tahdiyah: "tahdiya",
  tahadiya: "tahdiya",
  tadiya: "tahdiya",
};

/** Nouns that name one only together with what stops: "cessation of hostilities", "pause in the fighting". */
export const STOPPING_NOUNS: Readonly<Record<string, ArrangementKind>> = {
  cessation: "cessation-of-hostilities",
  suspension: "suspension-of-operations",
  halt: "suspension-of-operations",
  pause: "humanitarian-pause",
  end: "cessation-of-hostilities",
  moratorium: "suspension-of-operations",
  freeze: "suspension-of-operations",
  stop: "suspension-of-operations",
  lull: "suspension-of-operations",
  reduction: "reduction-in-violence",
  "stand-down": "suspension-of-operations",
  standstill: "suspension-of-operations",
  break: "humanitarian-pause",
};

/** Quiet that somebody brought about is a ceasefire: "the calm agreed last month", "a lull brokered by Sweden". */
export const QUIET_WORDS = "calm lull quiet pause respite understanding".split(" ");
export const BROUGHT_ABOUT_WORDS =
  "agreed brokered mediated negotiated declared announced arranged imposed observed ordered".split(" ");

/** What stops. */
export const FIGHTING_NOUNS = new Set(
  `hostilities hostility fighting fire attacks attack strikes airstrikes air-strikes operations operation offensive offensives shelling bombing bombings bombardment
   bombardments violence clashes combat raids firing shooting rockets assault assaults fights hostile warfare bloodshed actions activities activity campaign war`.split(
    /\s+/,
  ),
);

/** Nouns behind the arrangement that keep its sense: "ceasefire agreement", "truce deal". */
export const AGREEMENT_TAILS = new Set(
  `agreement agreements deal deals accord accords pact pacts arrangement arrangements regime regimes treaty announcement declaration
   period order commitment commitments commitments understanding understandings protocol document documents provisions provision statement text
   decision pledge pledges decree ceremony signing and-hostage`.split(/\s+/),
);

export type TailKind =
  | "violation"
  | "border"
  | "talks"
  | "monitor"
  | "extension"
  | "day"
  | "deadline"
  | "terms"
  | "collapse";

/** Nouns behind it that change its sense. */
export const OTHER_TAILS: Readonly<Record<string, TailKind>> = Object.fromEntries(
  (
    [
      ["violation", "violation violations breach breaches breakers violators infringement infringements infractions"],
      ["border", "line lines village villages zone zones boundary boundaries border borders demarcation"],
      [
        "talks",
        "talks negotiations negotiation proposal proposals offer offers plan plans call calls bid bids effort efforts initiative initiatives appeal appeals resolution resolutions discussions hopes hope prospects draft push request demand demands possibility chances attempt attempts diplomacy negotiators option roadmap push proponents supporters advocates protest protests march rally demonstration motion",
      ],
      [
        "monitor",
        "monitor monitors observer observers monitoring supervision commission committee mechanism verification implementation team teams force forces supervisors mission coordinator center centre centers centres violations-monitoring",
      ],
      ["extension", "extension extensions renewal"],
      ["day", "day days anniversary weekend commemoration commemorations ceremonies centenary"],
      ["deadline", "deadline deadlines expiry expiration"],
      ["terms", "terms conditions term condition lines-of-effort"],
      ["collapse", "collapse breakdown failure"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Adjectives that only an arrangement which exists carries. */
export const REAL_MODIFIERS = new Set(
  `fragile shaky tenuous uneasy precarious brittle tattered existing current ongoing present recent latest earlier previous initial prevailing
   brokered mediated negotiated sponsored backed monitored supervised agreed declared announced signed newly-signed hard-won
   two-day-old week-old month-old year-old short-lived self-imposed self-declared much-violated oft-violated so-called de-facto unofficial informal
   first second third new fresh renewed original former last wobbly faltering crumbling nominal historic ineffective broken shattered collapsed expired delicate verbal undeclared 1st 2nd`.split(
    /\s+/,
  ),
);

/** Adjectives of what is only thought of. */
export const UNREAL_MODIFIERS = new Set(
  "possible potential proposed prospective eventual would-be hypothetical future suggested elusive hoped-for requested desired demanded feasible putative alleged imminent".split(
    " ",
  ),
);

/** Adjectives of what is typically asked for. */
export const WISHED_MODIFIERS = new Set(
  "immediate unconditional lasting durable sustainable comprehensive permanent definitive total meaningful genuine complete full broader longer-term long-term true prolonged negotiated-political real mutual stable enduring swift longer".split(
    " ",
  ),
);
