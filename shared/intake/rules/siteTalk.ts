import { hostOf } from '../address'
import { isCommentsHeading } from '../words/commentsHeading'
import { startingWith } from '../words/finders'
import { COMMENT_RULES, READER_NOTICES } from '../words/siteNotices'
import type { Finding, Reading, Rule } from './rule'

const LONGEST = 500
const asksReaders = startingWith(READER_NOTICES)
const NAMED = /^(?:[-–—•*]\s{0,3})?(?<host>[\p{L}\p{N}-]{3,40}(?:\.[\p{L}]{2,12}){1,3})(?:[’' ]|$)/u

/** `Yaylanet.com olarak …`, `Bu haberi beğendiyseniz …`: a site speaks of itself, or to its readers. */
function isTalk({ pieces, keys, url }: Reading, at: number): boolean {
  const { kind, text = '' } = pieces[at] ?? {}
  if ((kind !== 'line' && kind !== 'item') || text.length > LONGEST) return false
  if (asksReaders(keys[at] ?? '')) return true
  const host = hostOf(url)
  return host !== '' && NAMED.exec(text.slice(0, 80))?.groups?.host?.toLowerCase() === host
}

/** What a site says to its readers below each of its stories: the last lines of the page, and nothing behind them. */
export const siteTalk: Rule = {
  name: 'site-talk',
  weight: 0.7,
  reason: 'The site speaks of itself and to its readers, at the very end of the page.',
  read: (reading) => {
    const { pieces, isFree, isProse, story } = reading
    if (!story) return []
    const found: number[] = []
    for (let at = pieces.length - 1; at > story.from; at -= 1) {
      if (isFree(at) && isTalk(reading, at)) found.unshift(at)
      else if (isFree(at) && isProse(at)) break
    }
    return found.map((at): Finding => ({ pieces: [at], action: 'dropped' }))
  },
}

/** The rules a site prints over the form for comments, down to the form. */
export const commentRules: Rule = {
  name: 'comment-rules',
  weight: 0.7,
  reason: 'The rules for comments, which the site prints under each of its stories.',
  read: ({ pieces, keys, story, isFree }) => {
    const at = story ? keys.findIndex((key, index) => index > story.from && COMMENT_RULES.has(key)) : -1
    if (at < 0) return []
    const end = keys.findIndex((key, index) => index > at && isCommentsHeading(key))
    const run = pieces.flatMap((_, index) =>
      index >= at && (end < 0 || index < end) && isFree(index) ? [index] : [],
    )
    return [{ pieces: run, action: 'dropped' }]
  },
}
