import { isProse, isTitleLike } from '../page/prose'
import type { Built } from './builder'

/** A title is this much larger than the text, the line under it at least so much. */
const TITLE = 1.35
const SUBTITLE = 1.15
/** Points of the text of a document that says a size only where it is another. */
const USUAL = 11
/** Only so many pieces from the top are looked at: a title stands above everything. */
const NEAR = 3

/**
 * In documents without headings the title is a paragraph in large letters: Google Docs, OneNote and many people write it
 * so. It becomes one, and the smaller line under it says what is a summary. `isPage`: it has a title of its own.
 */
export function withTitleBySize(built: readonly Built[], isPage: boolean): readonly Built[] {
  if (built.some(({ context }) => context.heading === 1)) return built
  const body = bodySize(built)
  if (isPage) return withTitleOfPage(built, body)
  const size = body || USUAL
  const texts = built.flatMap((piece, index) => (isText(piece) ? [index] : [])).slice(0, NEAR)
  const at = texts.find((index) => isLarge(built[index] as Built, size * TITLE))
  if (at === undefined) return built
  const title = onOneLine(built[at] as Built)
  const isLargest = built.every(({ context }) => context.size <= title.context.size)
  if (!isLargest || !isTitleLike(title.text)) return built
  const next = built[at + 1]
  const isSubtitle =
    next !== undefined &&
    isText(next) &&
    next.text.length >= 20 &&
    isLarge(next, size * SUBTITLE) &&
    next.context.size < title.context.size
  return built.map((piece, index) => {
    if (index === at)
      return { ...title, kind: 'heading', name: 'h1', context: { ...title.context, heading: 1 } }
    return index === at + 1 && isSubtitle ? { ...piece, hints: [...piece.hints, 'summary'] } : piece
  })
}

/** A title that was broken by hand is one line. */
const onOneLine = (title: Built): Built => ({ ...title, text: title.text.replace(/\s*\n\s*/g, ' ') })

const FEWEST_WORDS = 4

/** A page of the years of `font` sets its headline in the largest letters, once, above its text; the site's name is short. */
function withTitleOfPage(built: readonly Built[], body: number): readonly Built[] {
  if (body === 0 || built.some(({ kind }) => kind === 'heading')) return built
  const last = built.findLastIndex((piece) => isText(piece) && isProse(piece.text))
  const large = built.flatMap((piece, index) =>
    isText(piece) && isLarge(piece, body * TITLE) && piece.text.split(/\s+/).length >= FEWEST_WORDS
      ? [index]
      : [],
  )
  const [at] = large
  const title = built[at ?? -1]
  const isOne = large.length === 1 && title !== undefined && at !== undefined && at < last
  if (!isOne || title.linked > 0.5 || !isTitleLike(title.text)) return built
  return built.toSpliced(at, 1, {
    ...title,
    kind: 'heading',
    name: 'h1',
    context: { ...title.context, heading: 1 },
  })
}

const isText = ({ kind, text }: Built): boolean => kind === 'line' && text !== ''
const isLarge = ({ text, context }: Built, size: number): boolean =>
  text.length <= 300 && context.size >= size

/** The size most of the text that says so has, in points; 0 when none does. */
function bodySize(built: readonly Built[]): number {
  const weights = new Map<number, number>()
  for (const { kind, text, context } of built) {
    if (context.size > 0 && (kind === 'line' || kind === 'item' || kind === 'quote'))
      weights.set(context.size, (weights.get(context.size) ?? 0) + text.length)
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
