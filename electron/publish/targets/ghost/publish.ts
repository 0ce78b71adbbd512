import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { clockDifference, onItsClock } from '../../web/clock'
import { inDoubt, isUnclear, RIGHT_BEHIND } from '../../web/faults'
import { pageDifference } from '../../web/page'
import { type Client, connect } from './client'
import { changedThere, conflictWith, sameText } from './conflict'
import { createDraft } from './draft'
import { tooLong } from './limits'
import { locatePost } from './located'
import { ensureImage, type SiteImage } from './media'
import { baseOf, markOf, type Post, parsePost, readPost, stateOf } from './posts'
import { compare } from './readBack'
import { receiptOf } from './receipt'
import { type Update, updateOf } from './update'

/**
 * Publishes or updates. The only call that could make a second post makes an invisible draft under a slug it is found by
 * again; everything after is an update by id over a version the server itself checks, the last of which makes it
 * visible, with everything in it. Nothing here can send a newsletter: that takes a parameter of its own.
 */
export async function publishPost(
  site: ConfiguredSite,
  parcel: Parcel,
  previous: Receipt | null,
  tools: TargetTools,
): Promise<Result<Receipt>> {
  tools.report('prepare')
  const long = tooLong(parcel)
  if (long) return long
  const client = await connect(site, tools)
  if (!client.ok) return client
  const found = await locatePost(client.value, parcel.article.id, previous)
  if (!found.ok) return found
  const conflict = found.value && conflictWith(found.value, parcel.contentHash, previous)
  if (conflict) return conflict
  const draft = found.value ? ok(found.value) : await createDraft(client.value, parcel)
  if (!draft.ok) return draft
  const differences: string[] = []
  const report = (what: string) => {
    if (!differences.includes(what)) differences.push(what)
  }
  const images = await uploadPictures(client.value, parcel, draft.value, tools)
  if (!images.ok) return images
  for (const hash of parcel.pictures)
    if (!images.value.has(hash)) report(`The picture ${hash} is not in the library and is not shown.`)
  tools.report('send')
  const update = await updateOf(client.value, site, parcel, draft.value, {
    media: (src) => images.value.get(src) ?? ownImage(client.value, src),
    report,
    // Its hours are told by its own clock.
    now: onItsClock(tools.now(), client.value.ahead),
  })
  if (!update.ok) return update
  const written = await write(client.value, draft.value, update.value, parcel.contentHash)
  if (!written.ok) return written
  tools.report('verify')
  const back = await readPost(client.value, draft.value.id)
  // It is written: whatever the site says now, it is to be looked at again.
  if (!back.ok) return inDoubt(back.fault.message)
  const post = back.value ?? written.value
  const isChanged = !sameText(written.value, post)
  const kept = isChanged ? written.value : post
  const page = stateOf(post) === 'published' ? await pageDifference(post.url, tools.signal) : null
  const clock = stateOf(post) === 'scheduled' ? clockDifference(client.value.ahead) : null
  const said = [...compare(kept, update.value), clock, isChanged ? RIGHT_BEHIND : page]
  for (const one of said) if (one) report(one)
  // A site that kept the text of before, whatever it answered, has not got this one.
  const contentHash = markOf(kept)?.contentHash || parcel.contentHash
  return ok({
    ...receiptOf(site, post, { contentHash, differences, previous, now: tools.now() }),
    base: baseOf(kept),
  })
}

/** The site's copies of a parcel's pictures, by content address. */
export async function uploadPictures(
  client: Client,
  parcel: Parcel,
  post: Post,
  tools: TargetTools,
): Promise<Result<Map<string, SiteImage>>> {
  const images = new Map<string, SiteImage>()
  for (const [index, hash] of parcel.pictures.entries()) {
    tools.report('pictures', { part: index + 1, of: parcel.pictures.length })
    const there = await ensureImage(client, hash, post, tools)
    if (!there.ok) return there
    if (there.value) images.set(hash, there.value)
  }
  return ok(images)
}

/** A picture that was taken over from this very site is there already. */
export const ownImage = (client: Client, src: string): SiteImage | null =>
  src.startsWith(`${client.home}content/images/`) ? { url: src, width: 0, height: 0 } : null

/**
 * Writes over exactly the version that was read. After an unclear outcome the post itself says whether it was done;
 * the same again is then harmless, because the server refuses it where anybody else was quicker.
 */
async function write(client: Client, post: Post, update: Update, contentHash: string): Promise<Result<Post>> {
  const answered = await put(client, post, update.fields)
  // An answer of before, of a cache perhaps, to a request that may never have arrived; believed the second time.
  const isBefore = answered.ok && (markOf(answered.value)?.contentHash ?? contentHash) !== contentHash
  const first = isBefore ? inDoubt('an answer of before') : answered
  if (first.ok || !isUnclear(first)) return orConflict(client, post, first)
  const there = await readPost(client, post.id)
  if (there.ok && there.value && compare(there.value, update).length === 0) return ok(there.value)
  return orConflict(client, post, await put(client, post, update.fields))
}

/** An update of a post over the version it was read in. */
export async function put(
  client: Client,
  { id, updated_at }: Post,
  fields: Readonly<Record<string, unknown>>,
): Promise<Result<Post>> {
  const answer = await client.ask({
    method: 'PUT',
    path: `posts/${id}/`,
    // Ghost keeps the version among the post's history, which it otherwise does every ten minutes only.
    query: { formats: 'lexical', save_revision: '1' },
    body: { posts: [{ ...fields, updated_at }] },
  })
  if (!answer.ok) return answer
  const post = parsePost(answer.value)
  return post.ok && post.value.id === id ? post : inDoubt('an answer that is not this post')
}

/** Somebody was quicker: the version they made is what has to be looked at. */
async function orConflict(client: Client, { id }: Post, written: Result<Post>): Promise<Result<Post>> {
  if (written.ok || written.fault.kind !== 'conflict') return written
  const now = await readPost(client, id)
  return now.ok && now.value ? changedThere(now.value) : written
}
