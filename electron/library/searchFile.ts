import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'

type Database = InstanceType<typeof sqlite.Database>

/** The form of the index and of the words in it. A file of another form is made again. */
export const SEARCH_FORM = 2
const TABLES = `
  CREATE TABLE docs (
    doc INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    day TEXT NOT NULL,
    binned INTEGER NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5(
    headline, body, sources, places, people, tags, notes, facts,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3 4'
  );
  CREATE TABLE bands (band INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (band, doc)) STRICT, WITHOUT ROWID;
  CREATE INDEX bands_of_doc ON bands (doc);
`

/**
 * Opens the index of the search in the library's folder. Everything in it can be made again from the library: what is
 * damaged, or of another form, is thrown away. Synced at checkpoints only, for the same reason.
 */
export function openSearchFile(folder: string): Database {
  const file = path.join(folder, 'search.db')
  fs.rmSync(`${file}.lock`, { recursive: true, force: true })
  try {
    return open(file)
  } catch {
    removeSearchFile(folder)
    return open(file)
  }
}

export function removeSearchFile(folder: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal', '.lock'])
    fs.rmSync(path.join(folder, `search.db${suffix}`), { recursive: true, force: true })
}

function open(file: string): Database {
  const db = new sqlite.Database(file)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    db.exec('PRAGMA cache_size = -16000')
    const form = Number(db.get('PRAGMA user_version')?.user_version ?? 0)
    if (form === 0) db.exec(`BEGIN; ${TABLES} PRAGMA user_version = ${SEARCH_FORM}; COMMIT`)
    else if (form !== SEARCH_FORM) throw new Error(`an index of form ${form}`)
    // Counting asks which articles lie in the bin, and most do not: without this it reads all of them.
    db.exec('CREATE INDEX IF NOT EXISTS docs_binned ON docs (doc) WHERE binned = 1')
    db.get('SELECT count(*) AS n FROM words WHERE words MATCH \'"x"\'')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
