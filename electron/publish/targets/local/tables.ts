import fs from 'node:fs'
import path from 'node:path'
import type sqlite from 'node-sqlite3-wasm'
import { PreparedDatabase } from './statements'

export type Database = InstanceType<typeof sqlite.Database>

/** From 3 on sitemaps and the search are cut into smaller parts. */
const VERSION = 3

const TABLES = `
DROP TABLE IF EXISTS article;
DROP TABLE IF EXISTS rubric;
DROP TABLE IF EXISTS filed;
DROP TABLE IF EXISTS media;
DROP TABLE IF EXISTS pending;
DROP TABLE IF EXISTS moved;
CREATE TABLE article (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  card TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  first_published TEXT NOT NULL,
  updated TEXT NOT NULL,
  look TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX article_by_state ON article (state, seq);
CREATE TABLE rubric (slug TEXT PRIMARY KEY, name TEXT NOT NULL, next INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;
CREATE TABLE filed (
  rubric TEXT NOT NULL,
  position INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (rubric, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX filed_by_article ON filed (article, rubric);
CREATE TABLE media (file TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (file, article)) STRICT, WITHOUT ROWID;
CREATE INDEX media_by_article ON media (article);
CREATE TABLE pending (file TEXT PRIMARY KEY) STRICT;
`

/** Addresses articles have left. Added later, and empty in most sites. */
const MOVED = `
CREATE TABLE IF NOT EXISTS moved (slug TEXT PRIMARY KEY, article INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS moved_by_article ON moved (article);
`

/** Rubrics were the only headings once, and their keys had no kind before them. */
const FROM_1 = `
DROP INDEX IF EXISTS rubric_by_size;
ALTER TABLE article ADD COLUMN look TEXT NOT NULL DEFAULT '';
UPDATE rubric SET slug = 'rubric/' || slug;
UPDATE filed SET rubric = 'rubric/' || rubric;
PRAGMA user_version = 2;
`

export interface OpenedTables {
  readonly db: Database
  readonly isNew: boolean
  readonly isBehind: boolean
}

/**
 * What the site holds, beside its pages, so that one more article costs the same after ten and after ten thousand.
 * `isNew` tables are to be filled from the pages, those of before (`isBehind`) want every list written anew; then they are
 * declared `complete`; until then every call begins anew.
 * Call only while holding the site's lock: a lock folder that SQLite left behind then belongs to nobody.
 */
export function openTables(folder: string): OpenedTables {
  const file = path.join(folder, '.galley', 'site.db')
  fs.rmSync(`${file}.lock`, { recursive: true, force: true })
  const opened = tryOpen(file)
  if (opened) return opened
  // Damaged: kept aside for whoever wants to look; the caller fills a new one from the pages.
  let number = 1
  while (fs.existsSync(`${file}.damaged-${number}`)) number++
  fs.renameSync(file, `${file}.damaged-${number}`)
  for (const rest of ['-journal', '-wal']) fs.rmSync(`${file}${rest}`, { force: true })
  const fresh = tryOpen(file)
  if (!fresh) throw new Error(`A new ${file} cannot be read.`)
  return fresh
}

function tryOpen(file: string): OpenedTables | null {
  const db = new PreparedDatabase(file)
  try {
    // The caller holds the site's lock: to lock the tables anew for each question would cost more than the question.
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('PRAGMA synchronous = FULL')
    const version = Number(db.get('PRAGMA user_version')?.user_version)
    if (version === 0) db.exec(`BEGIN;${TABLES}COMMIT`)
    if (version === 1) db.exec(`BEGIN;${FROM_1}COMMIT`)
    db.exec(MOVED)
    db.get('SELECT seq FROM article LIMIT 1')
    return { db, isNew: version === 0, isBehind: version < VERSION }
  } catch (error) {
    db.close()
    if (/malformed|not a database|corrupt|no such table|already exists/i.test(String(error))) return null
    throw error
  }
}

/** The tables hold everything the site has. */
export const complete = (db: Database): void => db.exec(`PRAGMA user_version = ${VERSION}`)
