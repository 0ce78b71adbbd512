const MOST_NODES = 2000

export type Node = Readonly<Record<string, unknown>>

/** A node worth reading: an article, a page that says when it appeared, or the path to it. */
export interface Found {
  readonly node: Node
  readonly kind: 'article' | 'page' | 'trail'
  /** Whether it only stands in a list or among what the page mentions. */
  readonly isAside: boolean
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ASIDE =
  /^(itemListElement|mentions|hasPart|relatedLink|citation|isBasedOn|significantLink|review|comment|workExample)$/

/** Articles, pages and trails anywhere in parsed JSON-LD, nearest the root first. Bounded. */
export function findArticles(root: unknown): Found[] {
  const found: Found[] = []
  const pending: { value: unknown; isAside: boolean }[] = [{ value: root, isAside: false }]
  for (let seen = 0; seen < pending.length && seen < MOST_NODES; seen += 1) {
    const { value, isAside } = pending[seen] as { value: unknown; isAside: boolean }
    if (Array.isArray(value)) {
      for (const one of value.slice(0, 200)) pending.push({ value: one, isAside })
      continue
    }
    if (!isRecord(value)) continue
    const kind = kindOf(value)
    if (kind) found.push({ node: value, kind, isAside })
    for (const [key, inner] of Object.entries(value).slice(0, 100)) {
      if (typeof inner === 'object') pending.push({ value: inner, isAside: isAside || ASIDE.test(key) })
    }
  }
  return found
}

function kindOf(node: Node): Found['kind'] | null {
  const types = (Array.isArray(node['@type']) ? node['@type'] : [node['@type']]).filter(
    (type): type is string => typeof type === 'string',
  )
  if (types.some((type) => /(Article|Posting)$/.test(type) || type === 'Report')) return 'article'
  if (types.some((type) => type === 'BreadcrumbList')) return 'trail'
  // Papers print recipes as well, and state their writer and day there.
  const isPage = types.some((type) => /Page$/.test(type)) && typeof node.datePublished === 'string'
  return isPage || types.some((type) => type === 'Recipe' || type === 'HowTo') ? 'page' : null
}

/** The node that `{"@id": "…"}` stands for, or the value itself. */
export type Lookup = (value: unknown) => unknown

/** Reads references within one script, as graphs use them. */
export function lookupOf(root: unknown): Lookup {
  const byId = new Map<string, Node>()
  const pending: unknown[] = [root]
  for (let seen = 0; seen < pending.length && seen < MOST_NODES; seen += 1) {
    const value = pending[seen]
    if (Array.isArray(value)) pending.push(...value.slice(0, 200))
    if (!isRecord(value)) continue
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value)
    pending.push(...Object.values(value).slice(0, 100))
  }
  return (value) => {
    if (!isRecord(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value
    return byId.get(value['@id']) ?? value
  }
}
