import { isSentence } from '../page/prose'
import { pieceRule, type Reading, type Rule } from './rule'

/** A heading may stand between the last paragraph and the table it speaks of. */
const BELOW = 2

function isAway({ story, pieces }: Reading, index: number): boolean {
  if (!story) return false
  let { to } = story
  // Its last sentences may be short.
  while (pieces[to + 1]?.kind === 'line' && isSentence(pieces[to + 1]?.text ?? '')) to += 1
  return index < story.from || index > to + BELOW
}

/** Standings that a copy has only as lines, away from the story: the site's own box, on every page of it. */
export const standings: Rule = pieceRule(
  {
    name: 'standings',
    weight: 0.8,
    reason: 'Standings away from the story: the site’s own box of the league.',
  },
  ({ kind, name }, index, reading) =>
    kind === 'table' && name === 'plain' && isAway(reading, index) ? { action: 'dropped' } : null,
)
