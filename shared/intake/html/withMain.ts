import { type Hint, isFurnitureHint } from '../page/piece'
import { isProse, isSentence } from '../page/prose'
import { occurring } from './align'
import type { Built } from './builder'
import { isOnlyComments } from './commentsBox'
import { innermost } from './context'
import { lettersOf } from './letters'
import { fileName, mainText, type ReadTree } from './mainText'

/** Fewer pieces than this are a fragment somebody selected; a whole page has more. */
const FEWEST_PIECES = 12
/** Programs whose clipboards hold a document, with no page around it. */
const DOCUMENT =
  /urn:schemas-microsoft-com:office|docs-internal-guid|content="?(?:Microsoft (?:Word|Excel)|Word\.Document|LibreOffice|OpenOffice)|google-sheets-html-origin|Cocoa HTML Writer/i
/** Text of Word pasted into a site carries its class names; then a page stands around it. */
const WORD = /class=["']?Mso/i
const PAGE = /<(?:nav|header|footer|script|title)[\s>]|rel=["']?canonical|property=["']?og:/i
const isDocument = (head: string): boolean => DOCUMENT.test(head) || (WORD.test(head) && !PAGE.test(head))
const LOOKED_AT = 20_000

/**
 * Marks what general extraction takes for the story, so that rules can weigh it. What it missed comes back when it
 * stands between marked paragraphs of the same box: no paragraph of a story is lost to a guess.
 */
export function withMain(built: readonly Built[], html: string, read: ReadTree): readonly Built[] {
  if (built.length < FEWEST_PIECES || isDocument(html.slice(0, LOOKED_AT))) return built
  const main = mainText(html, read)
  if (!main) return built
  const found = occurring(
    built.map(({ kind, text }) =>
      kind === 'picture' || kind === 'code' || kind === 'hidden' ? '' : lettersOf(text),
    ),
    main.letters,
  )
  const marked = built.map((piece, index): Built => {
    if (piece.kind === 'picture') return { ...piece, main: isAmong(piece, main.pictures) }
    return { ...piece, main: found[index] ?? null }
  })
  return isOnlyComments(marked, ({ text }) => isProse(text)) ? built : rescued(marked)
}

const isAmong = ({ node }: Built, names: ReadonlySet<string>): boolean =>
  names.has(fileName(String(node?.attrs?.src ?? '')))

/** Boxes that hold this many marked paragraphs are the story's own. */
const ENOUGH = 2
/** So many boxes stand between a picture and the story's own box. */
const FRAMES = 4
const isFurniture = (hints: readonly Hint[]): boolean =>
  hints.some((hint) => isFurnitureHint(hint) || hint === 'author')

/** Whether text of the story follows a heading, its own buttons in the same box left aside. */
function isOverMain(built: readonly Built[], index: number): boolean {
  const { context } = built[index] as Built
  const isBeside = ({ kind, context: own, text }: Built): boolean =>
    kind === 'hidden' || kind === 'code' || (own.box === context.box && text.length < 24)
  for (let next = index + 1; next <= index + 4; next += 1) {
    const piece = built[next]
    if (piece?.main === true) return true
    if (!piece || !isBeside(piece)) return false
  }
  return false
}

/** So many headings of one look, each over text of the story, make a list of the story. */
const FEWEST_HEADS = 3
/** A picture of a point stands this close under its heading. */
const UNDER_HEAD = 3

const lookOf = ({ name, context }: Built): string => `${name} ${context.boxes?.sign ?? ''}`

/**
 * The points of a list in the story that have a heading and a picture but no text, between others that have some: extraction
 * takes each for a box of its own and leaves the short ones out.
 */
function pointsOf(built: readonly Built[], first: number, last: number): ReadonlySet<number> {
  const isHead = ({ kind, hints, linked }: Built) => kind === 'heading' && linked < 0.5 && !isFurniture(hints)
  const counts = new Map<string, number>()
  for (const [index, piece] of built.entries()) {
    if (isHead(piece) && piece.context.boxes?.sign && isOverMain(built, index))
      counts.set(lookOf(piece), (counts.get(lookOf(piece)) ?? 0) + 1)
  }
  const points = new Set<number>()
  for (const [index, piece] of built.entries()) {
    if (index < first - 1 || index > last || !isHead(piece)) continue
    if ((counts.get(lookOf(piece)) ?? 0) < FEWEST_HEADS) continue
    points.add(index)
    for (let next = index + 1; next <= index + UNDER_HEAD; next += 1) {
      const below = built[next]
      if (!below || below.kind === 'heading') break
      if (below.kind === 'picture' && below.node && below.linked < 1 && !isFurniture(below.hints))
        points.add(next)
    }
  }
  return points
}

/** Text that extraction passed over in the story's own box: quotes, lists, tables, and paragraphs it thought too short. */
function rescued(built: readonly Built[]): readonly Built[] {
  const boxes = new Map<number, { count: number; first: number; last: number }>()
  for (const [index, piece] of built.entries()) {
    if (!piece.main || !isProse(piece.text)) continue
    const { count = 0, first = index } = boxes.get(piece.context.box) ?? {}
    boxes.set(piece.context.box, { count: count + 1, first, last: index })
  }
  const main = built.flatMap((piece, index) => (piece.main && isProse(piece.text) ? [index] : []))
  const [firstMain = 0, lastMain = 0] = [main[0], main.at(-1)]
  const isInStory = ({ node, linked, hints, context }: Built, index: number): boolean =>
    node !== null &&
    linked < 1 &&
    !isFurniture(hints) &&
    innermost(context.boxes, FRAMES).some((box) => {
      const own = boxes.get(box)
      return own !== undefined && own.count >= ENOUGH && index > own.first && index < own.last
    })
  const points = pointsOf(built, firstMain, lastMain)
  return built.map((piece, index) => {
    const { context, kind, text, hints } = piece
    if (points.has(index) && piece.main === false) return { ...piece, main: true }
    // A heading over a paragraph of the story is the story's, whatever the page hangs at it.
    const isHead = kind === 'heading' && index > firstMain && index < lastMain && isOverMain(built, index)
    if (isHead && piece.main === false && piece.linked < 0.5 && !isFurniture(hints))
      return { ...piece, main: true }
    if (kind === 'picture' && piece.main === false && isInStory(piece, index)) return { ...piece, main: true }
    const own = boxes.get(context.box) ?? boxes.get(context.tableBox)
    const isText = piece.main === false && piece.linked < 0.3 && !isFurniture(hints)
    if (!isText || !own || own.count < ENOUGH) return piece
    const isBetween = index > own.first && index < own.last
    const isBlock =
      kind === 'quote' || kind === 'item' || context.cell > 0 || isProse(text) || isSentence(text)
    return isBetween || (isBlock && index > own.first) ? { ...piece, main: true } : piece
  })
}
