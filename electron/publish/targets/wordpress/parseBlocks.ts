/** A block of the top level of a post, with everything in it, as the site has it. */
export interface RawBlock {
  /** `paragraph`, `acme/poll`; empty for markup that stands outside of any block. */
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** From the opening comment to the closing one. */
  readonly raw: string
  /** What stands between the two. */
  readonly inside: string
}

/**
 * Splits block markup into the blocks of its top level; joined by empty lines they are the same markup again. Follows
 * WordPress's grammar: `-->` never occurs in a block's attributes, which are written with escapes.
 */
export function parseBlocks(markup: string): RawBlock[] {
  const blocks: RawBlock[] = []
  let depth = 0
  let open: { name: string; attributes: Record<string, unknown>; from: number; inside: number } | null = null
  let free = 0
  const addFree = (until: number) => {
    const raw = markup.slice(free, until).trim()
    if (raw !== '') blocks.push({ name: '', attributes: {}, raw, inside: raw })
  }
  for (let at = markup.indexOf('<!--'); at >= 0; at = markup.indexOf('<!--', at + 4)) {
    const end = markup.indexOf('-->', at)
    if (end < 0) break
    const comment = readComment(markup.slice(at + 4, end))
    if (!comment) continue
    const after = end + 3
    if (!comment.isClosing && !open) {
      addFree(at)
      open = { name: comment.name, attributes: comment.attributes, from: at, inside: after }
      if (!comment.isWhole) depth = 1
    } else if (!comment.isWhole) depth += comment.isClosing ? -1 : 1
    if (open && depth <= 0) {
      const inside = comment.isWhole ? '' : markup.slice(open.inside, at)
      blocks.push({
        name: open.name,
        attributes: open.attributes,
        raw: markup.slice(open.from, after),
        inside,
      })
      open = null
      depth = 0
      free = after
    }
  }
  // A block that is never closed stays as it came.
  if (open) free = open.from
  addFree(markup.length)
  return blocks
}

function readComment(text: string) {
  const inside = text.trim()
  const isClosing = inside.startsWith('/wp:')
  const begin = isClosing ? 4 : 3
  if (!isClosing && !inside.startsWith('wp:')) return null
  const isWhole = !isClosing && inside.endsWith('/')
  const words = inside.slice(begin, isWhole ? -1 : undefined).trim()
  const [name = ''] = /^[a-z0-9/_-]{1,120}/.exec(words) ?? []
  const json = words.slice(name.length).trim()
  if (name === '') return null
  return { name: name.replace(/^core\//, ''), isClosing, isWhole, attributes: attributesOf(json) }
}

function attributesOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = json === '' ? {} : JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
