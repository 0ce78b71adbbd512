import { expect, test } from 'vitest'
import { currentHeading, headingsOf } from '../../../renderer/writing/outline/headings'
import { bodySchema } from '../../../shared/body/schema'

const block = (type: string, text: string, attrs = {}) => ({
  type,
  attrs,
  ...(text ? { content: [{ type: 'text', text }] } : {}),
})

test('the outline is the headings with words, and the caret stands under the last one before it', () => {
  const doc = bodySchema.nodeFromJSON({
    type: 'doc',
    content: [
      block('paragraph', 'Giriş.'),
      block('heading', 'Yol', { level: 2 }),
      block('heading', '', { level: 3 }),
      block('paragraph', 'Metin.'),
      block('heading', 'Köprü', { level: 3 }),
    ],
  })
  const headings = headingsOf(doc)
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [2, 'Yol'],
    [3, 'Köprü'],
  ])
  expect(currentHeading(headings, 3)).toBeNull()
  expect(currentHeading(headings, 16)?.text).toBe('Yol')
  expect(currentHeading(headings, doc.content.size - 1)?.text).toBe('Köprü')
})
