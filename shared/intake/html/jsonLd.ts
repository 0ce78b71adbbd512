import { decodeText } from './entities'
import type { Statement } from './evidence'
import { type Found, findArticles, isRecord, type Lookup, lookupOf, type Node } from './jsonLdNodes'

const LONGEST = 500_000
const MOST_AUTHORS = 10

/**
 * What a page's JSON-LD says of its articles, each statement with the number of its article, counted from `first`.
 * JSON with trailing commas, line breaks in strings or escaped quotes is mended; anything else that is broken says nothing.
 */
export function fromJsonLd(json: string, first = 0): Statement[] {
  if (json.length > LONGEST) return []
  const parsed = parse(json)
  if (parsed === undefined) return []
  const lookup = lookupOf(parsed)
  const found = findArticles(parsed)
  const articles = found.filter(({ kind }) => kind === 'article')
  const trails = found.filter(({ kind }) => kind === 'trail').flatMap(({ node }) => trailOf(node))
  const nodes = articles.length > 0 ? articles : found.filter(({ kind }) => kind === 'page')
  return [
    ...nodes.slice(0, 20).flatMap((one, index) => statementsOf(one, lookup, first + index)),
    ...trails.slice(0, 2),
  ]
}

function parse(json: string): unknown {
  for (const mend of [(text: string) => text, mended]) {
    try {
      return JSON.parse(mend(json))
    } catch {
      // A page's broken metadata is no fault of ours and no reason to stop reading the page.
    }
  }
  return undefined
}

/** The faults that templates make: comments around, escaped quotes, control characters, commas before a bracket. */
function mended(json: string): string {
  const bare = json
    .trim()
    .replace(/^(<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>|;)$/, '')
  const quoted = bare.includes('"') ? bare : bare.replaceAll('&quot;', '"').replaceAll('&#34;', '"')
  return quoted.replace(/\p{Cc}/gu, ' ').replace(/,( *[}\]])/g, '$1')
}

function statementsOf({ node, isAside }: Found, lookup: Lookup, number: number): Statement[] {
  const statements: Statement[] = []
  const say = (name: Statement['name'], text: string) => {
    if (text) statements.push({ name, text, node: number })
  }
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]).slice(0, MOST_AUTHORS)
  say('headline', textOf(node.headline ?? node.name, lookup))
  say('published', textOf(node.datePublished, lookup))
  say('modified', textOf(node.dateModified, lookup))
  for (const section of list(node.articleSection)) say('section', textOf(section, lookup))
  for (const author of list(node.author)) say('author', textOf(author, lookup))
  say('site', textOf(node.publisher, lookup))
  say('canonical', addressOf(node.url) || addressOf(node.mainEntityOfPage))
  say('description', textOf(node.description, lookup))
  say(
    'tags',
    list(node.keywords)
      .map((one) => textOf(one, lookup))
      .filter(Boolean)
      .join(', '),
  )
  say('lang', textOf(node.inLanguage, lookup))
  say('licence', addressOf(node.license) || textOf(node.license, lookup))
  say('dateline', textOf(node.dateline, lookup) || textOf(node.locationCreated, lookup))
  for (const image of list(node.image).slice(0, 3)) imageOf(image, lookup, say)
  // An article a list or a "see also" mentions is not the page's own, unless nothing else is.
  return isAside ? statements.map((one) => ({ ...one, node: number + 1000 })) : statements
}

function imageOf(value: unknown, lookup: Lookup, say: (name: Statement['name'], text: string) => void): void {
  const image = lookup(value)
  if (isRecord(image)) {
    say('image', addressOf(image.url) || addressOf(image.contentUrl))
    say('image-caption', textOf(image.caption, lookup))
    say('image-credit', textOf(image.creditText, lookup) || textOf(image.author ?? image.creator, lookup))
  } else say('image', typeof image === 'string' ? image.slice(0, 2000) : '')
}

/** The first name of a thing: a text, or the name of what it points to. */
function textOf(value: unknown, lookup: Lookup): string {
  const first = lookup(Array.isArray(value) ? value[0] : value)
  const text = isRecord(first) ? (first.name ?? first['@value']) : first
  const plain = Array.isArray(text) ? text[0] : text
  return typeof plain === 'string' ? decodeText(plain).slice(0, 2000) : ''
}

function addressOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value
  const text = isRecord(first) ? (first['@id'] ?? first.url) : first
  return typeof text === 'string' && /^https?:\/\//i.test(text.trim()) ? text.trim().slice(0, 2000) : ''
}

function trailOf(node: Node): Statement[] {
  const items = Array.isArray(node.itemListElement) ? node.itemListElement.slice(0, 12) : []
  const names = items.map((item) => {
    if (!isRecord(item)) return ''
    const inner = isRecord(item.item) ? item.item.name : undefined
    const name = item.name ?? inner
    return typeof name === 'string' ? decodeText(name).replaceAll('>', ' ').trim() : ''
  })
  const text = names.filter(Boolean).join(' > ').slice(0, 1000)
  return text ? [{ name: 'trail', text }] : []
}
