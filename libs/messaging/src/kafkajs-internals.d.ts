/**
 * Parts of kafkajs 2.2.4 that it does not export, as far as `partition-reader.ts` uses them. They are safe to lean on only
 * because the version is pinned exactly; the reader's specs fail when they change.
 */
declare module "kafkajs/src/cluster/index.js" {
  interface FetchedPartition {
    readonly partition: number;
    readonly highWatermark: string;
    readonly lastStableOffset?: string;
    readonly messages: readonly unknown[];
  }
  interface Broker {
    readonly nodeId: number;
    fetch(request: {
      readonly maxWaitTime: number;
      readonly minBytes: number;
      readonly maxBytes: number;
      readonly isolationLevel: 0 | 1;
      readonly topics: readonly {
        readonly topic: string;
        readonly partitions: readonly {
          readonly partition: number;
          readonly fetchOffset: string;
          readonly maxBytes: number;
        }[];
      }[];
    }): Promise<{ readonly responses: readonly { readonly partitions: readonly FetchedPartition[] }[] }>;
  }
  export default class Cluster {
    constructor(options: object);
    connect(): Promise<void>;
    disconnect(): Promise<void>;
    addTargetTopic(topic: string): Promise<void>;
    refreshMetadata(): Promise<void>;
    refreshMetadataIfNecessary(): Promise<void>;
    removeBroker(address: { readonly host: string; readonly port: number }): void;
    findLeaderForPartitions(topic: string, partitions: readonly number[]): Readonly<Record<string, readonly number[]>>;
    findBroker(broker: { readonly nodeId: string }): Promise<Broker>;
  }
}

declare module "kafkajs/src/consumer/batch.js" {
  import type { RawRecord } from "./records.js";
  export default class Batch {
    constructor(topic: string, fetchedOffset: string, partition: object);
    readonly messages: readonly RawRecord[];
    readonly rawMessages: readonly unknown[];
    lastOffset(): string;
  }
}

declare module "kafkajs/src/loggers/index.js" {
  export function createLogger(options: { readonly level: number; readonly logCreator: unknown }): object;
}

declare module "kafkajs/src/network/socketFactory.js" {
  export default function createSocketFactory(): unknown;
}
