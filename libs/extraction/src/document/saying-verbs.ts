/** Verbs that say who speaks, in the forms news uses them. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    "said says say pointed told tells added adds stated states announced announces declared declares wrote writes tweeted posted noted notes warned warns " +
    "claimed claims insisted insists argued argues explained explains stressed stresses emphasized emphasised reported replied replies asked asks " +
    "answered remarked commented continued concluded confirmed acknowledged admitted observed recalled reiterated urged demanded vowed pledged denied " +
    "charged asserted affirmed quoted read reads exclaimed complained shouted quipped responded saying adding"
  ).split(" "),
);
