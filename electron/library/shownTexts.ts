import type { Database } from 'node-sqlite3-wasm'
import type { Article } from '../../shared/article/article'
import { type FoldedText, foldedText, type Snippet, snippetOf } from '../../shared/search/marks'
import type { SearchQuery } from '../../shared/search/query'
import { bodyWords, searchTexts } from '../../shared/search/texts'
import { keptStatements } from './keptStatements'
import { parseJson } from './storedEntry'

/** What was looked through a moment ago is looked through again with the next key: about 30 KB each. */
const KEPT = 300

interface Texts {
  /** Changes with every text of the article. */
  readonly stamp: string
  readonly body: FoldedText
  /** The others are read when the body does not answer. */
  others: readonly FoldedText[] | null
}

/** The texts of articles that a search has found, for the pieces it shows of them. */
export function createShownTexts(db: Database, articleOf: (id: string) => Article | null) {
  const kept = keptStatements(db)
  const known = new Map<string, Texts>()

  function textsOf(id: string): Texts {
    const row = kept.get(
      'SELECT articles.seq, snapshots.seq AS folded FROM articles LEFT JOIN snapshots ON article_id = id WHERE id = ?',
      [id],
    )
    const stamp = `${row?.seq} ${row?.folded}`
    const found = known.get(id)
    const texts = found?.stamp === stamp ? found : { stamp, body: foldedText(body(id)), others: null }
    known.delete(id)
    known.set(id, texts)
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
    return texts
  }

  /** The body as its last snapshot has it, unchecked: it is only shown, and most of the time a search goes into it. */
  function body(id: string): string {
    const row = kept.get('SELECT json FROM snapshots WHERE article_id = ?', [id])
    const stored = row ? (parseJson(String(row.json)) as { body?: unknown } | null) : null
    return stored?.body && typeof stored.body === 'object' ? bodyWords(stored.body).join('\n') : ''
  }

  function othersOf(id: string): FoldedText[] {
    const article = articleOf(id)
    if (!article) return []
    const { body: whole, sources, notes, tags, people, places } = searchTexts(article)
    return [whole, sources, notes, tags, people, places].map(foldedText)
  }

  return {
    /** A piece of the article that answers the query; null where nothing in it does, its headline apart. */
    snippet(id: string, query: SearchQuery): Snippet | null {
      const texts = textsOf(id)
      const inBody = snippetOf(texts.body, query)
      if (inBody) return inBody
      texts.others ??= othersOf(id)
      for (const text of texts.others) {
        const piece = snippetOf(text, query)
        if (piece) return piece
      }
      return null
    },
    close: () => kept.close(),
  }
}
