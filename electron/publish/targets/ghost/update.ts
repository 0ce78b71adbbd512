import { republishedFrom } from '../../../../shared/article/republishedFrom'
import type { Parcel } from '../../../../shared/publish/parcel'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { siteWords } from '../../../../shared/render/words'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite } from '../../target'
import { authorIds } from './authors'
import type { Client } from './client'
import { postDocument } from './document'
import { kind } from './kind'
import { mark, type PostText } from './marker'
import type { SiteImage } from './media'
import { draftSlug, internalTags, type Post } from './posts'
import { countRubrics, tagRefs } from './tags'
import { captionHtml } from './toLexical'

/** A time nearer than this is now. */
const SCHEDULE_FROM = 60_000
/** Of a slug in Ghost's database, less what it puts behind one that is taken. */
const SLUG_LENGTH = 185

export interface Update {
  /** The fields of the post, without the version it is written over. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly text: PostText
  readonly status: string
  /** Null where it is left as the site has it. */
  readonly pinned: boolean | null
}

/** Everything the post is to be, in one update. */
export async function updateOf(
  client: Client,
  site: ConfiguredSite,
  parcel: Parcel,
  post: Post,
  given: {
    readonly media: (src: string) => SiteImage | null
    readonly report: (what: string) => void
    readonly now: string
  },
): Promise<Result<Update>> {
  const { article } = parcel
  const { report, media } = given
  const options = optionsOf(kind, site.options)
  const names = [...article.rubrics, ...article.tags]
  const tags = await tagRefs(client, names, { create: options.newTerms !== false, report })
  if (!tags.ok) return tags
  const authors = await authorIds(client, article)
  if (!authors.ok) return authors
  const { lead } = article
  const image = lead ? (media(lead.src)?.url ?? '') : ''
  if (lead && !image && !lead.src.startsWith('sha256-'))
    report('The lead picture lies on another site and was not sent.')
  const text: PostText = {
    title: article.headline,
    excerpt: article.standfirst,
    lexical: postDocument(parcel, { options, media, hasAuthors: authors.value !== null, report }),
    image,
    imageAlt: image && lead ? lead.alt : '',
    imageCaption: image && lead ? captionHtml(lead.caption, lead.credit, siteWords(site.language)) : '',
    tags: tags.value.map(({ name }) => name),
  }
  const isMoved = article.formerSlugs?.includes(post.slug) === true
  if (isMoved)
    report(
      `Ghost does not lead on from the old address, ${post.slug}: a redirect can be added in its settings.`,
    )
  const when = timing(post, article.schedule, given.now)
  return ok({
    text,
    status: when.status,
    pinned: article.pinned ?? null,
    fields: {
      title: text.title,
      lexical: text.lexical,
      custom_excerpt: text.excerpt || null,
      feature_image: image || null,
      feature_image_alt: text.imageAlt || null,
      feature_image_caption: text.imageCaption || null,
      meta_title: article.seo.title || null,
      meta_description: article.seo.description || null,
      codeinjection_foot: mark(post.codeinjection_foot, text, {
        articleId: article.id,
        contentHash: parcel.contentHash,
        rubrics: countRubrics(tags.value, article.rubrics),
      }),
      // What the site keeps for itself stays with the post.
      tags: [...tags.value.map(refOf), ...internalTags(post).map(({ id }) => ({ id }))],
      ...(authors.value && { authors: authors.value.map((id) => ({ id })) }),
      ...((isMoved || post.slug === draftSlug(article.id)) && { slug: parcel.slug.slice(0, SLUG_LENGTH) }),
      ...(options.canonical === true && { canonical_url: republishedFrom(article) || null }),
      ...(article.pinned !== undefined && { featured: article.pinned }),
      ...when,
    },
  })
}

const refOf = (tag: { id?: string; name: string }) => (tag.id ? { id: tag.id } : { name: tag.name })

/** Ghost shows at once what is published with a time ahead, and keeps that time: it must be told the present. */
function timing(post: Post, schedule: string, now: string): { status: string; published_at?: string } {
  // A post that is out would vanish until its hour: it is updated at once instead.
  if (post.status !== 'published' && schedule && Date.parse(schedule) - Date.parse(now) > SCHEDULE_FROM)
    return { status: 'scheduled', published_at: new Date(schedule).toISOString() }
  // The site's clock is known to the second: a post that went out in this very second keeps its hour.
  const isAhead = Date.parse(post.published_at || now) - Date.parse(now) > SCHEDULE_FROM
  return post.status === 'scheduled' || isAhead
    ? { status: 'published', published_at: new Date(now).toISOString() }
    : { status: 'published' }
}
