import { Node } from '@tiptap/pm/model'
import { expect, test, vi } from 'vitest'
import { hasHole } from '../../../renderer/snippets/hasHole'
import { bodySchema } from '../../../shared/body/schema'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const body = (...content: object[]) => Node.fromJSON(bodySchema, { type: 'doc', content })

test('a hole is found in the text and in what a block says beside it, in any of the languages', () => {
  expect(hasHole(body(paragraph('No holes { here }, nor {so on}.')))).toBe(false)
  expect(hasHole(body(paragraph('Of {kaynak}.')))).toBe(true)
  expect(
    hasHole(body({ type: 'quote', attrs: { speaker: '{источник}' }, content: [paragraph('Yes')] })),
  ).toBe(true)
  expect(
    hasHole(
      body({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('one {dateline}')] }] }),
    ),
  ).toBe(true)
})

test('a block that was looked at is not looked at again before it changes', () => {
  const doc = body(...Array.from({ length: 50 }, (_, n) => paragraph(`Block ${n}`)))
  const looks = doc.children.map((block) => vi.spyOn(block, 'descendants'))
  expect(hasHole(doc)).toBe(false)
  const changed = doc.replace(3, 3, body(paragraph('x {place}')).slice(1, 10))
  expect(hasHole(doc)).toBe(false)
  expect(hasHole(changed)).toBe(true)
  expect(looks.map((look) => look.mock.calls.length)).toEqual(doc.children.map(() => 1))
})
