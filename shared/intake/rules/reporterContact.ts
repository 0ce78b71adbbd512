import { keyOf } from '../page/key'
import type { Finding, Rule } from './rule'

const LONGEST = 260
/** Where a reporter is to be reached: a mail address, a handle, a telephone. */
const CONTACT =
  /[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,}|(?<![\w.])@\w{3,30}|\d{3}[-. )]{1,2}\d{4}|\d{3}-\d{3}-\d{4}/i
const INVITES =
  /^(?:reach|contact|email|e-mail|follow|write to|call)\b|\b(?:can be (?:reached|contacted)|is a (?:staff )?(?:reporter|writer)|may be reached)\b/i

/** How near to the end of the text such a line stands. */
const LAST = 2

/** `Reach Dana Whitcomb at 555-0134 or …`: how readers find the writer the byline names; no part of the story. */
export const reporterContact: Rule = {
  name: 'reporter-contact',
  weight: 0.75,
  reason: 'Where readers can reach the writer; the byline has the name.',
  read: (reading) => {
    const { pieces, story, isFree } = reading
    const surnames = reading
      .field('bylines')
      .flatMap((names) => names.split(',').map((name) => keyOf(name).split(' ').at(-1) ?? ''))
    if (!story || surnames.length === 0) return []
    return pieces.flatMap(({ kind, text }, at): Finding[] => {
      if (kind !== 'line' || !isFree(at) || at <= story.from || text.length > LONGEST) return []
      if (at < story.to - LAST || at > story.to + LAST || !INVITES.test(text) || !CONTACT.test(text))
        return []
      const words = keyOf(text).split(' ')
      return surnames.some((surname) => surname.length > 2 && words.includes(surname))
        ? [{ pieces: [at], action: 'dropped' }]
        : []
    })
  },
}
