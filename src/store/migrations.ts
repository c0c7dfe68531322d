/**
 * The two schemas, each a list of steps; a database's `user_version` is how many it has seen. Steps are only ever
 * appended.
 *
 * `doc`, the row number of an article, is its time of publication in seconds × 16 plus a counter: row order is date
 * order, so "newest first" is the index's own order, for the full-text index too.
 */
export const ARCHIVE_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    doc INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT,
    outlet TEXT NOT NULL,
    outlet_en TEXT NOT NULL,
    section TEXT,
    source TEXT,
    author TEXT,
    editor TEXT,
    translator TEXT,
    published_at INTEGER,          -- seconds since the epoch
    date_basis TEXT,
    saved_at TEXT,
    original_url TEXT,
    script TEXT NOT NULL,
    kind TEXT NOT NULL,
    image TEXT,                    -- JSON {url, caption, credit}
    tags TEXT NOT NULL,            -- JSON
    summary TEXT NOT NULL,         -- JSON
    content_hash TEXT NOT NULL,    -- of folded title and body: the same text under another address
    added_at INTEGER NOT NULL      -- seconds: when it entered the archive
  ) STRICT;
  CREATE INDEX articles_by_outlet ON articles (outlet, doc);
  CREATE INDEX articles_by_hash ON articles (content_hash);
  CREATE INDEX articles_by_added ON articles (added_at, doc);

  CREATE TABLE texts (
    doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    paragraphs TEXT NOT NULL,      -- JSON
    captions TEXT NOT NULL         -- JSON
  ) STRICT;

  CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = "ascii"
  );

  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,         -- bytes
    mtime INTEGER NOT NULL,        -- milliseconds since the epoch
    hash TEXT NOT NULL,            -- SHA-256 of the bytes
    article TEXT,                  -- id of its article
    skipped TEXT,                  -- or why it has none
    CHECK ((article IS NULL) <> (skipped IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_by_article ON files (article);
  CREATE INDEX files_skipped ON files (path) WHERE skipped IS NOT NULL;

  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];

export const STATE_MIGRATIONS: readonly string[] = [
  `
  -- Input lines too long for a custom_id: a button carries the token instead.
  CREATE TABLE lines (token TEXT PRIMARY KEY, line TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (guild TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (guild, key)) STRICT, WITHOUT ROWID;
  `,
];
