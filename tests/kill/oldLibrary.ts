import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { MIGRATIONS } from '../../electron/library/migrations'
import { openStore } from '../../electron/library/store'
import { blankArticle } from '../../shared/article/article'

export const ARTICLES = 40

const now = () => '2026-11-26T10:00:00.000Z'
export const idOf = (n: number) => `01930000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** A library as the first version made it. */
export function oldLibrary(folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  const db = new sqlite.Database(path.join(folder, 'library.db'))
  db.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
  for (let n = 1; n <= ARTICLES; n += 1) {
    const article = {
      ...blankArticle({ id: idOf(n), now: now(), language: 'ru' }),
      headline: `Заголовок ${n}`,
    }
    db.run(
      "INSERT INTO articles (id, json, headline, status, language, source_host, words, updated) VALUES (?, ?, ?, 'draft', 'ru', '', 0, ?)",
      [article.id, JSON.stringify(article), article.headline, article.stamps.updated],
    )
  }
  db.close()
}

/** Whether all its articles are there, after whatever happened on the way to this version. Throws where it does not open. */
export function isOldLibraryWhole(folder: string): boolean {
  const store = openStore(folder, now)
  try {
    const rows = store.list({ binned: false })
    return (
      rows.ok &&
      rows.value.length === ARTICLES &&
      rows.value.every(({ id, headline }) => {
        const read = store.read(id)
        return read.ok && read.value.headline === headline && headline !== ''
      })
    )
  } finally {
    store.close()
  }
}
