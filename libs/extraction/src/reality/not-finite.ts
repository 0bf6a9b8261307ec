/** Before an ambiguous form, these say that it is no finite verb of something done: "to reach", "could announce". */
export const NOT_FINITE: readonly string[] =
  "to would could should might may must can will not n't cannot 'll 'd shall never let helps help".split(" ");
