import type { Database } from 'node-sqlite3-wasm'
import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { SearchAnswer, SearchHit } from '../../shared/ipc/searchContract'
import { ok, type Result } from '../../shared/result'
import { onOtherLayouts } from '../../shared/search/layouts'
import { type Mark, marksIn } from '../../shared/search/marks'
import { isOnlyWork, parseQuery, type SearchQuery } from '../../shared/search/query'
import { searchTexts } from '../../shared/search/texts'
import { matchesWork } from '../../shared/search/work'
import { likeness, sequencesOf } from '../../shared/text/likeness'
import { ROW_COLUMNS, readRow } from './row'
import { createComparison, stampOf } from './searchComparison'
import { openSearchFile, removeSearchFile } from './searchFile'
import { COUNTED, createSearchIndex, type FoundDocs, type Indexed, type SearchIndex } from './searchIndex'
import { createShownTexts } from './shownTexts'
import { parseJson } from './storedEntry'

export interface SearchInput {
  readonly text: string
  readonly binned: boolean
  readonly limit: number
  /** Hits that come with a piece of their text. */
  readonly snippets: number
}

export interface Search {
  /** An article changed: it is indexed before the next search, or when nobody waits. */
  changed(id: string): void
  search(input: SearchInput): Result<SearchAnswer>
  /** Indexes what waits for as long as `milliseconds`; answers whether there is more. */
  catchUp(milliseconds: number): boolean
  close(): void
}

interface Given {
  readonly folder: string
  readonly db: Database
  read(id: string): Result<Article>
  rows(ids: readonly string[]): LibraryRow[]
  /** An instant: what is overdue depends on it. */
  now(): string
}

/** Articles that wait are indexed with the search itself up to this many: it must not be late for them. */
const AT_ONCE = 4
/** Where this many answer as it was typed, nobody has typed on the wrong layout. */
const FEW = 10
const OTHERS = 200
const NO_OTHERS = { ids: [] as string[], meant: [] as string[], query: parseQuery('') }
/** Two texts that share less of their word sequences are no near-duplicates. */
const NEAR = 0.3
const NEAR_AT_MOST = 50

/** The search of the library: an index in a file of its own, kept up with the articles. */
export function createSearch({ folder, db, read, rows, now }: Given): Search {
  let index: SearchIndex | null = null
  let comparison: ReturnType<typeof createComparison> | null = null
  let waiting = new Set<string>()
  let total = 0

  /** Opens the index when it is first needed. */
  function opened(): SearchIndex {
    if (index) return index
    index = createSearchIndex(openSearchFile(folder))
    comparison = createComparison(db, index)
    waiting = new Set()
    total = Number(db.get('SELECT count(*) AS n FROM articles')?.n)
    return index
  }

  /** Finds out what the index does not know yet, as far as there is time. */
  function compare(isTime: () => boolean): void {
    while (comparison && !comparison.isDone() && isTime()) for (const id of comparison.next()) waiting.add(id)
  }

  /** What the index says; damage throws it away, and what can be said then is said. */
  function asked<T>(ask: (index: SearchIndex) => T): T {
    try {
      return ask(opened())
    } catch (error) {
      console.error(`the search is made again: ${String(error)}`)
      try {
        index?.close()
      } catch {
        // It is thrown away in the next line.
      }
      index = null
      removeSearchFile(folder)
      return ask(opened())
    }
  }

  /** The article as stored: its journal is folded in only where there is one. */
  function articleOf(id: string): Article | null {
    const row = db.get(
      'SELECT json, snapshots.seq = articles.seq AS folded FROM snapshots JOIN articles ON id = article_id WHERE id = ?',
      [id],
    )
    if (!row) return null
    const article = row.folded === 1 ? migrateArticle(parseJson(String(row.json))) : read(id)
    return article.ok ? article.value : null
  }

  const texts = createShownTexts(db, articleOf)

  function put(at: SearchIndex, ids: readonly string[]): void {
    const found = ids.flatMap((id): { article: Article; as: Indexed }[] => {
      const now = stampOf(db, id)
      const article = now ? articleOf(id) : null
      return now && article ? [{ article, as: { id, ...now } }] : []
    })
    at.put(found)
    for (const id of ids) waiting.delete(id)
  }

  function likeThis(at: SearchIndex, id: string): string[] {
    const own = articleOf(id)
    if (!own) return []
    const sequences = sequencesOf(searchTexts(own).body)
    return at
      .near(id, NEAR_AT_MOST)
      .map((other) => {
        const article = articleOf(other)
        return { other, share: article ? likeness(sequences, sequencesOf(searchTexts(article).body)) : 0 }
      })
      .filter(({ share }) => share >= NEAR)
      .toSorted((a, b) => b.share - a.share)
      .map(({ other }) => other)
  }

  /** What the same keys find on other keyboard layouts, and has not been found. */
  function otherwise(at: SearchIndex, text: string, binned: boolean, before: readonly string[]) {
    const ids = new Set<string>()
    const meant: string[] = []
    let terms: SearchQuery['terms'] = []
    for (const other of onOtherLayouts(text)) {
      const query = parseQuery(other)
      // Dates and what must not be there are on no layout: only words that are wanted can have been meant otherwise.
      if (!query.terms.some(({ isWithout }) => !isWithout)) continue
      const found = at.search(query, binned, OTHERS).ids.filter((id) => !before.includes(id) && !ids.has(id))
      if (found.length === 0) continue
      for (const id of found) ids.add(id)
      meant.push(other)
      terms = [...terms, ...query.terms]
    }
    return { ids: [...ids], meant, query: { ...parseQuery(''), terms } }
  }

  /** Who has an article until when is in its row; the index knows its words. */
  function answers(at: SearchIndex, query: SearchQuery, binned: boolean, limit: number): FoundDocs {
    const { work, like } = query
    if (like) return { ids: likeThis(at, like), total: 0 }
    if (!work) return at.search(query, binned, limit)
    const time = Date.parse(now())
    const lying = db
      .all(`SELECT ${ROW_COLUMNS} FROM articles WHERE binned = ? AND (assignee <> '' OR due <> '')`, [
        binned ? 1 : 0,
      ])
      .flatMap((stored) => readRow(stored) ?? [])
      .filter((row) => matchesWork(row, work, time))
      .toSorted((a, b) => (a.due || '9').localeCompare(b.due || '9'))
      .map(({ id }) => id)
    if (isOnlyWork(query)) return { ids: lying.slice(0, limit), total: lying.length }
    const wanted = new Set(lying)
    const both = at.search(query, binned, COUNTED).ids.filter((id) => wanted.has(id))
    return { ids: both.slice(0, limit), total: both.length }
  }

  function hit(row: LibraryRow, query: SearchQuery, withSnippet: boolean): SearchHit {
    const marks: Mark[] = marksIn(row.headline, query)
    const snippet = withSnippet ? texts.snippet(row.id, query) : null
    return { row, marks, snippet: snippet && { text: snippet.text, marks: [...snippet.marks] } }
  }

  return {
    changed(id) {
      waiting.add(id)
    },
    search({ text, binned, limit, snippets }) {
      const query = parseQuery(text)
      return asked((at) => {
        compare(() => true)
        if (waiting.size > 0 && waiting.size <= AT_ONCE) put(at, [...waiting])
        const found = answers(at, query, binned, limit)
        const known = rows(found.ids)
        const typed = known.map((row, place) => hit(row, query, place < snippets))
        const others = query.like || found.total >= FEW ? NO_OTHERS : otherwise(at, text, binned, found.ids)
        const room = Math.max(0, limit - typed.length)
        const more = rows(others.ids.slice(0, room)).map((row, place) =>
          hit(row, others.query, typed.length + place < snippets),
        )
        return ok({
          hits: [...typed, ...more],
          total: Math.max(Math.min(found.total, COUNTED), known.length) + others.ids.length,
          meant: others.meant,
          isMore: found.total > COUNTED,
          waiting: waiting.size > AT_ONCE ? waiting.size : 0,
          of: total,
        })
      })
    },
    catchUp(milliseconds) {
      return asked((at) => {
        const end = performance.now() + milliseconds
        // Who has time for more gets it done in larger pieces, which cost less each.
        const piece = milliseconds > 100 ? AT_ONCE * 16 : AT_ONCE
        const isTime = () => performance.now() < end
        compare(isTime)
        while (waiting.size > 0 && isTime()) put(at, firstOf(waiting, piece))
        return waiting.size > 0 || comparison?.isDone() === false
      })
    },
    close() {
      index?.close()
      index = null
      texts.close()
    },
  }
}

function firstOf(ids: ReadonlySet<string>, count: number): string[] {
  const first: string[] = []
  for (const id of ids) {
    if (first.length >= count) break
    first.push(id)
  }
  return first
}
