import type { Database } from 'node-sqlite3-wasm'

/** A slug nobody else has, and the article that has the wanted one. */
export interface FreeSlug {
  readonly slug: string
  readonly holder: { readonly id: string; readonly headline: string } | null
}

/** A draft's slug is a wish; an address is had by what went out under it, and stays its own after a withdrawal. */
const HOLDER = `SELECT id, headline FROM articles
  WHERE slug = ? AND id <> ? AND status IN ('published', 'corrected', 'scheduled', 'withdrawn') LIMIT 1`

/**
 * The first of `wanted`, `wanted-2`, `wanted-3` ... that no other article of the library went out under. An empty one
 * is free.
 */
export function freeSlug(db: Database, id: string, wanted: string): FreeSlug {
  const holderOf = (slug: string) => db.get(HOLDER, [slug, id])
  const first = wanted === '' ? null : holderOf(wanted)
  if (!first) return { slug: wanted, holder: null }
  const holder = { id: String(first.id), headline: String(first.headline) }
  for (let number = 2; ; number += 1) {
    const slug = `${wanted.slice(0, 190)}-${number}`
    if (!holderOf(slug)) return { slug, holder }
  }
}
