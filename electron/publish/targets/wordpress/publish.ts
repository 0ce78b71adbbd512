import * as z from 'zod'
import type { Article, Receipt } from '../../../../shared/article/article'
import { pictureSource } from '../../../../shared/body/pictureSource'
import type { Parcel } from '../../../../shared/publish/parcel'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { clockDifference, onItsClock } from '../../web/clock'
import { inDoubt, RIGHT_BEHIND } from '../../web/faults'
import { locate } from '../../web/locate'
import { pageDifference } from '../../web/page'
import { type Account, connect, findAuthor, noRight, readAccount, rightsOf } from './account'
import type { Client } from './client'
import { conflictWith, GONE, goneThere, sameText } from './conflict'
import { createDraft } from './draft'
import { kind } from './kind'
import { readMark } from './marker'
import { ensureMedia, type SiteMedia } from './media'
import { metaOf } from './meta'
import {
  baseOf,
  draftSlug,
  findPost,
  instantOf,
  may,
  type Post,
  readPost,
  stateOf,
  textOfPost,
} from './posts'
import { compare } from './readBack'
import { receiptOf } from './receipt'
import { termIds } from './terms'
import { postText } from './text'
import { type Update, writePost } from './write'

/** A time nearer than this is now: WordPress publishes at once what is scheduled within a minute. */
const SCHEDULE_FROM = 60_000

/** States of a post that readers see or are promised. */
const OUT: ReadonlySet<string> = new Set(['publish', 'future', 'private'])

/**
 * Publishes or updates. The only call that could make a second post makes an invisible draft under a slug it is found
 * by again; everything after is an update by id, the last of which makes it visible, with everything in it.
 */
export async function publishPost(
  site: ConfiguredSite,
  parcel: Parcel,
  previous: Receipt | null,
  tools: TargetTools,
): Promise<Result<Receipt>> {
  const { article } = parcel
  tools.report('prepare')
  const client = await connect(site, tools)
  if (!client.ok) return client
  const account = await readAccount(client.value)
  if (!account.ok) return account
  const rights = rightsOf(account.value)
  if (rights.right === 'none') return noRight(account.value)
  const found = await locate(article.id, previous, {
    read: (remoteId) => readPost(client.value, remoteId),
    find: (articleId) => findPost(client.value, articleId),
    isGone: ({ base }) => base === GONE,
    goneThere,
  })
  if (!found.ok) return found
  // Handed in again it would leave the site. Contributors cannot even read it; roles of a site's own may.
  if (rights.right === 'review' && found.value && OUT.has(found.value.status)) return noRight(account.value)
  const draft = found.value ? ok(found.value) : await createDraft(client.value, parcel)
  if (!draft.ok) return draft
  // Somebody may have been at the new draft already.
  const conflict = conflictWith(draft.value, parcel.contentHash, found.value ? (previous?.base ?? '') : '')
  if (conflict) return conflict
  const differences: string[] = []
  const report = (what: string) => differences.push(what)
  const media = rights.limits.includes('pictures')
    ? withoutPictures(parcel, report)
    : await uploadPictures(client.value, parcel, tools, report)
  if (!media.ok) return media
  tools.report('send')
  const update = await updateOf(client.value, site, parcel, draft.value, account.value, media.value, {
    report,
    // Its hours are told by its own clock.
    now: onItsClock(tools.now(), client.value.ahead()),
  })
  if (!update.ok) return update
  const written = await writePost(client.value, draft.value, update.value, parcel.contentHash)
  if (!written.ok) return written
  differences.push(...written.value.overtaken)
  tools.report('verify')
  const back = await readPost(client.value, String(draft.value.id))
  // It is written: whatever the site says now, it is to be looked at again.
  if (!back.ok) return inDoubt(back.fault.message)
  const post = back.value ?? written.value.post
  const isChanged = !sameText(written.value.post, post)
  const kept = isChanged ? written.value.post : post
  const clock = stateOf(post) === 'scheduled' ? clockDifference(client.value.ahead()) : null
  const page = stateOf(post) === 'published' ? await pageDifference(post.link, tools.signal) : null
  const said = [...compare(kept, update.value.sent), clock, isChanged ? RIGHT_BEHIND : page]
  return ok({
    ...receiptOf(site, post, {
      // A site that kept the text of before, whatever it answered, has not got this one.
      contentHash: readMark(textOfPost(kept))?.contentHash || parcel.contentHash,
      differences: [...differences, ...said].filter((one) => one !== null),
      firstPublished: previous?.firstPublished,
      now: tools.now(),
    }),
    base: baseOf(kept),
  })
}

/** What an account may not send is said, and the story goes without. */
function withoutPictures(
  { pictures }: Parcel,
  report: (what: string) => void,
): Result<Map<string, SiteMedia>> {
  if (pictures.length > 0) report(`The account may not send pictures: ${pictures.length} left out.`)
  return ok(new Map())
}

async function uploadPictures(
  client: Client,
  parcel: Parcel,
  tools: TargetTools,
  report: (what: string) => void,
): Promise<Result<Map<string, SiteMedia>>> {
  const media = new Map<string, SiteMedia>()
  const { article } = parcel
  const words = new Map<string, { alt: string; caption: string }>()
  for (const one of [...(article.body.content ?? []).map((node) => node.attrs), article.lead]) {
    const { src, alt = '', caption = '' } = (one ?? {}) as { src?: unknown; alt?: unknown; caption?: unknown }
    const hash = pictureSource(src)
    if (hash) words.set(hash, { alt: String(alt), caption: String(caption) })
  }
  for (const [index, hash] of parcel.pictures.entries()) {
    tools.report('pictures', { part: index + 1, of: parcel.pictures.length })
    const picture = {
      hash,
      name: parcel.slug.slice(0, 60),
      words: words.get(hash) ?? { alt: '', caption: '' },
    }
    const there = await ensureMedia(client, picture, tools)
    if (!there.ok) return there
    if (there.value) media.set(hash, there.value)
    else report(`The picture ${hash} is not in the library and is not shown.`)
  }
  return ok(media)
}

/** Everything the post is to be, in one update. */
async function updateOf(
  client: Client,
  site: ConfiguredSite,
  parcel: Parcel,
  post: Post,
  account: Account,
  media: ReadonlyMap<string, SiteMedia>,
  given: { readonly report: (what: string) => void; readonly now: string },
): Promise<Result<Update>> {
  const { article } = parcel
  const options = optionsOf(kind, site.options)
  const create = options.newTerms !== false
  const report = given.report
  const categories = await termIds(client, 'categories', article.rubrics, { create, report })
  if (!categories.ok) return categories
  const tags = await termIds(client, 'tags', article.tags, { create, report })
  if (!tags.ok) return tags
  const [byline] = article.bylines
  const isAlone = article.bylines.length === 1 && byline?.role === undefined
  const author =
    isAlone && byline?.kind === 'person' && may(post, 'assign-author')
      ? await findAuthor(client, byline.name)
      : null
  const hasAuthor = author !== null || (isAlone && byline?.name === account.name)
  const text = postText(parcel, {
    options,
    media: (src) => media.get(src) ?? null,
    hasAuthor,
    report,
  })
  const lead = await leadOf(client, post, article.lead?.src ?? '', media)
  if (!lead.ok) return lead
  if (article.lead && !lead.value && !article.lead.src.startsWith('sha256-'))
    report('The lead picture lies on another site and was not sent.')
  const isHandedIn = rightsOf(account).right === 'review'
  const when = isHandedIn ? HANDED_IN : timing(post, article.schedule, given.now)
  if (isHandedIn && article.schedule) report('The hour was not sent: whoever publishes the article sets it.')
  const comments = article.comments
  const meta = await metaOf(client, article, report)
  if (!meta.ok) return meta
  const pinned = pinnedFor(article, post, report)
  const body = {
    ...text,
    ...when,
    // WordPress leads on from an address it had before, so that a change breaks no link.
    ...(post.slug.startsWith(draftSlug(article.id)) || article.formerSlugs?.includes(post.slug)
      ? { slug: parcel.slug }
      : {}),
    ...(author === null ? {} : { author }),
    categories: categories.value,
    tags: tags.value,
    featured_media: lead.value,
    comment_status: comments,
    ...(pinned !== null && { sticky: pinned }),
    ...(Object.keys(meta.value).length > 0 && { meta: meta.value }),
  }
  const sent = {
    text,
    status: when.status,
    categories: categories.value,
    tags: tags.value,
    featuredMedia: lead.value,
    comments,
    pinned,
    meta: meta.value,
  }
  return ok({ body, sent })
}

/** Whether the post is to stay at the top; null leaves it as the site has it, where nobody has said or the account may not. */
function pinnedFor({ pinned }: Article, post: Post, report: (what: string) => void): boolean | null {
  if (pinned === undefined || pinned === post.sticky) return pinned ?? null
  if (may(post, 'sticky')) return pinned
  report('The account may not change what stays at the top of the front page.')
  return null
}

const Media = z.object({ source_url: z.string() })

/** The site's own id of the lead picture, 0 for none. One that was taken over from the site is still there. */
async function leadOf(
  client: Client,
  post: Post,
  src: string,
  media: ReadonlyMap<string, SiteMedia>,
): Promise<Result<number>> {
  const sent = media.get(src)?.id ?? 0
  if (sent > 0 || post.featured_media === 0 || !/^https?:/.test(src)) return ok(sent)
  const answer = await client({ method: 'GET', route: `/wp/v2/media/${post.featured_media}` })
  if (!answer.ok) return answer.fault.code === 'site.gone' ? ok(0) : answer
  const there = Media.safeParse(answer.value)
  return ok(there.success && there.data.source_url === src ? post.featured_media : 0)
}

/** Whoever may publish finds it among what waits for review. */
const HANDED_IN = { status: 'pending' }

/** WordPress reads `date_gmt` without a zone; a scheduled post that is to come at once must be given the present. */
function timing(post: Post, schedule: string, now: string): { status: string; date_gmt?: string } {
  const gmt = (instant: string) => new Date(instant).toISOString().slice(0, 19)
  // A post that is out would vanish until its hour: it is updated at once instead.
  if (post.status !== 'publish' && schedule && Date.parse(schedule) - Date.parse(now) > SCHEDULE_FROM)
    return { status: 'future', date_gmt: gmt(schedule) }
  // The site's clock is known to the second: a post that went out in this very second keeps its hour.
  const isAhead = Date.parse(instantOf(post.date_gmt) || now) - Date.parse(now) > SCHEDULE_FROM
  return post.status === 'future' || isAhead
    ? { status: 'publish', date_gmt: gmt(now) }
    : { status: 'publish' }
}
