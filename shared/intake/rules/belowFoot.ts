import { isProse } from '../page/prose'
import { type Rule, runsOf } from './rule'

/** What a copied page shows behind its story and no other rule knows by name. */
export const belowFoot: Rule = {
  name: 'below-foot',
  weight: 0.8,
  reason: 'It stands behind the end of the story, among comments, lists of other stories and the imprint.',
  read: (reading) => {
    const { footAt, pieces } = reading
    if (footAt < 0) return []
    return runsOf(reading, ({ kind }, index) => index >= footAt && kind !== 'meta' && kind !== 'picture').map(
      (run) => {
        // Whole sentences leave the page here: a person should know.
        const holdsProse = run.some((index) => isProse(pieces[index]?.text ?? ''))
        return { pieces: run, action: 'dropped' as const, ...(holdsProse ? { weight: 0.5 } : {}) }
      },
    )
  },
}
