/**
 * Lets Node run the sources as they are: `node --conditions=source --import ./scripts/run-typescript.mjs FILE.ts`.
 *
 * Node strips types by itself but looks for the `.js` that an import names; here that is its `.ts`.
 * Good for the libraries and commands without decorators; what Nest wires needs the build.
 */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = specifier.startsWith(".") && specifier.endsWith(".js") && context.parentURL?.endsWith(".ts");
    return nextResolve(isOurs ? specifier.replace(/\.js$/, ".ts") : specifier, context);
  },
});
