import { parseFragment } from 'parse5'
import { type Article, type BodyJson, EMPTY_BODY, Source } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { safeHref } from '../../../../shared/body/safeHref'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { readBylines } from '../../../../shared/render/bylines'
import { siteWords } from '../../../../shared/render/words'
import type { ConfiguredSite } from '../../target'
import { nodeOf, textIn } from './fromBlocks'
import { nodesOfClassic } from './fromClassic'
import { attributeOf, type Element, isElement } from './fromInline'
import { kind } from './kind'
import { parseBlocks, type RawBlock } from './parseBlocks'
import { slotTemplates } from './slots'

type Story = Pick<Article, 'body' | 'bylines' | 'dateline' | 'sources' | 'corrections' | 'ads'>

/**
 * The text of a post taken apart: what Galley wrote into it from fields of the article goes back into the fields, a
 * slot's markup is the slot again, and everything else is body. Published again it would come out the same.
 */
export function storyOf(content: string, site: ConfiguredSite): Story {
  const story: Story = {
    body: EMPTY_BODY,
    bylines: [],
    dateline: { ...emptyDateline },
    sources: [],
    corrections: [],
    ads: { mode: 'manual', placements: [], suppressions: [] },
  }
  const template = slotTemplates(String(optionsOf(kind, site.options).adSlots ?? ''))
  const options = {
    words: siteWords(site.language),
    media: () => null,
    slot: template,
    slotAfter: new Map<number, string>(),
    report: () => {},
  }
  const nodes: JsonNode[] = []
  for (const block of parseBlocks(content)) {
    const classic = block.name === '' ? nodesOfClassic(block.raw) : null
    if (classic) {
      nodes.push(...classic)
      continue
    }
    const slot = site.inventory.find(({ name }) => template(name) !== '' && template(name) === block.raw)
    if (slot?.position === 'after-headline' || slot?.position === 'after-story')
      story.ads.placements.push({ id: `pulled-${slot.name}`, position: slot.position, slot: slot.name })
    else if (slot) nodes.push({ type: 'adSlot', attrs: { slot: slot.name } })
    else if (!takeField(block, story)) nodes.push(sourceLine(block) ?? nodeOf(block, options))
  }
  return nodes.length === 0 ? story : { ...story, body: { type: 'doc', content: nodes } as BodyJson }
}

const emptyDateline: Article['dateline'] = {
  place: '',
  region: '',
  country: '',
  countryCode: '',
  zone: '',
  date: '',
  agency: '',
  house: 'plain',
  asPrinted: '',
}

/** Puts a paragraph that stands for a field of the article back into the field; false when it is none. */
function takeField({ name, attributes, inside }: RawBlock, story: Story): boolean {
  if (name !== 'paragraph') return false
  const nodes = parseFragment(inside).childNodes
  const text = textIn(nodes).trim()
  switch (attributes.className) {
    case 'dateline':
      story.dateline = { ...story.dateline, place: text.slice(0, 2000), asPrinted: text.slice(0, 2000) }
      return true
    case 'byline':
      story.bylines = readBylines(text)
      return true
    case 'article-source':
      story.sources = linksIn(nodes).map((source) => Source.parse(source))
      return true
    case 'correction': {
      const [, day, words] = /(\d{4}-\d{2}-\d{2}): ([\s\S]+)$/.exec(text) ?? []
      if (!day || !words) return false
      story.corrections.push({ text: words.slice(0, 4000), at: `${day}T00:00:00.000Z` })
      return true
    }
    default:
      return false
  }
}

type Nodes = Element['childNodes']

function linksIn(nodes: Nodes): { url: string; publisher: string }[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return []
    const href = node.tagName === 'a' ? safeHref(attributeOf(node, 'href')) : null
    if (!href) return linksIn(node.childNodes)
    // The host in brackets is Galley's own addition.
    const publisher = textIn(node.childNodes).replace(/ \([^()]{1,200}\)$/, '')
    return [{ url: href, publisher }]
  })
}

function sourceLine(block: RawBlock): JsonNode | null {
  if (block.name !== 'paragraph' || block.attributes.className !== 'source-line') return null
  const nodes = parseFragment(block.inside).childNodes
  const [link] = linksIn(nodes)
  const text = textIn(nodes).trim()
  return {
    type: 'sourceLine',
    attrs: { href: link?.url ?? '' },
    ...(text ? { content: [{ type: 'text', text }] } : {}),
  }
}
