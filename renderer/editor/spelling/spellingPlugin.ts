import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { SpellingLanguage } from '../../../shared/spelling/language'
import type { SpellingConfig } from './config'
import { type CheckedBlock, watchSpelling } from './watch'

interface SpellingState {
  /** Null while spelling is not checked. */
  readonly config: SpellingConfig | null
  readonly marks: DecorationSet
}

type Meta = { readonly config: SpellingConfig | null } | { readonly checked: readonly CheckedBlock[] }

const NOTHING: SpellingState = { config: null, marks: DecorationSet.empty }
const key = new PluginKey<SpellingState>('spelling')

/** Marks misspelled words. Marks move with the text; only blocks that changed and are seen are looked at again. */
export const spellingPlugin = (): Plugin<SpellingState> =>
  new Plugin<SpellingState>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, now) {
        const meta = tr.getMeta(key) as Meta | undefined
        if (meta && 'config' in meta) return { config: meta.config, marks: DecorationSet.empty }
        if (meta) return { ...now, marks: marked(tr.doc, now.marks, meta.checked) }
        if (!tr.docChanged || now.marks === DecorationSet.empty) return now
        return { ...now, marks: withoutWritten(now.marks, tr).map(tr.mapping, tr.doc) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: (view) =>
      watchSpelling(view, {
        config: () => spellingConfig(view.state),
        show: (checked) => view.dispatch(quietly(view.state.tr).setMeta(key, { checked } satisfies Meta)),
      }),
  })

function marked(doc: Node, marks: DecorationSet, checked: readonly CheckedBlock[]): DecorationSet {
  const old = checked.flatMap(({ pos, size }) => marks.find(pos, pos + size))
  const fresh = checked.flatMap(({ pos, wrong, language }) =>
    wrong.map(({ from, to }) =>
      Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'misspelled' }, { language }),
    ),
  )
  if (old.length === 0 && fresh.length === 0) return marks
  return marks.remove(old).add(doc, fresh)
}

/**
 * The marks without those of words that are being written in. A word that changed is another word, to be judged at the next
 * pause; and ProseMirror draws marked text anew for every letter that is put into it.
 */
function withoutWritten(marks: DecorationSet, { mapping }: Transaction): DecorationSet {
  const written = mapping.maps.flatMap((map, step) => {
    const found: Decoration[] = []
    const back = step === 0 ? null : mapping.slice(0, step).invert()
    map.forEach((from, to) => {
      found.push(...(back ? marks.find(back.map(from, -1), back.map(to, 1)) : marks.find(from, to)))
    })
    return found
  })
  return written.length > 0 ? marks.remove(written) : marks
}

const quietly = (tr: Transaction): Transaction => tr.setMeta('addToHistory', false)

export const spellingConfig = (state: EditorState): SpellingConfig | null =>
  key.getState(state)?.config ?? null

/** Begins to check by what `config` says; null takes all marks away. */
export const checkSpelling = (view: EditorView, config: SpellingConfig | null): void =>
  view.dispatch(quietly(view.state.tr).setMeta(key, { config } satisfies Meta))

export interface MarkedWord {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly language: SpellingLanguage
}

/** The marked word at a position, its ends included. */
export function markedAt(state: EditorState, pos: number): MarkedWord | null {
  const mark = key.getState(state)?.marks.find(pos, pos)[0]
  if (!mark) return null
  const { language } = mark.spec as { language: SpellingLanguage }
  return { from: mark.from, to: mark.to, text: state.doc.textBetween(mark.from, mark.to), language }
}

/** How many words are marked in the part of the text that was looked at. */
export const markCount = (state: EditorState): number => key.getState(state)?.marks.find().length ?? 0
