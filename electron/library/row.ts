import type { Database } from 'node-sqlite3-wasm'
import { type Article, ArticleId, Status } from '../../shared/article/article'
import { measure } from '../../shared/article/measure'
import type { LibraryRow } from '../../shared/ipc/libraryRow'

/** What the library's list shows of an article, kept in columns so that the list never opens an article. */
export interface RowColumns {
  readonly headline: string
  readonly status: string
  readonly language: string
  readonly sourceHost: string
  readonly slug: string
  readonly assignee: string
  readonly due: string
  readonly day: string
}

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

export const rowColumns = (
  article: Pick<
    Article,
    'headline' | 'status' | 'language' | 'sources' | 'slug' | 'work' | 'schedule' | 'stamps'
  >,
): RowColumns => ({
  headline: article.headline,
  status: article.status,
  language: article.language,
  sourceHost: hostOf(article.sources[0]?.url ?? ''),
  slug: article.slug,
  assignee: article.work?.assignee ?? '',
  due: article.work?.due ?? '',
  day: article.stamps.firstPublished || article.schedule,
})

/** Adds an article's row; false when there is one already. */
export function insertRow(db: Database, article: Article, seq = 0): boolean {
  const row = rowColumns(article)
  const { words } = measure(article.body, article.language)
  const added = db.run(
    'INSERT OR IGNORE INTO articles (id, seq, headline, status, language, source_host, slug, words, updated, assignee, due, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      article.id,
      seq,
      row.headline,
      row.status,
      row.language,
      row.sourceHost,
      row.slug,
      words,
      article.stamps.updated,
      row.assignee,
      row.due,
      row.day,
    ],
  )
  return added.changes > 0
}

/** Brings an article's row up to the article as it is now, in everything but its words. */
export function updateRow(db: Database, article: Article, seq: number): void {
  const row = rowColumns(article)
  db.run(
    'UPDATE articles SET seq = ?, headline = ?, status = ?, language = ?, source_host = ?, slug = ?, updated = ?, assignee = ?, due = ?, day = ? WHERE id = ?',
    [
      seq,
      row.headline,
      row.status,
      row.language,
      row.sourceHost,
      row.slug,
      article.stamps.updated,
      row.assignee,
      row.due,
      row.day,
      article.id,
    ],
  )
}

/** What `readRow` reads. */
export const ROW_COLUMNS =
  'id, headline, status, language, source_host, words, updated, binned, assignee, due, day'

/** Adds the first snapshot of an article. */
export function insertSnapshot(db: Database, article: Article): boolean {
  const values = [article.id, JSON.stringify(article)]
  return db.run('INSERT INTO snapshots (article_id, seq, json) VALUES (?, 0, ?)', values).changes > 0
}

/**
 * A row of the list, or null for one that names no article at all. A column that suffered damage is shown blank: one
 * bad row must not hide the others.
 */
export function readRow(row: Record<string, unknown>): LibraryRow | null {
  const id = ArticleId.safeParse(row.id)
  if (!id.success) return null
  const status = Status.safeParse(row.status)
  const words = Number(row.words)
  return {
    id: id.data,
    headline: String(row.headline),
    status: status.success ? status.data : 'draft',
    language: String(row.language),
    sourceHost: String(row.source_host),
    words: Number.isSafeInteger(words) ? words : 0,
    updated: String(row.updated),
    binned: row.binned === 1,
    assignee: String(row.assignee),
    due: String(row.due),
    day: String(row.day),
  }
}
