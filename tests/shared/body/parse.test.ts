import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBody, closeBody, openBody } from '../../../shared/body/parse'
import { bodySchema } from '../../../shared/body/schema'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
})

function roundTrip(stored: unknown): unknown {
  const opened = openBody(stored)
  if (!opened.ok) throw new Error(opened.fault.message)
  const checked = checkBody(opened.value)
  if (!checked.ok) throw new Error(checked.fault.message)
  return closeBody(checked.value.toJSON())
}

describe('a stored body comes back as it was', () => {
  test('plain paragraphs and marks', () => {
    const stored = doc(p('Алматы'), p('kalın', [{ type: 'bold' }]))
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('an unknown block is kept whole', () => {
    const stored = doc(
      p('before'),
      { type: 'timeline', attrs: { year: 2031 }, content: [{ type: 'moment' }] },
      p('after'),
    )
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('a picture keeps its focus and crops, and the ones nobody could draw are stored as they were', () => {
    const src = `sha256-${'a'.repeat(64)}`
    const figure = (attrs: object) =>
      doc({ type: 'figure', attrs: { src, alt: '', caption: '', credit: '', ...attrs } })
    const sound = figure({
      focus: { x: 0.2, y: 1 },
      crops: { '1:1': { x: 0, y: 0.25, width: 1, height: 0.5 } },
      shape: '1:1',
    })
    expect(roundTrip(sound)).toEqual(sound)
    for (const hostile of [
      { focus: { x: 1e9, y: 0 } },
      { focus: '"><script>' },
      { crops: { '1:1': { x: 0.9, y: 0, width: 0.9, height: 1 } } },
      { crops: { __proto__: null, '2:1': {} } },
      { shape: 'url(javascript:1)' },
    ]) {
      expect(roundTrip(figure(hostile))).toEqual(figure(hostile))
      const opened = openBody(figure(hostile))
      const [block] = opened.ok ? (opened.value.content ?? []) : []
      expect(block).toMatchObject({ type: 'figure', attrs: { extra: JSON.stringify(hostile) } })
    }
  })

  test('a picture cut anew loses the framing that nobody could draw', () => {
    const focus = { x: 0.5, y: 0.5 }
    const attrs = { src: `sha256-${'a'.repeat(64)}`, focus, extra: '{"focus":"x","later":1}' }
    expect(closeBody({ type: 'doc', content: [{ type: 'figure', attrs }] })).toEqual(
      doc({ type: 'figure', attrs: { src: attrs.src, focus, later: 1 } }),
    )
  })

  test.each([1_000_000_000, '9'.repeat(50), '<img>', -1, 0.5])(
    'a cell that claims to span %s columns or rows spans one, and is stored as it was',
    (span) => {
      const cell = (attrs: object) => ({ type: 'tableCell', attrs, content: [p('x')] })
      for (const attrs of [{ colspan: span }, { rowspan: span }]) {
        const stored = doc({ type: 'table', content: [{ type: 'tableRow', content: [cell(attrs)] }] })
        const opened = openBody(stored)
        const table = opened.ok ? bodySchema.nodeFromJSON(opened.value).firstChild : null
        const { colspan, rowspan } = table?.firstChild?.firstChild?.attrs ?? {}
        expect([table?.type.name, colspan, rowspan]).toEqual(['table', 1, 1])
        expect(roundTrip(stored)).toMatchObject(stored)
      }
    },
  )

  test('an unknown inline node and an unknown mark are kept', () => {
    const stored = doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'said', marks: [{ type: 'glossary', attrs: { term: 'x' } }] },
        { type: 'footnote', attrs: { n: 1 } },
      ],
    })
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('an unknown attribute of a known block is kept', () => {
    const stored = doc({ type: 'paragraph', attrs: { align: 'end' }, content: [{ type: 'text', text: 'x' }] })
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('a known block put together in an unknown way is kept whole', () => {
    const stored = doc({ type: 'bulletList', content: [p('not an item')] })
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('text directly in the document is kept', () => {
    const stored = doc({ type: 'text', text: 'stray' }, p('x'))
    expect(roundTrip(stored)).toEqual(stored)
  })

  test('names of object members are no node types', () => {
    const stored = doc({ type: 'constructor' }, { type: '__proto__' }, { type: 'toString', attrs: { a: 1 } })
    expect(roundTrip(stored)).toEqual(stored)
  })
})

test('what is no document is refused, not emptied', () => {
  for (const value of [null, 7, 'text', [], {}, { type: 'paragraph' }]) {
    const opened = openBody(value)
    expect(opened.ok).toBe(false)
  }
})

describe('a thousand drifts', () => {
  const attrs = fc.dictionary(fc.stringMatching(/^[a-z]{3,8}X$/), fc.jsonValue(), { minKeys: 1, maxKeys: 3 })
  const mark = fc.record({ type: fc.stringMatching(/^[a-z]{3,8}X$/), attrs })
  const text = fc.record(
    { type: fc.constant('text'), text: fc.string({ minLength: 1 }) },
    { requiredKeys: ['type', 'text'] },
  )
  const markedText = fc.record({
    type: fc.constant('text'),
    text: fc.string({ minLength: 1 }),
    marks: fc.tuple(mark),
  })
  const unknownInline = fc.record({ type: fc.stringMatching(/^[a-z]{3,8}X$/), attrs })
  const paragraph = fc.record({
    type: fc.constant('paragraph'),
    attrs,
    content: fc.tuple(text, markedText, unknownInline),
  })
  const unknownBlock = fc.record({
    type: fc.stringMatching(/^[a-z]{3,8}X$/),
    attrs,
    content: fc.array(paragraph, { maxLength: 2 }),
  })
  const document = fc.record({
    type: fc.constant('doc'),
    content: fc.array(fc.oneof(paragraph, unknownBlock), { minLength: 1, maxLength: 6 }),
  })

  test('lose not a byte of the unknown', () => {
    fc.assert(
      fc.property(document, (stored) => {
        expect(JSON.parse(JSON.stringify(roundTrip(stored)))).toEqual(JSON.parse(JSON.stringify(stored)))
      }),
      { numRuns: 1000 },
    )
  })
})
