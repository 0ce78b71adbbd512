import type { Article } from '../../shared/article/article'
import { originalOf, withoutOriginal } from '../../shared/intake/provenance'
import { ok, type Result } from '../../shared/result'
import type { Pictures } from '../pictures/pictures'
import type { Originals } from './originals'
import type { Pending } from './pending'

const PICTURE_NAMES = /sha256-[0-9a-f]{64}/g

/**
 * Writes down what an article that is about to be stored refers to: its original, and those of the pictures that came
 * with it which it shows. Answers the article; without a promise of an original that nobody has any more.
 */
export async function keepOriginal(
  article: Article,
  {
    pending,
    originals,
    pictures,
  }: { pending: Pending; originals: Originals; pictures: Pick<Pictures, 'add'> },
): Promise<Result<Article>> {
  const hash = originalOf(article)
  if (hash === '') return ok(article)
  const held = pending.get(hash)
  if (!held) return ok((await originals.about(hash)).ok ? article : withoutOriginal(article))
  const stored = await originals.store(held.about, held.bytes)
  if (!stored.ok) return stored
  const shown = new Set(JSON.stringify([article.body, article.lead]).match(PICTURE_NAMES) ?? [])
  for (const picture of held.pictures) {
    const added = shown.has(picture.hash) ? await pictures.add(picture.bytes) : null
    // A damaged picture is missing from its text, and never keeps the text out; a full disk does.
    if (added && !added.ok && added.fault.kind !== 'invalid') return added
  }
  if (!held.isShared) pending.remove(hash)
  return ok(article)
}
