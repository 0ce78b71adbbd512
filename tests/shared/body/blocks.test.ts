import { describe, expect, test } from 'vitest'
import { Source } from '../../../shared/article/article'
import { blocksWrong } from '../../../shared/article/checks/blocks'
import { subjectOf } from '../../../shared/article/checks/subject'
import { embedPlayer } from '../../../shared/body/embedPlayer'
import { withoutComments } from '../../../shared/body/withoutComments'
import { makeParcel } from '../../../shared/publish/parcel'
import { defaultSite } from '../../../shared/publish/site'
import { renderBody } from '../../../shared/render/body'
import { bodyTexts } from '../../../shared/render/bodyTexts'
import { jsonLd } from '../../../shared/render/jsonLd'
import { previewLinks } from '../../../shared/render/links'
import { ninjs } from '../../../shared/render/ninjs'
import { renderPage } from '../../../shared/render/page'
import { renderText } from '../../../shared/render/text'
import { siteWords } from '../../../shared/render/words'
import { anArticle, doc, paragraph } from '../../build/article'
import { dangersIn, editorHtml, opened, staticHtml, stored, throughHtml } from '../../build/bodyHtml'

const words = siteWords('tr')
const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks } : {}),
})
const inline = (...content: object[]) => ({ type: 'paragraph', content })
const hash = `sha256-${'a'.repeat(64)}`
const figure = (caption: string) => ({
  type: 'figure',
  attrs: { src: hash, alt: 'Köprü', caption, credit: 'A. Kişi' },
})
const sources = [
  Source.parse({ id: 'a', url: 'https://a.example/x', publisher: 'A' }),
  Source.parse({ id: 'b', url: 'https://b.example/', publisher: 'B' }),
]

const samples: Record<string, { type: string }> = {
  factBox: {
    type: 'factBox',
    attrs: { title: 'Rakamlarla' },
    content: [
      paragraph('Bir'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('İki')] }] },
    ],
  } as { type: string },
  correctionNote: {
    type: 'correctionNote',
    attrs: { date: '2026-11-26' },
    content: [text('Ad düzeltildi.')],
  } as { type: string },
  embed: { type: 'embed', attrs: { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Konuşma' } } as {
    type: string
  },
  gallery: { type: 'gallery', content: [figure('Bir'), figure('İki')] } as { type: string },
  citation: inline(text('Nüfus arttı'), { type: 'citation', attrs: { source: 'b' } }),
  highlight: inline(text('önemli', { type: 'highlight' })),
  comment: inline(
    text('bunu '),
    text('kim', { type: 'comment', attrs: { thread: 't1' } }),
    text(' dedi', { type: 'comment', attrs: { thread: 't1' } }, { type: 'comment', attrs: { thread: 't2' } }),
  ),
  quote: { type: 'quote', attrs: { speaker: 'A. Kişi' }, content: [paragraph('Söz')] } as { type: string },
}

describe.each(Object.entries(samples))('%s', (sampleName, sample) => {
  const body = doc(sample, paragraph('Son'))

  test('comes back from JSON and from HTML as it was', () => {
    expect(stored(opened(body))).toEqual(body)
    expect(throughHtml(body)).toEqual(body)
  })

  // The static renderer nests two comments on the same words the other way round.
  test.skipIf(sampleName === 'comment')('is the same HTML in the editor and without it', () => {
    expect(staticHtml(opened(body))).toBe(editorHtml(opened(body)))
  })
})

describe('printed', () => {
  const print = (...blocks: { type: string }[]) =>
    renderBody(doc(...blocks), { words, sources, language: 'tr', pictures: (src) => ({ href: src }) })
  const of = (name: string) => print(samples[name] as { type: string })

  test('a fact box with its title', () => {
    expect(of('factBox')).toBe(
      '<aside class="fact-box"><p class="fact-box-title"><strong>Rakamlarla</strong></p><p>Bir</p><ul><li><p>İki</p></li></ul></aside>',
    )
  })
  test('a correction with its day', () => {
    expect(of('correctionNote')).toBe(
      '<p class="correction-note"><strong>Düzeltme</strong> (<time datetime="2026-11-26">26 Kasım 2026</time>): Ad düzeltildi.</p>',
    )
  })
  test('an embed as a link, with nothing that loads', () => {
    const html = of('embed')
    expect(html).toContain('<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener external">Konuşma</a>')
    expect(html).toContain('data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"')
    expect(html).not.toMatch(/<iframe|<script|<img| src=/)
  })
  test('a gallery as a list of figures', () => {
    expect(of('gallery').match(/<li><figure class="figure"><img/g)).toHaveLength(2)
  })
  test('citations by their order in the text, each source once', () => {
    const cite = (source: string) => ({ type: 'citation', attrs: { source } })
    const html = print(
      inline(text('bir'), cite('b'), text('iki'), cite('a'), text('üç'), cite('b'), cite('gone')),
    )
    expect(html.match(/\[\d\]<\/a><\/sup>/g)?.map((one) => one[1])).toEqual(['1', '2', '1'])
    expect(html).toMatch(/<li id="source-1">.*b\.example.*<li id="source-2">.*a\.example/)
    expect(html.match(/id="cited-1"/g)).toHaveLength(1)
  })
  test('a highlight, and no trace of a comment', () => {
    expect(of('highlight')).toBe('<p><mark>önemli</mark></p>')
    expect(of('comment')).toBe('<p>bunu kim dedi</p>')
  })
})

const BAD = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '"><img src=x onerror=alert(1)>',
  'x'.repeat(100_000),
]

describe('hostile attributes', () => {
  test.each(BAD)('%# run nowhere and are kept', (bad) => {
    const body = doc(
      { type: 'embed', attrs: { url: bad, title: bad } } as { type: string },
      { type: 'factBox', attrs: { title: bad }, content: [paragraph('x')] } as { type: string },
      { type: 'correctionNote', attrs: { date: bad }, content: [text('x')] } as { type: string },
      { type: 'gallery', content: [{ ...figure(bad), attrs: { ...figure(bad).attrs, src: bad } }] } as {
        type: string
      },
      inline(text('x', { type: 'comment', attrs: { thread: bad } }), {
        type: 'citation',
        attrs: { source: bad },
      }),
    )
    const node = opened(body)
    const cited = [Source.parse({ id: 'a', url: 'https://a.example' })]
    for (const html of [editorHtml(node), renderBody(body, { words, sources: cited })])
      expect(dangersIn(html)).toEqual([])
    expect(stored(node)).toEqual(body)
  })

  test('of another type keep the block whole', () => {
    const body = doc({ type: 'embed', attrs: { url: { a: 1 } } } as { type: string }, paragraph('x'))
    expect(opened(body).firstChild?.type.name).toBe('opaqueBlock')
    expect(stored(opened(body))).toEqual(body)
  })
})

test.each([
  [
    'https://www.youtube.com/watch?list=x&v=dQw4w9WgXcQ',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  [
    'https://youtube.com/shorts/dQw4w9WgXcQ?x=1',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  ['https://vimeo.com/123456789', 'vimeo', 'https://player.vimeo.com/video/123456789?dnt=1'],
  [
    'https://twitter.com/aa/status/1234567890',
    'x',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
  ],
  ['https://www.instagram.com/p/Cabc_-1/', 'instagram', 'https://www.instagram.com/p/Cabc_-1/embed/'],
  ['https://t.me/s/akorda/123', 'telegram', 'https://t.me/akorda/123?embed=1'],
])('%s is shown by %s', (url, provider, src) => {
  expect(embedPlayer(url)).toMatchObject({ provider, src })
})

test.each([
  'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtu.be/short',
  'https://x.com/someone',
  'mailto:a@youtu.be',
])('%s is no player', (url) => {
  expect(embedPlayer(url)).toBeNull()
})

describe('what leaves the newsroom', () => {
  const thread = {
    id: 't1',
    quote: 'kim',
    resolved: false,
    remarks: [{ author: 'Editör', at: '2026-11-26T10:00:00Z', text: 'gizli söz' }],
  }
  const plain = anArticle({
    headline: 'B',
    sources,
    body: doc(inline(text('bunu kim dedi')), samples.embed as { type: string }),
  })
  const commented = {
    ...plain,
    threads: [thread],
    body: doc(samples.comment as { type: string }, samples.embed as { type: string }),
  }
  const site = defaultSite('tr', 'Ak Otau')
  const pack = (article: typeof plain) =>
    makeParcel(article, site, 'b', (value) => `${value.length}:${value}`)

  test('has no comment in it, and comments change nothing of what is published', () => {
    expect(pack(commented).contentHash).toBe(pack(plain).contentHash)
    const sent = JSON.stringify([
      pack(commented),
      ninjs(commented),
      jsonLd(commented, site, ''),
      renderText(commented),
    ])
    expect(sent + renderPage(commented, site, { links: { ...previewLinks } })).not.toMatch(
      /gizli söz|Editör|"comment"|t1/,
    )
    expect(withoutComments(commented.body)).toEqual(plain.body)
  })

  test('takes the pictures of a gallery along', () => {
    expect(pack({ ...plain, body: doc(samples.gallery as { type: string }) }).pictures).toEqual([hash])
  })

  test('allows a player only on the page that offers it', () => {
    const page = renderPage(plain, site, { links: { ...previewLinks, stylesheet: 's.css', script: 'r.js' } })
    expect(page).toContain('form-action &#39;none&#39;; frame-src https://www.youtube-nocookie.com')
    const without = renderPage({ ...plain, body: doc(paragraph('x')) }, site, { links: { ...previewLinks } })
    expect(without).not.toContain('frame-src')
  })

  test('says corrections and citations to machines, and everything to readers of plain text', () => {
    const body = doc(
      ...['factBox', 'correctionNote', 'citation', 'embed'].map((name) => samples[name] as { type: string }),
    )
    const article = { ...plain, body }
    expect(jsonLd(article, site, '')).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: 'Ad düzeltildi.', datePublished: '2026-11-26' }],
      citation: ['https://b.example/'],
    })
    expect(bodyTexts(body)).toEqual(['Rakamlarla', 'Bir', 'İki', 'Ad düzeltildi.', 'Nüfus arttı'])
    expect(renderText(article)).toMatch(
      /Nüfus arttı\[1\][\s\S]*Konuşma, https:\/\/youtu\.be[\s\S]*\[1\] B, https:\/\/b\.example\//,
    )
  })
})

test('problems of blocks are named once', () => {
  const body = doc(
    { type: 'embed' },
    { type: 'embed' },
    inline(text('x'), { type: 'citation', attrs: { source: 'gone' } }),
    { type: 'factBox', content: [{ type: 'paragraph' }] } as { type: string },
  )
  const site = defaultSite('tr', 'Ak Otau')
  const subject = subjectOf({ ...anArticle({ sources }), body }, site, {
    now: undefined,
    similar: [],
    links: new Map(),
  })
  expect(blocksWrong(subject).map(({ code }) => code)).toEqual([
    'embed.no-address',
    'citation.lost',
    'fact-box.empty',
  ])
})
