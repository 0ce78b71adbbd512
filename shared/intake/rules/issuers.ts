import { keyOf } from '../page/key'
import { isSentence } from '../page/prose'
import { phrases } from '../words/labels'
import { type Finding, isAbout, isInside, type Reading, type Rule } from './rule'

const FROM = phrases(
  'from | issued by | published by | organisation | organisations | organization | ministry | department',
)
/** What bodies that issue texts are called. */
const BODY =
  /\b(?:department|ministry|agency|office|council|authority|commission|service|board|directorate|bureau|inspectorate|committee|court|police|parliament|institute|administration|secretariat|university|hospital|trust)\b/i
const LONGEST = 120
const LABELLED = /^(?<label>[A-Za-z ]{4,14}):\s(?<name>\p{Lu}[^:]{4,119})$/u

/** `From:` on a government's page, with the body that issued the text behind it. */
export const issuedBy: Rule = {
  name: 'issued-by',
  weight: 0.8,
  reason: 'The body that issued the text, under the page’s own label for it; it is its source.',
  read: (reading) => {
    if (reading.field('sources').length > 0) return []
    const inline = reading.pieces.findIndex(
      ({ kind }, index) =>
        kind !== 'meta' &&
        reading.isFree(index) &&
        isAbout(reading, index) &&
        !isInside(reading, index) &&
        namedIn(reading, index) !== '',
    )
    if (inline >= 0) return [issuer([inline], namedIn(reading, inline))]
    const at = reading.pieces.findIndex(
      ({ text, kind }, index) =>
        kind !== 'meta' &&
        text.length <= 20 &&
        FROM.has(reading.keys[index] as string) &&
        reading.isFree(index) &&
        isAbout(reading, index) &&
        nameBehind(reading, index) !== '',
    )
    const publisher = at < 0 ? '' : nameBehind(reading, at)
    return publisher === '' ? [] : [issuer([at, at + 1], publisher)]
  },
}

const issuer = (pieces: readonly number[], publisher: string): Finding => ({
  pieces,
  action: 'moved',
  field: 'sources',
  value: publisher,
  values: { publisher, relation: 'handout' },
})

/** `From: Ministry of Transport`, label and body on one line; empty where it is none. */
function namedIn({ pieces }: Reading, index: number): string {
  const { groups } = LABELLED.exec(pieces[index]?.text ?? '') ?? {}
  const { label = '', name = '' } = groups ?? {}
  return FROM.has(keyOf(label)) && BODY.test(name) && !isSentence(name) ? name.trim() : ''
}

function nameBehind({ pieces, isFree }: Reading, index: number): string {
  const { text = '', links = [], parts = [] } = pieces[index + 1] ?? {}
  if (!isFree(index + 1)) return ''
  const name = [...links, ...parts, text].find((one) => one.length <= LONGEST && BODY.test(one)) ?? ''
  return name.trim()
}

/** Replies under the first post of a forum, known by its subject with `Re:` before it. */
export const forumReplies: Rule = {
  name: 'forum-replies',
  weight: 0.55,
  reason: 'Replies to the first post, under its subject with “Re:” before it; the article takes comments.',
  read: (reading) => {
    const { headline, story, pieces, keys } = reading
    if (!headline || !story || headline.key.length < 6) return []
    const subject = `re ${headline.key}`
    const isReply = (index: number) => keys[index] === subject && index > story.from
    const first = pieces.findIndex((_, index) => isReply(index))
    if (first < 0) return []
    const last = Math.max(
      pieces.findLastIndex((_, index) => isReply(index)) + 2,
      pieces.findLastIndex((_, index) => reading.isProse(index)),
    )
    const run = pieces.flatMap(({ kind }, index) =>
      index >= first && index <= last && reading.isFree(index) && kind !== 'meta' ? [index] : [],
    )
    const [head, ...rest] = run
    if (head === undefined) return []
    const replies: Finding[] = rest.length > 0 ? [{ pieces: rest, action: 'dropped' }] : []
    return [{ pieces: [head], action: 'moved', field: 'comments', value: 'open' }, ...replies]
  },
}
