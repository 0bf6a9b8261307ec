/** A name as compared: accents, case, punctuation and the generic nouns around it do not tell two names apart. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b(the|agreement|accords?|protocol|deal|ceasefire|truce|armistice)\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
