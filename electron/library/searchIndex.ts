import type { Database } from 'node-sqlite3-wasm'
import type { Article } from '../../shared/article/article'
import { instantsOf } from '../../shared/search/days'
import {
  matchExpression,
  SEARCH_FIELDS,
  type SearchQuery,
  withoutExpression,
} from '../../shared/search/query'
import { skeletons } from '../../shared/search/skeleton'
import { searchTexts } from '../../shared/search/texts'
import { bandsOf, sequencesOf } from '../../shared/text/likeness'
import { inTransaction } from '../inTransaction'
import { keptStatements } from './keptStatements'

/** What the library's list knows of an article, as far as the index has to. */
export interface Indexed {
  readonly id: string
  /** Changes with everything the index holds of the article. */
  readonly stamp: string
  readonly binned: boolean
}

export interface FoundDocs {
  /** Headlines that answer come first, then the newest. */
  readonly ids: string[]
  /** How many there are, counted as far as `COUNTED`. */
  readonly total: number
}

/** Further than this nobody reads on; the count says "more than". */
export const COUNTED = 1000

/** The words of the library's articles. A call that throws has met damage: the file is thrown away and made again. */
export function createSearchIndex(db: Database) {
  const kept = keptStatements(db)
  const docOf = (id: string): number | null => {
    const row = kept.get('SELECT doc FROM docs WHERE id = ?', [id])
    return row ? Number(row.doc) : null
  }

  function forget(doc: number): void {
    kept.run('DELETE FROM words WHERE rowid = ?', [doc])
    kept.run('DELETE FROM bands WHERE doc = ?', [doc])
    kept.run('DELETE FROM docs WHERE doc = ?', [doc])
  }

  function put(article: Article, { id, stamp, binned }: Indexed): void {
    const known = docOf(id)
    if (known !== null) forget(known)
    const doc = known ?? Number(kept.get('SELECT coalesce(max(doc), 0) + 1 AS next FROM docs')?.next)
    const day = new Date(article.stamps.firstPublished || article.stamps.created).toISOString()
    kept.run('INSERT INTO docs (doc, id, stamp, day, binned) VALUES (?, ?, ?, ?, ?)', [
      doc,
      id,
      stamp,
      day,
      binned ? 1 : 0,
    ])
    const texts = searchTexts(article)
    kept.run(
      `INSERT INTO words (rowid, ${SEARCH_FIELDS.join(', ')}) VALUES (?, ${SEARCH_FIELDS.map(() => '?').join(', ')})`,
      [
        doc,
        ...SEARCH_FIELDS.map((field) =>
          field === 'facts' ? texts.facts : skeletons(texts[field]).join(' '),
        ),
      ],
    )
    for (const band of new Set(bandsOf(sequencesOf(texts.body))))
      kept.run('INSERT OR IGNORE INTO bands (band, doc) VALUES (?, ?)', [band, doc])
  }

  /** Dates compare as far as they were given: before 2026 ends with 2025, after 2026 begins with 2027. */
  function narrowing({ before, after }: SearchQuery, binned: boolean) {
    const conditions = ['docs.binned = ?']
    const values: (string | number)[] = [binned ? 1 : 0]
    if (before) {
      conditions.push('docs.day < ?')
      values.push(instantsOf(before).from)
    }
    if (after) {
      conditions.push('docs.day >= ?')
      values.push(instantsOf(after).to)
    }
    return { where: conditions.join(' AND '), values }
  }

  return {
    /** The stamps of the indexed articles behind `after`, up to and with `last`; null for all of them. */
    stamps(after: string, last: string | null): Map<string, string> {
      const rows =
        last === null
          ? db.all('SELECT id, stamp FROM docs WHERE id > ?', [after])
          : db.all('SELECT id, stamp FROM docs WHERE id > ? AND id <= ?', [after, last])
      return new Map(rows.map(({ id, stamp }) => [String(id), String(stamp)]))
    },

    /** Indexes these articles, or again; several in one transaction cost little more than one. */
    put(articles: readonly { article: Article; as: Indexed }[]): void {
      inTransaction(db, () => {
        for (const { article, as } of articles) put(article, as)
      })
    },

    remove(ids: readonly string[]): void {
      inTransaction(db, () => {
        for (const id of ids) {
          const doc = docOf(id)
          if (doc !== null) forget(doc)
        }
      })
    },

    search(query: SearchQuery, binned: boolean, limit: number): FoundDocs {
      const { where, values } = narrowing(query, binned)
      const matching = `words JOIN docs ON docs.doc = words.rowid WHERE words MATCH ? AND ${where} ORDER BY words.rowid DESC LIMIT ?`
      const ask = (expression: string): string[] =>
        kept
          .all(`SELECT docs.id FROM ${matching}`, [expression, ...values, limit])
          .map(({ id }) => String(id))
      // In whatever order they come, and without a look at each article's own row where no date asks for it.
      const counted =
        query.before || query.after
          ? `words JOIN docs ON docs.doc = words.rowid WHERE words MATCH ? AND ${where}`
          : `words WHERE words MATCH ? AND rowid ${binned ? 'IN' : 'NOT IN'} (SELECT doc FROM docs WHERE binned = 1)`
      const count = (expression: string): number =>
        Number(
          kept.get(`SELECT count(*) AS n FROM (SELECT 1 FROM ${counted} LIMIT ?)`, [
            expression,
            ...(query.before || query.after ? values : []),
            COUNTED + 1,
          ])?.n,
        )
      const expression = matchExpression(query)
      if (expression === null) {
        const without = withoutExpression(query)
        // `-word` alone asks nothing yet: the same key writes ө on a Kazakh keyboard.
        const isNamed = query.before || query.after || query.terms.some(({ field }) => field !== null)
        if (!isNamed || (without === null && !query.before && !query.after)) return { ids: [], total: 0 }
        const others = without === null ? '' : ' AND doc NOT IN (SELECT rowid FROM words WHERE words MATCH ?)'
        const rest = kept.all(`SELECT id FROM docs WHERE ${where}${others} ORDER BY day DESC LIMIT ?`, [
          ...values,
          ...(without === null ? [] : [without]),
          COUNTED + 1,
        ])
        return { ids: rest.slice(0, limit).map(({ id }) => String(id)), total: rest.length }
      }
      const inHeadline = query.terms.some(({ field, isWithout }) => field === null && !isWithout)
      const first = inHeadline ? ask(matchExpression(query, true) ?? expression) : []
      const all = ask(expression)
      return {
        ids: [...new Set([...first, ...all])].slice(0, limit),
        total: all.length < limit ? all.length : count(expression),
      }
    },

    /** Articles that may say much the same, the likeliest first; which really do is for the caller to compare. */
    near(id: string, most: number): string[] {
      const doc = docOf(id)
      if (doc === null) return []
      return db
        .all(
          `SELECT docs.id FROM bands JOIN docs ON docs.doc = bands.doc
            WHERE band IN (SELECT band FROM bands WHERE doc = ?) AND bands.doc <> ?
            GROUP BY bands.doc ORDER BY count(*) DESC LIMIT ?`,
          [doc, doc, most],
        )
        .map((row) => String(row.id))
    },

    close() {
      kept.close()
      db.close()
    },
  }
}
export type SearchIndex = ReturnType<typeof createSearchIndex>
