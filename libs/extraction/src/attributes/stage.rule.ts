import type { Stage } from "#domain";
import { type Phrase, phrase } from "../phrase/phrase.js";

/** A wording that asserts a stage of the ceasefire it stands with. */
export interface StageRule {
  readonly name: string;
  readonly stage: Stage;
  readonly phrase: Phrase;
  /** Sentences whose report has the stage. */
  readonly examples: readonly string[];
  readonly notAfter?: readonly string[];
}

const rules = (
  stage: Stage,
  name: string,
  phrases: readonly string[],
  examples: readonly [string, ...string[]],
  notAfter?: readonly string[],
): readonly StageRule[] =>
  phrases.map((each) => ({ name, stage, phrase: phrase(each), examples, ...(notAfter ? { notAfter } : {}) }));

const WISHED = ["to", "would", "could", "should", "might", "may", "must", "can", "not", "n't", "never", "cannot"];

/** What happened to a ceasefire, by the words around its mention. */
export const stageRules: readonly StageRule[] = [
  ...rules(
    "declared",
    "it was declared or agreed",
    [
      "<declare:past> *3 @",
      "<declare:third> *3 @",
      "<declare:base> *3 @",
      "<declare:ing> *3 @",
      "<reach:past> *3 @",
      "<reach:third> *3 @",
      "<reach:base> *2 @",
      "<agree:past> *3 to|on|upon *4 @",
      "<agree:third> *3 to|on|upon *4 @",
      "<agree:base> *3 to|on|upon *4 @",
      "agreed|agree|agrees @",
      "called a|an @",
      "hammered|worked|thrashed|brought out|about *2 @",
      "committed|committing|commits *2 to @",
      "into agreeing to? @",
      "stepped|helped|managed *3 broker|mediate|negotiate|secure|arrange *3 @",
      "brokering|mediating|negotiating|securing of *2 @",
      "pursued *2 @",
    ],
    ["The two armies agreed to a truce on Friday."],
    WISHED,
  ),
  ...rules(
    "declared",
    "its declaration",
    [
      "announcement|signing|declaration|proclamation|acceptance of *3 @",
      "@ *5 was|were|is|are|has|have|had|been|'s *2 declared|announced|agreed|signed|reached|brokered|negotiated|concluded|established|proclaimed|called|ordered|struck|mediated|arranged|imposed|decreed|clinched|secured|forged|sealed|accepted|sponsored",
      "@ *2 declared|announced|agreed|signed|reached|concluded|proclaimed|called|struck|arranged|decreed|accepted|committed *1 to|by|on|in|last|this|between|after|under|at|upon|with|%time",
      "@ *4 due|set|scheduled|slated|supposed to <begin:base>|take|come|go|enter",
      "@ *3 will <begin:base>|take|come|go|enter",
      "<welcome> *3 announcement|declaration *1 of? *2 @",
      "following *2 @",
      "after a|an *3 @",
      "@ that|which *2 ended|halted|stopped",
    ],
    ["A truce was agreed on Tuesday.", "The truce is due to begin at midnight."],
  ),
  ...rules(
    "in-effect",
    "it is in force",
    [
      "@ ~8 took|takes|taken|taking effect|hold",
      "@ ~8 came|comes|come|coming|went|goes|going|gone|entered|enters|entering *1 into|in|to effect|force|place",
      "@ *4 <be> *2 in|into effect|force|place",
      "@ *3 in effect|force|place",
      "@ *3 <begin:past>|<begin:third>",
      "@ *5 <hold:past>|<hold:ing>|<hold:third>",
      "@ *3 appeared|appears|seemed|seems to *2 hold|be *1 holding?",
      "@ that|which *4 ended|halted|stopped|began|took|has|brought|saw|endured",
      "since *3 @",
      "during *2 @",
      "<keep> *3 @",
      "abide|abides|abided|abiding by *2 @",
      "adhere|adheres|adhered|adhering|recommitment|commitment|commitments|adherence to *3 @",
      "support|thanks|benefits|fragility|consolidate|reinforce|value for|of? *2 @",
      "building|build|built|securing on? *4 @",
      "under *2 @",
      "excluded|exempt|exempted from *2 @",
      "despite *2 @",
      "outset|start|beginning|day|days|week|hours of|into|after *2 @",
      "implementation of *2 @",
      "observing|observed *2 @",
      "making|made @ permanent",
      "making|made|make|makes the *1 permanent",
    ],
    ["The truce has largely held since Monday."],
  ),
  ...rules(
    "extended",
    "it was extended",
    [
      "extend|extends|extended|extending|prolong|prolonged *3 @",
      "extension|renewal *8 of|to *3 @",
      "@ *3 extended|extension|prolonged",
      "agreement|agreed|agree *2 for|on|to an? *2 extension *6",
      "making @ permanent|indefinite",
      "an extension of *3 @",
    ],
    ["Both armies extended the truce by a week."],
    ["to", "would", "could", "should", "might", "urge", "urges"],
  ),
  ...rules(
    "violated",
    "it was broken",
    [
      "violated|violating|violates|violate|breached|breaching|breaches|breach|broke|breaks|broken|breaking|shattered|shattering|ignored|ignoring|flouting *4 @",
      "violation|violations|breach|breaches|infringements|breaking of|in *3 @",
      "<break:past>|<break:ing>|<break:third> *4 @",
      "defiance|contravention|disregard of|for *2 @",
      "@ *2 <be> *2 broken|violated|breached|shattered|ignored|disregarded|flouted|defied",
      "@ *6 before|until it was|is violated|broken|breached|shattered",
      "although|though *2 @ ~14 continued|continues|gone|going|go on|unabated|resumed",
      "came|comes|come|happened|occurred|took|died|killed|gone|continued ~10 although|though *2 @",
      "<break:past>|broken *2 @",
      "@ *4 unheeded|marred|punctured|punctuated",
      "marred *3 @",
      "@ violation|violations|breach|breaches *3",
      "@ *5 violated|breached|broken|shattered|ignored",
      "@ *3 left? in tatters|ruins|shreds",
      "@ lasted|lasts *1 only|just|barely|a|an *3 hours|hour|minutes|day",
      "despite *3 @ ~6 continued|continues|resumed|erupted|killed",
      "continued|continues|resumed|erupted|killed|fighting|shelling|clashes|clashed ~14 despite *3 @",
      "complied with *2 @",
      "blame|blamed|accuse|accused ~10 breaking|violating|breaching *2 @",
      "@ *4 left|lies|lay in tatters",
      "clashes|fighting|attacks *4 amid *3 @",
      "fighting|violence *3 not stopped ~3 @",
      "close to collapse",
      "hostilities|fighting|clashes|shelling|attacks|bombing resumed|continued|restarted|erupted|flared ~9 @",
    ],
    ["Each accused the other of violating the truce."],
    ["if", "not"],
  ),
  ...rules(
    "ended",
    "it ended",
    [
      "@ *5 collapsed|crumbled|unraveled|unravelled|failed|expired|lapsed|dissolved|disintegrated|faltered|imploded|evaporated",
      "@ *4 broke|breaks|broken *1 down|apart",
      "@ *4 fell|falls|fallen *1 apart|through",
      "@ *3 <be> *1 over|dead|finished|ended",
      "@ over|dead|finished",
      "@ *3 appeared|appears|seemed|seems to *1 collapse|fall|unravel|crumble",
      "pronounce|pronounces|pronounced|declare|declares|declared|call|calls|called @ dead|over|finished|void",
      "gave|give|gives|giving up *2 @",
      "decision|decided|decides|vowed|announced *2 to <finish:base> *2 @",
      "<finish:ing> *2 @",
      "bring|brought|brings|bringing @ to an? end|close",
      "no longer bound|feels|felt *3 by *2 @",
      "@ ends|ended ,|.|;",
      "@ *9 ends as|when|after|on|with",
      "<finish:past> *2 @",
      "<finish:third> *2 @",
      "called|calls|calling off *2 @",
      "announce|announces|announced|declares|declared *2 end|over *1 of? *3 @",
      "collapse|breakdown|expiry|demise of *2 @",
      "stop|stopped abiding by *3 @",
      "@ *4 ended when|after|with|dramatically|on|in|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    ],
    ["The truce collapsed after ten days."],
    [...WISHED, "if", "which", "that"],
  ),
];
