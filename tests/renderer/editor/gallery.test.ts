import { EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { movePicture } from '../../../renderer/editor/views/pictureOrder'
import { opened } from '../../build/bodyHtml'

const figure = (caption: string) => ({ type: 'figure', attrs: { caption } })
const start = (...captions: string[]) => {
  const doc = opened({
    type: 'doc',
    content: [{ type: 'gallery', content: captions.map(figure) }, { type: 'paragraph' }],
  })
  const view = {
    state: EditorState.create({ doc }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  const captionsNow = () => {
    const found: string[] = []
    view.state.doc.descendants((node) => {
      if (node.type.name === 'figure') found.push(String(node.attrs.caption))
    })
    return found.join('')
  }
  return { view: view as unknown as EditorView, captionsNow }
}

test('a picture of a gallery is moved forward and back, and stays at the ends', () => {
  const { view, captionsNow } = start('a', 'b', 'c')
  movePicture(view, 2, 1)
  expect(captionsNow()).toBe('acb')
  movePicture(view, 2, -1)
  expect(captionsNow()).toBe('cab')
  movePicture(view, 1, -1)
  movePicture(view, 3, 1)
  expect(captionsNow()).toBe('cab')
})

test('the last picture that is taken out takes the gallery with it', () => {
  const { view, captionsNow } = start('a', 'b')
  movePicture(view, 1, 0)
  expect(captionsNow()).toBe('b')
  movePicture(view, 1, 0)
  expect(view.state.doc.childCount).toBe(1)
})
