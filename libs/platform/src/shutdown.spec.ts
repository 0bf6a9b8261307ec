import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** A process that only waits, and runs `close` (source text of an async function) when told to end. */
async function start(close: string) {
  const script = `
    import { closeOnSignal } from ${JSON.stringify(new URL("./shutdown.ts", import.meta.url).href)};
    const logger = { info: () => {}, error: () => {} };
    closeOnSignal(${close}, logger);
    setInterval(() => {}, 1000);
    console.log("up");
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child.stdout ?? child, "data");
  return { child, exit: once(child, "exit"), output: () => output };
}

describe("a signal to end", () => {
  it("closes once and leaves with 0", async () => {
    const { child, exit, output } = await start('async () => console.log("closed")');
    child.kill("SIGTERM");
    expect((await exit)[0]).toBe(0);
    expect(output()).toBe("up\nclosed\n");
  });

  it("leaves with 1 where closing fails", async () => {
    const { child, exit } = await start('async () => { throw new Error("stuck"); }');
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(1);
  });

  it("given twice leaves at once", async () => {
    const { child, exit } = await start('() => { console.log("closing"); return new Promise(() => {}); }');
    child.kill("SIGTERM");
    await once(child.stdout ?? child, "data");
    child.kill("SIGTERM");
    expect((await exit)[0]).toBe(1);
  });
});
