import type { Article } from '../../../shared/article/article'
import { webPictures } from '../../../shared/intake/webPictures'
import { copies } from './copiesOfWindow'

const open = new Set<string>()

/** Says that an article is open: its own screen then puts its pictures in place. Answers its own undo. */
export function noteOpen(id: string): () => void {
  open.add(id)
  return () => open.delete(id)
}

/**
 * Copies the pictures of an article that has just come in, whether it is open or not. Its text is stored already, and
 * nothing of it waits for a picture.
 */
export async function fetchPicturesFor(article: Article, allowHosts: readonly string[] = []): Promise<void> {
  const urls = webPictures(article)
  if (urls.length === 0) return
  copies.want(urls, allowHosts)
  await copies.settled(urls)
  if (open.has(article.id)) return
  // What it takes to read a body is only read when it is needed: the library's screen does without.
  await import('../../strictPolicy')
  const { placeInStored } = await import('./placeInStored')
  await placeInStored(article.id, urls, () => open.has(article.id))
}
