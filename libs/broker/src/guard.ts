import { spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Starts a shell that does nothing until this process is gone, and then runs `script` with `args` as `$1`, `$2`…
 *
 * It waits on a pipe that only we hold: the kernel closes it however we end, Ctrl-C, crash and kill -9 included, which no
 * exit handler survives. It stands in a session of its own, so that the Ctrl-C of a terminal does not end it first.
 * Returns a function that lets it run now and resolves when it is done. Errors: none.
 */
export function guard(script: string, args: readonly string[]): () => Promise<void> {
  const child = spawn("sh", ["-c", `cat >/dev/null; ${script}`, "truceline-guard", ...args], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const done = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  // Who forgets to stop may still end: then the guard does the work.
  child.unref();
  (child.stdin as Socket | null)?.unref();
  return async () => {
    child.ref();
    child.stdin?.end();
    await done;
  };
}
