import { pieceRule, type Rule } from './rule'

/** A heading may stand between the last paragraph and the table it speaks of. */
const BELOW = 2

/** Standings that a copy has only as lines, away from the story: the site's own box, on every page of it. */
export const standings: Rule = pieceRule(
  {
    name: 'standings',
    weight: 0.8,
    reason: 'Standings away from the story: the site’s own box of the league.',
  },
  ({ kind, name }, index, { story }) =>
    kind === 'table' && name === 'plain' && story !== null && (index < story.from || index > story.to + BELOW)
      ? { action: 'dropped' }
      : null,
)
