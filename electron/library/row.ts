import type { Article } from '../../shared/article/article'
import type { LibraryRow } from '../../shared/ipc/contract'

/** What the library's list shows of an article, kept in columns so that the list never opens an article. */
export interface RowColumns {
  readonly headline: string
  readonly status: string
  readonly language: string
  readonly sourceHost: string
}

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

export const rowColumns = (
  article: Pick<Article, 'headline' | 'status' | 'language' | 'sources'>,
): RowColumns => ({
  headline: article.headline,
  status: article.status,
  language: article.language,
  sourceHost: hostOf(article.sources[0]?.url ?? ''),
})

/** Words of a text, as a reader counts them: runs of letters and digits. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0

export const readRow = (row: Record<string, unknown>): LibraryRow => ({
  id: String(row.id),
  headline: String(row.headline),
  status: row.status as LibraryRow['status'],
  language: String(row.language),
  sourceHost: String(row.source_host),
  words: Number(row.words),
  updated: String(row.updated),
  binned: row.binned === 1,
})
