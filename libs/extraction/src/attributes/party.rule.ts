import type { PartyRole } from "#domain";
import { compile, type PhraseRule, type Wording } from "../phrase/phrase-rule.js";

/**
 * A wording whose names are bound by the ceasefire, wherever the subject of the sentence stands.
 *
 * Shape: `@` the mention, `%actor` the list of names that are bound.
 */
export interface PartyRule extends PhraseRule {
  readonly name: string;
  readonly role: PartyRole;
  /** Sentences whose report binds Brazil. */
  readonly examples: readonly string[];
  /** Near misses: sentences whose report does not. */
  readonly counterExamples: readonly string[];
}

const rule = (wording: Wording<PartyRule>): PartyRule => compile(wording);

/** Wordings for the sides that are no subject. */
export const partyRules: readonly PartyRule[] = [
  rule({
    name: "declared by somebody",
    role: "declarer",
    phrases: ["@ *9 declared|announced|decreed|ordered|proclaimed|called|extended *6 by *2 %actor"],
    examples: ["A truce announced last week by the government of Brazil took effect on Friday."],
    counterExamples: ["A truce announced last week took effect on Friday near a town settled by Brazil nuts traders."],
  }),
  rule({
    name: "the truce that somebody declared",
    role: "declarer",
    phrases: [
      "@ which|that? the? *4 %actor had|has|have? *2 declared|proclaimed|announced|called|ordered|offered|imposed",
    ],
    examples: ["The truce that the army of Brazil proclaimed last week has taken effect."],
    counterExamples: ["The truce that the press of Brazil ridiculed last week has taken effect."],
  }),
  rule({
    name: "a truce by somebody",
    role: "declarer",
    phrases: ["@ by *2 %actor", "@ of|on|in|against|to the? *1 by *2 %actor"],
    examples: [
      "A four-day cease-fire by the army of Brazil started on Friday.",
      "A pause in the bombing of Asuncion by the army of Brazil took effect on Friday.",
    ],
    counterExamples: ["A truce in Paraguay backed by Brazil started on Friday."],
  }),
  rule({
    name: "the truce that somebody agreed to",
    role: "party",
    phrases: [
      "@ which|that? the? %actor had|has|have? *2 signed|agreed|reached|accepted|concluded|observed|kept|violated|broke|broken|made|struck",
    ],
    examples: ["The truce that Brazil and Paraguay signed last week has taken effect."],
    counterExamples: ["The truce that Brazil and Paraguay awaited last week has taken effect."],
  }),
  rule({
    name: "signed, kept or broken by somebody",
    role: "party",
    phrases: [
      "@ *5 signed|accepted|agreed|observed|respected|honored|honoured|kept|broken|violated|breached *6 by *4 %actor",
      "@ committed to by *2 %actor",
    ],
    examples: ["The truce was broken on Friday by units of the Brazilian army."],
    counterExamples: ["The truce was broken on Friday, and nobody was astonished."],
  }),
  rule({
    name: "the parties to the conflict in somebody's country",
    role: "party",
    phrases: ["parties|sides to the conflict|war|fighting in eastern|northern|southern|western|central? the? %actor"],
    examples: ["The parties to the conflict in Brazil have respected the truce that began on Friday."],
    counterExamples: ["The visitors to the carnival in Brazil have respected the truce that began on Friday."],
  }),
  rule({
    name: "it binds somebody",
    role: "party",
    phrases: ["@ *5 binds|covers|commits|obliges|requires|obligates|binding|obliging|committing the? %actor"],
    examples: ["The truce that began on Friday binds Brazil and Paraguay."],
    counterExamples: ["The truce that began on Friday delights Brazil and Paraguay."],
  }),
  rule({
    name: "on behalf of somebody",
    role: "party",
    phrases: ["@ *8 on behalf of *2 %actor"],
    examples: ["The truce was accepted by Portugal on behalf of Brazil."],
    counterExamples: ["The truce was accepted by Portugal on Friday."],
  }),
];

/** Whether a rule tells whose a ceasefire is by a clause that says who declared it. */
export const isDeclaredBy = (name: string): boolean =>
  partyRules.some((each) => each.name === name && each.role === "declarer");
