import { inTransaction } from '../../../inTransaction'
import {
  archiveFile,
  articleFile,
  FILES,
  headingFile,
  headingShelfFile,
  searchFile,
  sitemapFile,
} from './addresses'
import {
  type Heading,
  SEARCH_PART,
  SHELF,
  SITEMAP_PART,
  type SiteState,
  type StoredArticle,
  type StoredCard,
  shelfOf,
} from './state'
import type { Database } from './tables'

export interface Publication {
  readonly id: string
  readonly slug: string
  readonly card: StoredCard
  readonly contentHash: string
  readonly firstPublished: string
  readonly updated: string
  readonly media: readonly string[]
  readonly look: string
  /** Rubrics, tags and authors it is filed under. */
  readonly headings: readonly Heading[]
}

/** Gives a new article its place and its slug, before its page is written. No list shows it yet. */
export function reserve(db: Database, publication: Publication): void {
  const { id, slug, card, firstPublished, updated } = publication
  db.run(
    `INSERT INTO article (id, slug, state, card, content_hash, first_published, updated)
     VALUES (?, ?, 'writing', ?, '', ?, ?)`,
    [id, slug, JSON.stringify(card), firstPublished, updated],
  )
}

/** Notes that the article's page now shows this, and which lists have to say so. One transaction. */
export const note = (db: Database, state: SiteState, publication: Publication): void =>
  inTransaction(db, () => noteInside(db, state, publication))

/** The same inside a transaction of the caller's, as for many articles at once. */
export function noteInside(db: Database, state: SiteState, publication: Publication): void {
  const before = state.find(publication.id)
  if (!before) throw new Error(`Article ${publication.id} was never reserved.`)
  const { seq } = before
  const wasFiled = state.filedUnder(seq)
  const wasShown = before.state === 'published'
  const isNewShelf = before.state === 'writing'
  db.run(
    "UPDATE article SET state = 'published', card = ?, content_hash = ?, updated = ?, look = ? WHERE seq = ?",
    [JSON.stringify(publication.card), publication.contentHash, publication.updated, publication.look, seq],
  )
  const wanted = new Map(publication.headings.map(({ key, name }) => [key, name]))
  for (const { key, position } of wasFiled) {
    if (wasShown) resize(db, key, -1)
    pend(db, listsOfHeading(key, position))
    if (!wanted.has(key)) db.run('DELETE FROM filed WHERE article = ? AND rubric = ?', [seq, key])
  }
  for (const [key, name] of wanted) {
    const position = wasFiled.find((filed) => filed.key === key)?.position ?? file(db, key, name, seq)
    resize(db, key, 1)
    pend(db, listsOfHeading(key, position))
  }
  const media = state.mediaOf(seq).filter((one) => !publication.media.includes(one))
  db.run('DELETE FROM media WHERE article = ?', [seq])
  for (const one of publication.media)
    db.run('INSERT OR IGNORE INTO media (file, article) VALUES (?, ?)', [one, seq])
  pend(db, [...listsOf(seq, isNewShelf), ...state.leftBy(seq).map(articleFile), ...media])
}

/** Takes the article out of every list. Its page and unused pictures are removed after the lists were written. */
export function unlist(db: Database, state: SiteState, article: StoredArticle, updated: string): void {
  inTransaction(db, () => {
    const { seq, slug } = article
    if (article.state === 'published') {
      for (const { key, position } of state.filedUnder(seq)) {
        resize(db, key, -1)
        pend(db, listsOfHeading(key, position))
      }
    }
    db.run("UPDATE article SET state = 'withdrawn', updated = ? WHERE seq = ?", [updated, seq])
    const media = state.mediaOf(seq)
    db.run('DELETE FROM media WHERE article = ?', [seq])
    pend(db, [...listsOf(seq, false), articleFile(slug), ...state.leftBy(seq).map(articleFile), ...media])
  })
}

/** Files still to be brought in line with the tables; kept until all of them are. */
export function pend(db: Database, files: readonly string[]): void {
  for (const file of files) db.run('INSERT OR IGNORE INTO pending (file) VALUES (?)', [file])
}

export const settle = (db: Database): void => db.exec('DELETE FROM pending')

function file(db: Database, key: string, name: string, seq: number): number {
  db.run('INSERT OR IGNORE INTO rubric (slug, name, next, size) VALUES (?, ?, 1, 0)', [key, name])
  const position = Number(db.get('SELECT next FROM rubric WHERE slug = ?', [key])?.next)
  db.run('UPDATE rubric SET next = next + 1 WHERE slug = ?', [key])
  db.run('INSERT INTO filed (rubric, position, article) VALUES (?, ?, ?)', [key, position, seq])
  return position
}

function resize(db: Database, key: string, by: number): void {
  db.run('UPDATE rubric SET size = size + ? WHERE slug = ?', [by, key])
  const row = db.get('SELECT size, next FROM rubric WHERE slug = ?', [key])
  if (Number(row?.size) > 0) return
  // Nobody is left: every shelf goes, not only the one this article stood on.
  const last = shelfOf(Number(row?.next) - 1, SHELF)
  pend(
    db,
    Array.from({ length: last }, (_, index) => headingShelfFile(key, index + 1)),
  )
}

/** A shelf links to the next one, so the first story of a new shelf also touches the one before. */
function shelves(position: number, fileOf: (shelf: number) => string): string[] {
  const shelf = shelfOf(position, SHELF)
  return position % SHELF === 1 && shelf > 1 ? [fileOf(shelf - 1), fileOf(shelf)] : [fileOf(shelf)]
}

const listsOfHeading = (key: string, position: number): string[] => [
  headingFile(key),
  ...shelves(position, (shelf) => headingShelfFile(key, shelf)),
  FILES.rubrics,
]

const listsOf = (seq: number, isNew: boolean): string[] => [
  FILES.front,
  FILES.rubrics,
  FILES.archive,
  FILES.search,
  FILES.feed,
  FILES.atom,
  FILES.jsonFeed,
  FILES.sitemapIndex,
  FILES.newsSitemap,
  searchFile(shelfOf(seq, SEARCH_PART)),
  sitemapFile(shelfOf(seq, SITEMAP_PART)),
  ...(isNew ? shelves(seq, archiveFile) : [archiveFile(shelfOf(seq, SHELF))]),
]

/** Every list the site has, for when all of them have to be drawn again. */
export function pendEverything(db: Database, state: SiteState): void {
  const newest = state.newest()
  const upTo = (last: number, size: number, fileOf: (number: number) => string) =>
    Array.from({ length: shelfOf(last, size) }, (_, index) => fileOf(index + 1))
  inTransaction(db, () =>
    pend(db, [
      ...listsOf(Math.max(newest, 1), false),
      ...upTo(newest, SHELF, archiveFile),
      ...upTo(newest, SITEMAP_PART, sitemapFile),
      ...upTo(newest, SEARCH_PART, searchFile),
      ...state
        .everyHeading()
        .flatMap(({ key, last }) => [
          headingFile(key),
          ...upTo(last, SHELF, (shelf) => headingShelfFile(key, shelf)),
        ]),
    ]),
  )
}
