import { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { toEdge } from '../../../renderer/editor/toEdges'
import { bodySchema } from '../../../shared/body/schema'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('left'), cell('right')] }] }

function at(text: string, content: object[]) {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content })
  let found = 0
  doc.descendants((node, pos) => {
    if (node.text === text) found = pos + 1
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, found) })
}

const textOfCaret = (state: EditorState) => state.selection.$head.parent.textContent

test('from a cell the keys lead to the first and the last paragraph of the text', () => {
  const state = at('left', [paragraph('first'), table, paragraph('last')])
  const end = state.apply(toEdge(state, 'end', false))
  expect([textOfCaret(end), end.selection.$head.parentOffset, end.selection.empty]).toEqual(['last', 4, true])
  const start = state.apply(toEdge(state, 'start', false))
  expect([textOfCaret(start), start.selection.$head.parentOffset]).toEqual(['first', 0])
})

test('with Shift everything from the caret on is selected', () => {
  const state = at('first', [paragraph('first'), table, paragraph('last')])
  const { selection, doc } = state.apply(toEdge(state, 'end', true))
  expect(doc.textBetween(selection.from, selection.to, '|')).toBe('irst|left|right|last')
  expect(selection.head).toBeGreaterThan(selection.anchor)
})

test('a text that ends with a table ends in its last cell; one that ends with a line, at the line', () => {
  const inTable = at('first', [paragraph('first'), table])
  expect(textOfCaret(inTable.apply(toEdge(inTable, 'end', false)))).toBe('right')
  const atLine = at('first', [paragraph('first'), { type: 'divider' }])
  expect(atLine.apply(toEdge(atLine, 'end', false)).selection).toBeInstanceOf(NodeSelection)
})
