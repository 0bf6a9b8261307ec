import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { RESOLUTION_VERSION } from "#resolution";

/** The state of one partition behind a record, as JSON text, so that a restart need not read the whole log. */
export interface Checkpoint {
  /** The rules that made it: a state of other rules is of no use. */
  readonly resolutionVersion: string;
  /** The last record that is in it, and when the broker appended it: the same offset of another log has another time. */
  readonly lastOffset: bigint;
  readonly lastTimestamp: number;
  /** The next offset to read. */
  readonly nextOffset: bigint;
  readonly state: string;
  readonly floors: string;
}

interface Row {
  readonly resolution_version: string;
  readonly last_offset: bigint;
  readonly last_timestamp: bigint;
  readonly next_offset: bigint;
  readonly state: string;
  readonly floors: string;
}

/**
 * Checkpoints of the partitions of one topic in an SQLite file. A cache: it may be deleted at any time, also when only some of it
 * is readable, and a checkpoint older than the log's position is as good as a new one, only slower.
 *
 * Several processes may share the file.
 */
export class CheckpointFile {
  readonly #database: DatabaseSync;

  /** Errors: what SQLite says when the file cannot be opened or is none. */
  constructor(path: string) {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    this.#database = new DatabaseSync(path, { timeout: 5000 });
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS checkpoint (
        topic TEXT NOT NULL,
        partition INTEGER NOT NULL,
        resolution_version TEXT NOT NULL,
        last_offset INTEGER NOT NULL,
        last_timestamp INTEGER NOT NULL,
        next_offset INTEGER NOT NULL,
        state TEXT NOT NULL,
        floors TEXT NOT NULL,
        PRIMARY KEY (topic, partition)
      ) STRICT;
    `);
  }

  read(topic: string, partition: number): Checkpoint | undefined {
    const statement = this.#database.prepare("SELECT * FROM checkpoint WHERE topic = ? AND partition = ?");
    statement.setReadBigInts(true);
    const row = statement.get(topic, partition) as unknown as Row | undefined;
    return (
      row && {
        resolutionVersion: row.resolution_version,
        lastOffset: row.last_offset,
        lastTimestamp: Number(row.last_timestamp),
        nextOffset: row.next_offset,
        state: row.state,
        floors: row.floors,
      }
    );
  }

  write(topic: string, partition: number, checkpoint: Omit<Checkpoint, "resolutionVersion">): void {
    this.#database
      .prepare("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .run(
        topic,
        partition,
        RESOLUTION_VERSION,
        checkpoint.lastOffset,
        checkpoint.lastTimestamp,
        checkpoint.nextOffset,
        checkpoint.state,
        checkpoint.floors,
      );
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
