import { beginsWith, MAIL_FOOTERS } from '../words/mail'
import { pieceRule, type Rule } from './rule'

const LONGEST = 200
/** So many of the first and of the last pieces are the rim of a letter. */
const RIM = 4

/** `View in browser` over a newsletter and `Unsubscribe` below it, in a text pasted without the mail around it. */
export const letterFoot: Rule = pieceRule(
  {
    name: 'letter-foot',
    weight: 0.85,
    reason: 'What a mailing list puts around each of its letters.',
  },
  ({ kind, text }, index, { pieces, keys }) => {
    const isRim = index < RIM || index >= pieces.length - RIM
    if (kind !== 'line' || !isRim || text.length > LONGEST || pieces.length <= RIM) return null
    return beginsWith(keys[index] ?? '', MAIL_FOOTERS) ? { action: 'dropped' } : null
  },
)
