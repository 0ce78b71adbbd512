import { pieceRule, type Rule } from './rule'

/** Numbers of pages and running heads of a text copied from paper or a PDF; found when the text is cut into its lines. */
export const pageMark: Rule = pieceRule(
  {
    name: 'page-mark',
    weight: 0.85,
    reason: 'The number or the running head of a printed page; the text goes on behind it.',
  },
  ({ role }) => (role === 'page-mark' ? { action: 'dropped' } : null),
)
