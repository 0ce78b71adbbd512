import type { Receipt } from '../../../../shared/article/article'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, Live, Target, TargetTools } from '../../target'
import { inDoubt, isUnclear } from '../../web/faults'
import { connect, readAccount } from './client'
import { baseAfterHiding } from './conflict'
import { baseOf, findPost, markOf, type Post, readPost, stateOf } from './posts'
import { previewPost, removeDraft } from './preview'
import { publishPost, put } from './publish'
import { listPosts, pullPost } from './pull'
import { receiptOf } from './receipt'
import { testSite } from './testSite'

/** A Ghost of version 5 or later, by its Admin API and the key of an integration. */
export function createGhostTarget(site: ConfiguredSite): Target {
  async function read(articleId: string, tools: TargetTools): Promise<Result<Live | null>> {
    const client = await connect(site, tools)
    if (!client.ok) return client
    const post = await findPost(client.value, articleId)
    return post.ok ? ok(post.value && liveOf(post.value)) : post
  }

  /** Withdrawn is a draft: it keeps its text, its address and its numbers, and is shown to nobody. */
  async function withdraw(
    articleId: string,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    const client = await connect(site, tools)
    if (!client.ok) return client
    const known = previous ? await readPost(client.value, previous.remoteId) : ok(null)
    const found = known.ok && !known.value ? await findPost(client.value, articleId) : known
    if (!found.ok) return found
    if (!found.value)
      return previous
        ? ok({ ...previous, state: 'withdrawn', differences: [] })
        : fail('missing', 'site.not-published', 'The article was never published on this site.')
    tools.report('send')
    const hidden = await hide(found.value, async () => {
      const now = await readPost(client.value, found.value?.id ?? '')
      return now.ok && now.value ? put(client.value, now.value, { status: 'draft' }) : (now as Result<never>)
    })
    if (!hidden.ok) return hidden
    tools.report('verify')
    const back = await readPost(client.value, found.value.id)
    if (!back.ok) return inDoubt(back.fault.message)
    const post = back.value ?? found.value
    return ok({
      ...receiptOf(site, post, {
        contentHash: previous?.contentHash ?? markOf(post)?.contentHash ?? '',
        differences: stateOf(post) === 'withdrawn' ? [] : [`The site still has it as “${post.status}”.`],
        previous: previous ?? { ...liveOf(found.value), site: site.id, differences: [] },
        now: tools.now(),
      }),
      base: baseAfterHiding(found.value, post, previous),
    })
  }

  return {
    read,
    withdraw,
    publish: (parcel, previous, tools) => publishPost(site, parcel, previous, tools),
    preview: (parcel, previous, tools) => previewPost(site, parcel, previous, tools),
    removeDraft: async (articleId, tools) => {
      const client = await connect(site, tools)
      return client.ok ? removeDraft(client.value, articleId) : client
    },
    test: (tools) => testSite(site, tools),
    rights: async (tools) => {
      const client = await connect(site, tools)
      if (!client.ok) return client
      const account = await readAccount(client.value)
      if (!account.ok) return account
      const { name, role, mayPublish } = account.value
      const { ahead } = client.value
      return ok({ right: mayPublish ? 'publish' : 'none', user: name, role, limits: [], ahead })
    },
    pull: async (remoteId, tools) => {
      const client = await connect(site, tools)
      return client.ok ? pullPost(client.value, remoteId, site, tools) : client
    },
    list: async (tools, asked) => {
      const client = await connect(site, tools)
      return client.ok ? listPosts(client.value, asked) : client
    },
  }
}

/** Only its state is changed, whatever else somebody is changing: a version that just moved on is taken as it is. */
async function hide(post: Post, draft: () => Promise<Result<Post>>): Promise<Result<Post>> {
  if (stateOf(post) === 'withdrawn') return ok(post)
  const first = await draft()
  const isWorthAnother = isUnclear(first) || (!first.ok && first.fault.kind === 'conflict')
  return isWorthAnother ? draft() : first
}

function liveOf(post: Post): Live {
  const marked = markOf(post)
  return {
    state: stateOf(post),
    remoteId: post.id,
    url: post.url,
    contentHash: marked?.isOurs ? marked.contentHash : '',
    firstPublished: post.published_at || post.created_at || post.updated_at,
    updated: post.updated_at,
    base: baseOf(post),
  }
}
