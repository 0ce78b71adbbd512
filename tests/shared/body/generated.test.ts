import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeBody } from '../../../shared/body/parse'
import { renderBody } from '../../../shared/render/body'
import { siteWords } from '../../../shared/render/words'
import { editorHtml, opened, readHtml, stored } from '../../build/bodyHtml'

/** All five thousand take two minutes: `GALLEY_GENERATED=5000`. */
const RUNS = Number(process.env.GALLEY_GENERATED ?? 400)

const letters = fc.stringMatching(/^[a-zçğışöüА-яӘәҒғ0-9<>&"']{1,12}$/)
const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abİışғЖ<>&"\'=') })
const href = letters.map((path) => `https://a.example/${encodeURIComponent(path)}`)
const mark = fc.oneof(
  ...['bold', 'italic', 'strike', 'highlight'].map((type) => fc.constant({ type })),
  href.map((url) => ({ type: 'link', attrs: { href: url } })),
  word.map((thread) => ({ type: 'comment', attrs: { thread } })),
)
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })
const text = fc.record({ type: fc.constant('text'), text: word, marks })
const citation = word.map((source) => ({ type: 'citation', attrs: { source } }))
const line = fc.array(fc.oneof({ weight: 4, arbitrary: text }, citation), { minLength: 1, maxLength: 4 })
const paragraph = line.map((content) => ({ type: 'paragraph', content }))
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4), line)
  .map(([level, content]) => ({ type: 'heading', attrs: { level }, content }))
const item = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => ({ type: 'listItem', content }))
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([type, content]) => ({ type, content }))
const cell = fc
  .tuple(
    fc.constantFrom('tableCell', 'tableHeader'),
    fc.option(fc.integer({ min: 1, max: 900 })),
    fc.constantFrom(null, 'left', 'center', 'right'),
    paragraph,
  )
  .map(([type, width, align, content]) => ({
    type,
    attrs: { ...(width ? { colwidth: [width] } : {}), ...(align ? { align } : {}) },
    content: [content],
  }))
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  )
  .map((rows) => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }))
const quote = fc
  .tuple(word, fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([speaker, content]) => ({ type: 'quote', attrs: { speaker }, content }))
const figure = fc
  .record({ src: href, alt: word, caption: word, credit: word })
  .map((attrs) => ({ type: 'figure', attrs }))
const gallery = fc
  .array(figure, { minLength: 1, maxLength: 3 })
  .map((content) => ({ type: 'gallery', content }))
const embed = fc.record({ url: href, title: word }).map((attrs) => ({ type: 'embed', attrs }))
const box = fc
  .tuple(word, fc.array(fc.oneof(paragraph, list, heading, table), { minLength: 1, maxLength: 2 }))
  .map(([title, content]) => ({ type: 'factBox', attrs: { title }, content }))
const note = fc
  .tuple(fc.constantFrom('', '2026', '2026-11-26'), line)
  .map(([date, content]) => ({ type: 'correctionNote', attrs: { date }, content }))
const source = fc
  .tuple(href, line)
  .map(([url, content]) => ({ type: 'sourceLine', attrs: { href: url }, content }))
const block = fc.oneof(
  paragraph,
  heading,
  list,
  table,
  quote,
  figure,
  gallery,
  embed,
  box,
  note,
  source,
  fc.constant({ type: 'divider' }),
  word.map((slot) => ({ type: 'adSlot', attrs: { slot } })),
)
const body = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => ({ type: 'doc' as const, content }))

describe('generated documents', () => {
  test('come back from HTML as they went in', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(body, (given) => {
        const node = opened(given)
        const html = editorHtml(node)
        const back = readHtml(html)
        expect(plain(stored(back))).toEqual(plain(stored(node)))
        expect(editorHtml(back)).toBe(html)
        expect(renderBody(given, { words: siteWords('tr') })).not.toMatch(/data-thread|opaque/)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('drifts of a newer version', () => {
  const name = fc.stringMatching(/^[a-z]{3,8}X$/)
  const attrs = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 2 })
  const unknown = fc.record({ type: name, attrs })
  const drift = (
    given: { content: object[] },
    strange: object,
    place: 'block' | 'inline' | 'mark' | 'attribute',
  ) => {
    const content = structuredClone(given.content) as { attrs?: object; content?: { marks?: object[] }[] }[]
    const first = content.find(
      (one) => 'content' in one && JSON.stringify(one).startsWith('{"type":"paragraph"'),
    )
    const [leaf] = first?.content ?? []
    if (place === 'block' || !first || !leaf) return [...content, strange]
    if (place === 'inline') first.content?.push(strange)
    else if (place === 'mark') leaf.marks = [strange, ...(leaf.marks ?? [])]
    else first.attrs = (strange as { attrs: object }).attrs
    return content
  }

  test('lose not a byte when something else of the text is edited', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        body,
        unknown,
        fc.constantFrom<'block' | 'inline' | 'mark' | 'attribute'>('block', 'inline', 'mark', 'attribute'),
        (given, strange, place) => {
          const content = drift(given, strange, place)
          const node = opened({ type: 'doc', content })
          const edited = node.copy(
            node.content.addToEnd(
              opened({
                type: 'doc',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'new' }] }],
              }).child(0),
            ),
          )
          const saved = closeBody(edited.toJSON())
          expect(sorted(saved.content?.slice(0, -1))).toEqual(
            sorted(closeBody(opened({ type: 'doc', content }).toJSON()).content),
          )
          expect(JSON.stringify(saved)).toContain(
            JSON.stringify(place === 'attribute' ? Object.values(strange.attrs)[0] : strange),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** This DOM reads a class that is not there as an empty one. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('"class":""', '"class":null'))

const sorted = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
