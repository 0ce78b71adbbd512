import type { Receipt } from '../../../../shared/article/article'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, Live, Target, TargetTools } from '../../target'
import { inDoubt } from '../../web/faults'
import { connect, readAccount, rightsOf } from './account'
import type { Client } from './client'
import { baseAfterHiding } from './conflict'
import { readMark } from './marker'
import { writtenOver } from './overtaken'
import { baseOf, findPost, instantOf, type Post, readPost, stateOf, textOfPost } from './posts'
import { endPreview, previewPost, removeDraft } from './preview'
import { publishPost } from './publish'
import { listPosts, pullPost } from './pull'
import { receiptOf } from './receipt'
import { testSite } from './testSite'
import { update } from './write'

/** A WordPress of version 5.6 or later, by its REST interface and an application password. */
export function createWordPressTarget(site: ConfiguredSite): Target {
  async function signedIn(tools: TargetTools): Promise<Result<Client>> {
    const client = await connect(site, tools)
    if (!client.ok) return client
    const account = await readAccount(client.value)
    return account.ok ? client : account
  }

  async function read(articleId: string, tools: TargetTools): Promise<Result<Live | null>> {
    const client = await signedIn(tools)
    if (!client.ok) return client
    const post = await findPost(client.value, articleId)
    if (!post.ok || !post.value) return post.ok ? ok(null) : post
    const over = await writtenOver(client.value, post.value)
    return over.ok ? ok({ ...liveOf(post.value, tools.now()), writtenOver: over.value }) : over
  }

  /**
   * Withdrawn is a draft, not the bin: the bin is emptied after thirty days and takes the address with it, while a
   * draft keeps id, address, revisions and pictures, and is shown to nobody.
   */
  async function withdraw(
    articleId: string,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    const client = await signedIn(tools)
    if (!client.ok) return client
    const known = previous ? await readPost(client.value, previous.remoteId) : ok(null)
    const found = known.ok && !known.value ? await findPost(client.value, articleId) : known
    if (!found.ok) return found
    if (!found.value)
      return previous
        ? ok({ ...previous, state: 'withdrawn', differences: [] })
        : fail('missing', 'site.not-published', 'The article was never published on this site.')
    tools.report('send')
    if (stateOf(found.value) !== 'withdrawn') {
      const isDone = (post: Post) => stateOf(post) === 'withdrawn'
      const isBefore = (post: Post) => !isDone(post)
      const done = await update(
        client.value,
        found.value,
        { status: 'draft' },
        { isDone, isBefore, isUnseen: () => null },
      )
      if (!done.ok) return done
    }
    tools.report('verify')
    const back = await readPost(client.value, String(found.value.id))
    if (!back.ok) return inDoubt(back.fault.message)
    const post = back.value ?? found.value
    return ok({
      ...receiptOf(site, post, {
        contentHash: previous?.contentHash ?? readMark(textOfPost(post))?.contentHash ?? '',
        differences: stateOf(post) === 'withdrawn' ? [] : [`The site still has it as “${post.status}”.`],
        firstPublished: previous?.firstPublished,
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
    endPreview: async (key, tools) => {
      const client = await connect(site, tools)
      return client.ok ? endPreview(client.value, key) : client
    },
    removeDraft: async (articleId, tools) => {
      const client = await signedIn(tools)
      return client.ok ? removeDraft(client.value, articleId) : client
    },
    test: (tools) => testSite(site, tools),
    rights: async (tools) => {
      const client = await connect(site, tools)
      if (!client.ok) return client
      const account = await readAccount(client.value)
      return account.ok ? ok(rightsOf(account.value, client.value.ahead())) : account
    },
    pull: async (remoteId, tools, version = '') => {
      const client = await signedIn(tools)
      return client.ok ? pullPost(client.value, remoteId, site, tools, version) : client
    },
    list: async (tools, asked) => {
      const client = await signedIn(tools)
      return client.ok ? listPosts(client.value, asked) : client
    },
  }
}

function liveOf(post: Post, now: string): Live {
  const marked = readMark(textOfPost(post))
  return {
    state: stateOf(post),
    remoteId: String(post.id),
    url: post.link,
    contentHash: marked?.isOurs ? marked.contentHash : '',
    firstPublished: instantOf(post.date_gmt) || now,
    updated: instantOf(post.modified_gmt) || now,
    base: baseOf(post),
  }
}
