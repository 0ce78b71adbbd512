import type { JsonNode } from '../../../../shared/body/parse'
import { type Story, takeField } from '../../web/storyFields'
import { nodesOfClassic } from './fromClassic'

const BLOCK_COMMENT = /\n?<!-- \/?wp:[^\n]*? -->\n?/g

/**
 * A block's markup as the older editor has it: the same HTML without the comments that say which block it is. Blocks write
 * what would end a comment as an escape, so that none reaches further than its own end.
 */
export const asClassic = (markup: string): string =>
  markup
    .split('\n\n')
    .map((part) => part.replace(BLOCK_COMMENT, ''))
    .filter((part) => part !== '')
    .join('\n\n')

/** A paragraph with a class of ours, whole. */
const CLASSED = /^<p class="([a-z-]{1,40})">([\s\S]*)<\/p>$/
const IS_OURS = /<p class="(?:dateline|byline|article-source|source-line|correction|reply|reply-to)">/

/**
 * The text of a post of the older editor taken apart, as far as the body has words for it: paragraphs that stand for fields go into
 * `story`, markup of a slot becomes what `takeSlot` makes of it. Null where nothing of it can be said; it then stays as it is.
 */
export function classicNodes(
  raw: string,
  story: Story,
  takeSlot: (markup: string) => JsonNode | 'taken' | null,
): JsonNode[] | null {
  const parts = raw.split(/\n{2,}/).map((part) => ({ part, slot: takeSlot(part) }))
  if (!IS_OURS.test(raw) && parts.every(({ slot }) => slot === null)) return nodesOfClassic(raw)
  return parts.flatMap(({ part, slot }): JsonNode[] => {
    const [, className = '', inside = ''] = CLASSED.exec(part) ?? []
    const taken = slot ?? (className === '' ? null : takeField(className, inside, story))
    if (taken === 'taken') return []
    return taken ? [taken] : (nodesOfClassic(part) ?? [opaque(part)])
  })
}

const opaque = (raw: string): JsonNode => ({ type: 'wordpressBlock', attrs: { wordpress: { raw } } })
