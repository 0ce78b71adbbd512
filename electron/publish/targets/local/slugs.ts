import fs from 'node:fs'
import path from 'node:path'
import { RESERVED } from './addresses'
import type { SiteState } from './state'

/**
 * The first of `wanted`, `wanted-2`, `wanted-3` ... that no other article, file or folder of the site has.
 * @param upTo for many articles one after another: the number each `wanted` has come to, so that a column which bears the
 *   same headline every day is not counted through for each of its stories
 */
export function freeSlug(
  wanted: string,
  id: string,
  state: Pick<SiteState, 'movedFrom' | 'isSlugTaken' | 'numbersTaken'>,
  folder: string,
  upTo = new Map<string, number>(),
): string {
  const base = wanted || id
  const isFree = (slug: string) =>
    !RESERVED.has(slug) &&
    !state.isSlugTaken(slug) &&
    (fs.lstatSync(path.join(folder, slug), { throwIfNoEntry: false }) === undefined || isPageOf(slug))
  // A build that was killed as it put its pages in place has left the article's own page there.
  const isPageOf = (slug: string) =>
    pageSays(path.join(folder, slug, 'index.html'), `"identifier":"urn:uuid:${id}"`)
  // What an article has left it may come back to.
  const isOwn = (slug: string) => state.movedFrom(slug)?.id === id
  const known = upTo.get(base)
  if (isOwn(base) || (known === undefined && isFree(base))) {
    if (known === undefined) upTo.set(base, 1)
    return base
  }
  const taken = known === undefined ? state.numbersTaken(base) : new Set<number>()
  for (let number = (known ?? 1) + 1; ; number++) {
    const slug = `${base}-${number}`
    if (!isOwn(slug) && (taken.has(number) || !isFree(slug))) continue
    upTo.set(base, number)
    return slug
  }
}

function pageSays(file: string, words: string): boolean {
  try {
    return fs.readFileSync(file, 'utf8').includes(words)
  } catch {
    // No page: a folder or a file somebody else put there.
    return false
  }
}
