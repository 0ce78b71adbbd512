import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'

/** What the person typed after a slash at the start of a paragraph, and where it stands. */
export interface Slash {
  readonly query: string
  readonly from: number
  readonly to: number
}

/** Called by the plugin; the menu fills it in while it is drawn. */
export interface SlashMenuPort {
  changed(slash: Slash | null): void
  /** True when the menu used the key. */
  key(event: KeyboardEvent): boolean
}

const LONGEST = 30
export const slashKey = new PluginKey<SlashState>('slash')

/** A few comparisons per key: the paragraph must be short and start with a slash. */
function slashAt(state: EditorState): Slash | null {
  const { $from, empty } = state.selection
  const { parent } = $from
  if (!empty || parent.type.name !== 'paragraph' || parent.content.size > LONGEST) return null
  const first = parent.firstChild
  if (!first?.isText || first.text?.[0] !== '/' || parent.childCount > 1) return null
  const query = (first.text ?? '').slice(1, $from.parentOffset)
  if ($from.parentOffset === 0 || query.startsWith(' ') || query.startsWith('/')) return null
  return { query, from: $from.start(), to: $from.pos }
}

interface SlashState {
  readonly slash: Slash | null
  readonly port: SlashMenuPort | null
  /** Where Escape closed the menu, so that it stays closed there; -1 for nowhere. */
  readonly closedAt: number
}

export const slashPlugin = () =>
  new Plugin<SlashState>({
    key: slashKey,
    state: {
      init: () => ({ slash: null, port: null, closedAt: -1 }),
      apply(tr, value, _before, state) {
        const meta = tr.getMeta(slashKey) as { port?: SlashMenuPort | null; close?: true } | undefined
        const port = meta && 'port' in meta ? (meta.port ?? null) : value.port
        if (!meta && !tr.docChanged && !tr.selectionSet) return value
        const slash = slashAt(state)
        if (!slash)
          return value.slash || value.closedAt >= 0 || meta ? { slash: null, port, closedAt: -1 } : value
        const closedAt = meta?.close ? slash.from : value.closedAt
        return { slash: closedAt === slash.from ? null : slash, port, closedAt }
      },
    },
    props: {
      handleKeyDown(view, event) {
        const now = slashKey.getState(view.state)
        return now?.slash ? (now.port?.key(event) ?? false) : false
      },
    },
    view: () => ({
      update(view, before) {
        const now = slashKey.getState(view.state)
        const was = slashKey.getState(before)
        if (now && now.slash !== was?.slash) now.port?.changed(now.slash)
      },
    }),
  })
