import { existsSync, readFileSync } from "node:fs";

/** The version of Truceline that runs: that of its package.json, found from the sources as from the build. */
export const VERSION: string = readVersion(new URL(".", import.meta.url));

function readVersion(folder: URL): string {
  const file = new URL("package.json", folder);
  const found = existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: string; version: string });
  if (found && found.name === "truceline") return found.version;
  const parent = new URL("..", folder);
  return parent.href === folder.href ? "unknown" : readVersion(parent);
}
