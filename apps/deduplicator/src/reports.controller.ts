import { Controller, Inject } from "@nestjs/common";
import type { Logger } from "pino";
import { TOPICS, TransientError } from "#contracts";
import { KafkaBatch, PartitionAssigned, PartitionAssignment, RecordBatch } from "#messaging";
import { PLATFORM_LOGGER } from "#platform";
import { CheckpointFile } from "./checkpoint-file.js";
import { DeduplicatorConfig } from "./deduplicator.config.js";
import { PartitionSession } from "./partition-session.js";

/** Reads reports, writes events: partition p of the one to partition p of the other, one writer each. */
@Controller()
export class ReportsController {
  readonly #sessions = new Map<number, PartitionSession>();

  constructor(
    private readonly config: DeduplicatorConfig,
    private readonly checkpoints: CheckpointFile,
    @Inject(PLATFORM_LOGGER) private readonly logger: Logger,
  ) {}

  /** Opens the partition; after a fault, opens it again, with what is still held. */
  @PartitionAssigned(TOPICS.reports.name)
  async onAssigned(assignment: PartitionAssignment): Promise<void> {
    const known = this.#sessions.get(assignment.partition);
    const session = known?.assignment === assignment ? known : this.#start(assignment);
    await session.open();
  }

  /** See `PartitionSession.handle` for what a crash at each point leads to. */
  @KafkaBatch(TOPICS.reports.name)
  async onReports(batch: RecordBatch): Promise<void> {
    const session = this.#sessions.get(batch.partition);
    if (session?.assignment !== batch.assignment) throw new TransientError("fenced", "the partition is not open");
    await session.handle(batch);
  }

  #start(assignment: PartitionAssignment): PartitionSession {
    const session = new PartitionSession(this.config, this.checkpoints, assignment, this.logger);
    this.#sessions.set(assignment.partition, session);
    assignment.signal.addEventListener("abort", () => void this.#end(session), { once: true });
    return session;
  }

  async #end(session: PartitionSession): Promise<void> {
    const { partition } = session.assignment;
    if (this.#sessions.get(partition) === session) this.#sessions.delete(partition);
    await session.close();
  }
}
