import { sha256 } from "#domain";

/** JSON with keys sorted at every depth: two values with the same content give the same text, whoever wrote them. */
export function toStableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

const memo = new WeakMap<object, string>();
/** Digest of an object that is never changed in place; remembered per object. */
export function digestOf(value: object): string {
  let digest = memo.get(value);
  if (digest === undefined) {
    digest = sha256(toStableJson(value)).slice(0, 24);
    memo.set(value, digest);
  }
  return digest;
}
