import { existsSync, readFileSync } from "node:fs";
import { type ConfigClass, toSettingsTable } from "#platform";
import { DeduplicatorConfig } from "../apps/deduplicator/src/deduplicator.config.js";
import { ExtractorConfig } from "../apps/extractor/src/extractor.config.js";
import { IngestConfig } from "../apps/ingest/src/ingest.config.js";
import { toAsyncApi } from "./documents/async-api.js";
import { MESSAGES, toSchemaFile } from "./documents/json-schemas.js";
import { toSchemasPage } from "./documents/topic-table.js";

/** Version of the contracts, told in the AsyncAPI document: its major is that of the topic names. */
const CONTRACTS_VERSION = "1.0.0";

const SETTINGS: readonly { readonly page: string; readonly type: ConfigClass }[] = [
  { page: "apps/ingest/README.md", type: IngestConfig },
  { page: "apps/extractor/README.md", type: ExtractorConfig },
  { page: "apps/deduplicator/README.md", type: DeduplicatorConfig },
];

/** Between these marks a page's settings table is made from the config class; all else is written by hand. */
const MARKS = /(<!-- settings: generated -->)[\s\S]*?(<!-- \/settings -->)/;

/** Every generated document: path from the repository's root, and what has to stand there. */
export function generateDocuments(): ReadonlyMap<string, string> {
  const schemas = MESSAGES.map(
    (message) => [`docs/schemas/${message.file}.schema.json`, toJson(toSchemaFile(message))] as const,
  );
  const pages = SETTINGS.filter(({ page }) => existsSync(fromRoot(page))).map(
    ({ page, type }) => [page, fillSettings(page, type)] as const,
  );
  return new Map([
    ...schemas,
    ["docs/schemas/asyncapi.json", toJson(toAsyncApi(CONTRACTS_VERSION))],
    ["docs/schemas/README.md", toSchemasPage()],
    ...pages,
  ]);
}

/** Where a document of that path lies. */
export const fromRoot = (path: string) => new URL(`../${path}`, import.meta.url);

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Errors: a page without the marks throws; it would silently go without its table. */
function fillSettings(page: string, type: ConfigClass): string {
  const text = readFileSync(fromRoot(page), "utf8");
  if (!MARKS.test(text)) throw new Error(`${page} has no place for its settings table`);
  return text.replace(MARKS, (_, open: string, close: string) => `${open}\n\n${toSettingsTable(type)}\n\n${close}`);
}
