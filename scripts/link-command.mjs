/**
 * Lets `npx truceline` find this project's own command. Runs after `npm ci`.
 *
 * Not through `bin` in package.json: for a command of the project itself, npx first installs the project into a cache of its
 * own, which takes a quarter of a minute the first time and a second or two each time after.
 */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

const link = join(ROOT, "node_modules", ".bin", "truceline");
try {
  rmSync(link, { force: true });
  symlinkSync(join("..", "..", "bin", "truceline.mjs"), link);
} catch (error) {
  console.log(`npx truceline will not be found, use node bin/truceline.mjs: ${error.message}`);
}
