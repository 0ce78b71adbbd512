import type { Article } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { type BodyOptions, renderBody } from '../../../../shared/render/body'
import { trusted } from '../../../../shared/render/markup'
import type { SiteWords } from '../../../../shared/render/words'
import type { SiteImage } from './media'

/** Stands between two blocks; text and attributes are escaped, so that nothing else can look like it. */
const CUT = '<!--galley-cut-->'

export interface Drawn {
  /** The markup of the body's block of that index; empty when it shows nothing. */
  block(index: number): string
  /** The numbered list of sources that citations point at; empty when there are none. */
  readonly citations: string
}

/**
 * A body drawn by the renderer of our own pages, taken apart into its blocks: drawn as a whole, because citations are
 * numbered through the story. `report` is told of what a block that is asked for could not show.
 */
export function drawBody(
  { body, sources, language }: Article,
  given: {
    readonly words: SiteWords
    readonly media: (src: string) => SiteImage | null
    readonly report: (what: string) => void
  },
): Drawn {
  const blocks = (body.content ?? []) as JsonNode[]
  const options: BodyOptions = {
    words: given.words,
    sources,
    language,
    pictures: (src) => {
      const there = given.media(src)
      return there && { href: there.url }
    },
  }
  const whole = renderBody(body, {
    ...options,
    slot: (name) => (name === CUT ? trusted(CUT) : null),
    slotAfter: new Map(blocks.map((_, index) => [index, CUT])),
  })
  const parts = whole.split(CUT).map((part) => part.trim())
  return {
    citations: parts.at(-1) ?? '',
    block(index) {
      const block = blocks[index]
      if (block)
        renderBody(
          { type: 'doc', content: [block] },
          { ...options, report: ({ kind, value }) => given.report(unshown(kind, value)) },
        )
      return parts[index] ?? ''
    },
  }
}

const unshown = (kind: string, value: string): string =>
  kind === 'picture'
    ? `The picture ${value} is not in the library and is not shown.`
    : `A part of the text (${value}) comes from a newer version and is not shown.`
