import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const LIBS = [
  "broker",
  "contracts",
  "domain",
  "evaluation",
  "extraction",
  "knowledge",
  "messaging",
  "platform",
  "resolution",
  "simulation",
];
const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  readonly forbidden: readonly (IForbiddenRuleType & {
    readonly name: string;
    readonly comment?: string;
    readonly scope?: string;
  })[];
  readonly options: ICruiseOptions;
};

/** A tree like ours in which nothing is wrong. */
const SOUND: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "sound",
    type: "module",
    imports: JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).imports,
    dependencies: { kafkajs: "*", "class-validator": "*" },
    devDependencies: { vitest: "*" },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { module: "nodenext", customConditions: ["source"], verbatimModuleSyntax: true },
  }),
  ...Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/index.ts`, "export const it = 1;"])),
  ...Object.fromEntries(
    ["kafkajs", "class-validator", "vitest"].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, "module.exports = {};"],
    ]),
  ),
  "libs/knowledge/src/table.ts": 'import { it } from "#domain";\nexport const table = it;',
  "libs/extraction/src/read.ts":
    'import { it } from "#domain";\nimport { it as other } from "#knowledge";\nexport const read = [it, other];',
  "libs/messaging/src/producer.ts":
    'import kafka from "kafkajs";\nimport { it } from "#contracts";\nexport default [kafka, it];',
  "apps/extractor/src/main.ts":
    'import { it } from "#extraction";\nimport { it as other } from "#messaging";\nconsole.log(it, other);',
  "apps/ingest/src/main.ts": 'import { it } from "#contracts";\nconsole.log(it);',
};

/** For every rule a file that breaks it. The name of the file is made from the rule's. Of a rule on folders it is its folder that breaks it. */
const MUTANTS: Readonly<Record<string, readonly [folder: string, content: string]>> = {
  "domain-knows-only": ["libs/domain/src", 'export { it } from "#knowledge";'],
  "knowledge-knows-only": ["libs/knowledge/src", 'export { it } from "#contracts";'],
  "extraction-knows-only": ["libs/extraction/src", 'export { it } from "#resolution";'],
  "resolution-knows-only": ["libs/resolution/src", 'export { it } from "#extraction";'],
  "contracts-knows-only": ["libs/contracts/src", 'export { it } from "#messaging";'],
  "platform-knows-only": ["libs/platform/src", 'export { it } from "#messaging";'],
  "messaging-knows-only": ["libs/messaging/src", 'export { it } from "#resolution";'],
  "evaluation-knows-only": ["libs/evaluation/src", 'export { it } from "#messaging";'],
  "simulation-knows-only": ["libs/simulation/src", 'export { it } from "#resolution";'],
  "broker-knows-only": ["libs/broker/src", 'export { it } from "#domain";'],
  "libs-know-no-app": ["libs/platform/src", 'export * from "../../../apps/ingest/src/main.js";'],
  "apps-know-no-app": ["apps/extractor/src", 'export * from "../../ingest/src/main.js";'],
  "services-start-no-broker": ["apps/ingest/src", 'export { it } from "#broker";'],
  "judgement-does-no-io": ["libs/extraction/src", 'export { readFileSync } from "node:fs";'],
  "hashing-lives-in-domain": ["libs/resolution/src", 'export { createHash } from "node:crypto";'],
  "only-messaging-knows-kafkajs": ["apps/ingest/src", 'export { default } from "kafkajs";'],
  "only-contracts-and-config-validate": ["libs/domain/src", 'export { default } from "class-validator";'],
  "libs-are-entered-by-their-index": ["apps/extractor/src", 'export * from "../../../libs/knowledge/src/table.js";'],
  "no-cycles": ["libs/domain/src", 'export { back } from "./other-half.js";\nexport const it = 1;'],
  "no-folder-cycles": ["libs/domain/src/one", 'export { it } from "../other/other.js";'],
  "no-orphans": ["libs/domain/src", "export const it = 1;"],
  "no-unresolvable": ["libs/domain/src", 'export * from "./nowhere.js";'],
  "what-runs-is-not-a-dev-dependency": ["libs/platform/src", 'export { default } from "vitest";'],
};
/** What closes the cycles. */
const PARTNERS: Readonly<Record<string, string>> = {
  "libs/domain/src/other-half.ts": 'export { it as back } from "./no-cycles.js";',
  "libs/domain/src/other/other.ts": 'export { it } from "./inner.js";\nexport * from "../one/leaf.js";',
  "libs/domain/src/other/inner.ts": "export const it = 1;",
  "libs/domain/src/one/leaf.ts": "export const leaf = 1;",
};

/** Lays the files down in a folder of their own and says which rule each of them breaks. */
async function findViolations(
  files: Readonly<Record<string, string>>,
): Promise<readonly (readonly [string, string])[]> {
  const folder = mkdtempSync(join(tmpdir(), "truceline-architecture-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return await cruiseTree(folder, ["apps", "libs"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function cruiseTree(baseDir: string, folders: string[]): Promise<readonly (readonly [string, string])[]> {
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(
    folders,
    { ...rest, baseDir, ruleSet: { forbidden: [...forbidden] }, validate: true },
    options.enhancedResolveOptions,
    { tsConfig: extractTsConfig(join(baseDir, "tsconfig.json")) },
  );
  return (output as ICruiseResult).summary.violations.map(({ from, rule }) => [from, rule.name] as const);
}

describe("the dependency rules", () => {
  it("have a comment each", () => {
    expect(forbidden.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
  });

  it("hold in this repository", async () => {
    expect(await cruiseTree(ROOT, ["apps", "libs", "scripts", "tests"])).toEqual([]);
  });

  it("hold in a sound tree", async () => {
    expect(await findViolations(SOUND)).toEqual([]);
  });
});

describe("each dependency rule", () => {
  let violations: readonly (readonly [string, string])[];
  const mutantFiles = Object.entries(MUTANTS).map(([rule, [folder, content]]) => [`${folder}/${rule}.ts`, content]);
  beforeAll(async () => {
    violations = await findViolations({ ...SOUND, ...Object.fromEntries(mutantFiles), ...PARTNERS });
  });

  it.each(forbidden.map(({ name, scope }) => [name, scope] as const))("%s catches what breaks it", (rule, scope) => {
    const [folder] = MUTANTS[rule] ?? ["(no mutant)"];
    expect(violations).toContainEqual([scope === "folder" ? folder : `${folder}/${rule}.ts`, rule]);
  });
});
