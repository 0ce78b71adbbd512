import type { Hint } from '../page/piece'

/** One thing a page states about itself for machines. */
export interface Statement {
  readonly name:
    | 'title'
    | 'headline'
    | 'published'
    | 'modified'
    /** A `time` element: some moment of the page, not certainly the story's. */
    | 'time'
    | 'section'
    /** The path to the page, ` > ` between its steps. */
    | 'trail'
    | 'author'
    | 'site'
    /** Who sent the mail. */
    | 'sender'
    | 'canonical'
    | 'description'
    /** The story's summary, as its writer states it. */
    | 'standfirst'
    | 'keywords'
    /** Tags of this story, commas between. */
    | 'tags'
    | 'image'
    | 'image-caption'
    | 'image-credit'
    | 'licence'
    | 'rights'
    /** `tr-TR`: the language the page says it is in. */
    | 'lang'
    | 'dateline'
  readonly text: string
  /** The JSON-LD article it comes from; absent for everything else. */
  readonly node?: number
  /** Set where an element among readers' comments states it. */
  readonly isReaders?: true
}

const OF_READERS = /^(?:author|published|modified|headline)$/

/** A statement of an element that stands in boxes with these hints. */
export const saidWithin = (statement: Statement, hints: readonly Hint[]): Statement =>
  hints.includes('comments') && OF_READERS.test(statement.name)
    ? { ...statement, isReaders: true }
    : statement

const META: Readonly<Record<string, Statement['name']>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  headline: 'headline',
  'article:published_time': 'published',
  'og:published_time': 'published',
  'article:published': 'published',
  datepublished: 'published',
  'date.issued': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dc.date.created': 'published',
  'dcterms.date': 'published',
  'dcterms.created': 'published',
  'dcterms.issued': 'published',
  date: 'published',
  pubdate: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  mediator_published_time: 'published',
  'article:modified_time': 'modified',
  'article:modified': 'modified',
  'og:updated_time': 'modified',
  datemodified: 'modified',
  'dcterms.modified': 'modified',
  'dc.date.modified': 'modified',
  lastmod: 'modified',
  'last-modified': 'modified',
  'article:section': 'section',
  articlesection: 'section',
  author: 'author',
  'article:author': 'author',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  mediator_author: 'author',
  byl: 'author',
  'og:site_name': 'site',
  'dc.publisher': 'site',
  'og:url': 'canonical',
  'og:description': 'description',
  'twitter:description': 'description',
  'dc.description': 'description',
  description: 'description',
  keywords: 'keywords',
  news_keywords: 'keywords',
  'article:tag': 'tags',
  'og:image': 'image',
  'twitter:image': 'image',
  'og:image:alt': 'image-caption',
  'dcterms.license': 'licence',
  'dc.rights.license': 'licence',
  license: 'licence',
  licence: 'licence',
  'dc.rights': 'rights',
  'dcterms.rights': 'rights',
  copyright: 'rights',
  rights: 'rights',
  'og:locale': 'lang',
  'dc.language': 'lang',
  'content-language': 'lang',
}

/** What a `meta` element states, or null. */
export function fromMeta(attribute: (name: string) => string): Statement | null {
  const key = (attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv'))
    .trim()
    .toLowerCase()
  const name = Object.hasOwn(META, key) ? META[key] : undefined
  const text = attribute('content').trim().slice(0, 2000)
  // Facebook wants a profile's address there, which is nobody's name.
  if (name === 'author' && /^(https?:)?\/\//i.test(text)) return null
  return name && text ? { name, text } : null
}

const BY_ITEMPROP: Readonly<Record<string, Statement['name']>> = {
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
  author: 'author',
  headline: 'headline',
  articlesection: 'section',
  keywords: 'tags',
  inlanguage: 'lang',
}

/** What an element of the page's body states in its attributes, or null: microdata, `time`, the page's language. */
export function fromElement(tag: string, attribute: (name: string) => string): Statement | null {
  if (tag === 'html') return stated('lang', attribute('lang') || attribute('xml:lang'))
  if (tag === 'a' || tag === 'area') {
    const relations = attribute('rel').toLowerCase().split(/\s+/, 8)
    if (relations.includes('license')) return stated('licence', attribute('href'))
  }
  const datetime = attribute('datetime')
  const itemprop = attribute('itemprop')
  if (itemprop === '') return tag === 'time' ? stated('time', datetime) : null
  const properties = itemprop.trim().toLowerCase().split(/\s+/, 4)
  const name = properties
    .map((one) => (Object.hasOwn(BY_ITEMPROP, one) ? BY_ITEMPROP[one] : undefined))
    .find(Boolean)
  if (name) return stated(name, attribute('content') || datetime)
  return tag === 'time' ? stated('time', datetime) : null
}

/** What a `link` element states, or null. `rel` may name several relations. */
export function fromLink(attribute: (name: string) => string): Statement | null {
  const relations = attribute('rel').toLowerCase().split(/\s+/, 8)
  if (relations.includes('canonical')) return stated('canonical', attribute('href'))
  return relations.includes('license') ? stated('licence', attribute('href')) : null
}

const stated = (name: Statement['name'], raw: string): Statement | null => {
  const text = raw.trim().slice(0, 2000)
  return text === '' ? null : { name, text }
}
