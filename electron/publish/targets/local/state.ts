import * as z from 'zod'
import type { Database } from './tables'

const Files = z.array(z.object({ href: z.string(), width: z.number() })).readonly()

/** A picture and its files, named from the site's root. */
const StoredPicture = z.object({
  href: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  files: Files.optional(),
  sources: z
    .array(z.object({ type: z.string(), files: Files, media: z.string().optional() }))
    .readonly()
    .optional(),
})

/** Cards were once written with one file of the picture; a site that has such ones goes on showing it. */
const OneFile = z
  .object({
    file: z.string(),
    alt: z.string(),
    width: z.number().optional(),
    height: z.number().optional(),
  })
  .transform(({ file, alt, width, height }) => ({
    alt,
    row: { href: file, width, height },
    first: undefined,
  }))

/** What lists say about an article; its links are made where it is printed. */
export const StoredCard = z.object({
  headline: z.string(),
  standfirst: z.string(),
  language: z.string(),
  rubrics: z.array(z.string()),
  pinned: z.boolean().optional(),
  /** Authors and tags, for the search. */
  names: z.array(z.string()).default([]),
  /** `row` where it is one of many, `first` where it is the large one. */
  picture: z
    .union([z.object({ alt: z.string(), row: StoredPicture, first: StoredPicture.optional() }), OneFile])
    .nullable(),
})
export type StoredCard = z.infer<typeof StoredCard>

export interface StoredArticle {
  readonly seq: number
  readonly id: string
  readonly slug: string
  /** `writing` is an article whose page is not yet there: no list shows it. */
  readonly state: 'writing' | 'published' | 'withdrawn'
  readonly card: StoredCard
  readonly contentHash: string
  readonly firstPublished: string
  readonly updated: string
  /** What the site looked like when the page was drawn; see `siteLook`. */
  readonly look: string
}

/** A rubric, a tag or an author; see `headingKey`. */
export interface Heading {
  readonly key: string
  readonly name: string
}

/**
 * Stories on a front page or in a feed, on one shelf of an archive, in one part of the sitemap and of the search. The
 * newest part is written anew with each story: what it holds at most is what a publication costs.
 */
export const LATEST = 30
export const SHELF = 50
export const SITEMAP_PART = 50
export const SEARCH_PART = 100
/** Stories in the sitemap of the news. */
export const NEWS = 100
/** Rubrics the front page names. */
export const NAVIGATION = 8

type Row = Record<string, unknown>

/** Cards are read for each list they stand in; a build of the whole site reads every one a dozen times. */
const REMEMBERED = 20_000
const cards = new Map<string, StoredCard>()

function toCard(text: string): StoredCard {
  const known = cards.get(text)
  if (known) return known
  const card = StoredCard.parse(JSON.parse(text))
  if (cards.size >= REMEMBERED) cards.clear()
  cards.set(text, card)
  return card
}

function toArticle(row: Row): StoredArticle {
  return {
    seq: Number(row.seq),
    id: String(row.id),
    slug: String(row.slug),
    state: z.enum(['writing', 'published', 'withdrawn']).parse(row.state),
    card: toCard(String(row.card)),
    contentHash: String(row.content_hash),
    firstPublished: String(row.first_published),
    updated: String(row.updated),
    look: String(row.look),
  }
}
const toHeading = (row: Row): Heading => ({ key: String(row.slug), name: String(row.name) })
/** Keys of rubrics: those that begin with `rubric/`. */
const RUBRICS = "slug > 'rubric/' AND slug < 'rubric0'"

/** Questions to the site's tables. Every one of them uses an index and answers a bounded number of rows. */
export function siteState(db: Database) {
  const articles = (sql: string, values: (string | number)[]) => db.all(sql, values).map(toArticle)
  const one = (sql: string, values: (string | number)[]) => db.get(sql, values)
  return {
    find(id: string): StoredArticle | null {
      const row = one('SELECT * FROM article WHERE id = ?', [id])
      return row ? toArticle(row) : null
    },
    isSlugTaken: (slug: string): boolean => one('SELECT 1 FROM article WHERE slug = ?', [slug]) !== null,
    /** The numbers behind `base-` that addresses of the site end with: 2 for `base-2`. One question, however many there are. */
    numbersTaken: (base: string): Set<number> =>
      new Set(
        db
          .all('SELECT slug FROM article WHERE slug > ? AND slug < ?', [`${base}-`, `${base}.`])
          .map((row) => /^[1-9]\d*$/.exec(String(row.slug).slice(base.length + 1))?.[0])
          .filter((number) => number !== undefined)
          .map(Number),
      ),
    isWithdrawn: (slug: string): boolean =>
      one("SELECT 1 FROM article WHERE slug = ? AND state = 'withdrawn'", [slug]) !== null,
    /** The article that has left this address, null when none has. */
    movedFrom(slug: string): StoredArticle | null {
      const row = one(
        'SELECT article.* FROM moved JOIN article ON article.seq = moved.article WHERE moved.slug = ?',
        [slug],
      )
      return row ? toArticle(row) : null
    },
    leftBy: (seq: number): string[] =>
      db.all('SELECT slug FROM moved WHERE article = ?', [seq]).map((row) => String(row.slug)),
    /** Ids of everything that is shown, for a build of the whole site. */
    shownIds: (): string[] =>
      db.all("SELECT id FROM article WHERE state = 'published' ORDER BY seq").map((row) => String(row.id)),
    /** Keys of every heading and its last position, for a build of the whole site. */
    everyHeading: (): { key: string; last: number }[] =>
      db
        .all('SELECT slug, next FROM rubric')
        .map((row) => ({ key: String(row.slug), last: Number(row.next) - 1 })),
    newest: (): number => Number(one('SELECT max(seq) AS seq FROM article', [])?.seq ?? 0),
    latest: (most = LATEST): StoredArticle[] =>
      articles("SELECT * FROM article WHERE state = 'published' ORDER BY seq DESC LIMIT ?", [most]),
    between: (first: number, last: number): StoredArticle[] =>
      articles("SELECT * FROM article WHERE state = 'published' AND seq BETWEEN ? AND ? ORDER BY seq DESC", [
        first,
        last,
      ]),
    heading(key: string): (Heading & { size: number; newest: number }) | null {
      const row = one('SELECT slug, name, size, next FROM rubric WHERE slug = ?', [key])
      return row ? { ...toHeading(row), size: Number(row.size), newest: Number(row.next) - 1 } : null
    },
    latestIn: (key: string): StoredArticle[] =>
      articles(
        `SELECT article.* FROM filed JOIN article ON article.seq = filed.article
         WHERE filed.rubric = ? AND article.state = 'published' ORDER BY filed.position DESC LIMIT ?`,
        [key, LATEST],
      ),
    betweenIn: (key: string, first: number, last: number): StoredArticle[] =>
      articles(
        `SELECT article.* FROM filed JOIN article ON article.seq = filed.article
         WHERE filed.rubric = ? AND filed.position BETWEEN ? AND ? AND article.state = 'published'
         ORDER BY filed.position DESC`,
        [key, first, last],
      ),
    /** Headings an article is filed under, with its place in each. */
    filedUnder: (seq: number): { key: string; position: number }[] =>
      db
        .all('SELECT rubric, position FROM filed WHERE article = ?', [seq])
        .map((row) => ({ key: String(row.rubric), position: Number(row.position) })),
    busiest: (): Heading[] =>
      db
        .all(`SELECT slug, name FROM rubric WHERE ${RUBRICS} AND size > 0 ORDER BY size DESC, slug LIMIT ?`, [
          NAVIGATION,
        ])
        .map(toHeading),
    rubrics: (): Heading[] =>
      db.all(`SELECT slug, name FROM rubric WHERE ${RUBRICS} AND size > 0 ORDER BY slug`).map(toHeading),
    mediaOf: (seq: number): string[] =>
      db.all('SELECT file FROM media WHERE article = ?', [seq]).map((row) => String(row.file)),
    isMediaUsed: (file: string): boolean =>
      one('SELECT 1 FROM media WHERE file = ? LIMIT 1', [file]) !== null,
    pending: (): string[] => db.all('SELECT file FROM pending ORDER BY file').map((row) => String(row.file)),
  }
}
export type SiteState = ReturnType<typeof siteState>

/** The number of the shelf or part that holds a position counted from 1. */
export const shelfOf = (position: number, size: number): number => Math.ceil(position / size)
