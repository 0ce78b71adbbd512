import sqlite from 'node-sqlite3-wasm'
import { expect, test } from 'vitest'
import { createComparison, stampOf } from '../../../electron/library/searchComparison'
import type { SearchIndex } from '../../../electron/library/searchIndex'

const idOf = (n: number) => `0193${String(n).padStart(8, '0')}`

/** A library of `count` articles, and an index that knows them all as they are. */
function known(count: number) {
  const db = new sqlite.Database(':memory:')
  db.exec(
    'CREATE TABLE articles (id TEXT PRIMARY KEY, seq INTEGER, status TEXT, updated TEXT, binned INTEGER)',
  )
  db.exec('BEGIN')
  for (let n = 0; n < count; n += 1)
    db.run("INSERT INTO articles VALUES (?, ?, 'draft', '2026-11-27', 0)", [idOf(n), n])
  db.exec('COMMIT')
  const stamps = new Map(
    Array.from({ length: count }, (_, n) => [idOf(n), stampOf(db, idOf(n))?.stamp ?? ''] as const),
  )
  const asked: [string, string | null][] = []
  const removed: string[] = []
  const index = {
    stamps(after: string, last: string | null) {
      asked.push([after, last])
      return new Map([...stamps].filter(([id]) => id > after && (last === null || id <= last)))
    },
    remove: (ids: readonly string[]) => removed.push(...ids),
  } as unknown as SearchIndex
  return { db, index, stamps, asked, removed }
}

test('what the index lacks, has otherwise or has too much is found page by page, whatever page it lies on', () => {
  const { db, index, stamps, asked, removed } = known(600)
  stamps.delete(idOf(3))
  stamps.set(idOf(300), 'as it was')
  stamps.delete(idOf(599))
  for (const gone of ['0000', '019300000100x', 'zzzz']) stamps.set(gone, 'gone')
  const comparison = createComparison(db, index)
  const pages: string[][] = []
  while (!comparison.isDone()) pages.push(comparison.next())
  expect(pages).toEqual([[idOf(3)], [idOf(300)], [idOf(599)]])
  expect(removed.toSorted()).toEqual(['0000', '019300000100x', 'zzzz'])
  expect(asked.length).toBe(3)
  db.close()
})

test('an empty library and one that fills its last page end too', () => {
  for (const count of [0, 250, 500]) {
    const { db, index, removed } = known(count)
    const comparison = createComparison(db, index)
    let pages = 0
    while (!comparison.isDone() && pages < 9) {
      expect(comparison.next()).toEqual([])
      pages += 1
    }
    expect(pages).toBe(count / 250 + 1)
    expect(removed).toEqual([])
    db.close()
  }
})
