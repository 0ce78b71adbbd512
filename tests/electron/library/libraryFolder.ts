import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterEach, beforeEach } from 'vitest'
import { MIGRATIONS } from '../../../electron/library/migrations'
import { openStore } from '../../../electron/library/store'
import type { Store } from '../../../electron/library/storeType'
import type { Article } from '../../../shared/article/article'
import type { Result } from '../../../shared/result'

/** A library folder of a test's own, with the means to break what is in it. */
export function libraryFolder() {
  let folder = ''
  let clock = 0
  const stores: Store[] = []
  const now = () => new Date(Date.UTC(2026, 10, 23, 10, 0, clock++)).toISOString()
  const file = () => path.join(folder, 'library.db')

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-store-'))
  })
  afterEach(() => {
    for (const store of stores.splice(0)) {
      try {
        store.close()
      } catch {
        // Already closed by the test.
      }
    }
    fs.rmSync(folder, { recursive: true, force: true })
  })

  /** The tables themselves, for a test that damages them. Close the store first. */
  function raw() {
    const db = new sqlite.Database(file())
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    return db
  }

  return {
    file,
    raw,
    open(): Store {
      const store = openStore(folder, now)
      stores.push(store)
      return store
    },
    /** What `kill -9` leaves: the lock is there. The next open must take over. */
    leaveLock(): void {
      fs.mkdirSync(`${file()}.lock`, { recursive: true })
    },
    setAside: () =>
      fs.readdirSync(folder).filter((name) => name.startsWith('library-damaged-') && name.endsWith('.db')),
    /** A library as the first version of its tables kept it. */
    firstVersion(articles: readonly Article[]): void {
      const db = new sqlite.Database(file())
      db.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
      for (const article of articles)
        db.run(
          "INSERT INTO articles (id, json, headline, status, language, source_host, words, updated) VALUES (?, ?, ?, 'draft', 'ru', '', 0, ?)",
          [article.id, JSON.stringify(article), article.headline, article.stamps.updated],
        )
      db.close()
    },
  }
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.value
}

export const kind = (result: Result<unknown>) => (result.ok ? 'ok' : result.fault.kind)
