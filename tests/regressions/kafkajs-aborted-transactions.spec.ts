/**
 * A consumer of committed records got aborted ones (patch 001).
 *
 * A fetch names the aborted transactions it overlaps, in the order in which they ended. kafkajs 2.2.4 walked them as if they were
 * sorted by where they began, and stepped into one per record at most. With interleaved writers a transaction that began
 * first and ended last was met too late, and its first records passed. Besides, any record whose key is four zero bytes
 * was taken for the marker that ends a transaction, so what followed it passed too.
 */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

interface Message {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly isControlRecord: boolean;
  readonly batchContext: { readonly producerId: string; readonly inTransaction: boolean };
}
type Filter = (input: {
  readonly messages: readonly Message[];
  readonly abortedTransactions: readonly { readonly producerId: string; readonly firstOffset: string }[];
}) => readonly Message[];
const filterAbortedMessages: Filter = createRequire(import.meta.url)("kafkajs/src/consumer/filterAbortedMessages.js");

const ZEROS = Buffer.alloc(4);
const data = (offset: number, producerId: string, key: Buffer | null = Buffer.from("k")): Message => ({
  offset: String(offset),
  key,
  isControlRecord: false,
  batchContext: { producerId, inTransaction: true },
});
const abortMarker = (offset: number, producerId: string): Message => ({
  ...data(offset, producerId, ZEROS),
  isControlRecord: true,
});
const offsetsOf = (messages: readonly Message[]) =>
  messages.filter(({ isControlRecord }) => !isControlRecord).map(({ offset }) => offset);

describe("filtering of aborted transactions", () => {
  it("drops a transaction that began before another and ended after it", () => {
    const messages = [data(0, "A"), data(1, "A"), data(2, "B"), abortMarker(3, "B"), data(4, "A"), abortMarker(5, "A")];
    const abortedTransactions = [
      { producerId: "B", firstOffset: "2" },
      { producerId: "A", firstOffset: "0" },
    ];
    expect(offsetsOf(filterAbortedMessages({ messages, abortedTransactions }))).toEqual([]);
  });

  it("drops both of two transactions that the fetch begins inside of", () => {
    const messages = [data(2, "B"), data(3, "A"), abortMarker(4, "A"), abortMarker(5, "B"), data(6, "C")];
    const abortedTransactions = [
      { producerId: "A", firstOffset: "0" },
      { producerId: "B", firstOffset: "1" },
    ];
    expect(offsetsOf(filterAbortedMessages({ messages, abortedTransactions }))).toEqual(["6"]);
  });

  it("does not take a key of four zero bytes for the end of a transaction", () => {
    const messages = [data(0, "A"), data(1, "A", ZEROS), data(2, "A"), abortMarker(3, "A"), data(4, "A")];
    const abortedTransactions = [{ producerId: "A", firstOffset: "0" }];
    expect(offsetsOf(filterAbortedMessages({ messages, abortedTransactions }))).toEqual(["4"]);
  });
});
