import { describe, expect, it } from "vitest";
import { listFiles, readText } from "./repository.js";

/** What no file may hold, with the files that may. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
  {
    what: "a path of somebody's machine",
    pattern: /(?<![\w.])\/(?:work|root|home\/(?!node\b)\w+|Users\/\w+)\//,
  },
  {
    what: "a folder outside the repository",
    pattern: /(?<!\.\.\/)\.\.\/shared\b/,
    except: /^\.ci\/run$/,
  },
  {
    what: "the host of a package registry",
    pattern: /registry\.(?:npmjs|yarnpkg)\.\w+|repo1?\.maven\.\w+|maven\.apache\.org\/maven2/i,
  },
  { what: "a secret", pattern: /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----|\bnpm_[A-Za-z0-9]{36}\b|_authToken/ },
  { what: "a mark of a broken merge", pattern: /^(?:<{7} |>{7} )/m },
];
/** This file names what it forbids. */
const SELF = "tests/architecture/hygiene.spec.ts";

const findForbidden = (path: string, text: string): string[] =>
  FORBIDDEN.filter(({ pattern, except }) => !except?.test(path) && pattern.test(text)).map(
    ({ what }) => `${path}: ${what}`,
  );

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

function findLockFaults({ packages }: LockFile): string[] {
  const installed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...(resolved ? [`${path} names where it was fetched`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !installed.has(name))
      .map((name) => `${path} wants ${name}, which is not there`),
  ]);
}

describe("the repository", () => {
  it("holds nothing of the machine it was written on, no registry and no secret", () => {
    const files = listFiles().filter((path) => path !== SELF && !path.startsWith("seeds/0"));
    expect(files.flatMap((path) => findForbidden(path, readText(path) ?? ""))).toEqual([]);
  });

  it.each(["cd /work/main", "see ../shared/design.md", "https://registry.npmjs.org/kafkajs", "<<<<<<< HEAD"])(
    "is found unclean by: %s",
    (text) => expect(findForbidden("docs/a.md", text)).toHaveLength(1),
  );

  it.each(["import '../../shared-nothing.js'", "WORKDIR /app", "the network/work/life balance"])(
    "is not found unclean by: %s",
    (text) => expect(findForbidden("docs/a.md", text)).toEqual([]),
  );
});

describe("the lock file", () => {
  it("names no registry, and the binaries of every platform, or `npm ci` fails", () => {
    expect(findLockFaults(JSON.parse(readText("package-lock.json") ?? "") as LockFile)).toEqual([]);
  });

  it("is found faulty where a platform's binary is missing or an address stands", () => {
    const faulty: LockFile = {
      packages: {
        "node_modules/tool": { optionalDependencies: { "tool-darwin": "1.0.0" } },
        "node_modules/other": { resolved: "https://example.org/other.tgz" },
      },
    };
    expect(findLockFaults(faulty)).toHaveLength(2);
  });
});
