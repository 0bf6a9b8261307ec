import { type DynamicModule, type FactoryProvider, Inject, Module, type OnApplicationShutdown } from "@nestjs/common";
import type { Logger } from "pino";
import { TOPICS } from "#contracts";
import { provideConsumer, RecordProducer } from "#messaging";
import { PLATFORM_LOGGER, PlatformModule } from "#platform";
import { CheckpointFile } from "./checkpoint-file.js";
import { DeduplicatorConfig } from "./deduplicator.config.js";
import { ReportsController } from "./reports.controller.js";

const checkpoints: FactoryProvider<CheckpointFile> = {
  provide: CheckpointFile,
  inject: [DeduplicatorConfig, PLATFORM_LOGGER],
  useFactory: (config: DeduplicatorConfig, logger: Logger) => openCheckpoints(config.checkpointFile, logger),
};

/** A file that cannot be used costs time at the next restart, and nothing else. */
function openCheckpoints(path: string, logger: Logger): CheckpointFile {
  try {
    return new CheckpointFile(path);
  } catch (error) {
    logger.warn({ err: error, path }, "the checkpoint file cannot be used; going on without");
    return new CheckpointFile(":memory:");
  }
}

/** Reports in, canonical events out. */
@Module({})
export class DeduplicatorModule implements OnApplicationShutdown {
  constructor(
    @Inject(RecordProducer) private readonly producer: RecordProducer,
    @Inject(CheckpointFile) private readonly checkpoints: CheckpointFile,
  ) {}

  static forRoot(config: DeduplicatorConfig, logger: Logger): DynamicModule {
    return {
      module: DeduplicatorModule,
      imports: [PlatformModule.forRoot({ app: "deduplicator", logger })],
      controllers: [ReportsController],
      providers: [
        { provide: DeduplicatorConfig, useValue: config },
        // Its producer writes dead letters only: events travel inside the transactions.
        ...provideConsumer(DeduplicatorConfig, { [TOPICS.reports.name]: TOPICS.reportsDeadLetter.name }),
        checkpoints,
      ],
    };
  }

  /** After the transport has drained and the sessions have written their last checkpoints. */
  async onApplicationShutdown(): Promise<void> {
    await this.producer.disconnect();
    this.checkpoints.close();
  }
}
