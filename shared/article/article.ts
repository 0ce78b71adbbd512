import * as z from 'zod'
import { Crops, Focus, SHAPES } from '../pictures/framing'
import { Reply, ReplyTo } from './reply'
import { Thread } from './thread'
import { Work } from './work'

/** The version of the article's stored form. A change of meaning or shape adds a step in `migrate.ts`. */
export const SCHEMA_VERSION = 2

/** UUIDv7: sorts by creation time, so it serves as the library's natural order. */
export const ArticleId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
export type ArticleId = z.infer<typeof ArticleId>

/** BCP 47, kept open: an article may be in a language whose interface Galley does not ship. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** An instant, ISO 8601 with an offset or Z. */
export const Instant = z.iso.datetime({ offset: true })

/** A date as precise as the source was: `2023`, `2023-06` or `2023-06-04`; empty when unknown. */
export const PartialDate = z.string().regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/)

/** http and https only, for everything that may become a link. */
export const WebUrl = z
  .string()
  .max(4000)
  .regex(/^https?:\/\/[^\s<>"]+$/i)

/** The last part of a page's address: Latin letters, digits and hyphens; empty until it is set. */
export const Slug = z
  .string()
  .max(200)
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)

const Line = z.string().max(2000)

/** Where and when the story was written, as the head of a news story prints it. */
export const Dateline = z.object({
  /** The place as the article writes it, without a prefix such as "г.": `Алматы`. */
  place: Line.default(''),
  region: Line.default(''),
  /** English name of the country, `Kazakhstan`; `countryCode` is what other languages are made from. */
  country: Line.default(''),
  /** ISO 3166-1 alpha-2, or empty. */
  countryCode: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .default(''),
  /** IANA zone, `Asia/Almaty`, or empty. */
  zone: z
    .string()
    .regex(/^([A-Za-z_]+(\/[A-Za-z0-9_+-]+)*)?$/)
    .default(''),
  date: PartialDate.default(''),
  /** Agency named in the dateline: `AA`, `ТАСС`. */
  agency: Line.default(''),
  /** The house whose printed pattern is used, or a pattern of the newsroom's own; `plain` when neither applies. */
  house: z.string().max(200).default('plain'),
  /** The dateline exactly as the source printed it; empty when it was set by hand. */
  asPrinted: Line.default(''),
})
export type Dateline = z.infer<typeof Dateline>

/** What somebody besides the author did for a story. */
export const BYLINE_ROLES = ['translator', 'photographer', 'editor'] as const

export const Byline = z.object({
  name: z.string().min(1).max(300),
  /** A desk is "Haber Merkezi" and the like: an office, never a person. */
  kind: z.enum(['person', 'agency', 'desk']).default('person'),
  /** What they did for the story; absent for who wrote it. */
  role: z.exactOptional(z.enum(BYLINE_ROLES)),
})
export type Byline = z.infer<typeof Byline>

export const SourceRelation = z.enum(['republished', 'quoted', 'based-on', 'handout'])
export const SourceCategory = z.enum(['own', 'agency', 'government', 'other'])

/** Where material came from. The first source is the one the page's source line names. */
export const Source = z.object({
  /** What citations in the body point at. A source gets it with its first citation; others have none. */
  id: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/)
    .optional(),
  url: z.union([WebUrl, z.literal('')]).default(''),
  title: Line.default(''),
  publisher: Line.default(''),
  author: Line.default(''),
  /** As precise as the source said. */
  published: PartialDate.default(''),
  /** The instants it was published and last changed, where the source gave the hour; absent otherwise. */
  publishedAt: Instant.optional(),
  updatedAt: Instant.optional(),
  /** When the newsroom took it over; empty when unknown. */
  accessed: z.union([Instant, z.literal('')]).default(''),
  relation: SourceRelation.default('republished'),
  category: SourceCategory.default('other'),
  licence: Line.default(''),
  /** `sha256-<hex>` of the original as it came in; empty when none was kept. */
  hash: z
    .string()
    .regex(/^(sha256-[0-9a-f]{64})?$/)
    .default(''),
})
export type Source = z.infer<typeof Source>

export const Picture = z.object({
  /** A content address in the library, `sha256-<hex>`, or a web address not yet copied. */
  src: z.union([z.string().regex(/^sha256-[0-9a-f]{64}$/), WebUrl]),
  alt: Line.default(''),
  caption: Line.default(''),
  credit: Line.default(''),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  /** How it is cut, see `pictures/framing.ts`. A value that is not sound costs the crop and never the picture. */
  focus: Focus.optional().catch(undefined),
  crops: Crops.optional().catch(undefined),
  shape: z.enum(SHAPES).optional().catch(undefined),
})
export type Picture = z.infer<typeof Picture>

/** Positions outside the body; in-story slots are `adSlot` blocks of the body. */
export const AdPosition = z.enum(['above-headline', 'after-headline', 'after-story', 'side'])
export type AdPosition = z.infer<typeof AdPosition>

export const AdPlacement = z.object({
  id: z.string().min(1).max(100),
  position: AdPosition,
  /** Name of a slot in the site's inventory. */
  slot: z.string().min(1).max(100),
})
export type AdPlacement = z.infer<typeof AdPlacement>

export const Ads = z.object({
  mode: z.enum(['auto', 'manual', 'off']).default('manual'),
  placements: z.array(AdPlacement).max(50).default([]),
  /** Names of slots this article must not carry. */
  suppressions: z.array(z.string().max(100)).max(50).default([]),
  /** Where the site's ads stood while the story was written, where its rules alone would put them elsewhere now. */
  standing: z.array(z.string().max(40)).max(50).optional(),
})

export const Status = z.enum([
  'draft',
  'in-review',
  'ready',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
])
export type Status = z.infer<typeof Status>

export const Layout = z.enum(['standard', 'photo-lead', 'long-read', 'short-item', 'opinion'])

export const Correction = z.object({ text: z.string().min(1).max(4000), at: Instant })

/** Why a page was taken off a site, and who decided it. When is the receipt's own `updated`. */
export const Takedown = z.object({
  reason: z.string().trim().min(1).max(2000),
  by: z.string().max(200).default(''),
})
export type Takedown = z.infer<typeof Takedown>

/** What a site answered and now shows. One per site; the last state wins. */
export const Receipt = z.object({
  site: z.string().min(1).max(100),
  /**
   * `scheduled` is on the site and not yet shown; `firstPublished` is then the time it is shown from. `in-review` waits there
   * for somebody who may publish it.
   */
  state: z.enum(['published', 'scheduled', 'in-review', 'withdrawn']),
  /** The site's own identifier of the article. */
  remoteId: z.string().max(500),
  /** Where people read it; a file address for the local site. */
  url: z.string().max(4000),
  /** `sha256-<hex>` of the parcel that is now live. */
  contentHash: z.string().max(80),
  firstPublished: Instant,
  updated: Instant,
  /** The site's own name for the version this receipt is about, in the target's terms; absent where it has none. */
  base: z.exactOptional(z.string().max(200)),
  /** Differences the read-back found between what was sent and what the site keeps. */
  differences: z.array(z.string().max(1000)).default([]),
  /** Only of what was withdrawn from here, and said why. */
  takedown: z.exactOptional(Takedown),
})
export type Receipt = z.infer<typeof Receipt>

/** ProseMirror JSON. Its inside is checked by `body/parse.ts`, which never empties what it cannot read. */
export const BodyJson = z.looseObject({
  type: z.literal('doc'),
  content: z.array(z.looseObject({ type: z.string() })).optional(),
})
export type BodyJson = z.infer<typeof BodyJson>

export const Article = z.looseObject({
  id: ArticleId,
  schemaVersion: z.literal(SCHEMA_VERSION),
  language: LanguageTag,
  kicker: Line.default(''),
  headline: Line.default(''),
  headlines: z
    .object({ web: Line.default(''), short: Line.default(''), social: Line.default('') })
    .prefault({}),
  standfirst: z.string().max(4000).default(''),
  slug: Slug.default(''),
  /** Slugs it was published under before a person gave it another one; a site moves its page when it meets its own here. */
  formerSlugs: z.array(Slug.min(1)).max(20).optional(),
  bylines: z.array(Byline).max(50).default([]),
  dateline: Dateline.prefault({}),
  rubrics: z.array(z.string().min(1).max(200)).max(50).default([]),
  tags: z.array(z.string().min(1).max(200)).max(200).default([]),
  sources: z.array(Source).max(50).default([]),
  lead: Picture.nullable().default(null),
  body: BodyJson,
  ads: Ads.prefault({}),
  layout: Layout.default('standard'),
  comments: z.enum(['open', 'closed']).default('closed'),
  /** Kept at the top of the front page: WordPress calls it sticky, Ghost featured. Where nobody has said, the site's own choice stays. */
  pinned: z.boolean().optional(),
  seo: z.object({ title: Line.default(''), description: z.string().max(4000).default('') }).prefault({}),
  /** Nothing leaves for a site before this instant; empty for none. */
  embargo: z.union([Instant, z.literal('')]).default(''),
  schedule: z.union([Instant, z.literal('')]).default(''),
  status: Status.default('draft'),
  corrections: z.array(Correction).max(200).default([]),
  /** Replies demanded to it, and on a reply what it answers; see `reply.ts`. */
  replies: z.array(Reply).max(50).optional(),
  replyTo: ReplyTo.optional(),
  /** The newsroom's comments on the body; they never leave it. */
  threads: z.array(Thread).max(1000).optional(),
  /** Who works on it until when, and its way through the newsroom; never published. */
  work: Work.optional(),
  stamps: z.object({
    created: Instant,
    /** Set once by the first publication and never changed after. */
    firstPublished: z.union([Instant, z.literal('')]).default(''),
    updated: Instant,
  }),
  receipts: z.array(Receipt).max(100).default([]),
  /** Words the spelling check passes by in this article. */
  ignoredWords: z.array(z.string().min(1).max(100)).max(2000).optional(),
  /** What intake decided, so that every decision stays visible and reversible; see `intake/report.ts`. */
  intakeReport: z.unknown().nullable().default(null),
})
export type Article = z.infer<typeof Article>

/** The fields the writing screen may change one by one; the body changes by steps. */
export const EDITABLE_FIELDS = [
  'language',
  'kicker',
  'headline',
  'headlines',
  'standfirst',
  'slug',
  'formerSlugs',
  'bylines',
  'dateline',
  'rubrics',
  'tags',
  'sources',
  'lead',
  'ads',
  'layout',
  'comments',
  'pinned',
  'seo',
  'embargo',
  'schedule',
  'status',
  'corrections',
  'replies',
  'replyTo',
  'ignoredWords',
  'threads',
  'work',
  'intakeReport',
] as const satisfies readonly (keyof Article)[]
export type EditableField = (typeof EDITABLE_FIELDS)[number]
export type FieldPatch = Partial<Pick<Article, EditableField>>

/** The body of an article nobody has written yet. */
export const EMPTY_BODY: BodyJson = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A blank article. The caller gives identity and time, since shared code has neither chance nor clock. */
export function blankArticle(given: { id: ArticleId; now: string; language: string }): Article {
  return Article.parse({
    id: given.id,
    schemaVersion: SCHEMA_VERSION,
    language: given.language,
    body: EMPTY_BODY,
    stamps: { created: given.now, updated: given.now },
  })
}
