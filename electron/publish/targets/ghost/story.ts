import { parseFragment } from 'parse5'
import type { BodyJson } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { readBody } from '../../../../shared/render/readBody'
import { type SiteWords, siteWords } from '../../../../shared/render/words'
import type { ConfiguredSite } from '../../target'
import { attributeOf, elementsOf } from '../../web/elements'
import { emptyStory, type Story, takeField } from '../../web/storyFields'
import { blocksFromHtml } from './fromHtml'
import { blockFrom } from './fromLexical'
import { keeping, keepingTogether, opaqueCard } from './keptNode'
import { kind } from './kind'
import type { LexicalNode } from './lexical'
import { slotCards } from './slots'
import { type BlockOptions, blockOf } from './toLexical'

/**
 * The document of a post taken apart: what Galley wrote into it from fields of the article goes back into the fields, a
 * slot's card is the slot again, and everything else is body. Published again it would come out the same. `home` is the
 * site's own address: pictures below it stay pictures wherever they stand.
 */
export function storyOf(nodes: readonly LexicalNode[], site: ConfiguredSite, home = ''): Story {
  const story = emptyStory()
  const words = siteWords(site.language)
  const slot = slotCards(String(optionsOf(kind, site.options).adSlots ?? ''), site.inventory)
  const blocks: JsonNode[] = []
  for (const node of nodes) {
    const named = site.inventory.find(({ name }) => sameHtml(slot(name), node))
    if (named?.position === 'after-headline' || named?.position === 'after-story')
      story.ads.placements.push({ id: `pulled-${named.name}`, position: named.position, slot: named.name })
    else if (named) blocks.push({ type: 'adSlot', attrs: { slot: named.name } })
    else {
      const field = fieldOf(node, story)
      if (field === null) blocks.push(...(cardBlocks(node, words, home) ?? [bodyBlock(node, words)]))
      else if (field !== 'taken') blocks.push(field)
    }
  }
  const shown = withoutEmptyEnd(blocks)
  return shown.length === 0 ? story : { ...story, body: { type: 'doc', content: shown } as BodyJson }
}

const sameHtml = (card: LexicalNode | null, node: LexicalNode): boolean =>
  card !== null && node.type === 'html' && node.html === card.html

/** A card with one paragraph of ours that stands for a field of the article. */
function fieldOf(node: LexicalNode, story: Story): JsonNode | 'taken' | null {
  if (node.type !== 'html' || typeof node.html !== 'string') return null
  const [paragraph, ...more] = elementsOf(parseFragment(node.html).childNodes) ?? []
  if (paragraph?.tagName !== 'p' || more.length > 0 || paragraph.attrs.length !== 1) return null
  const inside = node.html
    .trim()
    .replace(/^<p[^>]{0,200}>/, '')
    .replace(/<\/p>$/, '')
  return takeField(attributeOf(paragraph, 'class'), inside, story)
}

/**
 * A node of the site as a block of the body, with the node itself set aside. What the body cannot express becomes an
 * opaque block, so that everything goes back as it came.
 */
function bodyBlock(raw: LexicalNode, words: SiteWords): JsonNode {
  const block = blockFrom(raw, words)
  const node = block && readBody({ type: 'doc', content: [block] } as BodyJson)?.firstChild
  if (!block || !node || node.type.name !== block.type) return opaqueCard(raw)
  // An empty line is no block of ours to be made, and is not lost either.
  const made = blockOf(node, 0, asItLies(words, Number(raw.width ?? 0), Number(raw.height ?? 0)))
  if (!made || canonicalJson(wordsOf(made)) !== canonicalJson(wordsOf(raw))) return opaqueCard(raw)
  return { ...block, attrs: { ...block.attrs, ...keeping(raw, made) } }
}

/** Pictures lie on the site already; nothing else is drawn. */
const asItLies = (words: SiteWords, width: number, height: number): BlockOptions => ({
  words,
  media: (src) => ({ url: src, width, height }),
  slot: () => null,
  slotAfter: new Map(),
  drawn: () => '',
})

/** The blocks of an HTML card that says nothing the body has no word for; null for any other node. */
function cardBlocks(raw: LexicalNode, words: SiteWords, home: string): JsonNode[] | null {
  if (raw.type !== 'html' || typeof raw.html !== 'string') return null
  const isOwn = (src: string) => home !== '' && src.startsWith(`${home}content/images/`)
  const blocks = blocksFromHtml(raw.html, words, isOwn)
  const doc = blocks && readBody({ type: 'doc', content: blocks } as BodyJson)
  if (!blocks || doc?.childCount !== blocks.length) return null
  const made = doc.children.map((node, index) => blockOf(node, index, asItLies(words, 0, 0)))
  const native = made.filter((one) => one !== null)
  if (native.length !== blocks.length) return null
  const keep = native.length === 1 ? native.map((one) => keeping(raw, one)) : keepingTogether(raw, native)
  return blocks.map((block, at) => ({ ...block, attrs: { ...block.attrs, ...keep[at] } }))
}

/** A document's text, marks and addresses, without how Lexical happens to write them down. */
function wordsOf(node: LexicalNode): unknown {
  const { type, text, format, url, alt, caption, src, tag, start, children } = node
  return [
    type.replace('extended-', ''),
    text ?? '',
    text === undefined ? 0 : (format ?? 0),
    url ?? '',
    [alt ?? '', caption ?? '', src ?? '', tag ?? '', start ?? 1],
    (children ?? []).map(wordsOf),
  ]
}

/** Ghost's editor keeps an empty line at the end, where one goes on writing. */
function withoutEmptyEnd(blocks: readonly JsonNode[]): readonly JsonNode[] {
  const last = blocks.at(-1)
  const raw = last?.type === 'ghostCard' ? String((last.attrs as { ghost: { raw: string } }).ghost.raw) : ''
  return /"type":"paragraph"/.test(raw) && /"children":\[\]/.test(raw) ? blocks.slice(0, -1) : blocks
}
