import { type DynamicModule, type FactoryProvider, Inject, Module, type OnApplicationShutdown } from "@nestjs/common";
import type { Logger } from "pino";
import { TOPICS } from "#contracts";
import { createProducer, KafkaBatchStrategy, RecordProducer, registerConsumer, reportBatches } from "#messaging";
import { HealthRegistry, Metrics, PLATFORM_LOGGER, PlatformModule } from "#platform";
import { ArticlesController } from "./articles.controller.js";
import { ExtractorConfig } from "./extractor.config.js";
import { ReportedArticlesMemory } from "./reported-articles.js";

const producer: FactoryProvider<RecordProducer> = {
  provide: RecordProducer,
  inject: [ExtractorConfig, PLATFORM_LOGGER],
  useFactory: (config: ExtractorConfig, logger: Logger) => createProducer({ ...config.kafka, logger }),
};

const strategy: FactoryProvider<KafkaBatchStrategy> = {
  provide: KafkaBatchStrategy,
  inject: [ExtractorConfig, PLATFORM_LOGGER, Metrics, HealthRegistry, RecordProducer],
  useFactory: (
    config: ExtractorConfig,
    logger: Logger,
    metrics: Metrics,
    health: HealthRegistry,
    deadLetters: RecordProducer,
  ) => {
    const transport = new KafkaBatchStrategy({
      ...config.kafka,
      groupId: config.groupId,
      topicPrefix: config.prefix,
      deadLetterTopics: { [TOPICS.articles.name]: TOPICS.articlesDeadLetter.name },
      deadLetters,
      drainMs: config.drainMs,
      logger,
      observe: reportBatches(logger, metrics),
    });
    registerConsumer(health, () => transport.health());
    return transport;
  },
};

/** Articles in, reports out. */
@Module({})
export class ExtractorModule implements OnApplicationShutdown {
  constructor(@Inject(RecordProducer) private readonly producer: RecordProducer) {}

  static forRoot(config: ExtractorConfig, logger: Logger): DynamicModule {
    return {
      module: ExtractorModule,
      imports: [PlatformModule.forRoot({ app: "extractor", logger })],
      controllers: [ArticlesController],
      providers: [{ provide: ExtractorConfig, useValue: config }, producer, strategy, ReportedArticlesMemory],
    };
  }

  /** After the transport has drained: nothing is sent any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.producer.disconnect();
  }
}
