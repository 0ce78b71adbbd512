import type { Parcel } from '../../../../shared/publish/parcel'
import { ok, type Result } from '../../../../shared/result'
import { isUnclear } from '../../web/faults'
import type { Client } from './client'
import { mark } from './marker'
import { draftSlug, findPost, type Post, parsePost } from './posts'

/** The one call that must not be repeated blindly. After an unclear outcome the site is asked what it has. */
export async function createDraft(client: Client, { article }: Parcel): Promise<Result<Post>> {
  const text = { title: article.headline, excerpt: '', content: '' }
  const own = client.hasCompanion ? { meta: { galley_article: article.id } } : {}
  const made = await client({
    method: 'POST',
    route: '/wp/v2/posts',
    query: { context: 'edit' },
    body: {
      ...text,
      content: mark(text, article.id, ''),
      slug: draftSlug(article.id),
      status: 'draft',
      ...own,
    },
  })
  if (!made.ok && !isUnclear(made)) return made
  const draft = made.ok ? parsePost(made.value) : null
  const first = await findPost(client, article.id)
  if (!first.ok) return first
  if (!first.value) return draft ?? (made as Result<never>)
  // Another computer made one at the same moment: the older is the article, and ours goes before anybody sees it.
  if (draft?.ok && draft.value.id !== first.value.id)
    await client({ method: 'DELETE', route: `/wp/v2/posts/${draft.value.id}`, query: { force: 'true' } })
  return ok(first.value)
}
