import fs from 'node:fs/promises'
import path from 'node:path'
import { RESERVED } from './addresses'
import type { SiteState } from './state'

/** The first of `wanted`, `wanted-2`, `wanted-3` ... that no other article, file or folder of the site has. */
export async function freeSlug(
  wanted: string,
  id: string,
  state: SiteState,
  folder: string,
): Promise<string> {
  const base = wanted || id
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    // What an article has left it may come back to.
    if (state.movedFrom(slug)?.id === id) return slug
    if (RESERVED.has(slug) || state.isSlugTaken(slug)) continue
    const isFree = await fs.lstat(path.join(folder, slug)).then(
      () => false,
      () => true,
    )
    if (isFree) return slug
  }
}
