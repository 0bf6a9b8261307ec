import { Partitioners } from "kafkajs";

const byKey = Partitioners.DefaultPartitioner();

/**
 * The partition a key belongs to: murmur2 as Java's default partitioner computes it, so any producer agrees.
 *
 * Errors: none; `partitionCount` must be at least 1.
 */
export function partitionOf(key: string | Buffer, partitionCount: number): number {
  const partitionMetadata = Array.from({ length: partitionCount }, (_, partitionId) => ({ partitionId, leader: 0 }));
  // The library asks for full metadata, of which a keyed message uses only the length.
  return byKey({ topic: "", partitionMetadata: partitionMetadata as never, message: { key, value: null } });
}
