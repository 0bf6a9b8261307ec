import { type DynamicModule, Module } from "@nestjs/common";
import { PlatformModule, type PlatformOptions } from "#platform";
import { ArticlePublisher } from "./article-publisher.js";
import { ArticlesController } from "./articles.controller.js";

/** Wiring of ingest: the controller, and the publisher it is given. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest's dynamic modules are classes.
export class IngestModule {
  static forRoot(platform: PlatformOptions, publisher: ArticlePublisher): DynamicModule {
    return {
      module: IngestModule,
      imports: [PlatformModule.forRoot(platform)],
      controllers: [ArticlesController],
      providers: [{ provide: ArticlePublisher, useFactory: () => publisher }],
    };
  }
}
