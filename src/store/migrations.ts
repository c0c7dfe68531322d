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
  `
  -- Which articles tell one story. A row without a story is still to be grouped.
  CREATE TABLE stories (
    doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    story TEXT,                    -- id of the article that founded it
    title TEXT NOT NULL,           -- canonical, see extract/story/
    lead TEXT NOT NULL,
    source TEXT NOT NULL
  ) STRICT;
  CREATE INDEX stories_by_story ON stories (story, doc);
  CREATE INDEX stories_pending ON stories (doc) WHERE story IS NULL;
  -- The rarest terms of each signature: candidates are found through them.
  CREATE TABLE story_terms (
    term TEXT NOT NULL, doc INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE, PRIMARY KEY (term, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_terms_by_doc ON story_terms (doc);
  -- Paragraphs already seen from one desk: what it prints under everything is no part of a story.
  CREATE TABLE story_paragraphs (hash INTEGER PRIMARY KEY) STRICT;
  `,
  `
  -- How far the work on people is for each article; both are versions of src/ingest/people.ts, 0 for not yet.
  CREATE TABLE people_state (
    doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    read INTEGER NOT NULL,
    extracted INTEGER NOT NULL,
    proofs TEXT NOT NULL           -- JSON: what the article's own text proves, so that it is read once
  ) STRICT;
  CREATE INDEX people_to_extract ON people_state (extracted, doc);

  -- Which articles prove a name, and how strongly (3: dot or English form, 2: office, 1: less).
  CREATE TABLE name_evidence (
    form TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    weight INTEGER NOT NULL,
    en TEXT,
    PRIMARY KEY (form, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX name_evidence_by_doc ON name_evidence (doc);
  -- Names looked for in every article.
  CREATE TABLE known_names (form TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE extractions (
    doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    data TEXT NOT NULL             -- JSON, see store/people.ts
  ) STRICT;
  -- key: the person within the article; name_links says who that is.
  CREATE TABLE appearances (
    key TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    mentions INTEGER NOT NULL,
    surfaces TEXT NOT NULL,        -- JSON {text: count}
    PRIMARY KEY (key, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX appearances_by_doc ON appearances (doc);
  CREATE TABLE offices (
    key TEXT NOT NULL, doc INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, text TEXT NOT NULL,
    PRIMARY KEY (key, doc, text)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX offices_by_doc ON offices (doc);
  CREATE TABLE sayings (
    key TEXT NOT NULL,
    doc INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL,
    how TEXT NOT NULL,
    verb TEXT,
    PRIMARY KEY (key, doc, paragraph, start)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sayings_by_doc ON sayings (doc);

  CREATE TABLE name_links (
    key TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,          -- self, listed, english, bare, operator
    detail TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX name_links_by_person ON name_links (person);
  CREATE TABLE people (
    person TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_en TEXT,
    en_listed INTEGER NOT NULL,    -- 1: the English form comes from the list of widely known people, not from an article
    articles INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    search TEXT NOT NULL           -- folded forms, English and pinyin, separated by line feeds
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX people_by_articles ON people (articles DESC);
  `,
  `
  -- Articles whose summary has been checked for what their outlet prints under everything; see store/standing.ts.
  CREATE TABLE summary_checks (doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE) STRICT;
  CREATE TABLE summary_sentences (
    hash INTEGER NOT NULL, doc INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, PRIMARY KEY (hash, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX summary_sentences_by_doc ON summary_sentences (doc);
  CREATE TABLE standing_sentences (hash INTEGER PRIMARY KEY) STRICT;
  `,
  `
  -- Sentences, no longer whole paragraphs, that a desk prints under everything, and the first article with each: an
  -- edited article keeps its own. Reports are compared in memory. All stories are worked out anew.
  DROP TABLE story_paragraphs;
  DROP TABLE story_terms;
  CREATE TABLE story_sentences (hash INTEGER PRIMARY KEY, doc INTEGER NOT NULL) STRICT;
  DELETE FROM stories;
  `,
  `
  ALTER TABLE files ADD COLUMN version INTEGER NOT NULL DEFAULT 0; -- src/index-version.ts when it was read

  -- Texts as the index has them, for ranking: read in a third of the time it takes to read and fold the text itself.
  CREATE TABLE folded_texts (
    doc INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    body BLOB NOT NULL             -- UTF-16LE
  ) STRICT;
  `,
  `
  -- Signatures hold more of a text. All stories are worked out anew.
  DELETE FROM stories;
  DELETE FROM story_sentences;
  `,
  `
  -- Reports are grouped by other rules; their signatures stay.
  UPDATE stories SET story = NULL;
  `,
  `
  -- And again by others.
  UPDATE stories SET story = NULL;
  `,
];

export const STATE_MIGRATIONS: readonly string[] = [
  `
  -- Input lines too long for a custom_id: a button carries the token instead.
  CREATE TABLE lines (token TEXT PRIMARY KEY, line TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (guild TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (guild, key)) STRICT, WITHOUT ROWID;
  `,
  `
  -- Every article id ever seen, in the order it was first seen. Survives a rebuilt archive: what is new stays known.
  CREATE TABLE arrivals (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL            -- milliseconds
  ) STRICT;

  CREATE TABLE subscriptions (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'watch')),
    guild TEXT,
    channel TEXT,                  -- NULL: direct messages to the owner
    owner TEXT NOT NULL,
    locale TEXT NOT NULL,
    query TEXT,
    outlets TEXT NOT NULL,         -- JSON
    time TEXT,                     -- HH:MM on the clock of
    zone TEXT,
    days TEXT NOT NULL,            -- JSON, 1 Monday … 7 Sunday; [] every day
    role TEXT,
    quiet INTEGER NOT NULL,        -- say nothing on a day without news
    crosspost INTEGER NOT NULL,
    created_at INTEGER NOT NULL,   -- milliseconds
    since INTEGER NOT NULL,        -- nothing is owed from before
    cursor INTEGER,                -- arrivals up to here are dealt with; NULL: before the first digest
    failures INTEGER NOT NULL DEFAULT 0,
    paused TEXT                    -- why, or NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subscriptions_by_place ON subscriptions (guild, channel);
  CREATE INDEX subscriptions_by_owner ON subscriptions (owner);

  -- The ledger. A row is what is owed to one subscription under one key; it is made once and never made again.
  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription TEXT NOT NULL,
    key TEXT NOT NULL,             -- local date, article id, or notice
    state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'failed', 'merged', 'quiet')),
    title TEXT NOT NULL,           -- name of the post in a forum
    shown TEXT NOT NULL,           -- JSON: ids of the articles in it
    cursor_before INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER NOT NULL,     -- milliseconds
    reason TEXT,
    created_at INTEGER NOT NULL,
    done_at INTEGER,
    UNIQUE (subscription, key)
  ) STRICT;
  CREATE INDEX deliveries_open ON deliveries (next_try) WHERE state = 'intended';
  CREATE INDEX deliveries_by_time ON deliveries (created_at);

  CREATE TABLE delivery_messages (
    delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    part INTEGER NOT NULL,
    nonce TEXT NOT NULL,
    reply TEXT NOT NULL,           -- JSON; emptied some days after it was sent
    state TEXT NOT NULL CHECK (state IN ('intended', 'sending', 'sent')),
    sending_at INTEGER,            -- milliseconds: first time it may have reached Discord
    channel TEXT,                  -- where it went
    message TEXT,
    PRIMARY KEY (delivery, part)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE leases (
    name TEXT PRIMARY KEY, holder TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
