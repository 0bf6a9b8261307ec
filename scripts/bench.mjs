/** `npm run bench`: how fast the parts and the whole are; see `tests/bench/main.ts`. */
import { handOver } from "./hand-over.mjs";

handOver({
  script: "tests/bench/main.ts",
  allowPositionals: true,
  options: {
    only: { type: "string" },
    reports: { type: "string" },
    short: { type: "boolean" },
    write: { type: "boolean" },
  },
  usage: `npm run bench -- [part] [options]: measures the build, and prints a table

  --only PART   one part: extraction, resolution, run or kafka; the name alone does, too
  --reports N,N sizes of the simulated worlds that resolution is measured on; by default 1000,10000,100000; a million takes some 20 minutes
  --short       a tenth of the articles: shows that it works, the figures say little
  --write       put the table, and the machine it was measured on, into docs/benchmarks.md
  -h, --help    print this

The part kafka takes the broker that KAFKA_BROKERS names, or starts one.`,
});
