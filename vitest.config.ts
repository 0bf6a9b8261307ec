import { defineConfig } from "vitest/config";

if (Number(process.versions.node.split(".")[0]) < 24) {
  throw new Error(
    `Node 24 is needed, this is ${process.version}: run the tests through npm, or \`npm rebuild node\` first`,
  );
}

const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source"] } };
/** A tier of tests, named as `npm run test:…` calls it. The last two find themselves a broker. */
const tier = (name: string, include: string[], testTimeout: number, globalSetup: string[] = []) => ({
  resolve,
  ssr,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: testTimeout,
    setupFiles: ["reflect-metadata"],
    globalSetup,
    // Files without a broker share a worker: half the time goes into loading the same modules again.
    isolate: globalSetup.length > 0,
  },
});

export default defineConfig({
  test: {
    projects: [
      tier("unit", ["libs/**/*.spec.ts", "apps/**/*.spec.ts", "scripts/**/*.spec.ts"], 30_000),
      tier("golden", ["tests/golden/**/*.spec.ts"], 30_000),
      tier("architecture", ["tests/architecture/**/*.spec.ts"], 60_000),
      tier("regressions", ["tests/regressions/**/*.spec.ts"], 30_000),
      tier("corpus", ["tests/corpus/**/*.spec.ts"], 120_000),
      tier("integration", ["tests/integration/**/*.spec.ts"], 180_000, ["tests/broker.setup.ts"]),
      tier("faults", ["tests/faults/**/*.spec.ts"], 300_000, ["tests/broker.setup.ts"]),
    ],
  },
});
