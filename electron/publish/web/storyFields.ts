import { parseFragment } from 'parse5'
import { type Article, EMPTY_BODY, Source } from '../../../shared/article/article'
import type { JsonNode } from '../../../shared/body/parse'
import { safeHref } from '../../../shared/body/safeHref'
import { readBylines } from '../../../shared/render/bylines'
import { attributeOf, type Element, isElement, textIn } from './elements'

/** What the text of a post holds of an article. */
export type Story = Pick<Article, 'body' | 'bylines' | 'dateline' | 'sources' | 'corrections' | 'ads'>

export const emptyStory = (): Story => ({
  body: EMPTY_BODY,
  bylines: [],
  dateline: {
    place: '',
    region: '',
    country: '',
    countryCode: '',
    zone: '',
    date: '',
    agency: '',
    house: 'plain',
    asPrinted: '',
  },
  sources: [],
  corrections: [],
  ads: { mode: 'manual', placements: [], suppressions: [] },
})

/**
 * Reads a paragraph that Galley wrote for something a site has no field for, by its class and what stands inside it.
 * It goes back into the field (`taken`), or is a block of the body; null when it is neither.
 */
export function takeField(className: string, inside: string, story: Story): JsonNode | 'taken' | null {
  const nodes = parseFragment(inside).childNodes
  const text = textIn(nodes).trim()
  switch (className) {
    case 'dateline':
      story.dateline = { ...story.dateline, place: text.slice(0, 2000), asPrinted: text.slice(0, 2000) }
      return 'taken'
    case 'byline':
      story.bylines = readBylines(text)
      return 'taken'
    case 'article-source':
      story.sources = linksIn(nodes).map((source) => Source.parse(source))
      return 'taken'
    case 'correction': {
      const [, day, words] = /(\d{4}-\d{2}-\d{2}): ([\s\S]+)$/.exec(text) ?? []
      if (!day || !words) return null
      story.corrections.push({ text: words.slice(0, 4000), at: `${day}T00:00:00.000Z` })
      return 'taken'
    }
    // Which article answers which is the library's to know; the site only shows it.
    case 'reply':
    case 'reply-to':
      return 'taken'
    case 'source-line': {
      const [link] = linksIn(nodes)
      return {
        type: 'sourceLine',
        attrs: { href: link?.url ?? '' },
        ...(text ? { content: [{ type: 'text', text }] } : {}),
      }
    }
    default:
      return null
  }
}

function linksIn(nodes: Element['childNodes']): { url: string; publisher: string }[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return []
    const href = node.tagName === 'a' ? safeHref(attributeOf(node, 'href')) : null
    if (!href) return linksIn(node.childNodes)
    // The host in brackets is Galley's own addition.
    const publisher = textIn(node.childNodes).replace(/ \([^()]{1,200}\)$/, '')
    return [{ url: href, publisher }]
  })
}
