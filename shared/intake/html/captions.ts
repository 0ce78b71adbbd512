import type { JsonNode } from '../../body/parse'
import { findPlace } from '../../places/places'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { isProse, isSentence } from '../page/prose'
import { isPersonName } from '../people'
import { isPlayerText } from '../rules/siteNotices'
import { readStamps } from '../rules/stamps'
import { PAGE_CONTROLS } from '../words/labels'
import type { Built } from './builder'

import { innermost } from './context'
import { bareCredit } from './creditForms'

import {
  endsInCredit,
  isCounter,
  isCreditLabelled,
  isSourceLine,
  isSpokenLabel,
  splitCaption,
  withoutLabel,
} from './credits'

const LONGEST_CAPTION = 2000
/** A caption stands this close to its picture. */
const NEAR = 3

/** Pictures take the caption and the credit that stand with them: in the same figure, or marked as such beside them. */
export function withCaptions(built: readonly Built[]): Built[] {
  const taken = new Set<number>()
  const texts = new Map<number, { captions: string[]; credits: string[] }>()
  const give = (picture: number, index: number) => {
    const piece = built[index] as Built
    const own = texts.get(picture) ?? { captions: [], credits: [] }
    const isCredit = piece.hints.includes('credit') || isCreditLine(piece, captioned)
    own[isCredit ? 'credits' : 'captions'].push(wordsOf(piece))
    texts.set(picture, own)
    taken.add(index)
  }
  const figures = new Map<number, number>()
  const captioned = new Set(
    built.flatMap(({ kind, figure, hints }) =>
      kind === 'line' && hints.includes('caption') ? [figure] : [],
    ),
  )
  for (const [index, { kind, node, figure }] of built.entries()) {
    if (kind === 'picture' && node && figure > 0 && !figures.has(figure)) figures.set(figure, index)
  }
  const framed = framedLines(built)
  const tabled = captionedTables(built)
  for (const [index, piece] of built.entries()) {
    if (isStory(built, index)) continue
    const picture = figures.get(piece.figure) ?? -1
    // Some papers set the credit into a list with the button that sells the picture.
    const isText = piece.kind === 'line' || (piece.kind === 'item' && piece.hints.includes('credit'))
    if (picture >= 0 && isText && !piece.hints.includes('form')) give(picture, index)
    else if (tabled.has(index)) give(index - 1, index)
    else if (isMarked(piece) || isCreditedLine(built, index) || framed.has(index)) {
      const beside = besidePicture(built, index, taken)
      if (beside >= 0) give(beside, index)
    }
    const housed = isHousedCredit(built, index) ? index - 1 : -1
    const signed = taken.has(index) ? -1 : Math.max(signedPicture(built, index), housed)
    if (signed >= 0) give(signed, index)
    else if (!taken.has(index) && isCreditOnly(piece)) {
      let above = index - 1
      while (taken.has(above)) above -= 1
      if (built[above]?.kind === 'picture' && built[above]?.node) give(above, index)
    }
  }
  return built.flatMap((piece, index) => {
    if (taken.has(index)) return []
    const own = texts.get(index)
    if (!own || !piece.node) return [piece]
    const { caption, credit } = splitCaption(own.captions.join(' ').slice(0, LONGEST_CAPTION))
    const stated = own.credits
      .filter((credit) => !isSpokenLabel(credit))
      .map(withoutLabel)
      .filter(Boolean)
      .join(', ')
    const attrs = { ...piece.node.attrs, caption, credit: (stated || credit).slice(0, 300) }
    const node: JsonNode = { ...piece.node, attrs }
    return [{ ...piece, node, text: caption || piece.text }]
  })
}

/** Running text that stands in one box with more of it is the story's, however near a picture stands. */
function isStory(built: readonly Built[], index: number): boolean {
  const isRunning = (one: Built | undefined) =>
    one?.kind === 'line' && one.main === true && one.figure === 0 && isProse(one.text)
  const piece = built[index] as Built
  const isBeside = [index - 1, index + 1].some(
    (at) => isRunning(built[at]) && built[at]?.context.box === piece.context.box,
  )
  return isRunning(piece) && isBeside && !piece.hints.some((hint) => hint === 'caption' || hint === 'credit')
}

/** `THE POST/JANE ROE`: who took a picture, as some papers print it. */
const HOUSE_AND_NAME = /^[\p{Lu}\s.&’'-]{3,40}\/[\p{Lu}\s.’'-]{3,40}$/u

const PERSON_AND_HOUSE =
  /^([^/]{5,40}?)\s?\/\s?(\p{Lu}\p{Ll}[\p{L}’'.&-]{0,20}(?:\s\p{Lu}[\p{L}’'.&-]{0,20}){0,3})$/u
/** `Jane Roe/Bay Weekly` directly under a picture. An agency or a town behind the stroke may sign the story itself. */
function isPersonAndHouse(text: string): boolean {
  const [, name = '', house = ''] = PERSON_AND_HOUSE.exec(text) ?? []
  return house !== '' && isPersonName(name) && findAgency(house) === null && findPlace(house) === null
}

/** Whether such a line stands directly behind a picture that was taken in. */
const isHousedCredit = (built: readonly Built[], index: number): boolean =>
  built[index]?.kind === 'line' &&
  built[index - 1]?.kind === 'picture' &&
  built[index - 1]?.node !== null &&
  isPersonAndHouse(built[index]?.text ?? '')

/** What a caption says, without the buttons in it. */
function wordsOf({ parts, text }: Built): string {
  const isButton = (part: string) => PAGE_CONTROLS.has(keyOf(part)) || isSpokenLabel(part)
  const words = parts?.some(isButton) ? parts.filter((part) => !isButton(part)).join(' ') : text
  return words.replaceAll('\n', ' ')
}

/**
 * The picture that `Ф. И. Зыков у почты. Фото Натальи Сориной` stands directly under, in no box of its own with it; -1 where the line
 * is none. Words beside a picture, such as the page's date, come behind it.
 */
function signedPicture(built: readonly Built[], index: number): number {
  const { kind, text, linked } = built[index] as Built
  if (kind !== 'line' || text.length > 240 || linked > 0.5) return -1
  const above = readStamps(built[index - 1]?.text ?? '').length > 0 ? index - 2 : index - 1
  const picture = built[above]
  if (picture?.kind !== 'picture' || !picture.node) return -1
  const { caption, credit } = splitCaption(text)
  const isLabelled = caption !== '' && caption.length <= 160 && credit !== '' && !isProse(caption)
  const isSigned = bareCredit(text) !== null || isLabelled
  return isSigned && /(?:фото|foto|сурет|görsel)/iu.test(text.slice(-100)) ? above : -1
}

/** `© РИА Новости / Илья Питалев` on a line of its own, directly under the caption of a picture. */
function isCreditOnly(piece: Built): boolean {
  if (piece.kind !== 'line' || piece.text.length > 160) return false
  const words = wordsOf(piece)
  // The foot of a page, where the story ends in a picture.
  if (piece.hints.includes('footer') || /^(?:©|\(c\))\s?(?:19|20)\d{2}\b/iu.test(words)) return false
  if (!/^[([]?\s?(?:©|фото|foto|сурет|görsel|photo|источник|дереккөз)/iu.test(words)) return false
  const { caption, credit } = splitCaption(words)
  return caption === '' && credit !== ''
}

const LONGEST_CREDIT = 60

/** A short line of a figure beside what the figure calls its caption: who took the picture. */
const isCreditLine = ({ hints, figure, text }: Built, captioned: ReadonlySet<number>): boolean =>
  isSourceLine(text) ||
  HOUSE_AND_NAME.test(text) ||
  isPersonAndHouse(text) ||
  (figure > 0 &&
    captioned.has(figure) &&
    !hints.includes('caption') &&
    text.length <= LONGEST_CREDIT &&
    !/[.!?]$/.test(text))

/** So many boxes a page puts around a picture or its caption. */
const WRAPPINGS = 4

/** How many pieces stand in each of the boxes directly around them; a heading makes more of a box than a frame. */
function crowdsOf(built: readonly Built[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { context, kind, text, hints } of built) {
    if (kind === 'hidden' || kind === 'code' || isCounter(text) || hints.includes('form')) continue
    const weight = kind === 'picture' || kind === 'line' ? 1 : MOST_IN_FRAME
    for (const box of innermost(context.boxes, WRAPPINGS)) counts.set(box, (counts.get(box) ?? 0) + weight)
  }
  return counts
}
/** A picture, its caption and its credit. */
const MOST_IN_FRAME = 3

/** Whether a line directly behind a picture ends in an agency's credit, as captions do and no paragraph does. */
function isCreditedLine(built: readonly Built[], index: number): boolean {
  const { kind, text, linked } = built[index] as Built
  if (kind !== 'line' || text.length > 700 || linked > 0.5 || !endsInCredit(text)) return false
  const before = built[index - 1]
  return before?.kind === 'picture' && before.node !== null
}

/** So much of the running text below pictures makes a gallery whose texts are its story. */
const GALLERY_SHARE = 0.3

/** Lines that share a small box with a picture. In a gallery that has no other text they are the story. */
function framedLines(built: readonly Built[]): ReadonlySet<number> {
  const crowds = crowdsOf(built)
  const framed = built.flatMap((_, index) => (isAloneWithPicture(built, index, crowds) ? [index] : []))
  const weigh = (pieces: readonly Built[]) =>
    pieces.reduce((sum, { kind, text }) => sum + (kind === 'line' && isProse(text) ? text.length : 0), 0)
  const isGallery = weigh(framed.map((index) => built[index] as Built)) > weigh(built) * GALLERY_SHARE
  return new Set(framed.filter((index) => !isGallery || !isProse(built[index]?.text ?? '')))
}

/** Whether a short line shares a small box with the picture before it and with nothing else. */
function isAloneWithPicture(
  built: readonly Built[],
  index: number,
  crowds: ReadonlyMap<number, number>,
): boolean {
  const piece = built[index] as Built
  const { kind, text, context, linked, hints } = piece
  // The credit may stand behind the caption.
  const before = built[index - 1]?.kind === 'line' ? built[index - 2] : built[index - 1]
  if (kind !== 'line' || text.length > 240 || linked > 0.5 || before?.kind !== 'picture' || !before.node)
    return false
  // A figure that has its caption inside takes nothing from outside but a credit.
  const isFigured =
    before.figure > 0 && built[index - 1]?.figure === before.figure && built[index - 1] !== before
  if (isFigured && piece.figure !== before.figure && !endsInCredit(text)) return false
  // A writer's head with the name beside it.
  if (hints.includes('author') || /^(?:[Bb]y|BY|[Vv]on|[Pp]ar)\s\p{Lu}/u.test(text) || isCounter(text))
    return false
  // When and by whom is no caption, nor are the words of a player.
  if (readStamps(text).length > 0 || isPlayerText(keyOf(text))) return false
  // Sentences of the text stand further out only where nothing is beside them.
  const isBeforeCredit = isCreditLabelled(built[index + 1]?.text ?? '')
  const reach = !isBeforeCredit && (isSentence(text) || isProse(text)) ? 2 : WRAPPINGS
  const around = new Set(innermost(before.context.boxes, reach))
  return innermost(context.boxes, reach).some(
    (box) => around.has(box) && (crowds.get(box) ?? 0) <= MOST_IN_FRAME,
  )
}

/** Tables that hold a picture and one short line below it, and nothing else: how old pages set a picture with its caption. */
function captionedTables(built: readonly Built[]): ReadonlySet<number> {
  const tables = new Map<number, number[]>()
  for (const [index, { context }] of built.entries()) {
    if (context.table === 0) continue
    const own = tables.get(context.table)
    if (!own) tables.set(context.table, [index])
    else if (own.length < 3) own.push(index)
  }
  const found = new Set<number>()
  for (const [at = -1, under = -1, more] of tables.values()) {
    const [picture, line] = [built[at], built[under]]
    if (more !== undefined || !picture?.node || picture.kind !== 'picture' || picture.linked > 0) continue
    if (line?.kind !== 'line' || under !== at + 1 || line.linked > 0 || line.text.length > 240) continue
    if (line.context.cell !== picture.context.cell && readStamps(line.text).length === 0) found.add(under)
  }
  return found
}

const isMarked = ({ kind, hints, text }: Built): boolean =>
  // Old pages set who took a picture as a small heading: `<h6 class="credit">`.
  (kind === 'line' || (kind === 'heading' && hints.includes('credit'))) &&
  text.length <= 600 &&
  (hints.includes('caption') || (hints.includes('credit') && text.length <= 160 && !isProse(text)))

/** The nearest picture before a caption, or directly after it; -1 when only text stands there. */
function besidePicture(built: readonly Built[], index: number, taken: ReadonlySet<number>): number {
  const isPicture = (at: number) => built[at]?.kind === 'picture' && built[at]?.node !== null
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at -= 1) {
    if (isPicture(at)) return at
    const { kind, hints = [] } = built[at] ?? {}
    if (kind === 'line' && !taken.has(at) && !hints.includes('caption') && !hints.includes('credit')) break
  }
  return isPicture(index + 1) ? index + 1 : -1
}
