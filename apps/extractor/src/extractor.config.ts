import type { KafkaOptions } from "#messaging";
import { NumberSetting, ServiceConfig, toKafkaConnection } from "#platform";

/** Settings of the extractor; the table in its README is made from this class. */
export class ExtractorConfig extends ServiceConfig {
  @NumberSetting("How long running work may take to finish at a shutdown, ms.", { min: 0, max: 20_000 })
  drainMs = 10_000;

  override httpPort = 8081;

  get prefix(): string {
    return this.topicPrefix ?? "";
  }

  get groupId(): string {
    return `${this.prefix}extractor`;
  }

  get kafka(): KafkaOptions {
    return { ...toKafkaConnection(this), clientId: "truceline-extractor" };
  }
}
