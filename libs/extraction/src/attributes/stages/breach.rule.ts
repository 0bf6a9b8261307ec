import { compile, type PhraseRule } from "../../phrase/phrase-rule.js";
import type { BarredWording } from "./stage-rule.js";

/** A wording that tells, in a sentence without a word for the ceasefire, that it was broken. */
export interface BreachRule extends PhraseRule {
  readonly name: string;
  /** Words that rule it out when they stand within a few words before it. */
  readonly notAfter: readonly string[];
  /** Articles whose report is violated. */
  readonly examples: readonly string[];
  /** Near misses: articles whose report is not. */
  readonly counterExamples: readonly string[];
}

const rule = (wording: BarredWording<BreachRule>): BreachRule => compile({ notAfter: [], ...wording });

const FIGHTING =
  "fighting|clashes|shelling|gunfire|firing|shooting|fire|rockets|rocket|shells|mortars|mortar|artillery|raids|airstrikes|strikes|bombs|bombing|bombardment|explosions|explosion|blasts|battles|skirmishes|skirmish|hostilities|attacks|ambush|ambushes|shots|sniping|firefight|firefights|gunbattle|gunbattles|barrage|barrages|violence";
const HARMED =
  "killed|wounded|injured|died|dead|shelled|bombed|attacked|ambushed|clashed|raided|stormed|exchanged|traded|fired|shot|opened|struck|hit|exploded|landed|rained";

/** What neighbouring sentences tell of breaches. They are asked only of a ceasefire that has begun or should have. */
export const breachRules: readonly BreachRule[] = [
  rule({
    name: "each says that the other fired",
    phrases: [
      "accused|accuse|accuses|accusing|blamed|blame|blames|blaming *3 other ~9 firing|shelling|attacking|attacks|attack|violence|violations|breaches|fighting|opening|launching|starting|resuming|bombing|shooting|provocations|shots",
      "blamed|blaming|blame|accused|accusing each|one the? other|another",
      "each|one *2 blames|blamed|accuses|accused|blaming|accusing the? other",
      "each|both *3 said|says|claimed|claims *3 other *3 fired|shot|attacked|opened|started|began|broke",
      "fired|shot|attacked first",
      "trade|traded|trading|trades|exchange|exchanged|exchanging|swapped *1 charges|accusations|recriminations|allegations",
      "trade|traded|trading|trades|exchange|exchanged|exchanging|swapped *1 blame for|over *4 violations|violation|violating|breaches|breach|breaching|breaking|collapse|shattering|it",
      "each|both *2 pointed|points|pointing *2 at the? other",
      `accused|accuse|accuses|accusing *8 of *3 shelling|firing|bombing|ambushing|attacking|killing|violations|breaches`,
    ],
    notAfter: ["had", "before"],
    examples: [
      "The army and the rebels signed a truce on Friday. By Sunday each accused the other of shelling the port.",
      "The army and the rebels signed a truce on Friday. On Sunday they blamed each other.",
      "The army and the rebels signed a truce on Friday. Each camp blames the other.",
      "The army and the rebels signed a truce on Friday. By noon they were trading accusations.",
      "The army and the rebels signed a truce on Friday. By Sunday they traded blame for breaking it.",
      "The army and the rebels signed a truce on Friday. Each side pointed at the other.",
      "The army and the rebels signed a truce on Friday. Each says that the other has fired.",
      "The army and the rebels signed a truce on Friday. It was the rebels who fired first, the general said.",
      "The army and the rebels signed a truce on Friday. The general accused the rebels of ambushing a patrol.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. For weeks they had accused each other of shelling the port.",
      "The army and the rebels signed a truce on Friday. The general accused the rebels of stealing horses.",
      "The army and the rebels signed a truce on Friday. They traded blame for the battles of the week.",
    ],
  }),
  rule({
    name: "people were killed since it began",
    phrases: [
      `${HARMED} ~8 since then|midnight|noon|dawn`,
      `since then|midnight|noon ~12 ${HARMED}`,
      `${HARMED} ~8 since the announcement|signing|proclamation|declaration|deadline`,
    ],
    notAfter: ["no", "nobody", "none", "not", "nor"],
    examples: [
      "The army and the rebels signed a truce on Friday. Forty people have been killed since then.",
      "The army and the rebels signed a truce on Friday. Since then forty people have died.",
      "The army declared a truce on Friday. Twenty people have been killed since the announcement.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. Nobody has been killed since then.",
      "The army and the rebels signed a truce on Friday. Forty people have been killed since the war began.",
      "The army and the rebels signed a truce on Friday. Since Wednesday forty people have been killed in the port.",
    ],
  }),
  rule({
    name: "fighting went on or came back",
    phrases: [
      `${FIGHTING} *4 resumed|restarted|flared|erupted|continued|continues|persisted|persists|again`,
      `${FIGHTING} *4 broke|breaks|broken out`,
      "went|gone|kept|continued on? fighting|shooting|firing|shelling|bombing|attacking|advancing",
      "sporadic|scattered|isolated|occasional *1 sniping|shooting|fire|gunfire|shelling|shots|clashes|fighting",
      `${FIGHTING} *2 goes|went|going on`,
      `${FIGHTING} *3 heard`,
      `resumed|resuming *4 ${FIGHTING}`,
      `heard|report|reported|reports|spoke ~4 ${FIGHTING}`,
      `${FIGHTING} *3 reported`,
      "rockets|shells|mortars|missiles|bombs|rounds *4 fell|landed|hit|struck|slammed|crashed|came|rained *3 on|in|into|down|near",
      "fighting|clashes|shelling *5 never let up",
      `${FIGHTING} *4 taken|took|takes place`,
      `${FIGHTING} *2 not|n't *1 stopped|ceased|ended|stop|abated|subsided`,
    ],
    notAfter: ["if", "no", "not", "had", "before", "until", "would", "could", "without", "when", "since"],
    examples: [
      "The army and the rebels signed a truce on Friday. On Sunday the shelling resumed.",
      "The army and the rebels signed a truce on Friday. On Sunday clashes broke out in the port.",
      "The army and the rebels signed a truce on Friday. In the port the fighting went on.",
      "The army and the rebels declared a truce on Friday, and both went on fighting.",
      "The army and the rebels signed a truce on Friday. Scattered sniping killed a soldier near the port.",
      "The army and the rebels signed a truce on Friday. Gunfire was heard in the port.",
      "The army and the rebels signed a truce on Friday. On Sunday the rebels resumed their attacks.",
      "The army and the rebels signed a truce on Friday. Fishermen heard heavy gunfire.",
      "The army and the rebels signed a truce on Friday. Heavy shelling was reported on Sunday.",
      "The army and the rebels signed a truce on Friday. On Sunday skirmishes took place in the port.",
      "The army and the rebels signed a truce on Friday. The shooting has not stopped.",
      "The army and the rebels signed a truce on Friday. Eighteen rockets came down in the port.",
      "The army and the rebels signed a truce on Friday. The fighting in the port never let up.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. No shelling was heard on Sunday.",
      "The army and the rebels signed a truce on Friday. The war began when fighting broke out in the port.",
    ],
  }),
  rule({
    name: "shots fell soon after",
    phrases: [
      `hours|minutes|moments|shortly|soon|day later|afterward|afterwards ~14 ${HARMED}|${FIGHTING}`,
      `within *3 hours|minutes|days ~12 ${HARMED}|${FIGHTING}`,
      `${HARMED}|${FIGHTING} ~12 hours|minutes|moments|shortly|soon later|afterward|afterwards`,
      `${HARMED}|${FIGHTING} ~14 hours|minutes|moments|shortly|soon after *2 signing|announcement|deadline|ceremony|accord|deal|pact|agreement`,
      `${FIGHTING}|rounds|${HARMED} ~8 first|same|opening *1 night|day|hours|minutes|morning`,
      `by noon|nightfall|dusk|evening|dawn|morning|midday ~12 ${HARMED}|${FIGHTING}`,
    ],
    notAfter: ["no", "not", "nobody", "none", "never", "neither", "nor", "without", "had"],
    examples: [
      "The army and the rebels signed a truce on Friday. Hours later shells fell on the port.",
      "The army and the rebels signed a truce on Friday. Within minutes the harbor was shelled.",
      "A truce came into force on Friday. Within hours the army had bombed the port.",
      "The army and the rebels signed a truce on Friday. Two soldiers were killed in the port hours later.",
      "The army and the rebels signed a truce on Friday. A soldier was shot dead in the port, hours after the signing.",
      "The army and the rebels signed a truce on Friday. There were a few mortar rounds in the port on the first night.",
      "The army and the rebels signed a truce on Friday. By nightfall rockets were landing in the port.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. Hours later the king thanked them.",
      "The army and the rebels signed a truce on Friday. By nightfall no shots were heard.",
      "The army and the rebels signed a truce on Friday. Nobody fired on the first day.",
    ],
  }),
  rule({
    name: "breaches are counted",
    phrases: [
      "reported|complained|recorded|counted|logged|registered|listed|lists|noted|documented|claimed|alleged|cited *6 violations|breaches|infringements|infractions|incidents",
      "violations|breaches|infringements|infractions|incidents *6 reported|recorded|counted|logged|registered|occurred|committed|documented",
      "violations|breaches|infringements|infractions by|from|on",
      "despite|spite|amid|minor|sporadic|scattered|isolated|repeated|numerous|daily|alleged *2 violations|breaches|infringements|clashes|incidents",
    ],
    notAfter: ["no", "not", "any", "without", "few", "rights"],
    examples: [
      "The army and the rebels signed a truce on Friday. Observers recorded forty violations.",
      "The army and the rebels signed a truce on Friday. Forty violations were recorded.",
      "The army and the rebels signed a truce on Friday. The general spoke of violations by the rebels.",
      "The army and the rebels signed a truce on Friday. There were scattered clashes in the port.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. Observers recorded no violations.",
      "The army and the rebels signed a truce on Friday. A committee will look into any violations by either side.",
    ],
  }),
  rule({
    name: "but there was shooting",
    phrases: [
      `but|yet|nevertheless|nonetheless|still ~10 ${FIGHTING} *3 continued|continues|was|were|went|goes|fell|landed|rained|echoed|rang`,
      `but|yet|nevertheless|nonetheless ~10 shelled|bombed|ambushed|clashed|raided|fired`,
    ],
    notAfter: ["no", "not", "nobody", "none", "never", "neither", "nor", "without"],
    examples: [
      "The army and the rebels signed a truce on Friday. But shells fell on the port.",
      "The army and the rebels signed a truce on Friday. Yet on Sunday gunmen ambushed a patrol.",
    ],
    counterExamples: [
      "The army and the rebels signed a truce on Friday. But the harvest was lost.",
      "The army and the rebels signed a truce on Friday. Nobody slept, but neither raided the port.",
    ],
  }),
];
