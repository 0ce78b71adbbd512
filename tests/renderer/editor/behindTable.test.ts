import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { behindTable } from '../../../renderer/editor/table/behindTable'
import { bodySchema } from '../../../shared/body/schema'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const row = (text: string) => ({
  type: 'tableRow',
  content: [{ type: 'tableCell', content: [paragraph(text)] }],
})
const table = { type: 'table', content: [row('one'), row('two')] }

function at(text: string, ...content: object[]) {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content })
  let pos = 0
  doc.descendants((node, here) => {
    if (node.text === text) pos = here
  })
  const state = EditorState.create({ doc })
  const tr = behindTable({ state: state.apply(state.tr.setSelection(TextSelection.create(doc, pos))) })
  return tr?.doc.children.map(({ type }) => type.name) ?? null
}

test('the arrow leaves the last row of a table that ends the text', () => {
  expect(at('two', paragraph('a'), table)).toEqual(['paragraph', 'table', 'paragraph'])
  expect(at('one', paragraph('a'), table)).toBeNull()
  expect(at('two', table, paragraph('b'))).toBeNull()
  expect(at('a', paragraph('a'), table)).toBeNull()
})
