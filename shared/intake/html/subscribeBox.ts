import { isProse } from '../page/prose'
import type { Built } from './builder'
import { type Context, innermost } from './context'

/** An invitation to a newsletter is this short, and stands in one of the boxes directly around its field. */
const BOXES = 3
const MOST_PIECES = 4
const LONGEST = 300
const MAIL = /e-?mail|e-?posta|почт|пошта/i

/** Whether a field asks for a mail address. */
export const isMailField = (attribute: (name: string) => string): boolean =>
  attribute('type').toLowerCase() === 'email' || MAIL.test(attribute('placeholder'))

/** Counts the fields of each box, and finds the words over a lone field for a mail address: an invitation to subscribe. */
export function createSubscriptions(): {
  /** Indexes of the pieces that invite, when this field is one for a mail address and the only one so far. */
  field(built: readonly Built[], context: Context, isMail: boolean): readonly number[]
} {
  const fields = new Map<number, number>()
  return {
    field(built, context, isMail) {
      const boxes = innermost(context.boxes, BOXES)
      const lone = boxes.filter((box) => !fields.has(box))
      for (const box of boxes) fields.set(box, (fields.get(box) ?? 0) + 1)
      if (!isMail) return []
      let found: readonly number[] = []
      for (const box of lone) {
        const own = piecesIn(built, box)
        if (own === null) break
        found = own
      }
      return found
    },
  }
}

/** The pieces of a box that is still open, so far; null when they are more than an invitation has. */
function piecesIn(built: readonly Built[], box: number): number[] | null {
  const found: number[] = []
  let size = 0
  let paragraphs = 0
  for (let at = built.length - 1; at >= 0; at -= 1) {
    const { text, context } = built[at] as Built
    if (!innermost(context.boxes, BOXES + 2).includes(box)) break
    size += text.length
    if (isProse(text)) paragraphs += 1
    found.push(at)
    if (found.length > MOST_PIECES || size > LONGEST || paragraphs > 1) return null
  }
  return found
}
