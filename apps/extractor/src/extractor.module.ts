import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from "@nestjs/common";
import type { Logger } from "pino";
import { TOPICS } from "#contracts";
import { provideConsumer, RecordProducer } from "#messaging";
import { PlatformModule } from "#platform";
import { ArticlesController } from "./articles.controller.js";
import { ExtractorConfig } from "./extractor.config.js";
import { ReportedArticlesMemory } from "./reported-articles.js";

/** Articles in, reports out. */
@Module({})
export class ExtractorModule implements OnApplicationShutdown {
  constructor(@Inject(RecordProducer) private readonly producer: RecordProducer) {}

  static forRoot(config: ExtractorConfig, logger: Logger): DynamicModule {
    return {
      module: ExtractorModule,
      imports: [PlatformModule.forRoot({ app: "extractor", logger })],
      controllers: [ArticlesController],
      providers: [
        { provide: ExtractorConfig, useValue: config },
        ...provideConsumer(ExtractorConfig, { [TOPICS.articles.name]: TOPICS.articlesDeadLetter.name }),
        ReportedArticlesMemory,
      ],
    };
  }

  /** After the transport has drained: nothing is sent any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.producer.disconnect();
  }
}
