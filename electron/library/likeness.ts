import type { Database } from 'node-sqlite3-wasm'
import type { Article } from '../../shared/article/article'
import { ALIKE, type Similar } from '../../shared/article/checks/similar'
import { bodyTexts } from '../../shared/render/bodyTexts'
import type { Result } from '../../shared/result'
import { bandsOf, likeness, sequencesOf } from '../../shared/text/likeness'
import { inTransaction } from '../inTransaction'

/** Articles of an older library that one call catches up on: a key that waits behind it must not wait long. */
const AT_ONCE = 40
const CANDIDATES = 6

const sequences = (article: Article) => sequencesOf(bodyTexts(article.body).join('\n'))

/**
 * Finds published articles that say much the same as another one. Only what has been published is remembered, at the
 * moment it is, so that typing costs nothing.
 */
export function createLikeness(db: Database, read: (id: string) => Result<Article>) {
  function forget(id: string): void {
    db.run('DELETE FROM likeness_bands WHERE article_id = ?', [id])
    db.run('DELETE FROM likeness WHERE article_id = ?', [id])
  }

  /** Notes an article as it now stands on a site, or forgets one that stands on none. Inside a transaction. */
  function note(article: Article): void {
    forget(article.id)
    if (article.status !== 'published' && article.status !== 'corrected') return
    db.run('INSERT INTO likeness (article_id) VALUES (?)', [article.id])
    for (const band of new Set(bandsOf(sequences(article))))
      db.run('INSERT INTO likeness_bands (band, article_id) VALUES (?, ?)', [band, article.id])
  }

  function catchUp(): void {
    const missing = db.all(
      "SELECT id FROM articles WHERE status IN ('published', 'corrected') AND id NOT IN (SELECT article_id FROM likeness) LIMIT ?",
      [AT_ONCE],
    )
    if (missing.length === 0) return
    inTransaction(db, () => {
      for (const { id } of missing) {
        const article = read(String(id))
        if (article.ok) note(article.value)
        else db.run('INSERT INTO likeness (article_id) VALUES (?)', [String(id)])
      }
    })
  }

  return {
    note,
    /** The published articles most like this one, the likest first; itself left out. */
    similarTo(article: Article): Similar[] {
      catchUp()
      const own = sequences(article)
      const bands = bandsOf(own)
      if (bands.length === 0) return []
      const candidates = db.all(
        `SELECT article_id FROM likeness_bands WHERE band IN (${bands.map(() => '?').join(', ')}) AND article_id <> ?
          GROUP BY article_id ORDER BY count(*) DESC LIMIT ${CANDIDATES}`,
        [...bands, article.id],
      )
      return candidates
        .flatMap(({ article_id: id }) => {
          const other = read(String(id))
          if (!other.ok) return []
          const { headline, stamps } = other.value
          const share = likeness(own, sequences(other.value))
          return share < ALIKE
            ? []
            : [{ id: String(id), headline, published: stamps.firstPublished, likeness: share }]
        })
        .toSorted((a, b) => b.likeness - a.likeness)
    },
  }
}
