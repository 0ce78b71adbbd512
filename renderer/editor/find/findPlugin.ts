import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type FindOptions, type Found, findIn } from '../../../shared/text/find'

interface FindState {
  readonly query: string
  readonly options: FindOptions
  /** Where the query stands in the body, in document positions. */
  readonly matches: readonly Found[]
  /** Index of the match the person stands at; -1 when there is none. */
  readonly current: number
  readonly shown: DecorationSet
}

interface Asked {
  readonly query: string
  readonly options: FindOptions
}

/** So many matches are marked in the text; more of them are counted and can be gone to. */
const MOST_MARKED = 2000
const OPTIONS: FindOptions = { matchCase: false, matchMarks: false, wholeWord: false, language: 'en' }
const NOTHING: FindState = {
  query: '',
  options: OPTIONS,
  matches: [],
  current: -1,
  shown: DecorationSet.empty,
}
const key = new PluginKey<FindState>('find')

/** Where a query stands in the body. Costs nothing while nothing is looked for, and afterwards the blocks that changed. */
export function findPlugin(): Plugin<FindState> {
  let blocks = new WeakMap<Node, readonly Found[]>()
  const look = (doc: Node, { query, options }: Asked, near: number): FindState => {
    const matches: Found[] = []
    doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      let found = blocks.get(node)
      if (!found) {
        found = findIn(textOf(node), query, options)
        blocks.set(node, found)
      }
      for (const { from, to } of found) matches.push({ from: pos + 1 + from, to: pos + 1 + to })
      return false
    })
    const next = matches.findIndex(({ from }) => from >= near)
    const current = matches.length === 0 ? -1 : Math.max(next, 0)
    return { query, options, matches, current, shown: mark(doc, matches, current) }
  }
  return new Plugin<FindState>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, now) {
        const meta = tr.getMeta(key) as { asked?: Asked | null; current?: number } | undefined
        if (meta?.asked === null) return NOTHING
        if (meta?.asked) {
          blocks = new WeakMap()
          const start = now.matches[now.current]?.from ?? tr.selection.from
          return meta.asked.query === '' ? NOTHING : look(tr.doc, meta.asked, start)
        }
        if (now.query === '') return now
        if (tr.docChanged) return look(tr.doc, now, tr.mapping.map(now.matches[now.current]?.from ?? 0))
        if (meta?.current === undefined) return now
        return { ...now, current: meta.current, shown: mark(tr.doc, now.matches, meta.current) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
  })
}

/** A block's text with one sign for every position that is no text, so that offsets are positions. */
const textOf = (block: Node): string =>
  block.textBetween(0, block.content.size, '', (leaf) => '\ufffc'.repeat(leaf.nodeSize))

function mark(doc: Node, matches: readonly Found[], current: number): DecorationSet {
  const first = Math.max(0, Math.min(current - MOST_MARKED / 2, matches.length - MOST_MARKED))
  return DecorationSet.create(
    doc,
    matches
      .slice(first, first + MOST_MARKED)
      .map(({ from, to }, at) =>
        Decoration.inline(from, to, { class: first + at === current ? 'found found-current' : 'found' }),
      ),
  )
}

const stateOf = (state: EditorState): FindState => key.getState(state) ?? NOTHING
const quietly = (tr: Transaction): Transaction => tr.setMeta('addToHistory', false)

/** Looks for a query from the match the person stands at, or the caret; null ends looking and takes the marks away. */
export const lookFor = (view: EditorView, asked: Asked | null): void =>
  view.dispatch(quietly(view.state.tr.setMeta(key, { asked })))

/** `3/17`: the match the person stands at, from 1, and how many there are; `0/0` when there are none. */
export const matchCount = (state: EditorState): string => {
  const { matches, current } = stateOf(state)
  return `${current + 1}/${matches.length}`
}

/** Goes `by` matches on, around the ends, and scrolls there. The selection stays. */
export function goToMatch(view: EditorView, by: number): void {
  const { matches, current } = stateOf(view.state)
  if (matches.length === 0) return
  const next = (current + by + matches.length) % matches.length
  view.dispatch(quietly(view.state.tr.setMeta(key, { current: next })))
  showMatch(view)
}

/** The bar itself covers so much of the page's top. */
const COVERED = 220

/** Scrolls to the match the person stands at, unless it is in sight already. */
export function showMatch(view: EditorView): void {
  const match = stateOf(view.state).matches[stateOf(view.state).current]
  if (!match) return
  const { top, bottom } = view.coordsAtPos(match.from)
  if (top > COVERED && bottom < window.innerHeight - 40) return
  const { node } = view.domAtPos(match.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** Selects the match the person stands at, so that writing goes on there. */
export function selectMatch(view: EditorView): void {
  const match = stateOf(view.state).matches[stateOf(view.state).current]
  if (match)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)))
}

/** Replaces the match the person stands at and goes on to the next. Answers false when there is none. */
export function replaceMatch(view: EditorView, replacement: string): boolean {
  const { matches, current } = stateOf(view.state)
  const match = matches[current]
  if (!match) return false
  view.dispatch(view.state.tr.insertText(replacement, match.from, match.to))
  const after = stateOf(view.state)
  const next = after.matches.findIndex(({ from }) => from >= match.from + replacement.length)
  if (after.matches.length > 0)
    view.dispatch(quietly(view.state.tr.setMeta(key, { current: Math.max(next, 0) })))
  showMatch(view)
  return true
}

/** A change that replaces every match; marks stay as they are at each match's beginning. Null when there is none. */
export function replaceAll(
  state: EditorState,
  replacement: string,
): { tr: Transaction; count: number } | null {
  const { matches } = stateOf(state)
  if (matches.length === 0) return null
  const tr = matches.reduceRight((now, { from, to }) => now.insertText(replacement, from, to), state.tr)
  return { tr, count: matches.length }
}
