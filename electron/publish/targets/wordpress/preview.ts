import * as z from 'zod'
import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { DraftOff } from '../../../../shared/publish/sitePreview'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, OnSite, TargetTools } from '../../target'
import { onItsClock } from '../../web/clock'
import { leftAlone, NO_PREVIEW } from '../../web/noPreview'
import { signInToWrite } from './account'
import type { Client } from './client'
import { conflictWith } from './conflict'
import { createDraft } from './draft'
import { locatePost } from './located'
import { readMark } from './marker'
import { sendPictures } from './media'
import { draftSlug, findPost, type Post, parsePost, readPost, stateOf, textOfPost } from './posts'
import { updateOf } from './update'
import { writePost } from './write'

const Preview = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  link: z.url({ protocol: /^https?$/ }),
  seconds: z.number().int(),
})

/**
 * The article in the site's own theme, before it is out. With the companion its text is kept for a quarter of an hour
 * beside the post, which is not changed; the post is whatever the site has of the article, or the draft a publication
 * would begin with. Without it WordPress shows a draft to nobody but who is signed in with a cookie, which an application
 * password is not for: then the whole draft is written and can be looked at in the person's own browser, and what is out
 * is left alone.
 */
export async function previewPost(
  site: ConfiguredSite,
  parcel: Parcel,
  previous: Receipt | null,
  tools: TargetTools,
): Promise<Result<OnSite>> {
  const signedIn = await signInToWrite(site, tools)
  if (!signedIn.ok) return signedIn
  const { client, account, rights } = signedIn.value
  const found = await locatePost(client, parcel.article.id, previous)
  if (!found.ok) return found
  const there = found.value?.status === 'trash' ? await fromBin(client, found.value, parcel) : found
  if (!there.ok) return there
  const live = there.value?.status === 'publish' ? there.value.link : ''
  const isDraft = !there.value || there.value.status === 'draft'
  if (!client.hasPreviews && !isDraft) return ok(leftAlone(live))
  const changed =
    there.value && !client.hasPreviews
      ? conflictWith(there.value, parcel.contentHash, previous?.base ?? '')
      : null
  if (changed) return changed
  const draft = there.value ? ok(there.value) : await createDraft(client, parcel)
  if (!draft.ok) return draft
  const differences: string[] = []
  const report = (what: string) => differences.push(what)
  const media = await sendPictures(client, parcel, rights, tools, report)
  if (!media.ok) return media
  // Nothing is made for a look that readers would find: no rubric, and no mark of a text that went out.
  const looked = { ...site, options: { ...site.options, newTerms: false } }
  const update = await updateOf(
    client,
    looked,
    { ...parcel, contentHash: '' },
    draft.value,
    account,
    media.value,
    { report, now: onItsClock(tools.now(), client.ahead()) },
  )
  if (!update.ok) return update
  const pictures = new Set([...media.value.values()].map(({ id }) => id)).size
  const told = {
    pictures,
    live,
    isLive: live !== '',
    differences: differences.map((line) => line.slice(0, 1000)),
  }
  const isNew = there.value === null
  if (client.hasPreviews) {
    const kept = await keepPreview(client, draft.value, update.value.body)
    if (!kept.ok) return kept
    return ok({
      ...NO_PREVIEW,
      ...told,
      ...kept.value,
      shown: 'here',
      draft: isNew ? 'made' : isDraft ? 'there' : 'none',
    })
  }
  const written = await writeDraft(client, draft.value, update.value)
  if (!written.ok) return written
  return ok({
    ...NO_PREVIEW,
    ...told,
    shown: 'browser',
    why: 'no-companion',
    draft: isNew ? 'made' : 'updated',
    link: previewLink(written.value),
  })
}

/** A draft of ours that was taken off lies in the bin, and is the article's again. What a person has put there stays. */
async function fromBin(client: Client, post: Post, { article }: Parcel): Promise<Result<Post>> {
  if (!isOwnDraft(post, article.id))
    return fail('conflict', 'preview.in-bin', 'The article lies in the bin of the site.')
  const back = { status: 'draft', slug: draftSlug(article.id) }
  const answer = await client({
    method: 'POST',
    route: `/wp/v2/posts/${post.id}`,
    query: { context: 'edit' },
    body: back,
  })
  return answer.ok ? parsePost(answer.value) : answer
}

/** Was it never out, and does it say word for word what a preview of Galley's has put there? */
function isOwnDraft(post: Post, articleId: string): boolean {
  const marked = readMark(textOfPost(post))
  // A post that goes out gets an address of its own, and keeps it.
  return marked?.isOurs === true && marked.contentHash === '' && post.slug.startsWith(draftSlug(articleId))
}

type Body = Readonly<Record<string, unknown>>

async function keepPreview(
  client: Client,
  { id }: Post,
  body: Body,
): Promise<Result<z.infer<typeof Preview>>> {
  const { title, content, excerpt, featured_media, categories, tags } = body
  const answer = await client({
    method: 'POST',
    route: `/galley-preview/v1/posts/${id}`,
    body: { title, content, excerpt, featured_media, categories, tags },
  })
  if (!answer.ok) return answer
  const preview = Preview.safeParse(answer.value)
  return preview.success
    ? ok(preview.data)
    : fail('invalid', 'site.not-json', "The site's answer is no preview.")
}

/** Its state, hour, address and place on the front page are the publication's: a draft stays a draft, whatever becomes of it meanwhile. */
async function writeDraft(
  client: Client,
  draft: Post,
  { body, sent }: Parameters<typeof writePost>[2],
): Promise<Result<Post>> {
  const { status: _, date_gmt: __, slug: ___, sticky: ____, ...text } = body
  const now = await readPost(client, String(draft.id))
  if (!now.ok) return now
  if (now.value && now.value.status !== 'draft')
    return fail('conflict', 'preview.just-out', 'The article has just gone out on the site.', {})
  const written = await writePost(
    client,
    draft,
    { body: text, sent: { ...sent, pinned: null, status: 'draft' } },
    '',
  )
  return written.ok ? ok(written.value.post) : written
}

/** Where WordPress shows a draft to whoever is signed in. */
function previewLink({ link }: Post): string {
  const address = new URL(link)
  address.searchParams.set('preview', 'true')
  return address.href
}

/** Ends a preview before its time. One that is over already is no fault. */
export async function endPreview(client: Client, key: string): Promise<Result<null>> {
  if (key === '' || !client.hasPreviews) return ok(null)
  const answer = await client({ method: 'DELETE', route: `/galley-preview/v1/keys/${key}` })
  return answer.ok ? ok(null) : answer
}

/** Takes the article's draft off, into the site's bin, unless it was ever out or somebody there has written in it. */
export async function removeDraft(client: Client, articleId: string): Promise<Result<DraftOff>> {
  const found = await findPost(client, articleId)
  if (!found.ok) return found
  const post = found.value
  if (!post || post.status === 'trash') return ok('none')
  if (stateOf(post) !== 'withdrawn' || !isOwnDraft(post, articleId)) return ok('kept')
  const gone = await client({ method: 'DELETE', route: `/wp/v2/posts/${post.id}` })
  return gone.ok || gone.fault.code === 'site.gone' ? ok('taken-off') : gone
}
