import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { ISocketFactory, Producer, Transaction } from "kafkajs";
import { TransientError } from "#contracts";
import { ignore, toWriteError } from "./faults.js";
import { createKafka } from "./kafka.js";
import { lookUpPartitionCounts } from "./partition-counts.js";
import { type ProducerOptions, toMessages, toRequests } from "./producer.js";
import type { OutgoingRecord } from "./records.js";

export interface TransactionalWriterOptions extends ProducerOptions {
  /** One per input partition, the same in every process: that is what fences. */
  readonly transactionalId: string;
  /** After this long without an end the broker aborts the transaction, ms; 15,000 unless given. Readers wait that long for a dead writer. */
  readonly transactionTimeoutMs?: number;
  /** Whether this process may take the id over now. Asked at the last moment before the request that fences goes out. */
  readonly mayFence: () => boolean;
}

/** What one transaction writes: records of several topics and the group's new position. */
export interface TransactionContent {
  readonly records: readonly { readonly topic: string; readonly records: readonly OutgoingRecord[] }[];
  readonly offsets: {
    readonly groupId: string;
    readonly topic: string;
    readonly partition: number;
    /** The next offset to read. */
    readonly offset: bigint;
  };
}

/**
 * The one writer of an output partition.
 *
 * `open` fences every earlier writer with the same id; `write` is one transaction, all or nothing. After any error of either
 * the writer is spent: call `discard` and open a new one. (A producer whose EndTxn failed is unusable for ever, and one whose
 * send failed may report a commit that wrote nothing.)
 */
export class TransactionalWriter {
  readonly #client: Producer;
  readonly #partitionCount: (topic: string) => number | Promise<number>;
  #isSpent = false;

  constructor(options: TransactionalWriterOptions) {
    this.#partitionCount = options.partitionCount ?? lookUpPartitionCounts(options);
    // CONCURRENT_TRANSACTIONS is retried: starting at 2 ms gives 110 transactions a second, the default 300 ms gives 4.
    const retry = { initialRetryTime: 2, maxRetryTime: 1000, retries: options.retries ?? 15 };
    this.#client = createKafka(options, { socketFactory: guardedSockets(options), retry }).producer({
      transactionalId: options.transactionalId,
      idempotent: true,
      maxInFlightRequests: 1,
      transactionTimeout: options.transactionTimeoutMs ?? 15_000,
      allowAutoTopicCreation: false,
      retry,
    });
  }

  /**
   * Connects and fences: whatever an earlier writer left open is aborted when this returns, and it can write no more.
   *
   * Errors: transient ones; the writer is then spent.
   */
  async open(): Promise<void> {
    await this.#guard(async () => {
      await this.#client.connect();
      // Connecting alone does not fence; the first transaction asks for the producer id, which does.
      const empty = await this.#client.transaction();
      await empty.abort();
    });
  }

  /** One transaction. Errors: `FencedError` when another writer took over, else transient or (too large) permanent; nothing is visible then. */
  async write({ records, offsets }: TransactionContent): Promise<void> {
    await this.#guard(async () => {
      const transaction = await this.#client.transaction();
      await this.#send(transaction, records);
      const partitions = [{ partition: offsets.partition, offset: String(offsets.offset) }];
      await transaction.sendOffsets({
        consumerGroupId: offsets.groupId,
        topics: [{ topic: offsets.topic, partitions }],
      });
      await transaction.commit();
    });
  }

  /** Closes without a word. An open transaction is aborted by the next `open` of this id, or by the broker after its timeout. */
  async discard(): Promise<void> {
    this.#isSpent = true;
    await this.#client.disconnect().catch(ignore);
  }

  async #send(transaction: Transaction, records: TransactionContent["records"]): Promise<void> {
    const filled = records.filter(({ records }) => records.length > 0);
    const all = await Promise.all(
      filled.map(async ({ topic, records }) => ({
        topic,
        messages: toMessages(records, await this.#partitionCount(topic)),
      })),
    );
    for (const topicMessages of toRequests(all)) {
      await transaction.sendBatch({ acks: -1, topicMessages });
    }
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    if (this.#isSpent) throw new TransientError("not-acknowledged", "this transactional writer is spent");
    try {
      await work();
    } catch (error) {
      this.#isSpent = true;
      throw toWriteError(error);
    }
  }
}

export const createTransactionalWriter = (options: TransactionalWriterOptions): TransactionalWriter =>
  new TransactionalWriter(options);

const INIT_PRODUCER_ID = 22;

/**
 * Sockets that refuse to send the fencing request when it is no longer ours to send.
 *
 * Why so low: between "am I still the owner?" and the request lie several round trips and retries of the library. A process that
 * was stopped there and wakes a minute later would fence the owner of today. At the socket nothing lies between.
 * A request begins with its length (4 bytes) and the number of the API (2 bytes).
 */
function guardedSockets({ mayFence, ssl, transactionalId }: TransactionalWriterOptions): ISocketFactory {
  return ({ host, port, onConnect }) => {
    const tlsOptions = ssl === true ? {} : ssl;
    const socket: Socket = tlsOptions
      ? connectTls({ host, port, servername: host, ...tlsOptions }, onConnect)
      : connectTcp({ host, port }, onConnect);
    socket.setKeepAlive(true, 60_000);
    const write = socket.write.bind(socket) as (data: Buffer | string, encoding?: BufferEncoding) => boolean;
    socket.write = ((data: Buffer | string, encoding?: BufferEncoding) => {
      if (Buffer.isBuffer(data) && data.length > 6 && data.readInt16BE(4) === INIT_PRODUCER_ID && !mayFence()) {
        socket.destroy(new Error(`${transactionalId} may belong to another member now; it is not taken over`));
        return false;
      }
      return write(data, encoding);
    }) as Socket["write"];
    return socket;
  };
}
