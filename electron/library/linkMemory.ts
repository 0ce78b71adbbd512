import type { Database } from 'node-sqlite3-wasm'
import { LinkState } from '../../shared/article/checks/links'
import { inTransaction } from '../inTransaction'

/** What is remembered of addresses that were tried, whatever article they stand in. */
export function createLinkMemory(db: Database) {
  return {
    of(urls: readonly string[]): LinkState[] {
      return urls.flatMap((url) => {
        const row = db.get('SELECT url, at, state, code FROM links WHERE url = ?', [url])
        const link = LinkState.safeParse(row)
        return link.success ? [link.data] : []
      })
    },
    remember(links: readonly LinkState[]): void {
      inTransaction(db, () => {
        for (const { url, at, state, code } of links)
          db.run('INSERT OR REPLACE INTO links (url, at, state, code) VALUES (?, ?, ?, ?)', [
            url,
            at,
            state,
            code,
          ])
      })
    },
  }
}
