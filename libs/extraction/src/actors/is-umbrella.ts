import type { Actor } from "#knowledge";

/** "Tuareg rebels", "Syrian opposition": stands for all who fight on one side, whatever they call themselves. */
export const isUmbrella = ({ name }: Pick<Actor, "name">): boolean =>
  /\b(?:rebels|insurgents|militants|separatists|guerrillas|militias?|opposition|tribes|factions|groups)$/.test(name);
