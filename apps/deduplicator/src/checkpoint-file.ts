import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type ConflictState, type ConflictStore, RESOLUTION_VERSION } from "#resolution";

/** How far the log of one partition is in the checkpoint. */
export interface CheckpointHead {
  /** The last record that is in it, and when the broker appended it: the same offset of another log has another time. */
  readonly lastOffset: bigint;
  readonly lastTimestamp: number;
  /** The next offset to read. */
  readonly nextOffset: bigint;
  readonly floors: string;
}

/** The state of one partition behind a record, so that a restart need not read the whole log. */
export interface Checkpoint extends CheckpointHead {
  /** The rules that made it: a state of other rules is of no use. */
  readonly resolutionVersion: string;
  /** Conflicts that are in it; each is read when it is needed. */
  readonly conflictIds: readonly string[];
}

interface HeadRow {
  readonly resolution_version: string;
  readonly last_offset: bigint;
  readonly last_timestamp: bigint;
  readonly next_offset: bigint;
  readonly floors: string;
}

/** The format of the tables; a file of another one is emptied. */
const SCHEMA_VERSION = 2;

/** A conflict that the checkpoint should hold is not there, or cannot be read: the partition has to be rebuilt from the log. */
export class UnreadableCheckpoint extends Error {
  override readonly name = "UnreadableCheckpoint";
}

/**
 * Checkpoints of the partitions of one topic in an SQLite file, conflict by conflict: only those that changed are written again, and
 * only those that are needed are read. A cache: it may be deleted at any time, also when only some of it is readable, and a checkpoint
 * older than the log's position is as good as a new one, only slower.
 *
 * A checkpoint is written in one transaction, so it is always that of one record. Several processes may share the file.
 */
export class CheckpointFile {
  readonly #database: DatabaseSync;

  /** Errors: what SQLite says when the file cannot be opened or is none. */
  constructor(path: string) {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    this.#database = new DatabaseSync(path, { timeout: 5000 });
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    const { user_version: version } = this.#database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version !== SCHEMA_VERSION)
      this.#database.exec("DROP TABLE IF EXISTS checkpoint; DROP TABLE IF EXISTS conflict;");
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS checkpoint (
        topic TEXT NOT NULL,
        partition INTEGER NOT NULL,
        resolution_version TEXT NOT NULL,
        last_offset INTEGER NOT NULL,
        last_timestamp INTEGER NOT NULL,
        next_offset INTEGER NOT NULL,
        floors TEXT NOT NULL,
        PRIMARY KEY (topic, partition)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS conflict (
        topic TEXT NOT NULL,
        partition INTEGER NOT NULL,
        conflict_id TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (topic, partition, conflict_id)
      ) STRICT;
      PRAGMA user_version = ${SCHEMA_VERSION};
    `);
  }

  /** The partition's checkpoint; undefined where there is none, or part of it was cut off. */
  read(topic: string, partition: number): Checkpoint | undefined {
    const statement = this.#database.prepare("SELECT * FROM checkpoint WHERE topic = ? AND partition = ?");
    statement.setReadBigInts(true);
    const row = statement.get(topic, partition) as unknown as HeadRow | undefined;
    if (!row) return undefined;
    const ids = this.#database
      .prepare(
        "SELECT conflict_id, octet_length(state) = bytes AS whole FROM conflict WHERE topic = ? AND partition = ?",
      )
      .all(topic, partition) as unknown as readonly { readonly conflict_id: string; readonly whole: number }[];
    if (ids.some(({ whole }) => whole !== 1)) return undefined;
    return {
      resolutionVersion: row.resolution_version,
      lastOffset: row.last_offset,
      lastTimestamp: Number(row.last_timestamp),
      nextOffset: row.next_offset,
      floors: row.floors,
      conflictIds: ids.map(({ conflict_id }) => conflict_id),
    };
  }

  /** The conflicts of a partition as its checkpoint holds them. Errors: `read` throws an `UnreadableCheckpoint`. */
  storeOf(topic: string, partition: number): ConflictStore {
    const statement = this.#database.prepare(
      "SELECT state FROM conflict WHERE topic = ? AND partition = ? AND conflict_id = ?",
    );
    return {
      read: (conflictId) => {
        try {
          const row = statement.get(topic, partition, conflictId) as { readonly state: string } | undefined;
          if (row) return JSON.parse(row.state) as ConflictState;
        } catch (cause) {
          throw new UnreadableCheckpoint(`the checkpoint of conflict ${conflictId} cannot be read`, { cause });
        }
        throw new UnreadableCheckpoint(`the checkpoint lacks conflict ${conflictId}`);
      },
    };
  }

  /**
   * Moves a partition's checkpoint on: `changed` are the conflicts that differ from what it holds.
   *
   * Shape: with `isWhole` whatever else it held is forgotten first, as when the state was built from the log.
   */
  write(
    topic: string,
    partition: number,
    head: CheckpointHead,
    changed: Iterable<ConflictState>,
    isWhole: boolean,
  ): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      if (isWhole) {
        this.#database.prepare("DELETE FROM conflict WHERE topic = ? AND partition = ?").run(topic, partition);
      }
      const put = this.#database.prepare("INSERT OR REPLACE INTO conflict VALUES (?, ?, ?, ?, ?)");
      for (const state of changed) {
        const text = JSON.stringify(state);
        put.run(topic, partition, state.conflictId, Buffer.byteLength(text), text);
      }
      this.#database
        .prepare("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(topic, partition, RESOLUTION_VERSION, head.lastOffset, head.lastTimestamp, head.nextOffset, head.floors);
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /** Forgets a partition's checkpoint, so that the next restart reads the log. */
  forget(topic: string, partition: number): void {
    this.#database.prepare("DELETE FROM checkpoint WHERE topic = ? AND partition = ?").run(topic, partition);
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
