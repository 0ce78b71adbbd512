import { join } from 'node:path'
import { openStore } from '../../electron/library/store'
import type { Article } from '../../shared/article/article'
import { anArticle } from '../build/article'
import { handOver } from './host'

/** Fills the library of a profile that Galley has not opened. The first article is the newest change. */
export function filledLibrary(profile: string, articles: readonly Partial<Article>[]): void {
  const store = openStore(join(profile, 'library'), () => new Date().toISOString())
  articles.forEach((fields, index) => {
    const at = new Date(Date.now() - (index + 1) * 60_000).toISOString()
    const stamps = { created: at, firstPublished: '', updated: at }
    const added = store.add(anArticle({ stamps, ...fields }))
    if (!added.ok) throw new Error(added.fault.message)
  })
  store.close()
  handOver(profile)
}
