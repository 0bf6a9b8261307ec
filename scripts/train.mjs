/** `npm run train`: estimates the weights of resolution; see `train/main.ts`. */
import { handOver } from "./hand-over.mjs";

handOver({
  script: "scripts/train/main.ts",
  options: { write: { type: "boolean" }, sweep: { type: "boolean" } },
  usage: `npm run train -- [options]: estimates the weights of resolution from annotated articles and simulated worlds

  --write     write the table of estimates (libs/resolution/src/comparisons/data/weights.json)
  --sweep     with the table as it is: what other thresholds would give, on annotated articles and simulated worlds
  -h, --help  print this

It needs TRUCELINE_REFERENCE, the folder that holds the annotated articles (corpus/dev and corpus/news); fold b is never read.`,
});
