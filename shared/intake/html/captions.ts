import type { JsonNode } from '../../body/parse'
import { keyOf } from '../page/key'
import { isProse, isSentence } from '../page/prose'
import { isPlayerText } from '../rules/siteNotices'
import { readStamps } from '../rules/stamps'
import type { Built } from './builder'
import type { Context } from './context'
import { endsInCredit, isCounter, splitCaption, withoutLabel } from './credits'

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
    own[piece.hints.includes('credit') ? 'credits' : 'captions'].push(piece.text.replaceAll('\n', ' '))
    texts.set(picture, own)
    taken.add(index)
  }
  const figures = new Map<number, number>()
  for (const [index, { kind, node, figure }] of built.entries()) {
    if (kind === 'picture' && node && figure > 0 && !figures.has(figure)) figures.set(figure, index)
  }
  const crowds = crowdsOf(built)
  for (const [index, piece] of built.entries()) {
    const picture = figures.get(piece.figure) ?? -1
    if (picture >= 0 && piece.kind === 'line') give(picture, index)
    else if (isMarked(piece) || isCreditedLine(built, index) || isAloneWithPicture(built, index, crowds)) {
      const beside = besidePicture(built, index)
      if (beside >= 0) give(beside, index)
    }
  }
  return built.flatMap((piece, index) => {
    if (taken.has(index)) return []
    const own = texts.get(index)
    if (!own || !piece.node) return [piece]
    const { caption, credit } = splitCaption(own.captions.join(' ').slice(0, LONGEST_CAPTION))
    const stated = own.credits.map(withoutLabel).filter(Boolean).join(', ')
    const attrs = { ...piece.node.attrs, caption, credit: (stated || credit).slice(0, 300) }
    const node: JsonNode = { ...piece.node, attrs }
    return [{ ...piece, node, text: caption || piece.text }]
  })
}

/** How many pieces stand in each box or directly in one of its own boxes. */
function crowdsOf(built: readonly Built[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { context, kind, text, hints } of built) {
    if (kind === 'hidden' || kind === 'code' || isCounter(text) || hints.includes('form')) continue
    for (const box of new Set(boxesOf(context))) counts.set(box, (counts.get(box) ?? 0) + 1)
  }
  return counts
}

const boxesOf = ({ box, boxAround, boxOutside }: Context): number[] => [box, boxAround, boxOutside]

/** Whether a line directly behind a picture ends in an agency's credit, as captions do and no paragraph does. */
function isCreditedLine(built: readonly Built[], index: number): boolean {
  const { kind, text, linked } = built[index] as Built
  if (kind !== 'line' || text.length > 700 || linked > 0.5 || !endsInCredit(text)) return false
  const before = built[index - 1]
  return before?.kind === 'picture' && before.node !== null
}

/** Whether a short line shares a small box with the picture before it and with nothing else. */
function isAloneWithPicture(
  built: readonly Built[],
  index: number,
  crowds: ReadonlyMap<number, number>,
): boolean {
  const { kind, text, context, linked, hints } = built[index] as Built
  const before = built[index - 1]
  if (kind !== 'line' || text.length > 240 || linked > 0.5 || before?.kind !== 'picture' || !before.node)
    return false
  // A writer's head with the name beside it.
  if (hints.includes('author') || /^(?:[Bb]y|BY|[Vv]on|[Pp]ar)\s\p{Lu}/u.test(text) || isCounter(text))
    return false
  // When and by whom is no caption, nor are the words of a player.
  if (readStamps(text).length > 0 || isPlayerText(keyOf(text))) return false
  const near = [context.box, context.boxAround]
  const around = [before.context.box, before.context.boxAround]
  // Further out only what is no sentence of the text.
  const isFar = !isSentence(text) && !isProse(text)
  const boxes = (isFar ? boxesOf(before.context) : around).filter(
    (box) => box > 0 && (isFar ? boxesOf(context) : near).includes(box),
  )
  return boxes.some((box) => (crowds.get(box) ?? 0) <= 2)
}

const isMarked = ({ kind, hints, text }: Built): boolean =>
  kind === 'line' &&
  text.length <= 600 &&
  (hints.includes('caption') || (hints.includes('credit') && text.length <= 160 && !isProse(text)))

/** The nearest picture before a caption, or directly after it; -1 when only text stands there. */
function besidePicture(built: readonly Built[], index: number): number {
  const isPicture = (at: number) => built[at]?.kind === 'picture' && built[at]?.node !== null
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at -= 1) {
    if (isPicture(at)) return at
    const { kind, hints = [] } = built[at] ?? {}
    if (kind === 'line' && !hints.includes('caption') && !hints.includes('credit')) break
  }
  return isPicture(index + 1) ? index + 1 : -1
}
