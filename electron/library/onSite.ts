import type { Database } from 'node-sqlite3-wasm'
import * as z from 'zod'

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
