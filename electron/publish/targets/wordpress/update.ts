import * as z from 'zod'
import type { Article } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite } from '../../target'
import { type Account, findAuthor, rightsOf } from './account'
import type { Client } from './client'
import { kind } from './kind'
import type { SiteMedia } from './media'
import { metaOf } from './meta'
import { draftSlug, instantOf, may, type Post } from './posts'
import { termIds } from './terms'
import { postText } from './text'
import type { Update } from './write'

/** A time nearer than this is now: WordPress publishes at once what is scheduled within a minute. */
const SCHEDULE_FROM = 60_000

/** Everything the post is to be, in one update. */
export async function updateOf(
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
