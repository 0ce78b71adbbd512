import type { JsonNode } from '../../body/parse'
import { listsOf } from '../blocks'
import { joinLines, type Page } from '../page/fromText'
import { normalise } from '../page/normalise'
import { type Hint, NO_LINKS, type Piece, uniform } from '../page/piece'
import { isProse, isSentence } from '../page/prose'
import { stampsIn } from '../rules/stamps'
import type { Built } from './builder'
import { withCaptions } from './captions'
import { chosenStatements } from './chosen'
import { copiedPart } from './clipboard'
import { withColumns } from './columns'
import { beginsWithHeading } from './commentsBox'
import { OUTSIDE } from './context'
import { withDropCaps } from './dropCaps'
import { withFootnotes } from './footnotes'
import { withHome } from './home'
import { withMarkLines } from './markLines'
import { officeClasses } from './officeClasses'
import { withNoteSigns } from './officeNotes'
import { withOwnTitle } from './ownTitle'
import { withoutRunningHeads } from './runningHeads'
import { withoutSigns } from './signs'
import { joinTables } from './tables'
import { withTitleBySize } from './titleBySize'
import { walk } from './walk'
import { withMain } from './withMain'

/** A region that holds more of the page's running text than this is the story's home, whatever it is called. */
const HOME_SHARE = 0.4

/** Reads HTML into neutral pieces, numbered in their order, with what its structure says about each as hints. */
export function pageFromHtml(raw: string, url: string): Page {
  const copied = copiedPart(raw)
  const html = withNoteSigns(normalise(copied.html))
  const { builder, statements, code, cells, weight, tree, unread } = walk(
    html,
    url || copied.url,
    officeClasses(raw),
  )
  // The clipboard of Windows says which page a part was copied from.
  const from = url === '' && copied.url !== '' ? [{ name: 'canonical', text: copied.url } as const] : []
  const stated = chosenStatements([...from, ...statements], url || copied.url).map(({ name, text }) =>
    blank('meta', text, name),
  )
  const counted = Object.entries(code).map(([kind, times]) => `${times} × ${kind}`)
  const isPage = statements.some(({ name }) => name === 'title' || name === 'headline')
  const titled = withTitleBySize(
    withDropCaps(withoutNoteLines(withoutSigns(withoutRunningHeads(builder.built)))),
    isPage,
  )
  const built = joinGroups(
    joinTables(
      withCaptions(
        withMarkLines(withColumns(withHome(withFootnotes(withMain(titled, html, { tree, weight }))))),
      ),
      cells,
    ),
  )
  const all = [...stated, ...built, ...(counted.length > 0 ? [blank('code', counted.join(', '), '')] : [])]
  const trusted = withOwnTitle(trustHints(all))
  const pieces = trusted.map((piece, index) => uniform(piece, [index + 1, index + 1]))
  const lines = unread === '' ? builder.rest : builder.rest.concat(unread.split('\n'))
  return { kind: 'html', pieces, lines: pieces.length + lines.length, rest: joinLines(lines, pieces.length) }
}

/** A line drawn over the notes divides nothing: notes know themselves by their signs. */
const withoutNoteLines = (built: readonly Built[]): readonly Built[] =>
  built.filter(
    ({ kind }, index) => kind !== 'divider' || !/^\[[\w*†]{1,6}\]\s/.test(built[index + 1]?.text ?? ''),
  )

const blank = (kind: Piece['kind'], text: string, name: string): Built => ({
  kind,
  text,
  node: null,
  linked: 0,
  links: NO_LINKS,
  hints: [],
  name,
  group: 0,
  depth: 0,
  gap: 1,
  main: null,
  box: 0,
  context: OUTSIDE,
  figure: 0,
})

/** Quotes become one piece each; lists too, unless they are made of links and labels, which rules judge singly. */
function joinGroups(pieces: readonly Built[]): Built[] {
  const built = innerLists(pieces)
  const joined: Built[] = []
  for (let index = 0; index < built.length; index += 1) {
    const first = built[index] as Built
    const isGrouped = first.group > 0 && (first.kind === 'quote' || first.kind === 'item')
    if (!isGrouped) {
      joined.push(headingOf(first))
      continue
    }
    let end = index + 1
    while (built[end]?.group === first.group && built[end]?.kind === first.kind) end += 1
    const group = built.slice(index, end)
    if (first.kind === 'quote') joined.push(joinedPiece(group, 'quote', quoteNode(group)))
    else if (readsAsText(group)) joined.push(...listPieces(group))
    else joined.push(...group)
    index = end - 1
  }
  return joined
}

/** A list without a first level, right under an item of another list, is that item's: LibreOffice writes mixed lists so. */
function innerLists(pieces: readonly Built[]): readonly Built[] {
  const joined: Built[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const isInner =
      piece.kind === 'item' && piece.depth > 0 && before?.kind === 'item' && before.box === piece.box
    joined.push(isInner ? { ...piece, group: before.group } : piece)
  }
  return joined
}

function headingOf(piece: Built): Built {
  if (piece.kind !== 'heading' || !piece.node) return piece
  const level = Math.min(Math.max(piece.context.heading, 2), 4)
  const { text, node } = withoutButton(piece.text, piece.node)
  return { ...piece, text, node: { ...node, type: 'heading', attrs: { level } } }
}

const BUTTON =
  /\s?\[\s?(?:edit|edit source|düzenle|править|править код|өңдеу)(?:\s?\|\s?[\p{L} ]{3,24})?\s?\]$/iu

/** A heading without the link that stands in it to change its part of the page. */
function withoutButton(text: string, node: JsonNode): { text: string; node: JsonNode } {
  const surplus = BUTTON.exec(text.slice(-60))?.[0].length ?? 0
  if (surplus === 0 || surplus === text.length) return { text, node }
  let left = surplus
  const content = (node.content ?? []).toReversed().flatMap((child): JsonNode[] => {
    if (child.text === undefined || left === 0) return [child]
    const cut = Math.min(left, child.text.length)
    left -= cut
    return cut === child.text.length ? [] : [{ ...child, text: child.text.slice(0, -cut) }]
  })
  return { text: text.slice(0, -surplus), node: { ...node, content: content.toReversed() } }
}

function readsAsText(group: readonly Built[]): boolean {
  // Some sites print the date as a list of one.
  const [only] = group
  if (only && group.length === 1 && stampsIn(only).length > 0) return false
  const linked = group.reduce((sum, piece) => sum + piece.linked * piece.text.length, 0)
  const characters = group.reduce((sum, piece) => sum + piece.text.length, 0)
  const words = group.reduce((sum, piece) => sum + piece.text.split(/\s+/).length, 0)
  const isOrdered = group.every(({ context }) => context.isOrdered)
  const isWordy = words / group.length >= 4 || isOrdered || group.some(({ text }) => isSentence(text))
  return linked / characters < 0.6 && isWordy
}

/** An item of several paragraphs stays one item. */
function listPieces(group: readonly Built[]): Built[] {
  const entries: { isOrdered: boolean; depth: number; content: JsonNode[]; item: number }[] = []
  for (const { context, node, depth } of group) {
    const last = entries.at(-1)
    if (!node) continue
    if (last?.item === context.item) last.content.push(node)
    else entries.push({ isOrdered: context.isOrdered, depth, content: [node], item: context.item })
  }
  const lists = listsOf(entries)
  const [only] = lists
  return only && lists.length === 1
    ? [joinedPiece(group, 'list', only)]
    : group.map((piece) => ({ ...piece }))
}

const quoteNode = (group: readonly Built[]): JsonNode => ({
  type: 'quote',
  content: group.flatMap(({ node }) => (node ? [node] : [])),
})

const joinedPiece = (group: readonly Built[], kind: 'list' | 'quote', node: JsonNode): Built => ({
  ...(group[0] as Built),
  kind,
  text: group.map(({ text }) => text).join('\n'),
  node,
  linked: Math.min(...group.map(({ linked }) => linked)),
  group: 0,
})

/** Keeps a hint only where it does not cover the page's running text, and marks the article that holds most of it. */
function trustHints(pieces: readonly Built[]): Built[] {
  const isRunning = ({ kind, linked, text }: Built) => kind === 'line' && linked < 0.8 && isProse(text)
  // Verse, dialogue and code are no running text; then what general extraction takes for the story is weighed.
  const isVerse = !pieces.some((piece) => isRunning(piece))
  const weigh = (piece: Built) =>
    isRunning(piece) || (isVerse && piece.main === true && piece.linked < 0.5) ? piece.text.length : 0
  const byHint = new Map<Hint, number>()
  const byArticle = new Map<number, number>()
  let total = 0
  for (const piece of pieces) {
    const weight = weigh(piece)
    total += weight
    for (const hint of piece.hints) byHint.set(hint, (byHint.get(hint) ?? 0) + weight)
    for (const article of piece.context.articles)
      byArticle.set(article, (byArticle.get(article) ?? 0) + weight)
  }
  const doubted = new Set(
    [...byHint].filter(([, weight]) => weight > total * HOME_SHARE).map(([hint]) => hint),
  )
  if (beginsWithHeading(pieces)) doubted.delete('comments')
  const home = [...byArticle].filter(([, weight]) => weight > total * HOME_SHARE).at(-1)?.[0]
  return pieces.map((piece) => {
    const kept = doubted.size === 0 ? piece.hints : piece.hints.filter((hint) => !doubted.has(hint))
    const isHome = home !== undefined && piece.context.articles.includes(home)
    return { ...piece, hints: isHome ? [...kept, 'article'] : kept }
  })
}
