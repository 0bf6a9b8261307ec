/** The one spec of a library that wants reports by the thousand takes them from the simulator. */
const TAKES_SIMULATED_REPORTS = "^libs/resolution/src/clustering/clusters\\.spec\\.ts$";

/** Who may know whom. `npm run check` fails on an error; the comment says why a rule stands. */
const only = (layer, ...allowed) => ({
  name: `${layer}-knows-only`,
  comment: `libs/${layer} knows only ${allowed.length ? allowed.join(", ") : "itself"}: dependencies point one way.`,
  severity: "error",
  from: { path: `^libs/${layer}/`, pathNot: TAKES_SIMULATED_REPORTS },
  to: { path: "^(libs|apps|scripts|tests)/", pathNot: `^libs/(${[layer, ...allowed].join("|")})/` },
});

/** What reaches outside the process, by Node's own names. */
const NODE_IO =
  "^(node:)?(fs|net|http|https|http2|tls|dgram|dns|child_process|cluster|worker_threads|readline|process|os|timers|sqlite)(/|$)";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only("domain"),
    only("knowledge", "domain"),
    only("extraction", "knowledge", "domain"),
    only("resolution", "knowledge", "domain"),
    only("contracts", "domain"),
    only("platform", "contracts", "domain"),
    only("messaging", "contracts", "platform", "domain"),
    only("evaluation", "extraction", "resolution", "knowledge", "domain"),
    only("simulation", "knowledge", "domain"),
    only("broker"),
    {
      name: "libs-know-no-app",
      comment: "Apps wire libs together; a lib that knows an app cannot serve another.",
      severity: "error",
      from: { path: "^libs/" },
      to: { path: "^apps/" },
    },
    {
      name: "apps-know-no-app",
      comment: "Services meet on topics, never in code; what two of them need belongs in a lib.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "services-start-no-broker",
      comment: "A service is given its brokers. Starting one is for the demo, tests and benches.",
      severity: "error",
      from: { path: "^(apps|libs/(?!broker/))" },
      to: { path: "^libs/broker/" },
    },
    {
      name: "judgement-does-no-io",
      comment:
        "Extraction, resolution and simulation are pure: the same code serves the services, `truceline run`, replay and tests, and gives the same answer.",
      severity: "error",
      from: { path: "^libs/(extraction|resolution|simulation|knowledge|domain)/src/", pathNot: "\\.spec\\.ts$" },
      to: { path: `${NODE_IO}|^node_modules/(@nestjs|kafkajs|pino|rxjs|testcontainers)(/|$)` },
    },
    {
      name: "hashing-lives-in-domain",
      comment: "Ids are made in one place, so that the same content has the same id everywhere.",
      severity: "error",
      from: { path: "^libs/(extraction|resolution|simulation|knowledge|evaluation)/", pathNot: "\\.spec\\.ts$" },
      to: { path: "^(node:)?crypto$" },
    },
    {
      name: "only-messaging-knows-kafkajs",
      comment: "The client library is unmaintained, pinned and patched: one lib owns it.",
      severity: "error",
      from: { path: "^(apps|libs|scripts|tests)/", pathNot: "^libs/messaging/|^tests/(bench|regressions)/" },
      to: { path: "^node_modules/kafkajs/" },
    },
    {
      name: "only-contracts-and-config-validate",
      comment: "Wire messages and settings are classes with decorators; the domain is not.",
      severity: "error",
      from: { path: "^(apps|libs)/", pathNot: "^libs/(contracts|platform)/|\\.config\\.ts$|\\.spec\\.ts$" },
      to: { path: "^node_modules/(class-validator|class-transformer)/" },
    },
    {
      name: "libs-are-entered-by-their-index",
      comment: "What a lib's index does not export is its own business.",
      severity: "error",
      from: { path: "^(apps|libs|scripts|tests)/([^/]+)/" },
      to: {
        path: "^libs/([^/]+)/src/",
        pathNot: ["^libs/[^/]+/src/index\\.ts$", "^$1/$2/"],
      },
    },
    {
      name: "no-cycles",
      comment: "In a cycle nothing can be read, tested or moved alone; a cycle of types is one, too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-cycles",
      comment: "The folders of a lib are read one after another; two that need each other are one folder.",
      severity: "error",
      scope: "folder",
      from: { path: "^libs/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports and that imports nobody is forgotten.",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.m?ts$", "(^|/)index\\.ts$"] },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "An import that resolves to nothing fails only when it runs.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "what-runs-is-not-a-dev-dependency",
      comment: "The image holds production dependencies only. The broker finder is no part of it.",
      severity: "error",
      from: { path: "^(apps|libs)/", pathNot: "^libs/broker/|\\.spec\\.ts$|^libs/contracts/src/.*schema" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|docs|seeds)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    // `#domain` and the like: the same condition by which tsc and vitest find the sources.
    enhancedResolveOptions: { conditionNames: ["source", "import", "node", "default"], exportsFields: ["exports"] },
  },
};
