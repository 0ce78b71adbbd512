import type { BodyJson } from '../../shared/article/article'
import { embedPlayer } from '../../shared/body/embedPlayer'
import { shownText } from './wordpressText'

interface Block {
  readonly type?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly content?: readonly Block[]
}

const textIn = ({ text = '', content = [] }: Block): string => text + content.map(textIn).join('')

const CITE = /<cite\b[^>]{0,300}>([\s\S]{0,600}?)<\/cite>/gi

/**
 * What an export means and a page only looks like: an address alone in its paragraph is a player, as both WordPress and Ghost
 * draw it, and the cited name under a quote is who said it.
 */
export function postBody(body: BodyJson, html: string): BodyJson {
  const cited = new Set(Array.from(html.matchAll(CITE), ([, name = '']) => shownText(name)))
  const content = (body.content ?? []) as readonly Block[]
  return { ...body, content: content.map((block) => asMeant(block, cited)) } as BodyJson
}

function asMeant(block: Block, cited: ReadonlySet<string>): Block {
  if (block.type === 'paragraph') {
    const url = textIn(block).trim()
    return !/\s/.test(url) && embedPlayer(url) ? { type: 'embed', attrs: { url, title: '' } } : block
  }
  if (block.type !== 'quote' || block.attrs?.speaker) return block
  const content = block.content ?? []
  const last = content.at(-1)
  const name = last ? textIn(last).trim() : ''
  if (content.length < 2 || !cited.has(name)) return block
  return { ...block, attrs: { ...block.attrs, speaker: name }, content: content.slice(0, -1) }
}
