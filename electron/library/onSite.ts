import type { Database } from 'node-sqlite3-wasm'
import * as z from 'zod'
import { Receipt } from '../../shared/article/article'

/** Which article a post of a site belongs to. */
export interface OnSite {
  readonly remoteId: string
  readonly articleId: string
}

const Row = z.object({ id: z.string(), remote: z.string() })

/**
 * The articles that have a receipt of that site, with what the site calls them. Only texts that name the site are read
 * as JSON.
 */
export function articlesOnSite(db: Database, site: string): OnSite[] {
  const rows = db.all(
    `SELECT article_id AS id, receipt.value ->> 'remoteId' AS remote
     FROM snapshots, json_each(snapshots.json, '$.receipts') AS receipt
     WHERE instr(snapshots.json, ?) > 0 AND receipt.value ->> 'site' = ? AND remote <> ''`,
    [JSON.stringify({ site }).slice(1, -1), site],
  )
  return z
    .array(Row)
    .parse(rows)
    .map(({ id, remote }) => ({ articleId: id, remoteId: remote }))
}

/** What a site is known to show of an article, or to have shown. */
export interface ReceiptRow {
  readonly id: string
  readonly state: Receipt['state']
  readonly firstPublished: string
  readonly updated: string
}

export interface ReceiptPage {
  readonly rows: readonly ReceiptRow[]
  /** The article to go on behind; empty at the end. */
  readonly next: string
}

/** Articles looked through for one page of receipts: few enough that nobody's saving waits for it. */
const AT_ONCE = 200

const ReceiptOf = z.object({
  id: z.string(),
  state: Receipt.shape.state,
  firstPublished: z.string(),
  updated: z.string(),
})

/** Receipts of that site, by the article's id, of the articles behind `after` that are not in the bin. */
export function receiptsOn(db: Database, site: string, after: string): ReceiptPage {
  const ids = db
    .all('SELECT id FROM articles WHERE id > ? AND binned = 0 ORDER BY id LIMIT ?', [after, AT_ONCE])
    .map(({ id }) => String(id))
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return { rows: [], next: '' }
  const rows = db.all(
    `SELECT article_id AS id, receipt.value ->> 'state' AS state,
       receipt.value ->> 'firstPublished' AS firstPublished, receipt.value ->> 'updated' AS updated
     FROM snapshots JOIN articles ON articles.id = article_id,
       json_each(snapshots.json, '$.receipts') AS receipt
     WHERE article_id BETWEEN ? AND ? AND binned = 0 AND instr(snapshots.json, ?) > 0
       AND receipt.value ->> 'site' = ?`,
    [first, last, JSON.stringify({ site }).slice(1, -1), site],
  )
  return { rows: z.array(ReceiptOf).parse(rows), next: ids.length < AT_ONCE ? '' : last }
}
