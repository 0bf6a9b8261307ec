/** A verb in the forms that news uses; which form stands in the text says whether a thing happened or is only wished for. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const DOUBLED = new Set([
  "scrap",
  "stop",
  "permit",
  "commit",
  "rip",
  "admit",
  "drop",
  "compel",
  "plan",
  "mar",
  "shun",
  "snub",
]);

/** Regular forms; a doubled consonant or an irregular past is written out: `strike/strikes/struck/struck/striking`. */
export function verb(spelling: string): VerbForms {
  const [base = "", third, past, participle, ing] = spelling.split("/");
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base.endsWith("e") ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  return {
    base,
    third:
      third ?? (consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`),
    past: past ?? (consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`),
    participle: participle ?? past ?? (consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`),
    ing: ing ?? `${stem}ing`,
  };
}

const verbs = (spellings: string): readonly VerbForms[] => spellings.trim().split(/\s+/).map(verb);

/** Families of verbs by what they do to a ceasefire. Each name can stand in a phrase as `<name>`. */
export const VERB_FAMILIES = {
  /** Make one by saying so: the object exists once they have happened, in whatever form they stand. */
  declare:
    verbs(`declare announce proclaim decree order sign accept approve grant impose initial/initials/initialed/initialed/initialing ratify
    enact institute launch begin/begins/began/begun/beginning start adopt unveil confirm enter initiate endorse finalize finalise ink seal`),
  /** Make one by getting there: real once it has happened, an aim while it is under way. */
  reach:
    verbs(`reach strike/strikes/struck/struck/striking conclude clinch secure broker negotiate mediate arrange forge achieve establish
    win/wins/won/won/winning produce complete obtain gain implement enforce land craft orchestrate engineer facilitate deliver restore reinstate
    renew cement cut/cuts/cut/cut/cutting`),
  agree: verbs(
    "agree consent accede assent acquiesce commit/commits/committed/committed/committing pledge vow promise undertake/undertakes/undertook/undertaken/undertaking adhere subscribe",
  ),
  /** Presuppose one: only what exists can be kept or broken. */
  keep: verbs(`uphold/upholds/upheld/upheld/upholding respect honor honour observe maintain sustain preserve consolidate reinforce
    strengthen extend prolong monitor supervise verify oversee/oversees/oversaw/overseen/overseeing police guarantee keep/keeps/kept/kept/keeping solidify stabilize cement safeguard salvage save rescue revive lengthen`),
  break:
    verbs(`violate break/breaks/broke/broken/breaking breach shatter undermine jeopardize jeopardise threaten endanger imperil disrupt rupture
    sabotage wreck torpedo derail disregard ignore flout defy scupper test mar puncture tear/tears/tore/torn/tearing abuse exploit`),
  finish: verbs(
    `end terminate scrap abandon suspend revoke rescind cancel annul renounce repudiate discard withdraw/withdraws/withdrew/withdrawn/withdrawing lift`,
  ),
  welcome: verbs(
    `welcome hail praise applaud commend celebrate laud salute condemn criticize criticise denounce mark commemorate credit recall acknowledge note`,
  ),
  join: verbs("join sign endorse back support"),
  call: verbs(`urge demand appeal plead/pleads/pleaded/pleaded/pleading beg/begs/begged/begged/begging implore press push insist request ask want seek/seeks/sought/sought/seeking need
    require advocate encourage exhort entreat pressure lobby pray wish desire call`),
  propose:
    verbs(`propose offer suggest present table float discuss debate consider mull ponder contemplate explore weigh study review
    draft outline envisage envision pursue prepare plan moot tout examine raise`),
  attempt:
    verbs(`try attempt seek/seeks/sought/sought/seeking aim strive/strives/strove/striven/striving struggle work endeavor endeavour hope intend plan mean/means/meant/meant/meaning
    scramble race fight/fights/fought/fought/fighting battle need want expect wait look prepare`),
  reject: verbs(
    `reject refuse deny dismiss oppose decline veto rebuff spurn shun resist exclude scorn rebuke block snub turn`,
  ),
  fail: verbs("fail falter stall struggle flounder"),
  say: verbs(
    `say/says/said/said/saying tell/tells/told/told/telling state report add claim announce declare note insist believe think/thinks/thought/thought/thinking warn`,
  ),
  hold: verbs(
    "hold/holds/held/held/holding last endure survive persist continue remain stand/stands/stood/stood/standing prevail",
  ),
  collapse: verbs(
    `collapse crumble unravel fail expire lapse end dissolve disintegrate falter implode evaporate shatter finish`,
  ),
  begin: verbs("begin/begins/began/begun/beginning start commence"),
} as const satisfies Record<string, readonly VerbForms[]>;

export type VerbFamily = keyof typeof VERB_FAMILIES;
export type VerbForm = keyof VerbForms;

/** All forms of a family, or one: `verbWords("make", "past")`; `past` covers the participle too, as news does. */
export function verbWords(family: VerbFamily, form?: VerbForm | "finite"): readonly string[] {
  const forms: readonly VerbForm[] =
    form === undefined
      ? ["base", "third", "past", "participle", "ing"]
      : form === "finite"
        ? ["base", "third", "past", "participle"]
        : form === "past"
          ? ["past", "participle"]
          : [form];
  return VERB_FAMILIES[family].flatMap((entry) => forms.map((each) => entry[each]));
}
