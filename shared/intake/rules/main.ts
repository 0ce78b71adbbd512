import { saidByAddress } from '../addressWords'
import { type Hint, isFurnitureHint } from '../page/piece'
import { isProse, isSentence } from '../page/prose'
import { wholeStory } from '../wholeStory'
import { STRIP_HEADS } from '../words/siteNotices'
import { type Finding, isInside, pieceRule, type Reading, type Rule, runsOf, type Span } from './rule'
import { isSummary } from './summaries'

const isFurniture = (hints: readonly Hint[] = []): boolean =>
  hints.some((hint) => isFurnitureHint(hint) || hint === 'author')

const isBetween = ({ headline, story }: Reading, index: number): boolean =>
  headline !== null && story !== null && index > headline.at && index < story.from

/** Where the story's own box begins: the summary above it may be running text too, and the picture stands between. */
const homeStart = ({ pieces, story, isProse: isProseAt }: Reading): number => {
  const from = story?.from ?? 0
  const home = pieces.findIndex(({ home }, index) => home === true && index >= from && isProseAt(index))
  return home >= 0 && home <= from + FARTHEST_HOME ? home : from
}
const FARTHEST_HOME = 4

const isOverHome = (reading: Reading, index: number): boolean =>
  reading.headline !== null &&
  reading.story !== null &&
  index > reading.headline.at &&
  index < homeStart(reading)

/** A sentence or two between the headline and the story that extraction left out: a summary sites set apart. */
const isLeadIn = (reading: Reading, index: number): boolean => {
  const piece = reading.pieces[index]
  return (
    piece !== undefined &&
    isBetween(reading, index) &&
    (piece.kind === 'line' || piece.kind === 'heading') &&
    piece.text.length >= 40 &&
    piece.text.length <= 700 &&
    piece.linked < 0.3 &&
    (isSentence(piece.text) || isProse(piece.text)) &&
    !isFurniture(piece.hints) &&
    isSummary(piece.text)
  )
}

/** A picture directly behind the story that leads nowhere else: the page's gallery. */
const isGallery = ({ pieces, story }: Reading, whole: Span | null, index: number): boolean => {
  const { linked = 0, hints } = pieces[index] ?? {}
  return (
    story !== null &&
    whole !== null &&
    index > story.to &&
    index <= whole.to &&
    linked < 0.5 &&
    !isFurniture(hints)
  )
}

/** Whole sentences that leave the page are for a person to look at. */
const dropped = (pieces: readonly number[], reading: Reading): Finding => {
  const isDoubtful = pieces.some((index) => {
    const { text = '', hints = [] } = reading.pieces[index] ?? {}
    return isProse(text) && (isInside(reading, index) || (text.length > 200 && !isFurniture(hints)))
  })
  return { pieces, action: 'dropped', ...(isDoubtful ? { weight: 0.5 } : {}) }
}

/** A list, a quotation, a heading or a sentence between two paragraphs of the story, without links: a part of it. */
function isBetweenText(reading: Reading, index: number): boolean {
  const { kind, text, linked, hints } = reading.pieces[index] as Reading['pieces'][number]
  if (!isInside(reading, index) || linked > 0.2 || isFurniture(hints)) return false
  if (kind === 'list' || kind === 'quote' || kind === 'heading') return true
  return kind === 'line' && isSentence(text) && text.split(/\s+/).length >= 5 && !hints.includes('caption')
}

/** Whole sentences in a list over the story, under a heading of its own: the story in points, pinned at its top. */
function isPinned(reading: Reading, index: number): boolean {
  const { kind, linked, hints } = reading.pieces[index] as Reading['pieces'][number]
  if (!isBetween(reading, index) || isFurniture(hints)) return false
  if (kind === 'heading') return reading.isFree(index + 1) && isPoints(reading.pieces[index + 1])
  return kind === 'list' && linked < 0.2 && isPoints(reading.pieces[index])
}

const isPoints = (piece: Reading['pieces'][number] | undefined): boolean => {
  const items = piece?.kind === 'list' && piece.linked < 0.2 ? piece.text.split('\n') : []
  return items.length >= 2 && items.every((item) => isSentence(item) && item.split(/\s+/).length >= 4)
}

/** What general extraction leaves out of the story and no other rule knows by name. */
export const outsideMain: Rule = {
  name: 'outside-main',
  weight: 0.8,
  reason: 'It stands outside what reads as the story of this page.',
  read: (reading) => {
    const isLeft = (index: number) =>
      reading.pieces[index]?.main === false &&
      reading.isFree(index) &&
      index !== reading.headline?.at &&
      !isBetweenText(reading, index) &&
      !isPinned(reading, index)
    const whole = wholeStory(reading)
    const { keys } = reading
    const hasStandfirst = reading.field('standfirst').length > 0
    const leadIn = hasStandfirst
      ? -1
      : reading.pieces.findIndex((_, index) => isLeft(index) && isLeadIn(reading, index))
    const summary: Finding[] =
      leadIn < 0
        ? []
        : [
            {
              pieces: [leadIn],
              action: 'moved',
              field: 'standfirst',
              value: reading.pieces[leadIn]?.text ?? '',
              weight: 0.65,
              reason: 'A sentence between the headline and the story: its summary.',
            },
          ]
    const runs = runsOf(
      reading,
      ({ kind, hints }, index) =>
        isLeft(index) &&
        (!isLeadIn(reading, index) || (index !== leadIn && keys[index] === keys[leadIn])) &&
        !(kind === 'picture' && isOverHome(reading, index) && !isFurniture(hints)) &&
        !(kind === 'picture' && isGallery(reading, whole, index)),
    )
    return [...summary, ...runs.map((run) => dropped(run, reading))]
  },
}

/** So many kinds of furniture make a page of what was pasted. */
const KINDS_OF_A_PAGE = 3

/** A plain text whose address is known was copied from a page. */
const isAddressed = ({ url, pieces }: Reading): boolean =>
  url !== '' && pieces.every(({ box, kind }) => box === 0 && kind !== 'meta')

/** Fields that only a page prints apart, beside furniture of at least one kind: who wrote, and when. */
const marksOf = (reading: Reading): number =>
  reading.headline && isAddressed(reading)
    ? KINDS_OF_A_PAGE
    : reading.furnitureKinds === 0 || !reading.headline
      ? 0
      : [reading.field('bylines'), reading.field('dateline.date')].filter((found) => found.length > 0)
          .length + Number(saidByAddress(reading.url, reading.headline.text))

/** Labels and links above and below the story of a page, where extraction has no opinion or took in the whole page. */
export const outsideStory: Rule = {
  name: 'outside-story',
  weight: 0.72,
  reason: 'A short line of the page above or below the story.',
  read: (reading) => {
    const span = wholeStory(reading)
    // A copy that begins with its story has nothing above it that could be told from the text.
    const isBehindOnly = reading.headline === null && isAddressed(reading)
    if (!span || (!isBehindOnly && reading.furnitureKinds + marksOf(reading) < KINDS_OF_A_PAGE)) return []
    const boxes = new Set(
      reading.pieces.flatMap(({ box }, index) =>
        index >= span.from && index <= span.to && reading.isProse(index) ? [box] : [],
      ),
    )
    const runs = runsOf(reading, ({ kind, main, box, text, node, linked }, index) => {
      if (index >= span.from && index <= span.to) return false
      if (isBehindOnly && index < span.from) return false
      if (index === reading.headline?.at || kind === 'meta' || reading.isProse(index)) return false
      if (kind === 'picture' && node !== null && isBetween(reading, index)) return false
      // A heading directly over the first paragraph is that paragraph's.
      if (kind === 'heading' && main === null && index === span.from - 1) return false
      // In a live report each entry has its hour, then its heading.
      if (kind === 'heading' && reading.claimedBy(index - 1) === 'live-stamp') return false
      // Points that sum the story up, as extraction takes them.
      if (isBetween(reading, index) && main && (kind === 'item' || kind === 'list') && linked < 0.3)
        return false
      // A table in another box than the story's is the page's: standings, rates, results.
      const isStrip = main === null && box === 0 && STRIP_HEADS.has(reading.keys[index - 1] ?? '')
      if (kind === 'table')
        return isStrip || (reading.pieces[index]?.home === false && !isBetween(reading, index))
      if (main === null) return !(isProse(text) && text.length > 200)
      return main && !boxes.has(box)
    })
    return runs.map((run) => {
      // What stands between the headline and the story may be a name or a place no rule knows.
      const isDoubtful = run.some(
        (index) => isBetween(reading, index) && reading.pieces[index]?.main === null,
      )
      // Where nothing but its address makes it a page, a person looks.
      const isOnlyAddressed = reading.furnitureKinds < KINDS_OF_A_PAGE && isAddressed(reading)
      return { ...dropped(run, reading), ...(isDoubtful || isOnlyAddressed ? { weight: 0.5 } : {}) }
    })
  },
}

/** The picture over the story: what a site shows with the headline in its lists. */
export const leadPicture: Rule = pieceRule(
  {
    name: 'lead-picture',
    weight: 0.9,
    reason: 'The first picture, above the story: it goes with the headline.',
  },
  ({ kind, node, hints }, index, reading) => {
    const { headline, story, pieces } = reading
    if (kind !== 'picture' || !node || !story || !headline || isFurniture(hints)) return null
    if (index <= headline.at || (index > story.from && !isOverHome(reading, index))) return null
    const isFirst = pieces.every(
      (one, at) =>
        at >= index ||
        at <= headline.at ||
        one.kind !== 'picture' ||
        !reading.isFree(at) ||
        isFurniture(one.hints),
    )
    const { src = '', alt = '', caption = '', credit = '' } = node.attrs ?? {}
    return isFirst
      ? {
          action: 'moved',
          field: 'lead',
          value: String(src),
          values: { alt: String(alt), caption: String(caption), credit: String(credit) },
        }
      : null
  },
)
