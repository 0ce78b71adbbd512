import { Readability } from '@mozilla/readability'
import { lettersOf } from './letters'
import { largest } from './pictures'
import type { TreeNode } from './tree/node'
import type { Tree } from './tree/tree'

/** What general extraction takes for the story of a page. */
export interface MainText {
  /** Its letters and digits, in order, lower case: blocks may be cut differently there and here. */
  readonly letters: string
  /** File names of its pictures. */
  readonly pictures: ReadonlySet<string>
}

/** How much work a page may be for an extractor that looks at subtrees again and again. */
export interface Weight {
  readonly elements: number
  /** The depths of all elements added up. */
  readonly depths: number
}

const LONGEST = 4_000_000
const MOST_ELEMENTS = 30_000
const MOST_DEPTHS = 900_000

/** A page as it was read, and how much of it there is. */
export interface ReadTree {
  readonly tree: Tree | null
  readonly weight: Weight
}

/** Readability as it is used here; shared code is compiled without the types of a browser. */
type Reader = new (
  document: Tree,
  options: { serializer: (element: TreeNode) => TreeNode; disableJSONLD: boolean },
) => { parse(): { content: TreeNode } | null; _postProcessContent: () => void }

/**
 * Asks Readability for the story of a page; null when it finds none, or when the page is too large or too deep for it.
 * The tree is used up by it; only letters and names of files come out.
 */
export function mainText(html: string, { tree, weight }: ReadTree): MainText | null {
  const { elements, depths } = weight
  if (!tree || html.length > LONGEST || elements > MOST_ELEMENTS || depths > MOST_DEPTHS) return null
  try {
    const Extractor = Readability as unknown as Reader
    const reader = new Extractor(tree, { serializer: (element) => element, disableJSONLD: true })
    // It would make addresses whole and take classes off, of which nothing is asked here.
    reader._postProcessContent = () => {}
    const found = reader.parse()
    if (!found) return null
    return { letters: lettersOf(found.content.textContent), pictures: picturesIn(found.content) }
  } catch {
    // Markup that a general extractor stumbles over is read without its opinion.
    return null
  }
}

/** The last part of a picture's address: what is left of it however the address was made whole. */
export const fileName = (address: string): string =>
  address.split(/[?#]/, 1)[0]?.split('/').at(-1)?.toLowerCase() ?? ''

function picturesIn(content: TreeNode): Set<string> {
  const names = new Set<string>()
  for (const image of content.getElementsByTagName('img')) {
    for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
      const file = fileName(image.getAttribute(name) ?? '')
      if (file) names.add(file)
    }
    for (const name of ['srcset', 'data-srcset', 'data-lazy-srcset']) {
      const file = fileName(largest(image.getAttribute(name) ?? ''))
      if (file) names.add(file)
    }
  }
  return names
}
