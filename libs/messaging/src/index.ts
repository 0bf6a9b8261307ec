/**
 * @module Kafka as the services need it: batches with retries and dead letters, acknowledged and transactional writes, fencing,
 * restoring. The only place that knows the client library (kafkajs 2.2.4, pinned, with the patches of /patches).
 * Knows nothing of articles, reports or events: values are bytes here.
 */
export { GroupConsumer, type GroupOptions, type GroupState } from "./batch/group-consumer.js";
export { KafkaBatch, PartitionAssigned } from "./batch/kafka-batch.decorator.js";
export {
  type BatchObservation,
  type BatchOutcome,
  type ConsumerHealth,
  type KafkaBatchOptions,
  KafkaBatchStrategy,
} from "./batch/kafka-batch.strategy.js";
export { PartitionAssignment } from "./batch/partition-assignment.js";
export { type ConsumerSettings, provideConsumer } from "./batch/provide-consumer.js";
export { RecordBatch } from "./batch/record-batch.js";
export { registerConsumer, reportBatches } from "./batch/report-consumer.js";
export { toDeadLetter, toFailure } from "./dead-letter.js";
export { type EnsuredTopics, ensureTopics } from "./ensure-topics.js";
export { AbandonedError, FencedError } from "./faults.js";
export { type ClientLogger, createKafka, type KafkaOptions } from "./kafka.js";
export {
  type OffsetRange,
  readCommittedOffset,
  readOffsetRanges,
  readOffsetsAt,
  withAdmin,
} from "./offsets.js";
export { partitionOf } from "./partition.js";
export { type FetchedRecords, PartitionReader, readPartition } from "./partition-reader.js";
export { createProducer, type ProducerOptions, RecordProducer } from "./producer.js";
export type { ConsumedRecord, OutgoingRecord, RecordHeaders } from "./records.js";
export { type TailOptions, tail } from "./tail.js";
export {
  createTransactionalWriter,
  TransactionalWriter,
  type TransactionalWriterOptions,
  type TransactionContent,
} from "./transactional-writer.js";
export { isBrokerReachable, waitForBroker } from "./wait-for-broker.js";
