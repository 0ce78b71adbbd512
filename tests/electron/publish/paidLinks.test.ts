import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { htmlBody } from '../../../electron/import/htmlBody'
import { lexicalHtml } from '../../../electron/import/lexicalHtml'
import { blockFrom } from '../../../electron/publish/targets/ghost/fromLexical'
import { inlineNodes } from '../../../electron/publish/targets/ghost/toInline'
import { inlineOf } from '../../../electron/publish/web/fromInline'
import { bodySchema } from '../../../shared/body/schema'
import { siteWords } from '../../../shared/render/words'

const LINK = { type: 'link', attrs: { href: 'https://otel.example/', rel: 'noopener sponsored' } }
const HTML = '<a href="https://otel.example/" rel="nofollow sponsored">otel</a>'
const linksIn = (value: unknown): unknown[] =>
  [...JSON.stringify(value).matchAll(/\{"type":"link","attrs":\{[^}]*\}\}/g)].map(([text]) =>
    JSON.parse(text),
  )

const paragraph = bodySchema.nodeFromJSON({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'ücretli', marks: [LINK] },
    { type: 'text', text: 'ücretsiz', marks: [{ type: 'link', attrs: { href: 'https://otel.example/' } }] },
  ],
})
const post = (rel: string | null) =>
  ({
    type: 'paragraph',
    children: [
      {
        type: 'link',
        url: 'https://otel.example/',
        rel,
        children: [{ type: 'extended-text', text: 'otel', format: 0, style: '' }],
      },
    ],
  }) as never

it('a paid link is said to be one on Ghost, and one to the same place that is not stands beside it', () => {
  expect(inlineNodes(paragraph)?.map(({ rel }) => rel)).toEqual(['noopener sponsored', null])
})

it('what a site says of a paid link is kept when its post is fetched or brought in', () => {
  expect(linksIn(inlineOf(parseFragment(HTML).childNodes))).toEqual([LINK])
  expect(linksIn(htmlBody(`<p>${HTML}</p>`))).toEqual([LINK])
  expect(linksIn(blockFrom(post('noreferrer sponsored'), siteWords('tr')))).toEqual([LINK])
  const kept = lexicalHtml(JSON.stringify({ root: { type: 'root', children: [post('sponsored')] } }))
  expect(kept).toContain('rel="noopener sponsored"')
})

it('a link that is not paid for says nothing', () => {
  const plain = [{ type: 'link', attrs: { href: 'https://otel.example/' } }]
  expect(linksIn(inlineOf(parseFragment(HTML.replace('sponsored', 'noopener')).childNodes))).toEqual(plain)
  expect(linksIn(blockFrom(post(null), siteWords('tr')))).toEqual(plain)
})
