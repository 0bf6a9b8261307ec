import { Partitioners, type PartitionMetadata } from "kafkajs";

const byKey = Partitioners.DefaultPartitioner();
const metadata = new Map<number, PartitionMetadata[]>();

/**
 * The partition a key belongs to: murmur2 as Java's default partitioner computes it, so any producer agrees.
 *
 * Errors: none; `partitionCount` must be at least 1.
 */
export function partitionOf(key: string | Buffer, partitionCount: number): number {
  const partitionMetadata = metadata.get(partitionCount) ?? toMetadata(partitionCount);
  metadata.set(partitionCount, partitionMetadata);
  return byKey({ topic: "", partitionMetadata, message: { key, value: null } });
}

/** What the library asks for: of all of it, a message with a key uses only the length. */
const toMetadata = (partitionCount: number): PartitionMetadata[] =>
  Array.from({ length: partitionCount }, (_, partitionId) => ({
    partitionId,
    partitionErrorCode: 0,
    leader: 0,
    replicas: [],
    isr: [],
  }));
