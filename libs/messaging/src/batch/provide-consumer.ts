import type { FactoryProvider, Type } from "@nestjs/common";
import type { Logger } from "pino";
import { HealthRegistry, Metrics, PLATFORM_LOGGER } from "#platform";
import type { KafkaOptions } from "../kafka.js";
import { createProducer, RecordProducer } from "../producer.js";
import { KafkaBatchStrategy } from "./kafka-batch.strategy.js";
import { registerConsumer, reportBatches } from "./report-consumer.js";

/** What the settings of a service that consumes must say. Units: `drainMs` as in KafkaBatchOptions. */
export interface ConsumerSettings {
  readonly kafka: KafkaOptions;
  readonly groupId: string;
  /** Put before every topic name. */
  readonly prefix: string;
  readonly drainMs: number;
}

/**
 * The Nest providers of a service that consumes: the transport, watched by logs, metrics and health, and the producer by which
 * it writes dead letters, which the service may use too and must disconnect when the transport has drained.
 *
 * Shape: `settings` is the class under which the settings are provided; `deadLetterTopics` as in KafkaBatchOptions.
 */
export function provideConsumer(
  settings: Type<ConsumerSettings>,
  deadLetterTopics: Readonly<Record<string, string>>,
): [FactoryProvider<RecordProducer>, FactoryProvider<KafkaBatchStrategy>] {
  const producer = {
    provide: RecordProducer,
    inject: [settings, PLATFORM_LOGGER],
    useFactory: ({ kafka }: ConsumerSettings, logger: Logger) => createProducer({ ...kafka, logger }),
  };
  const strategy = {
    provide: KafkaBatchStrategy,
    inject: [settings, PLATFORM_LOGGER, Metrics, HealthRegistry, RecordProducer],
    useFactory: (
      { kafka, groupId, prefix, drainMs }: ConsumerSettings,
      logger: Logger,
      metrics: Metrics,
      health: HealthRegistry,
      deadLetters: RecordProducer,
    ) => {
      const observe = reportBatches(logger, metrics);
      const options = {
        ...kafka,
        groupId,
        topicPrefix: prefix,
        deadLetterTopics,
        deadLetters,
        drainMs,
        logger,
        observe,
      };
      const transport = new KafkaBatchStrategy(options);
      registerConsumer(health, () => transport.health());
      return transport;
    },
  };
  return [producer, strategy];
}
