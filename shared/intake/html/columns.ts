import type { Hint } from '../page/piece'
import { isProse } from '../page/prose'
import type { Built } from './builder'

/**
 * Marks what stands in the columns beside the story where a page is laid out in a table: in other cells of a row of which
 * one cell holds the story.
 */
export function withColumns(built: readonly Built[]): readonly Built[] {
  const first = built.findIndex(({ home, text }) => home === true && isProse(text))
  const own = new Map<number, number>()
  for (let box = built[first]?.context.boxes ?? null; box; box = box.around)
    if (box.row > 0) own.set(box.row, box.box)
  if (own.size === 0) return built
  return built.map((piece, index) => {
    if (piece.home === true) return piece
    const hint: Hint = index < first ? 'left' : 'right'
    for (let box = piece.context.boxes; box; box = box.around) {
      const cell = own.get(box.row)
      if (cell === undefined || cell === box.box) continue
      return piece.hints.includes(hint) ? piece : { ...piece, hints: [...piece.hints, hint] }
    }
    return piece
  })
}
