import { isProse } from '../page/prose'
import type { Built } from './builder'
import type { Boxes } from './context'

/** So much of a page's running text makes a box the story's home. */
const SHARE = 0.8
const FEWEST = 3
const ELSEWHERE = /^(?:comments|related|newsletter|cookie|footer|nav|aside|ad|author)$/

const isRunning = ({ kind, main, linked, text, hints }: Built): boolean =>
  /^(?:line|quote|item)$/.test(kind) &&
  main !== false &&
  linked < 0.5 &&
  isProse(text) &&
  !hints.some((hint) => ELSEWHERE.test(hint))

/**
 * Marks the pieces of the innermost box that holds nearly all of the page's running text. Sites keep a story in one box;
 * what stands in others, however it reads, is less likely to be of it.
 */
export function withHome(built: readonly Built[]): readonly Built[] {
  const weights = new Map<number, { weight: number; depth: number }>()
  let total = 0
  let count = 0
  for (const piece of built) {
    if (!isRunning(piece)) continue
    total += piece.text.length
    count += 1
    const around: number[] = []
    for (let one = piece.context.boxes; one; one = one.around) around.push(one.box)
    for (const [step, box] of around.entries()) {
      const own = weights.get(box) ?? { weight: 0, depth: around.length - step }
      own.weight += piece.text.length
      weights.set(box, own)
    }
  }
  if (count < FEWEST) return built
  const homes = [...weights].filter(([, { weight }]) => weight >= total * SHARE)
  const [home] = homes.toSorted((a, b) => b[1].depth - a[1].depth)[0] ?? []
  const own = home === undefined ? null : boxOf(built, home)
  if (!own) return built
  const marked = built.map((piece) => {
    const home = isWithin(piece, own)
    return home && isPassedOver(piece, own) ? { ...piece, home, main: true } : { ...piece, home }
  })
  const running = (piece: Built) => piece.home === true && isRunning(piece)
  const [first, last] = [marked.findIndex(running), marked.findLastIndex(running)]
  return marked.map((piece, index) =>
    piece.home && index > first && index < last && isOwnPicture(piece) ? { ...piece, main: true } : piece,
  )
}

/** A picture between the story's paragraphs that leads nowhere: extraction leaves out what stands in a box of its own. */
const isOwnPicture = ({ kind, main, node, linked, hints }: Built): boolean =>
  kind === 'picture' &&
  main === false &&
  node !== null &&
  linked < 1 &&
  !hints.some((hint) => ELSEWHERE.test(hint))

const SENTENCE = /\p{L}\s\p{L}.{0,300}[.!?…][»”"’)]?$/u

/** A short sentence directly in a box of the home's kind, which extraction thought too little: it is the story's. */
const isPassedOver = ({ kind, main, linked, text, hints, context }: Built, home: Boxes): boolean =>
  kind === 'line' &&
  main === false &&
  linked < 0.3 &&
  home.sign !== '' &&
  context.boxes?.sign === home.sign &&
  SENTENCE.test(text.slice(-300)) &&
  !hints.some((hint) => ELSEWHERE.test(hint))

const boxOf = (built: readonly Built[], home: number): Boxes | null => {
  for (const { context } of built) {
    for (let one = context.boxes; one; one = one.around) if (one.box === home) return one
  }
  return null
}

/** In the home itself, or in a box of its kind: sites print long stories in several, with ads between. */
function isWithin({ context }: Built, home: Boxes): boolean {
  for (let one = context.boxes; one; one = one.around) {
    if (one.box === home.box) return true
    const isTwin = one.sign === home.sign && (home.sign !== '' || one.around === home.around)
    // Cells of one row stand beside each other: they are columns.
    if (home.row > 0 && one.row === home.row) continue
    if (isTwin && depthOf(one) === depthOf(home)) return true
  }
  return false
}

function depthOf(boxes: Boxes): number {
  let depth = 0
  for (let one: Boxes | null = boxes; one; one = one.around) depth += 1
  return depth
}
