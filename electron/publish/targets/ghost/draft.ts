import type { Parcel } from '../../../../shared/publish/parcel'
import { ok, type Result } from '../../../../shared/result'
import { isUnclear } from '../../web/faults'
import type { Client } from './client'
import { writeLexical } from './lexical'
import { mark } from './marker'
import { draftSlug, findPost, type Post, parsePost } from './posts'

/** The one call that must not be repeated blindly. After an unclear outcome the site is asked what it has. */
export async function createDraft(client: Client, { article }: Parcel): Promise<Result<Post>> {
  const lexical = writeLexical([])
  const text = {
    title: article.headline,
    excerpt: '',
    lexical,
    image: '',
    imageAlt: '',
    imageCaption: '',
    tags: [],
  }
  const made = await client.ask({
    method: 'POST',
    path: 'posts/',
    query: { formats: 'lexical' },
    body: {
      posts: [
        {
          title: article.headline,
          lexical,
          slug: draftSlug(article.id),
          status: 'draft',
          codeinjection_foot: mark('', text, { articleId: article.id, contentHash: '', rubrics: 0 }),
        },
      ],
    },
  })
  if (!made.ok && !isUnclear(made)) return made
  const own = made.ok ? parsePost(made.value) : null
  const first = await findPost(client, article.id)
  if (!first.ok) return first
  if (!first.value) return own ?? (made as Result<never>)
  // Another computer made one at the same moment: the older is the article, and ours goes before anybody sees it.
  if (own?.ok && own.value.id !== first.value.id)
    await client.ask({ method: 'DELETE', path: `posts/${own.value.id}/` })
  return ok(first.value)
}
