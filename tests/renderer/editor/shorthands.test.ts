import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { dividerRule, linkRule, loweredRule, raisedRule } from '../../../renderer/editor/shorthands'
import { bodySchema } from '../../../shared/body/schema'

const { marks, nodes } = bodySchema
const finds = (rule: { find: unknown }, text: string) => (rule.find as RegExp).exec(text)

test.each(['---', '—-', '–-', '*** ', '___ '])('%j alone is a divider', (text) => {
  const divider = nodes.divider
  expect(divider && finds(dividerRule(divider), text)).toBeTruthy()
  expect(divider && finds(dividerRule(divider), `a ${text}`)).toBeNull()
})

test('raised and lowered signs have something between their marks, and strike-through is neither', () => {
  const { superscript, subscript } = marks
  if (!superscript || !subscript) throw new Error('no such marks')
  expect(finds(raisedRule(superscript), 'x^2^')?.[1]).toBe('2')
  expect(finds(raisedRule(superscript), 'x^^')).toBeNull()
  expect(finds(raisedRule(superscript), 'a^b c^')).toBeNull()
  expect(finds(loweredRule(subscript), 'H~2~')?.[1]).toBe('2')
  expect(finds(loweredRule(subscript), '~~eski~')).toBeNull()
})

test.each([
  ['[belediye](https://example.org/a)', 'https://example.org/a'],
  ['[posta](mailto:a@b.example)', 'mailto:a@b.example'],
  ['[kötü](javascript:alert)', null],
])('%s leads to %s', (text, href) => {
  const { link } = marks
  if (!link) throw new Error('no such mark')
  const state = EditorState.create({ schema: bodySchema })
  const { tr } = state
  const rule = linkRule(link)
  const match = finds(rule, text)
  if (!match) throw new Error('not found')
  tr.insertText(text.slice(0, -1), 1)
  const given = { state: { tr, schema: bodySchema }, range: { from: 1, to: text.length }, match }
  const answer = rule.handler(given as never)
  if (href === null) return expect(answer).toBeNull()
  const word = tr.doc.firstChild?.firstChild
  expect(word?.text).toBe(text.slice(1, text.indexOf(']')))
  expect(word?.marks.map((mark) => mark.attrs.href)).toEqual([href])
})
