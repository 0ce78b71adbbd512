import { keymap } from '@tiptap/pm/keymap'
import { Node } from '@tiptap/pm/model'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { describe, expect, test, vi } from 'vitest'
import { fewerPlugins } from '../../../renderer/editor/fewerPlugins'
import { inEmptyBlocks, plainLetterPlugin, withoutLetters } from '../../../renderer/editor/plainLetter'
import { bodySchema } from '../../../shared/body/schema'

const body = (...texts: string[]) =>
  Node.fromJSON(bodySchema, {
    type: 'doc',
    content: texts.map((text) => ({
      type: 'paragraph',
      ...(text ? { content: [{ type: 'text', text }] } : {}),
    })),
  })

const press = (key: string, mods: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods }) as KeyboardEvent

describe('a letter', () => {
  const insert = (text: string, before = '') => {
    const dispatch = vi.fn()
    const insertion = vi.fn(() => EditorState.create({ doc: body('a') }).tr)
    const plugin = plainLetterPlugin()
    const view = { dispatch, state: EditorState.create({ doc: body(before) }) } as unknown as EditorView
    const at = before.length + 1
    const taken = plugin.props.handleTextInput?.call(plugin, view, at, at, text, insertion)
    return { taken, dispatched: dispatch.mock.calls.length }
  }

  test.each(['a', 'Ş', 'ы', 'қ', 'İ', '7'])('%s is put in at once, as ProseMirror alone would', (letter) => {
    expect(insert(letter)).toEqual({ taken: true, dispatched: 1 })
  })

  test.each([' ', '*', '#', '_', '`', '~', '=', ')', '-', '.', '>', '"', 'two', ''])(
    '%j is left to the shorthands',
    (text) => {
      expect(insert(text)).toEqual({ taken: false, dispatched: 0 })
    },
  )

  test('and a space behind a word are; behind a sign it may complete a shorthand', () => {
    for (const before of ['word', 'слово', 'İzmir']) expect(insert(' ', before).taken).toBe(true)
    for (const before of ['##', '-', '1.', '>', '==a==', '—', '5', ' '])
      expect(insert(' ', before).taken).toBe(false)
  })

  test('asks the plugin that looks for links only when a word may have ended', () => {
    const appendTransaction = vi.fn(() => null)
    const plugins = [withoutLetters(new Plugin({ appendTransaction }))]
    const state = EditorState.create({ doc: body('see example.com', 'more'), plugins })
    const asked = (change: (tr: typeof state.tr) => typeof state.tr) => {
      appendTransaction.mockClear()
      state.applyTransaction(change(state.tr))
      return appendTransaction.mock.calls.length > 0
    }
    expect(asked((tr) => tr.insertText('x', 5))).toBe(false)
    expect(asked((tr) => tr.insertText('\u0131', 16))).toBe(false)
    expect(asked((tr) => tr.insertText(' ', 16))).toBe(true)
    expect(asked((tr) => tr.insertText('x\u00a0', 16))).toBe(true)
    expect(asked((tr) => tr.split(16))).toBe(true)
    expect(asked((tr) => tr.delete(3, 4))).toBe(true)
    expect(asked((tr) => tr.insertText('a', 1).insertText('b', 2))).toBe(true)
  })

  test('asks the plugin that writes into empty blocks only in one', () => {
    const decorations = vi.fn(() => DecorationSet.create(body(''), [Decoration.node(0, 2, {})]))
    const plugin = inEmptyBlocks(new Plugin({ props: { decorations } }))
    const shown = (doc: Node) => plugin.props.decorations?.call(plugin, EditorState.create({ doc }))
    expect(shown(body('a'))).toBeNull()
    expect(decorations).not.toHaveBeenCalled()
    expect(shown(body(''))).not.toBeNull()
  })
})

describe('keymaps put together', () => {
  const view = { state: EditorState.create({ doc: body('a') }) } as EditorView
  const said: string[] = []
  const saying = (name: string, answer: boolean) => () => {
    said.push(name)
    return answer
  }
  const all = [
    keymap({ Enter: saying('first', false) }),
    new Plugin({ props: { handleTextInput: () => false } }),
    keymap({}),
    keymap({ Enter: saying('second', false), Tab: saying('tab', true) }),
    new Plugin({ props: { handleKeyDown: saying('own', false) } }),
    new Plugin({
      props: { handleKeyDown: saying('between', false), handleTextInput: () => false },
    }),
    keymap({ Enter: saying('third', true) }),
    keymap({ Enter: saying('never', true) }),
  ]
  const run = (plugins: readonly Plugin[], event: KeyboardEvent) => {
    said.length = 0
    const used = plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event))
    return { used, said: [...said] }
  }

  test('are fewer, and every key meets the same handlers in the same order', () => {
    const fewer = fewerPlugins(all)
    expect(fewer.length).toBeLessThan(all.length)
    for (const event of [press('Enter'), press('Tab'), press('ArrowLeft'), press('b', { ctrlKey: true })])
      expect(run(fewer, event)).toEqual(run(all, event))
  })

  test('hear nothing of a letter', () => {
    const keys = vi.fn(() => false)
    const [one] = fewerPlugins([new Plugin({ props: { handleKeyDown: keys } }), keymap({ Enter: keys })])
    expect(one?.props.handleKeyDown?.call(one, view, press('a'))).toBe(false)
    expect(keys).not.toHaveBeenCalled()
  })
})
