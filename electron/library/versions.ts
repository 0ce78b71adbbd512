import { createHash } from 'node:crypto'
import type { Database } from 'node-sqlite3-wasm'
import type { Article, Receipt } from '../../shared/article/article'
import { measure } from '../../shared/article/measure'
import { migrateArticle } from '../../shared/article/migrate'
import { withoutComments } from '../../shared/body/withoutComments'
import { fail, ok, type Result } from '../../shared/result'
import { RESTORABLE } from '../../shared/versions/restore'
import { thinnedOut } from '../../shared/versions/thin'
import { type VersionCause, VersionInfo } from '../../shared/versions/version'
import { type ClockWatch, createClockWatch } from '../clockWatch'
import { inTransaction } from '../inTransaction'
import { articleLines, pack, readLines, unpack } from './pack'

export interface KeepAs {
  readonly cause: VersionCause
  readonly author: string
  readonly site?: string
  readonly name?: string
  /** When it was kept, for a version that comes from another library; else now. */
  readonly at?: string
}

/** A version as a package carries it. */
export type CarriedVersion = KeepAs & { readonly at: string; readonly article: Article }

export interface Versions {
  /** Keeps an article as it is, inside a transaction of the caller's. Answers the number of the version that holds it. */
  keep(article: Article, as: KeepAs): number
  list(articleId: string): VersionInfo[]
  read(articleId: string, id: number): Result<Article>
  name(articleId: string, id: number, name: string): Result<VersionInfo>
  /** Thins the versions of articles nobody has written in of late; answers whether there may be more to do. */
  sweep(): boolean
}

const SHOWN = 'id, at, author, cause, site, name, headline, words, size'
/** A version that packs to more than this share of its base's own is kept whole, and is the next base. */
const FAR_FROM_BASE = 0.6
const SWEPT_AT_ONCE = 20

/** What makes two versions the same: their words and fields, not where they stand in the work. */
const contentHash = (article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify(RESTORABLE.map((field) => article[field])))
    .digest('hex')
    .slice(0, 32)

/**
 * What is kept of an article that went out as `sent`. Its comments stayed in the house; while its text is still the one
 * that was sent, it is kept with them.
 */
export function keptAsSent(now: Article, sent: Article): Article {
  const outward = (article: Article) => contentHash({ ...article, body: withoutComments(article.body) })
  return outward(now) === outward(sent) ? now : sent
}

/** How a receipt stands in the article's history: a withdrawal is called by its reason, and signed by who decided it. */
export const keptFor = ({ site, state, takedown }: Receipt, author: string): KeepAs => ({
  cause: state === 'withdrawn' ? 'withdraw' : 'publish',
  author: takedown?.by || author,
  site,
  name: takedown?.reason.slice(0, 200) ?? '',
})

/** The versions of the library's articles: packed, numbered, and thinned as time goes by, by a clock that holds still. */
export function createVersions(
  db: Database,
  now: () => string,
  clock: ClockWatch = createClockWatch(now),
): Versions {
  /** The last article whose versions were swept. */
  let swept = ''

  /** The article as it was stored, unread. */
  function textOf(id: number): string {
    const row = db.get('SELECT base, content FROM versions WHERE id = ?', [id])
    if (!(row?.content instanceof Uint8Array)) throw new Error(`malformed: there is no version ${id}`)
    return unpack(row.content, row.base === null ? null : textOf(Number(row.base)))
  }

  /** The latest whole version and its packed size; null where there is none that can be read. */
  function baseOf(articleId: string): { id: number; text: string; packed: number } | null {
    const row = db.get(
      'SELECT id, length(content) AS packed FROM versions WHERE article_id = ? AND base IS NULL ORDER BY id DESC LIMIT 1',
      [articleId],
    )
    if (!row) return null
    try {
      return { id: Number(row.id), text: textOf(Number(row.id)), packed: Number(row.packed) }
    } catch {
      // A base that suffered is no base: the next version is whole again.
      return null
    }
  }

  function thin(articleId: string): void {
    if (!clock.isSteady()) return
    const pauses = db
      .all("SELECT id, at, name FROM versions WHERE article_id = ? AND shown = 1 AND cause = 'pause'", [
        articleId,
      ])
      .map(({ id, at, name }) => ({
        id: Number(id),
        at: String(at),
        name: String(name),
        cause: 'pause' as const,
      }))
    const given = thinnedOut(pauses, now())
    for (const id of given) {
      const isBase = db.get('SELECT 1 AS n FROM versions WHERE base = ? LIMIT 1', [id]) !== null
      db.run(isBase ? 'UPDATE versions SET shown = 0 WHERE id = ?' : 'DELETE FROM versions WHERE id = ?', [
        id,
      ])
    }
    if (given.length === 0) return
    db.run(
      'DELETE FROM versions WHERE article_id = ? AND shown = 0 AND id NOT IN (SELECT base FROM versions WHERE article_id = ? AND base IS NOT NULL)',
      [articleId, articleId],
    )
  }

  const list = (articleId: string): VersionInfo[] =>
    db
      .all(`SELECT ${SHOWN} FROM versions WHERE article_id = ? AND shown = 1 ORDER BY id DESC`, [articleId])
      .flatMap((row) => {
        const info = VersionInfo.safeParse(row)
        return info.success ? [info.data] : []
      })

  return {
    list,

    keep(article, { cause, author, site = '', name = '', at = now() }) {
      const hash = contentHash(article)
      const last = db.get(
        'SELECT id, cause, name, content_hash FROM versions WHERE article_id = ? AND shown = 1 ORDER BY id DESC LIMIT 1',
        [article.id],
      )
      if (last?.content_hash === hash) {
        // The same text once more is the same version, for one more reason.
        if (cause === 'pause') return Number(last.id)
        if (last.cause === 'pause') {
          db.run('UPDATE versions SET cause = ?, site = ?, name = ?, author = ?, at = ? WHERE id = ?', [
            cause,
            site,
            name || String(last.name),
            author,
            at,
            Number(last.id),
          ])
          return Number(last.id)
        }
      }
      const text = articleLines(article)
      const base = baseOf(article.id)
      const packed = base && { base: base.id, content: pack(text, base.text) }
      const near = packed && packed.content.length <= base.packed * FAR_FROM_BASE ? packed : null
      const added = db.run(
        'INSERT INTO versions (article_id, at, author, cause, site, name, headline, words, size, content_hash, base, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          article.id,
          at,
          author,
          cause,
          site,
          name,
          article.headline,
          measure(article.body, article.language).words,
          Buffer.byteLength(text),
          hash,
          near?.base ?? null,
          near?.content ?? pack(text, null),
        ],
      )
      thin(article.id)
      return Number(added.lastInsertRowid)
    },

    read(articleId, id) {
      const row = db.get('SELECT id FROM versions WHERE id = ? AND article_id = ? AND shown = 1', [
        id,
        articleId,
      ])
      if (!row)
        return fail('missing', 'version.missing', `There is no version ${id} of article ${articleId}.`)
      try {
        const article = migrateArticle(readLines(textOf(id)))
        return article.ok ? article : fail('damaged', 'version.damaged', article.fault.message)
      } catch (error) {
        return fail('damaged', 'version.damaged', String(error))
      }
    },

    name(articleId, id, name) {
      inTransaction(db, () =>
        db.run('UPDATE versions SET name = ? WHERE id = ? AND article_id = ? AND shown = 1', [
          name,
          id,
          articleId,
        ]),
      )
      const named = list(articleId).find((version) => version.id === id)
      return named
        ? ok(named)
        : fail('missing', 'version.missing', `There is no version ${id} of article ${articleId}.`)
    },

    sweep() {
      const articles = db.all(
        "SELECT article_id, count(*) AS pauses FROM versions WHERE article_id > ? AND cause = 'pause' AND shown = 1 GROUP BY article_id HAVING pauses > 1 ORDER BY article_id LIMIT ?",
        [swept, SWEPT_AT_ONCE],
      )
      if (articles.length > 0)
        inTransaction(db, () => {
          for (const { article_id: id } of articles) thin(String(id))
        })
      swept = String(articles.at(-1)?.article_id ?? '')
      return articles.length === SWEPT_AT_ONCE
    },
  }
}
