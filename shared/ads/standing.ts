import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'

/** A block's own mark: 32 bits over its kind and text (FNV-1a), enough to find it again among a story's blocks. */
function markOf(block: JsonNode): string {
  let hash = 0x811c9dc5
  const take = (text: string) => {
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  const walk = (node: JsonNode): void => {
    take(node.type)
    if (node.text !== undefined) take(node.text)
    for (const child of node.content ?? []) walk(child)
  }
  walk(block)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const blocksOf = (article: Article) => (article.body.content ?? []) as JsonNode[]

/** What is remembered of ads that stand after these blocks: the marks of the blocks, from the top. */
export function standingAfter(article: Article, after: readonly number[]): string[] {
  const blocks = blocksOf(article)
  return after.flatMap((index) => {
    const block = blocks[index]
    return block ? [markOf(block)] : []
  })
}

/** The blocks of today that were remembered, from the top; what was rewritten since is not found and left out. */
export function stillStanding(article: Article): number[] {
  const standing = article.ads.standing ?? []
  if (standing.length === 0) return []
  const found: number[] = []
  let next = 0
  for (const [index, block] of blocksOf(article).entries()) {
    const at = standing.indexOf(markOf(block), next)
    if (at < 0) continue
    found.push(index)
    next = at + 1
  }
  return found
}
