/** `npm run simulate`: makes worlds of ceasefires and the reports on them; see `simulate/main.ts`. */
import { handOver } from "./hand-over.mjs";

handOver({
  script: "scripts/simulate/main.ts",
  options: {
    ceasefires: { type: "string" },
    reports: { type: "string" },
    seed: { type: "string" },
    shape: { type: "string" },
    out: { type: "string" },
    truth: { type: "string" },
    shapes: { type: "boolean" },
  },
  usage: `npm run simulate -- [options]: makes a world of ceasefires and the reports on it, and says what an oracle makes of it

  --ceasefires N  how many there are (default: a tenth of the reports)
  --reports M     how many reports are written on them (default 10000)
  --seed S        a whole number: the same options give the same world (default 1)
  --shape NAME    what the world is like (default plain)
  --shapes        list the shapes, and end
  --out FILE      write the reports as JSONL, in the form of truceline run --reports
  --truth FILE    write the truth as JSONL: {"reportId": …, "ceasefireId": …}
  -h, --help      print this

It ends with 1 where the world is off the published shares, with 2 where the options are wrong.`,
});
