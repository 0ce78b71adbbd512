import type { Node } from '@tiptap/pm/model'
import { firstHole } from '../../shared/article/holes'

/** What was found in a block; a block that changed is another object. */
const known = new WeakMap<Node, boolean>()

/**
 * Whether a body has a hole that could be filled, in its text or in what its blocks say beside it (a caption, a speaker).
 * Blocks that were looked at are not looked at again before they change, so that a palette may ask with every letter.
 */
export const hasHole = (doc: Node): boolean => doc.children.some(blockHasHole)

function blockHasHole(block: Node): boolean {
  const before = known.get(block)
  if (before !== undefined) return before
  let found = inNode(block)
  block.descendants((node) => {
    found ||= inNode(node)
    return !found
  })
  known.set(block, found)
  return found
}

const inNode = ({ text, attrs }: Node): boolean =>
  [text, ...Object.values(attrs)].some((said) => typeof said === 'string' && firstHole(said) !== null)
