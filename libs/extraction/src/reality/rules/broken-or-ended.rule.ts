import { NOT_FINITE } from "../not-finite.js";
import { realityRule } from "../reality-rule.js";

/** Wordings of a ceasefire that is broken or has ended: it was one. */
export const brokenOrEndedRules = [
  realityRule({
    name: "a ceasefire is broken",
    entails: true,
    weight: 2,
    presupposes: true,
    phrases: ["<break> *3 @", "<break> *2 terms|conditions|provisions of *2 @", "contravention|defiance of *2 @"],
    examples: [
      "The king urged both armies not to break the truce.",
      "Each accused the other of violating the ceasefire.",
    ],
    counterExamples: ["If they broke a truce, the war would go on."],
  }),
  realityRule({
    name: "somebody broke a ceasefire",
    entails: true,
    weight: 1.6,
    phrases: ["<break:past> *3 @", "<break:ing> *3 @"],
    notAfter: ["not", "never", "if", "would"],
    examples: ["The army broke a truce by shelling the port."],
    counterExamples: ["They have not broken a truce, since there was none."],
  }),
  realityRule({
    name: "violations of a ceasefire",
    entails: true,
    weight: 1.8,
    phrases: [
      "violation|violations|breach|breaches|infringement|infringements|breaking|violating|breaching of|in? *2 @",
      "@ violation|violations|breach|breaches",
    ],
    examples: ["Observers counted forty violations of the truce on Sunday."],
    counterExamples: ["Violations of any future truce would be punished."],
  }),
  realityRule({
    name: "violations are counted",
    weight: 1,
    phrases: [
      "increase|increased|increasing|rise|reports|continuing|continued|repeated|recorded|reported|registered|recent|accused|accusations|amidst|amid *4 @",
      "calling|called it|this|that @",
    ],
    notAfter: ["not"],
    examples: [
      "Observers reported repeated ceasefire violations along the river.",
      "The minister spoke of an increase in truce violations.",
    ],
    counterExamples: ["Violations of a truce are common in any war."],
  }),
  realityRule({
    name: "a ceasefire was ended or called off",
    weight: 2.1,
    phrases: [
      "<finish:past> @",
      "<finish:third> *2 @",
      "<finish:ing> *2 @",
      "called|calls|calling off *2 @",
      "pulled|pulls|pulling|withdrew|walked|walks|backed out|away? of|from *2 @",
      "end|ending|collapse|breakdown|expiry|expiration|failure|demise|unraveling|unravelling of *2 @",
      "announce|announces|announced|declared|declares *1 end of|to *3 @",
    ],
    notAfter: NOT_FINITE,
    examples: ["The movement called off a truce on Monday.", "Fighting returned after the collapse of the ceasefire."],
    counterExamples: ["They will not end a truce that does not exist."],
  }),
  realityRule({
    name: "a ceasefire broke down, expired or ended",
    weight: 2.3,
    phrases: [
      "@ *5 <collapse:past>|<collapse:ing>",
      "@ *4 broke|breaks|breaking|broken down|apart",
      "@ *4 fell|falls|fallen|falling|comes|came|come apart|through|to? *2 end|halt|over|apart",
      "@ *3 <be> *1 over|dead|finished|tatters|ended",
      "@ *3 in tatters|ruins",
      "@ *3 lasted|lasting *4",
    ],
    examples: ["The ceasefire collapsed after ten days.", "The truce was over, the general said."],
    counterExamples: ["Truces have often collapsed there."],
  }),
  realityRule({
    name: "the ceasefire they signed, kept or abandoned",
    weight: 2.8,
    phrases: [
      "@ that|which? they|it|he|she|we|both|each ~3 signed|declared|agreed|announced|abandoned|broke|violated|reached|accepted|concluded|proclaimed|promised|left|kept|observed|honoured|honored|respected",
      "@ that|which ~12 signed|declared|agreed|announced|broke|violated|reached|concluded|proclaimed|brokered|mediated|negotiated|arranged|sponsored",
      "@ that|which? the *4 signed|declared|agreed|announced|abandoned|broke|violated|reached|concluded|proclaimed",
    ],
    notAfter: ["if", "any"],
    examples: ["He urged the rebels to return to the ceasefire they abandoned in May."],
    counterExamples: ["He urged the rebels to consider the ceasefire they had been offered."],
  }),
];
