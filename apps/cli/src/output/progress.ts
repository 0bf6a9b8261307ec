import type { Terminal } from "../terminal.js";

/** Shows on stderr how far long work has come; silent where nobody watches. */
export interface Progress {
  /** Units: things done so far, of the kind named at the start. */
  update(done: number, note: string): void;
  stop(): void;
}

/** Work shorter than this shows nothing. */
const SHOW_AFTER_MS = 500;

/**
 * A counter that appears when the work takes longer than half a second, and only on a terminal.
 *
 * The bar library is loaded when it is first needed: short runs start faster without it.
 */
export function startProgress({ stderr }: Terminal, unit = "articles"): Progress {
  const startedAtMs = performance.now();
  let bar: { update(value: number, payload: object): void; stop(): void } | undefined;
  let isLoading = false;
  let isStopped = false;
  const show = async (done: number, note: string) => {
    isLoading = true;
    const { default: cliProgress } = await import("cli-progress");
    if (isStopped) return;
    const format = `{value} ${unit} in {duration_formatted}  {note}`;
    const single = new cliProgress.SingleBar({ format, stream: stderr, hideCursor: true, clearOnComplete: true });
    single.start(0, done, { note });
    bar = single;
  };
  return {
    update(done, note) {
      if (!stderr.isTTY || performance.now() - startedAtMs < SHOW_AFTER_MS) return;
      if (bar) bar.update(done, { note });
      else if (!isLoading) void show(done, note);
    },
    stop() {
      isStopped = true;
      bar?.stop();
    },
  };
}
