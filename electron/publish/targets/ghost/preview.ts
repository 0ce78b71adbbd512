import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { DraftOff } from '../../../../shared/publish/sitePreview'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, OnSite, TargetTools } from '../../target'
import { onItsClock } from '../../web/clock'
import { leftAlone, NO_PREVIEW } from '../../web/noPreview'
import { type Client, connect } from './client'
import { conflictWith } from './conflict'
import { createDraft } from './draft'
import { tooLong } from './limits'
import { locatePost } from './located'
import { draftSlug, findPost, markOf } from './posts'
import { ownImage, put, uploadPictures } from './publish'
import { updateOf } from './update'

/**
 * The article's draft as Ghost's theme shows it: at an address with the draft's own unguessable name, without a sign-in.
 * Ghost has no such address for a change of what is out or promised: that is left alone.
 */
export async function previewPost(
  site: ConfiguredSite,
  parcel: Parcel,
  previous: Receipt | null,
  tools: TargetTools,
): Promise<Result<OnSite>> {
  const long = tooLong(parcel)
  if (long) return long
  const client = await connect(site, tools)
  if (!client.ok) return client
  const found = await locatePost(client.value, parcel.article.id, previous)
  if (!found.ok) return found
  const live = found.value?.status === 'published' ? found.value.url : ''
  if (found.value && found.value.status !== 'draft') return ok(leftAlone(live))
  const changed = found.value && conflictWith(found.value, parcel.contentHash, previous)
  if (changed) return changed
  const draft = found.value ? ok(found.value) : await createDraft(client.value, parcel)
  if (!draft.ok) return draft
  const differences: string[] = []
  const report = (what: string) => {
    if (!differences.includes(what)) differences.push(what.slice(0, 1000))
  }
  const images = await uploadPictures(client.value, parcel, draft.value, tools)
  if (!images.ok) return images
  // Nothing is made for a look that readers would find: no tag, and no mark of a text that went out.
  const looked = { ...site, options: { ...site.options, newTerms: false } }
  const update = await updateOf(client.value, looked, { ...parcel, contentHash: '' }, draft.value, {
    media: (src) => images.value.get(src) ?? ownImage(client.value, src),
    report,
    now: onItsClock(tools.now(), client.value.ahead),
  })
  if (!update.ok) return update
  // Its state, hour, address and place on the front page are the publication's. The server refuses this where anybody was quicker.
  const { status: _, published_at: __, slug: ___, featured: ____, ...text } = update.value.fields
  const written = await put(client.value, draft.value, text)
  if (!written.ok) return written
  return ok({
    ...NO_PREVIEW,
    shown: 'here',
    draft: found.value ? 'updated' : 'made',
    pictures: images.value.size,
    differences,
    link: new URL(`p/${written.value.uuid}/`, client.value.home).href,
  })
}

/** Takes the article's draft off unless it was ever out or somebody there has written in it. Ghost has no bin. */
export async function removeDraft(client: Client, articleId: string): Promise<Result<DraftOff>> {
  const found = await findPost(client, articleId)
  if (!found.ok) return found
  const post = found.value
  if (!post) return ok('none')
  const marked = markOf(post)
  const isOurs = marked?.isOurs === true && marked.contentHash === ''
  // A post that goes out gets an address of its own, and keeps it.
  if (post.status !== 'draft' || post.slug !== draftSlug(articleId) || !isOurs) return ok('kept')
  const gone = await client.ask({ method: 'DELETE', path: `posts/${post.id}/` })
  return gone.ok || gone.fault.code === 'site.gone' ? ok('taken-off') : gone
}
