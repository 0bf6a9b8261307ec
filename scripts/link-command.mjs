/**
 * Lets `npx truceline` find this project's own command where it looks first. Without the link it finds it too, but copies the
 * whole project into a cache of its own before. Runs after `npm ci`; that it cannot link is no fault.
 */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

const link = join(ROOT, "node_modules", ".bin", "truceline");
try {
  rmSync(link, { force: true });
  symlinkSync(join("..", "..", "bin", "truceline.mjs"), link);
} catch (error) {
  console.log(`npx truceline will start slowly: ${error.message}`);
}
