import type { Article } from '../../shared/article/article'
import { ok, type Result } from '../../shared/result'
import { desk } from '../desk'
import { markFresh } from './fresh'
import { fetchPicturesFor } from './pictures/fetchFor'

const stored = new Set<string>()

/** Stores one article that intake made; one that was stored before and binned since comes back as it was left. */
export async function putAway(article: Article): Promise<Result<Article>> {
  if (stored.has(article.id)) {
    const back = await desk.library.restore({ ids: [article.id] })
    return back.ok ? ok(article) : back
  }
  const saved = await desk.intake.save({ article })
  if (!saved.ok) return saved
  stored.add(article.id)
  return ok(saved.value.article)
}

/** What follows for articles that are in the library now: they open with their report, and their pictures come in. */
export function welcome(articles: readonly Article[], allowHosts: readonly string[] = []): void {
  for (const article of articles) {
    markFresh(article.id)
    void fetchPicturesFor(article, allowHosts)
  }
}
