import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Driver from 'better-sqlite3';
import { ArchiveError } from '../errors.ts';
import { ARCHIVE_MIGRATIONS, STATE_MIGRATIONS } from './migrations.ts';

/** What the store needs of SQLite. Only this file names the driver. */
export interface Statement<Row> {
  run(...values: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  get(...values: readonly unknown[]): Row | undefined;
  all(...values: readonly unknown[]): Row[];
  iterate(...values: readonly unknown[]): IterableIterator<Row>;
}

export interface Db {
  /** Compiles `sql`; the same text is compiled once per connection. */
  prepare<Row>(sql: string): Statement<Row>;
  /** The first column of every row of `sql`: a thousand rows in a third of the time that objects take. */
  column<Value>(sql: string, ...values: readonly unknown[]): Value[];
  exec(sql: string): void;
  /** Runs `work` in one immediate transaction: all of it happens, or nothing. Nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export const IN_MEMORY = ':memory:';

class Connection implements Db {
  readonly #driver: Driver.Database;
  readonly #statements = new Map<string, Driver.Statement>();
  readonly #columns = new Map<string, Driver.Statement>();

  constructor(driver: Driver.Database) {
    this.#driver = driver;
  }

  prepare<Row>(sql: string): Statement<Row> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#driver.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement as unknown as Statement<Row>;
  }

  column<Value>(sql: string, ...values: readonly unknown[]): Value[] {
    let statement = this.#columns.get(sql);
    if (statement === undefined) {
      statement = this.#driver.prepare(sql).pluck();
      this.#columns.set(sql, statement);
    }
    return statement.all(...values) as Value[];
  }

  exec(sql: string): void {
    this.#driver.exec(sql);
  }

  transaction<T>(work: () => T): T {
    if (this.#driver.inTransaction) return work();
    return this.#driver.transaction(work).immediate();
  }

  close(): void {
    this.#driver.close();
  }
}

/** SQLite's result code of an error, e.g. `SQLITE_BUSY`, or null when it is no SQLite error. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Driver.SqliteError ? error.code : null;
}

/** Says in one sentence what to do about a failure of the disk or the file; anything else comes back unchanged. */
export function explainStoreError(error: unknown, path: string): unknown {
  const code = sqliteCode(error) ?? (error as NodeJS.ErrnoException).code ?? '';
  const options = { cause: error };
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return new ArchiveError(
      'disk_full',
      `The disk that holds ${path} is full. Free some space and start again.`,
      options,
    );
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^E(ACCES|PERM|ROFS|NOTDIR|EXIST)$/.test(code))
    return new ArchiveError(
      'archive_unwritable',
      `${path} cannot be written. Check DATA_DIR and its permissions.`,
      options,
    );
  if (isDamage(error)) return damaged(path, options);
  return error;
}

/** Reads the whole file once (about a second for 150 MB). Throws ArchiveError `archive_damaged`. */
export function checkIntegrity(db: Db, path: string): void {
  const found = db.prepare<{ quick_check: string }>('PRAGMA quick_check(1)').get()?.quick_check;
  if (found !== 'ok') throw damaged(path, { cause: found });
}

function damaged(path: string, options: ErrorOptions): ArchiveError {
  return new ArchiveError(
    'archive_damaged',
    `${path} is damaged. Start again: it is moved aside and rebuilt.`,
    options,
  );
}

/** True for errors that mean the file itself is broken. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error) ?? '');
}

interface OpenOptions {
  /** How long a write waits for another writer, milliseconds; 5,000 by default. */
  readonly busyTimeout?: number;
}

function connect(path: string, migrations: readonly string[], options: OpenOptions): Db {
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  const driver = new Driver(path, { timeout: options.busyTimeout ?? 5_000 });
  try {
    driver.pragma('journal_mode = WAL');
    driver.pragma('synchronous = NORMAL');
    driver.pragma('foreign_keys = ON');
    driver.pragma('temp_store = MEMORY');
    migrate(driver, migrations, path);
  } catch (error) {
    driver.close();
    throw error;
  }
  return new Connection(driver);
}

function migrate(driver: Driver.Database, migrations: readonly string[], path: string): void {
  const version = () => driver.pragma('user_version', { simple: true }) as number;
  if (version() === migrations.length) return;
  driver
    .transaction(() => {
      const from = version();
      if (from > migrations.length) {
        throw new ArchiveError(
          'archive_newer',
          `${path} was written by a newer Xunwen (version ${from}, this one knows ${migrations.length}). Update Xunwen, or choose another DATA_DIR.`,
        );
      }
      for (const step of migrations.slice(from)) driver.exec(step);
      driver.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** Moves a damaged database out of the way, with its journals, and returns where it went. Nothing is deleted. */
export function moveAside(path: string, now: Date): string {
  const aside = `${path}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  return aside;
}

function open(path: string, migrations: readonly string[], options: OpenOptions): Db {
  try {
    return connect(path, migrations, options);
  } catch (error) {
    throw explainStoreError(error, path);
  }
}

/** Opens what is derived from the article files; it can always be rebuilt from them. */
export function openArchive(path: string, options: OpenOptions = {}): Db {
  return open(path, ARCHIVE_MIGRATIONS, options);
}

/** Opens what people entrusted to us: settings, subscriptions, the delivery ledger. */
export function openState(path: string, options: OpenOptions = {}): Db {
  const db = open(path, STATE_MIGRATIONS, options);
  // What was sent must still be known after a power cut.
  db.exec('PRAGMA synchronous = FULL');
  return db;
}

/** The right to write the archive of one DATA_DIR; the system releases it when the process dies, however it dies. */
export interface WriterLock {
  release(): void;
}

/** Takes the writer's lock kept in `path`, or returns null when another process holds it. */
export function lockWriter(path: string): WriterLock | null {
  let driver: Driver.Database | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    driver = new Driver(path, { timeout: 0 });
    driver.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    driver?.close();
    if (/^SQLITE_BUSY/.test(sqliteCode(error) ?? '')) return null;
    throw explainStoreError(error, path);
  }
  const held = driver;
  return { release: () => held.close() };
}
