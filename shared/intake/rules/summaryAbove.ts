import { findDates } from '../../dateline/dates'
import { parseDateline } from '../../dateline/parseDateline'
import { endsInCredit } from '../html/credits'
import { keyOf } from '../page/key'
import { isSentence } from '../page/prose'
import { isDesk } from '../people'
import { bylineFinding } from './bylines'
import type { Finding, Reading, Rule } from './rule'
import { saidAgain } from './saidAgain'
import { isSummary } from './summaries'

const SHORTEST = 40
const LONGEST = 500
const LONGEST_TOLD = 140

/** What pages print between a summary and the story. */
const BETWEEN =
  /^(?:byline|signature|counted-signature|lone-name|desk-line|date-line|update-time|date-fragment|time-fragment|repeated-headline|lost-label|counter|page-controls|font-size-controls|ad-label|relative-time|agency-code|picture-line|photo-credit|caption-line|twin-caption|newsletter-box)$/
/** Those that say that what stands over them is no paragraph of the text. */
const SAYS =
  /^(?:byline|signature|counted-signature|lone-name|desk-line|date-line|update-time|repeated-headline|agency-code)$/

/** In a copied page, the first paragraph where it stands directly under the headline; -1 otherwise. */
function firstUnderHeadline({ headline, story, pieces, isFree, claimedBy }: Reading): number {
  if (!headline || !story || pieces[headline.at]?.kind === 'meta') return -1
  const at = story.from
  const { kind, box, main } = pieces[at] ?? {}
  if (kind !== 'line' || box !== 0 || main !== null || at <= headline.at) return -1
  for (let above = at - 1; above > headline.at; above -= 1)
    if (isFree(above) || claimedBy(above) === 'standfirst') return -1
  return at
}

/** The next piece behind `at` that no rule has claimed; between them only what pages print under a summary. */
function nextFree({ pieces, isFree, claimedBy }: Reading, at: number): number {
  for (let index = at + 1; index < pieces.length; index += 1) {
    if (isFree(index)) return index
    if (!BETWEEN.test(claimedBy(index))) return -1
  }
  return -1
}

/** Whether a text has a date or a credit at its end, as agencies print under a picture. */
export const isCaption = (text: string): boolean =>
  endsInCredit(text) ||
  /,\s(?:19|20)\d\d\.?$/.test(text) ||
  findDates(text.slice(-40)).some(({ year, end }) => year > 0 && end >= text.slice(-40).length - 2)

/** `Haber Merkezi` alone between the first paragraph, which is then a summary, and the story. */
export const deskLine: Rule = {
  name: 'desk-line',
  weight: 0.8,
  reason: 'The newsroom alone between the summary and the story: who wrote it.',
  read: (reading) => {
    const at = firstUnderHeadline(reading)
    const piece = reading.pieces[at + 1]
    if (at < 0 || piece?.kind !== 'line' || !reading.isFree(at + 1)) return []
    if (!isDesk(piece.text) || !reading.isProse(at + 2) || reading.field('bylines').length > 0) return []
    return [{ pieces: [at + 1], ...bylineFinding([{ name: piece.text, kind: 'desk' }]) }]
  },
}

/**
 * In a copied page: the paragraph under the headline, where a name, a date or the headline once more stands between it and
 * the story, or where the story begins with the same paragraph.
 */
export const summaryAbove: Rule = {
  name: 'summary-above',
  weight: 0.7,
  reason: 'A paragraph under the headline that the page sets apart from the story: its summary.',
  read: (reading) => {
    if (reading.field('standfirst').length > 0) return []
    const below = summaryBelow(reading)
    if (below) return [below]
    const told = toldSentence(reading) ?? unstopped(reading)
    if (told) return [told]
    const at = firstUnderHeadline(reading)
    const text = reading.pieces[at]?.text ?? ''
    const next = nextFree(reading, at)
    const wired = overDateline(reading, at, next)
    if (wired) return [wired]
    if (at < 0 || next < 0 || text.length < SHORTEST || text.length > LONGEST) return []
    const finding: Finding = { pieces: [at], action: 'moved', field: 'standfirst', value: text }
    const isAgain = keyOf(text) === reading.keys[next] && text.length === reading.pieces[next]?.text.length
    if (isAgain && isCaption(text))
      return [
        {
          pieces: [at, next],
          action: 'dropped',
          reason: 'A caption, and its words for who does not see the picture.',
        },
      ]
    const isAll = !reading.free.some((index) => index > next && reading.isProse(index))
    if (isAgain) return isAll ? [] : [{ ...finding, pieces: [at, next] }]
    const isApart = Array.from({ length: next - at - 1 }, (_, step) => at + 1 + step).some(
      (index) =>
        SAYS.test(reading.claimedBy(index)) &&
        // `Headline - 2` stands over each picture of a gallery.
        (reading.claimedBy(index) !== 'repeated-headline' || reading.keys[index] === reading.headline?.key),
    )
    // One short sentence, all of which the paragraph below says again at length.
    const body = reading.pieces[next]?.text ?? ''
    const isTold =
      reading.url !== '' &&
      text.length <= LONGEST_TOLD &&
      !/[.!?…]\s|^[-–—«"]/.test(text) &&
      body.length > text.length * 1.5 &&
      saidAgain(text, body) >= 0.75
    // The headline once more under it: what stands between two headlines is no paragraph, whoever it names.
    const isHeaded = reading.claimedBy(next - 1) === 'repeated-headline'
    return (isApart || (isTold && !isAll)) && reading.isProse(next) && isSummary(text, isApart && isHeaded)
      ? [finding]
      : []
  },
}

/** The paragraph over the one that begins with an agency's dateline, in Cyrillic letters: a story begins with its dateline. */
function overDateline({ pieces }: Reading, at: number, next: number): Finding | null {
  const [text, below] = [pieces[at]?.text ?? '', pieces[next]?.text ?? '']
  if (at < 0 || next < 0 || text.length < SHORTEST || text.length > LONGEST) return null
  if (!/^\p{Script=Cyrillic}{3}/u.test(below) || !isSummary(text) || isCaption(text)) return null
  const isHeaded = (one: string) => parseDateline(one.slice(0, 200), 'ru')?.dateline.agency
  return isHeaded(below) && !isHeaded(text)
    ? { pieces: [at], action: 'moved', field: 'standfirst', value: text }
    : null
}

/** One short sentence between headline and story of a copied page, all of which the first paragraph says again at length. */
function toldSentence({ headline, story, pieces, isFree, url }: Reading): Finding | null {
  const at = (headline?.at ?? -1) + 1
  const { kind, box, text = '' } = pieces[at] ?? {}
  if (!headline || !story || url === '' || at !== story.from - 1 || kind !== 'line' || box !== 0) return null
  const isOne = isSentence(text) && !/[.!?…]\s|^[-–—«"]/.test(text) && text.length <= LONGEST_TOLD
  const body = pieces[story.from]?.text ?? ''
  const isTold = isOne && body.length > text.length * 1.5 && saidAgain(text, body) >= 0.75
  return isTold && isFree(at) && isSummary(text)
    ? { pieces: [at], action: 'moved', field: 'standfirst', value: text }
    : null
}

const LANGUAGES = ['ru', 'tr', 'en'] as const
const FEWEST_WORDS = 7

/**
 * The line directly under the headline of a copied page, where it has no full stop and the story begins with an agency's dateline:
 * what is that long and no sentence goes on with the headline. Words of a picture stand further down.
 */
function unstopped({ headline, story, pieces, isFree }: Reading): Finding | null {
  const at = (headline?.at ?? -1) + 1
  const { kind, box, text = '' } = pieces[at] ?? {}
  if (!headline || !story || at >= story.from || kind !== 'line' || box !== 0 || !isFree(at)) return null
  const isLong = text.length <= LONGEST && text.split(/\s+/).length >= FEWEST_WORDS && !/[:.!?…]$/.test(text)
  const head = pieces[story.from]?.text.slice(0, 200) ?? ''
  const isOfAgency = LANGUAGES.some((language) => parseDateline(head, language)?.dateline.agency)
  return isLong && isOfAgency && isSummary(text) && !isCaption(text)
    ? { pieces: [at], action: 'moved', field: 'standfirst', value: text }
    : null
}

/** Under a headline that stands below the whole story, as mobile pages print it: the one paragraph that follows it. */
function summaryBelow({ headline, story, pieces, isFree, isProse }: Reading): Finding | null {
  if (!headline || !story || headline.at <= story.from) return null
  const at = headline.at + 1
  const text = pieces[at]?.text ?? ''
  const isLast = at === story.to && isProse(at) && isFree(at) && text.length <= LONGEST
  return isLast ? { pieces: [at], action: 'moved', field: 'standfirst', value: text } : null
}

/** The beginning of the first paragraph, broken off with dots, over that paragraph: what a program took for a summary. */
export const cutSummary: Rule = {
  name: 'cut-summary',
  weight: 0.85,
  reason: 'The beginning of the paragraph below, broken off: it stands there whole.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story) return []
    return reading.free.flatMap((at): Finding[] => {
      const { kind, text = '' } = pieces[at] ?? {}
      if (kind !== 'line' || at <= headline.at || at > story.from) return []
      const isBroken = /(?:\.{3}|…)$/.test(text)
      // Whole sentences of it may stand there as well.
      if (!isBroken && !(pieces[at]?.box === 0 && /[.!?]$/.test(text))) return []
      const key = keyOf(text.replace(/\S*(?:\.{3}|…)$/, ''))
      const next = nextFree(reading, at)
      const whole = reading.keys[next] ?? ''
      return key.length >= SHORTEST &&
        next > 0 &&
        whole.startsWith(key) &&
        (isBroken || whole.length > key.length + 40)
        ? [{ pieces: [at], action: 'dropped' }]
        : []
    })
  },
}
