import type { JsonNode } from '../../body/parse'
import { keyOf, unrepeated } from '../page/key'
import type { Piece } from '../page/piece'
import { isSentence, isTitleLike } from '../page/prose'
import { RELATED_HEADINGS } from '../words/labels'
import { type Finding, isBeforeStory, isInside, type Reading, type Rule, runRule } from './rule'
import { readStamps } from './stamps'

const MOST_FOLLOWERS = 20
/** A headline behind a label that says so may be a question, or two sentences. */
const LONGEST_TITLE = 220

/** A heading such as `İlgili Haberler` or `Читайте также`, with the headlines of other stories under it. */
export const relatedBlock: Rule = {
  name: 'related-block',
  weight: 0.88,
  reason: 'Headlines of other stories under a heading that says so.',
  read: (reading) => {
    const findings: Finding[] = []
    reading.pieces.forEach((piece, index) => {
      if (!reading.isFree(index) || (piece.text.length > 300 && !/[•|]/.test(piece.text))) return
      const first = piece.text.split(/[:：\n]/, 1)[0] ?? ''
      const isHeading =
        RELATED_HEADINGS.has(unrepeated(reading.keys[index] as string)) ||
        OF_SECTION.test(reading.keys[index] as string) ||
        isMoreHeading(reading, index)
      const rest = isHeading && !piece.text.startsWith('#') ? headlinesToEnd(reading, index) : []
      if (rest.length > 0) findings.push({ pieces: [index, ...rest], action: 'dropped' })
      const isOneLine =
        !isHeading &&
        /:\s/.test(piece.text) &&
        (RELATED_HEADINGS.has(keyOf(first)) || /^(?:read )?more:\s\p{Lu}/iu.test(piece.text))
      const isLong =
        reading.isProse(index) && !(piece.text.length <= LONGEST_TITLE && /[?!»"”\p{L}]$/u.test(piece.text))
      if ((isOneLine && !isLong) || isBulletRow(piece.text))
        findings.push({ pieces: [index, ...titlesOver(reading, index)], action: 'dropped' })
      if (
        isHeading &&
        rest.length === 0 &&
        !piece.text.startsWith('#') &&
        !isBeforeStory(reading, index) &&
        !isSummaryList(reading, index + 1)
      ) {
        findings.push({ pieces: [index, ...followers(reading, index)], action: 'dropped' })
      }
    })
    const hinted = runRule(
      relatedBlock,
      (piece, index) => piece.hints.includes('related') && !reading.isProse(index),
    ).read(reading)
    return [...findings, ...hinted]
  },
}

/** `GÜNCEL Kategorisindeki Diğer Haberler` */
const OF_SECTION = /^(?:\p{L}{3,20} ){1,2}kategorisi(?:ndeki|nden) (?:diger|son) haberler$/u

const LONGEST_OF_LIST = 160
const FEWEST_OF_LIST = 2

/** In a copy: the lines below a heading when all of them, to the end of the page, are headlines: short, and without a full stop. */
function headlinesToEnd({ pieces, isProse, keys }: Reading, heading: number): number[] {
  const paragraphs = pieces.slice(0, heading).filter((_, at) => isProse(at)).length
  const below = pieces.flatMap(({ kind }, at) => (at > heading && kind !== 'meta' ? [at] : []))
  const isHeadline = (at: number) => {
    const { kind, box, text = '' } = pieces[at] ?? {}
    const isShort = kind === 'line' && box === 0 && text.length <= LONGEST_OF_LIST
    return isShort && (!/(?<!\.)[.…:][”"’]?$/.test(text) || RELATED_HEADINGS.has(keys[at] ?? ''))
  }
  return paragraphs >= 2 && below.length >= FEWEST_OF_LIST && below.every(isHeadline) ? below : []
}

const ROW_HEAD = /^(?:diger|другие|басқа|other|more)\s|^(?:читайте|смотрите) также/u

/** `DİĞER KÜLTÜR HABERLERİ • … • … • …` on one line: a heading and headlines of others. */
function isBulletRow(text: string): boolean {
  if (!/[•·|]\s/.test(text)) return false
  const [head = '', ...items] = text.split(/\s*[•·|]\s+/).map((part) => part.trim())
  if (items.length < 3) return false
  const isHeading =
    RELATED_HEADINGS.has(keyOf(head)) || (ROW_HEAD.test(keyOf(head)) && head.split(/\s+/).length <= 4)
  return isHeading && items.every((item) => !/[.!?]$/.test(item))
}

const MORE =
  /^(?:more (?:on|from|about|in|stories|news|like this)|related (?:stories|articles|coverage|content|reading|news|topics|items|links)|latest (?:in|from|on|stories)|further reading|external links|see also|read (?:more|next|also)|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed))\b/i

/** `More on the Environment` over links: a heading that says so in other words than the known ones. */
function isMoreHeading({ pieces }: Reading, index: number): boolean {
  const { text = '', kind } = pieces[index] ?? {}
  if (text.length > 70 || !(kind === 'heading' || kind === 'line') || !MORE.test(text)) return false
  const next = pieces[index + 1]
  return next !== undefined && isLinks(next)
}

/** A list of sentences without a link: the story in brief, and not headlines of others. */
function isSummaryList({ pieces }: Reading, index: number): boolean {
  const { kind, node, linked = 0 } = pieces[index] ?? {}
  const items = (pieces[index]?.text ?? '').split('\n')
  const piece = pieces[index]
  return (
    kind === 'list' &&
    node != null &&
    linked < 0.2 &&
    piece !== undefined &&
    !isLinks(piece) &&
    items.every((item) => /[.!?]$/.test(item))
  )
}

/** Links, or a list of which every item begins with one. */
function isLinks({ linked, node, kind }: Piece): boolean {
  if (linked > 0.7) return true
  const items = kind === 'list' ? (node?.content ?? []) : []
  return items.length > 0 && items.every((item) => isLinkAtHead(item))
}

function isLinkAtHead(item: JsonNode): boolean {
  const first = item.content?.[0]?.content?.[0]
  return first?.marks?.some(({ type }) => type === 'link') === true
}

/** The one headline under a small label such as `Read also`, on a page that has no links to be seen. */
function isLoneTitle({ pieces }: Reading, index: number, heading: number): boolean {
  const { kind, text = '', main = null } = pieces[index] ?? {}
  return (
    index === heading + 1 &&
    main !== null &&
    kind === 'line' &&
    pieces[heading]?.kind !== 'heading' &&
    isTitleLike(text) &&
    !isSentence(text) &&
    text.split(/\s+/).length >= 3
  )
}

/** Lines under a related heading that are no running text. Inside the story only links and lines without a gap count. */
export function followers(reading: Reading, heading: number): number[] {
  const found: number[] = []
  for (let index = heading + 1; index <= heading + MOST_FOLLOWERS; index += 1) {
    const piece = reading.pieces[index]
    // Its own buttons may stand between the heading and its links.
    if (index === heading + 1 && /^(?:page-controls|return-link)$/.test(reading.claimedBy(index))) continue
    if (!piece || !reading.isFree(index)) break
    if (piece.kind === 'list' && index === heading + 1 && isLinks(piece)) {
      found.push(index)
      continue
    }
    if (reading.isProse(index) || piece.text.length > 260) break
    if (piece.kind === 'line' && /[.…]$/.test(piece.text) && piece.linked < 0.8) break
    const isLink = piece.linked > 0.7 || isLoneTitle(reading, index, heading)
    if (isInside(reading, index) && !isLink && (piece.gap > 0 || piece.kind === 'heading')) break
    found.push(index)
  }
  return isSubheading(reading, found) ? found.slice(0, -1) : found
}

/** The last of several lines between a related heading and a paragraph of a copied story, too short for a headline, or a quote. */
/** In a copy, the headlines behind a labelled one: the last short line over a paragraph may be the story's own heading. */
function titlesOver({ pieces, isFree }: Reading, label: number): number[] {
  const isTitle = (at: number) => pieces[at]?.box === 0 && isFree(at) && isShortLine(pieces[at])
  const found: number[] = []
  for (let at = label + 1; isTitle(at) && isTitle(at + 1); at += 1) found.push(at)
  return found
}

const isShortLine = (piece: Piece | undefined): boolean =>
  piece?.kind === 'line' && piece.text.length <= 80 && !/[.!…:;,»”"]$/.test(piece.text)

function isSubheading(reading: Reading, found: readonly number[]): boolean {
  const last = found.at(-1) ?? -1
  const { box, text = '' } = reading.pieces[last] ?? {}
  // Entries that carry their dates: what stands behind the last date is none.
  const isDated = (at: number) => readStamps(reading.pieces[at]?.text ?? '').length > 0
  if (found.length > 2 && box === 0 && !isDated(last) && isDated(last - 1) && reading.isProse(last + 1))
    return true
  if (found.length < 2 || box !== 0 || !isInside(reading, last) || !reading.isProse(last + 1)) return false
  return text.split(/\s+/).length <= 3 || /^["«“].{2,120}["»”]$/.test(text)
}
