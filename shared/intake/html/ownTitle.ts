import { keyOf } from '../page/key'
import { isFurnitureHint } from '../page/piece'
import { sameTitle } from '../rules/titles'
import type { Built } from './builder'

/** The page's first heading that says what its title says is the story's, whatever box the page has it in. */
export function withOwnTitle(built: readonly Built[]): readonly Built[] {
  const titles = built.flatMap(({ kind, name, text }) => (kind === 'meta' && name === 'title' ? [text] : []))
  if (titles.length === 0) return built
  return built.map((piece) => {
    const isHead = piece.kind === 'heading' && piece.name === 'h1' && piece.hints.some(isFurnitureHint)
    if (!isHead || !titles.some((title) => sameTitle(keyOf(piece.text), title))) return piece
    return { ...piece, hints: piece.hints.filter((hint) => !isFurnitureHint(hint)) }
  })
}
