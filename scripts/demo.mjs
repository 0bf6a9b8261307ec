/** `npm run demo`: the whole pipe, shown; see `demo/main.ts`. */
import { handOver } from "./hand-over.mjs";

handOver({
  script: "scripts/demo/main.ts",
  options: { once: { type: "boolean" }, "require-broker": { type: "boolean" } },
  usage: `npm run demo -- [options]: a broker, the services, five articles in, the ceasefires they tell of out; Ctrl-C ends it

  --once             print the ceasefires and end, with 0 only when they are the six of the seeds
  --require-broker   fail where no broker can be had, instead of going on without
  -h, --help         print this

KAFKA_BROKERS names a broker to use; TRUCELINE_BROKER=docker or maven starts one in that way only.`,
});
