import { createHash } from "node:crypto";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<"ArticleId">;
export type ReportId = Branded<"ReportId">;
export type EventId = Branded<"EventId">;
/** Key by which reports meet: a listed conflict (`nagorno-karabakh`), or a fallback from country or actor pair. */
export type ConflictId = Branded<"ConflictId">;
/** ISO 3166-1 alpha-3 for states (`ARM`), kebab-case common name for everyone else (`nagorno-karabakh`). */
export type ActorId = Branded<"ActorId">;

export const toArticleId = (text: string) => text as ArticleId;
export const toReportId = (text: string) => text as ReportId;
export const toEventId = (text: string) => text as EventId;
export const toConflictId = (text: string) => text as ConflictId;
export const toActorId = (text: string) => text as ActorId;

/**
 * Short content hash for ids: 80 bits of SHA-256 in Crockford-like base32, lower case.
 *
 * Shape: any strings; they are length-prefixed, so ("ab","c") and ("a","bc") differ.
 * Errors: none. A collision needs about 2^40 ids of one kind.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part};`);
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  let bits = 0n;
  for (const byte of hash.digest().subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let out = "";
  for (let i = 0; i < 16; i++) {
    out = alphabet.charAt(Number(bits & 31n)) + out;
    bits >>= 5n;
  }
  return `${prefix}-${out}`;
}

/** Full SHA-256 of a text as lower-case hex: what `contentHash` holds. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
