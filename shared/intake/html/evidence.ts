const LONGEST = 500_000
const MOST_NODES = 2000

/** One thing a page states about itself for machines. */
export interface Statement {
  readonly name:
    | 'title'
    | 'headline'
    | 'published'
    | 'section'
    | 'author'
    | 'site'
    | 'canonical'
    | 'description'
    | 'keywords'
  readonly text: string
}

const META: Readonly<Record<string, Statement['name']>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'article:published_time': 'published',
  datepublished: 'published',
  'date.issued': 'published',
  'dc.date': 'published',
  pubdate: 'published',
  'article:section': 'section',
  author: 'author',
  'og:site_name': 'site',
  'og:url': 'canonical',
  'og:description': 'description',
  description: 'description',
  news_keywords: 'keywords',
}

/** What a `meta` element states, or null. */
export function fromMeta(attribute: (name: string) => string): Statement | null {
  const key = (attribute('property') || attribute('name') || attribute('itemprop')).trim().toLowerCase()
  const name = Object.hasOwn(META, key) ? META[key] : undefined
  const text = attribute('content').trim().slice(0, 2000)
  return name && text ? { name, text } : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a page's JSON-LD says of its article. Broken JSON says nothing. */
export function fromJsonLd(json: string): Statement[] {
  if (json.length > LONGEST) return []
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    // A page's broken metadata is no fault of ours and no reason to stop reading the page.
    return []
  }
  const article = findArticle(parsed)
  if (!article) return []
  const statements: Statement[] = []
  const state = (name: Statement['name'], value: unknown) => {
    const text = nameOf(value)
    if (text) statements.push({ name, text })
  }
  state('headline', article.headline)
  state('published', article.datePublished)
  state('section', article.articleSection)
  state('site', article.publisher)
  for (const author of Array.isArray(article.author) ? article.author.slice(0, 10) : [article.author])
    state('author', author)
  state('canonical', article.url ?? article.mainEntityOfPage)
  state('description', article.description)
  return statements
}

function nameOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value
  const text = isRecord(first) ? (first.name ?? first['@id']) : first
  return typeof text === 'string' ? text.trim().slice(0, 2000) : ''
}

function findArticle(root: unknown): Record<string, unknown> | null {
  const pending: unknown[] = [root]
  for (let seen = 0; pending.length > 0 && seen < MOST_NODES; seen += 1) {
    const value = pending.shift()
    if (Array.isArray(value)) pending.push(...value.slice(0, 200))
    if (!isRecord(value)) continue
    const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
    if (types.some((type) => typeof type === 'string' && /(Article|Posting)$/.test(type))) return value
    pending.push(...Object.values(value).slice(0, 100))
  }
  return null
}
