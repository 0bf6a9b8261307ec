import type { KafkaOptions } from "#messaging";
import { NumberSetting, ServiceConfig, TextSetting, toKafkaConnection } from "#platform";

/** Settings of the deduplicator; the table in its README is made from this class. */
export class DeduplicatorConfig extends ServiceConfig {
  @TextSetting("SQLite file that saves reading the whole log at a restart; may be deleted at any time.")
  checkpointFile = ".cache/deduplicator/checkpoint.sqlite";

  @NumberSetting("Time between checkpoints of a partition, ms; a shorter one makes restarts quicker and work slower.", {
    min: 0,
    max: 3_600_000,
  })
  checkpointIntervalMs = 5000;

  @NumberSetting(
    "Reports held in memory, per partition, some 10 kB each; beyond it quiet conflicts wait in the checkpoint file. Fewer cost time when old conflicts are told of again.",
    { min: 0, max: 100_000_000 },
  )
  openReportsMax = 200_000;

  @NumberSetting("How long running work may take to finish at a shutdown, ms.", { min: 0, max: 20_000 })
  drainMs = 10_000;

  override httpPort = 8082;

  get prefix(): string {
    return this.topicPrefix ?? "";
  }

  get groupId(): string {
    return `${this.prefix}deduplicator`;
  }

  get kafka(): KafkaOptions {
    return { ...toKafkaConnection(this), clientId: "truceline-deduplicator" };
  }
}
