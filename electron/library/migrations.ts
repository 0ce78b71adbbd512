import type { Database } from 'node-sqlite3-wasm'
import { inTransaction } from '../inTransaction'

/** One entry per version of the library's tables; entry n brings version n to n + 1. Never edited, only appended. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    snapshot_seq INTEGER NOT NULL DEFAULT 0,
    seq INTEGER NOT NULL DEFAULT 0,
    last_batch TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL,
    status TEXT NOT NULL,
    language TEXT NOT NULL,
    source_host TEXT NOT NULL,
    words INTEGER NOT NULL,
    updated TEXT NOT NULL,
    binned INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX articles_by_change ON articles (binned, updated DESC);
  CREATE TABLE journal (
    article_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (article_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE stranded (
    article_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    entry TEXT NOT NULL,
    why TEXT NOT NULL
  ) STRICT;
  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL,
    site TEXT NOT NULL,
    phase TEXT NOT NULL,
    updated TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  `,
  // What the person has not been told yet outlives a crash.
  `
  CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;
  `,
  // SQLite rewrites a row whole: with the text in it, every key would have cost the length of the article.
  `
  CREATE TABLE snapshots (
    article_id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  INSERT INTO snapshots (article_id, seq, json) SELECT id, snapshot_seq, json FROM articles;
  ALTER TABLE articles DROP COLUMN json;
  ALTER TABLE articles DROP COLUMN snapshot_seq;
  `,
  // By what a published story is found again when another one says the same; and what became of addresses tried.
  `
  CREATE TABLE likeness (article_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE likeness_bands (
    band INTEGER NOT NULL,
    article_id TEXT NOT NULL,
    PRIMARY KEY (band, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX likeness_by_article ON likeness_bands (article_id);
  CREATE TABLE links (
    url TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Two stories at one address: the slug stands in the row, so that the other one is found at once.
  `
  ALTER TABLE articles ADD COLUMN slug TEXT NOT NULL DEFAULT '';
  UPDATE articles SET slug = coalesce(
    (SELECT iif(json_valid(json), json_extract(json, '$.slug'), '') FROM snapshots WHERE article_id = id), '');
  CREATE INDEX articles_by_slug ON articles (slug);
  `,
  // What an article was before. A version is packed against the whole one that `base` names; one that others are
  // packed against stays when it is given up, and is shown no more.
  `
  CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    cause TEXT NOT NULL,
    site TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL,
    words INTEGER NOT NULL,
    size INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    base INTEGER,
    shown INTEGER NOT NULL DEFAULT 1,
    content BLOB NOT NULL
  ) STRICT;
  CREATE INDEX versions_of_article ON versions (article_id, id);
  `,
  // Who has an article in hand, until when, and the day readers see it: for the board and the calendar.
  `
  ALTER TABLE articles ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
  ALTER TABLE articles ADD COLUMN due TEXT NOT NULL DEFAULT '';
  ALTER TABLE articles ADD COLUMN day TEXT NOT NULL DEFAULT '';
  UPDATE articles SET day = coalesce((
    SELECT CASE WHEN json_valid(json) THEN coalesce(
      nullif(json_extract(json, '$.stamps.firstPublished'), ''), json_extract(json, '$.schedule'), '') ELSE '' END
    FROM snapshots WHERE article_id = id), '');
  `,
  // What was sent where, when, and what came of it: rows are added and never changed. An attempt has a row when it
  // begins and one when it ends; that a person has seen its refusal is a row as well.
  `
  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery TEXT NOT NULL,
    article_id TEXT NOT NULL,
    site TEXT NOT NULL,
    outcome TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_by_name ON deliveries (delivery, id, outcome);
  CREATE INDEX deliveries_by_place ON deliveries (article_id, site, id, outcome);
  CREATE INDEX deliveries_open ON deliveries (article_id, site)
    WHERE outcome IN ('refused', 'stopped', 'offline', 'unclear');
  CREATE TRIGGER deliveries_stay BEFORE UPDATE ON deliveries BEGIN
    SELECT RAISE(ABORT, 'a delivery is never changed');
  END;
  CREATE TABLE queue (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
]

export const LIBRARY_VERSION = MIGRATIONS.length

export const versionOf = (db: Database): number => Number(db.get('PRAGMA user_version')?.user_version ?? 0)

/** Brings the tables to version `to`, each step in a transaction of its own. A newer library is left as it is. */
export function migrate(db: Database, to = LIBRARY_VERSION): void {
  for (let version = versionOf(db); version < to; version += 1) {
    inTransaction(db, () => {
      db.exec(MIGRATIONS[version] ?? '')
      db.exec(`PRAGMA user_version = ${version + 1}`)
    })
  }
}
