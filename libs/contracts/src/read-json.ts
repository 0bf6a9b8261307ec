import type { PermanentErrorCode, Problem } from "./errors.js";

/** What reading gave: the value, or why not and where. Reading never throws, whatever the input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: PermanentErrorCode; readonly problems: readonly Problem[] };

/** Objects and lists within each other; ours need six. Deeper input is hostile or broken, and some code recurses. */
export const DEPTH_MAX = 64;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** A failure with one problem for the whole input. */
export const refuse = (code: PermanentErrorCode, message: string, path = "") =>
  ({ ok: false, code, problems: [{ path, message }] }) as const;

/**
 * Bytes to JSON: UTF-8 (a byte order mark is fine), not empty, not too deep, without keys that reach for prototypes.
 *
 * Units: `maxBytes` bytes. Errors: none thrown; bad input is an outcome.
 */
export function readJson(bytes: Uint8Array | null | undefined, maxBytes = Number.POSITIVE_INFINITY): Parsed<unknown> {
  if (!bytes || bytes.byteLength === 0) return refuse("empty-value", "there is no value");
  if (bytes.byteLength > maxBytes) {
    return refuse("too-large", `${bytes.byteLength} bytes, at most ${maxBytes} are read`);
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse("invalid-utf8", "the bytes are not UTF-8");
  }
  return readJsonText(text);
}

/** The same for text that is already decoded. */
export function readJsonText(text: string): Parsed<unknown> {
  if (!/\S/.test(text)) return refuse("empty-value", "there is no value");
  if (text.length > SCAN_LENGTH_MIN && isTooDeep(text)) return tooDeep();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse("invalid-json", error instanceof SyntaxError ? error.message : "cannot be parsed");
  }
  return checkStructure(value);
}

const tooDeep = () => refuse("too-deep", `nested deeper than ${DEPTH_MAX} levels`);

/** Above this many characters, nesting alone can keep the JSON parser busy for seconds: it is looked for first. */
const SCAN_LENGTH_MIN = 65_536;

/** Counts brackets outside strings. On text that is no JSON the answer means nothing, the parser refuses it then. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > DEPTH_MAX) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    else if (code === QUOTE) at = endOfString(text, at);
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Where the string that opens at `start` closes, the text's end where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Refuses nesting beyond `DEPTH_MAX` and prototype keys, without recursion: the stack does not grow with the input. */
export function checkStructure(root: unknown): Parsed<unknown> {
  let level: object[] = isObject(root) ? [root] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return tooDeep();
    const next: object[] = [];
    for (const container of level) {
      const key = Array.isArray(container) ? undefined : findForbiddenKey(container);
      if (key !== undefined) return refuse("forbidden-key", `the key ${key} is not accepted`);
      for (const entry of Object.values(container)) if (isObject(entry)) next.push(entry);
    }
    level = next;
  }
  return { ok: true, value: root };
}

/** An own `__proto__`, or `constructor` with a `prototype` inside: what pollutes a prototype when copied carelessly. */
function findForbiddenKey(container: object): string | undefined {
  if (Object.hasOwn(container, "__proto__")) return "__proto__";
  if (!Object.hasOwn(container, "constructor")) return undefined;
  const inner: unknown = container.constructor;
  return isObject(inner) && Object.hasOwn(inner, "prototype") ? "constructor.prototype" : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
