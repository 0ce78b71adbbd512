import { describe, expect, it } from 'vitest'
import { type Article, Source } from '../../../shared/article/article'
import { bodySchema } from '../../../shared/body/schema'
import { defaultSite, type SiteProfile } from '../../../shared/publish/site'
import { renderBody } from '../../../shared/render/body'
import { bodyTexts } from '../../../shared/render/bodyTexts'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import { siteWords } from '../../../shared/render/words'
import { anArticle, doc, paragraph } from '../../build/article'

const words = siteWords('tr')
const page = (fields: Partial<Article>, site: Partial<SiteProfile> = {}, preview = false) =>
  renderPage(
    anArticle({ headline: 'Başlık', body: doc(paragraph('Metin.')), ...fields }),
    { ...defaultSite('tr', 'Ak Otau'), ...site },
    { links: { ...previewLinks, stylesheet: 'styles.css', script: 'reader.js' }, preview },
  )
const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, marks })
const link = (href: string) => ({ type: 'link', attrs: { href } })

describe('the body', () => {
  const body = (...content: { type: string }[]) => renderBody(doc(...content), { words })

  it('escapes text and attributes and drops unsafe addresses', () => {
    expect(body(paragraph('<script>alert(1)</script> & "so"'))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;</p>',
    )
    expect(
      body({ type: 'paragraph', content: [text('x', link('java\nscript:alert(1)'))] } as { type: string }),
    ).toBe('<p>x</p>')
    expect(
      body({ type: 'quote', attrs: { speaker: '"><img src=x>' }, content: [paragraph('a')] } as {
        type: string
      }),
    ).not.toContain('<img')
  })

  it('keeps a link that goes through other marks as one link', () => {
    const content = [
      text('bir ', link('https://a.example/')),
      text('iki', link('https://a.example/'), { type: 'bold' }),
    ]
    expect(body({ type: 'paragraph', content } as { type: string })).toBe(
      '<p><a href="https://a.example/" rel="noopener">bir <strong>iki</strong></a></p>',
    )
  })

  it('marks a link somebody pays for, and nothing else a stored link may claim', () => {
    const linked = (rel: string | null) =>
      body({
        type: 'paragraph',
        content: [text('otel', { type: 'link', attrs: { href: 'https://a.example/', rel } })],
      } as { type: string })
    expect(linked('noopener sponsored')).toBe(
      '<p><a href="https://a.example/" rel="noopener sponsored">otel</a></p>',
    )
    for (const rel of [null, 'noopener', 'opener me', 'unsponsored', '" onclick="x'])
      expect(linked(rel)).toBe('<p><a href="https://a.example/" rel="noopener">otel</a></p>')
  })

  it('draws a table with its spans, and says where a block is in another language', () => {
    const cell = (type: string, words: string, attrs?: Record<string, unknown>) => ({
      type,
      ...(attrs ? { attrs } : {}),
      content: [{ type: 'paragraph', content: [text(words)] }],
    })
    const table = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Takım', { colspan: 2, rowspan: 'x" onclick=' })] },
        { type: 'tableRow', content: [cell('tableCell', 'Tokatspor'), cell('tableCell', '3')] },
      ],
    }
    expect(body(table)).toBe(
      '<div class="table" tabindex="0"><table><tbody><tr><th colspan="2"><p>Takım</p></th></tr><tr><td><p>Tokatspor</p></td><td><p>3</p></td></tr></tbody></table></div>',
    )
    const foreign = (lang: string) =>
      body({ type: 'paragraph', attrs: { lang }, content: [text('Добрый день')] } as { type: string })
    expect(foreign('ru')).toBe('<p lang="ru">Добрый день</p>')
    expect(foreign('ru" onclick="x')).toBe('<p>Добрый день</p>')
  })

  it('renders every block and mark of the schema', () => {
    const reported: string[] = []
    for (const name of Object.keys(bodySchema.nodes).filter(
      (one) => bodySchema.nodes[one]?.isBlock && one !== 'doc' && !one.startsWith('opaque'),
    )) {
      const node = bodySchema.nodes[name]?.createAndFill()
      // Parts of a block stand only inside it.
      if (!node || /^(listItem|tableRow|tableHeader|tableCell)$/.test(name)) continue
      expect(() =>
        renderBody(
          { type: 'doc', content: [node.toJSON()] },
          { words, report: ({ kind }) => reported.push(kind) },
        ),
      ).not.toThrow()
    }
    expect(reported.filter((kind) => kind === 'opaque')).toEqual([])
  })

  it('reports what comes from a newer version and shows the rest', () => {
    const reported: unknown[] = []
    const html = renderBody(doc(paragraph('önce'), { type: 'poll' }, paragraph('sonra')), {
      words,
      report: (what) => reported.push(what),
    })
    expect(html).toBe('<p>önce</p>\n<p>sonra</p>')
    expect(reported).toEqual([{ kind: 'opaque', value: 'poll' }])
  })

  it('never loads a picture from elsewhere', () => {
    const figure = {
      type: 'figure',
      attrs: { src: 'https://cdn.example/a.jpg', alt: 'Köprü', caption: 'Eski köprü', credit: '' },
    }
    const html = body(figure as { type: string })
    expect(html).not.toContain('<img')
    expect(html).toContain('href="https://cdn.example/a.jpg"')
    expect(html).toContain('Eski köprü')
  })

  it('links a source line once', () => {
    const line = {
      type: 'sourceLine',
      attrs: { href: 'https://a.example/x' },
      content: [{ type: 'text', text: 'Kaynak: A' }],
    }
    expect(body(line as { type: string })).toContain(
      '<a href="https://a.example/x" rel="noopener external">Kaynak: A</a>',
    )
    const made = { type: 'sourceLine', attrs: { href: 'https://www.a.example/x' } }
    expect(body(made as { type: string })).toContain('>Kaynak: a.example</a>')
  })
})

describe('the page', () => {
  it('speaks the site’s language around the article’s own', () => {
    const html = page({
      language: 'ru',
      headline: 'Заголовок',
      comments: 'open',
      stamps: {
        created: '2023-06-04T05:00:00Z',
        firstPublished: '2023-06-04T05:00:00Z',
        updated: '2023-06-05T05:30:00Z',
      },
    })
    expect(html).toContain('<html lang="tr"')
    expect(html).toContain('<h1 lang="ru">Заголовок</h1>')
    expect(html).toContain(
      'Yayınlanma: <time datetime="2023-06-04T08:00:00+03:00" data-stamp="published">4 Haziran 2023, 08:00</time>',
    )
    expect(html).toContain('Güncelleme: <time datetime="2023-06-05T08:30:00+03:00"')
    expect(html).toContain('Yorumlar')
  })

  it('was never changed before it was published', () => {
    // In a preview the stamp of the last change may be older than the publication between.
    const stamps = {
      created: '2023-06-04T05:00:00Z',
      firstPublished: '2023-06-04T08:05:00+03:00',
      updated: '2023-06-04T05:00:00Z',
    }
    expect(page({ stamps })).toContain('Güncelleme: <time datetime="2023-06-04T08:05:00+03:00"')
  })

  it('names offsets where the site’s own clock is not known', () => {
    const stamps = {
      created: '2023-06-04T05:00:00Z',
      firstPublished: '2023-06-04T05:00:00Z',
      updated: '2023-06-04T05:00:00Z',
    }
    const html = page(
      { stamps, dateline: { ...anArticle().dateline, place: 'Алматы', zone: 'Asia/Almaty' } },
      { language: 'ru', regions: 'off' },
    )
    // Almaty stood at UTC+6 in June 2023 and moved to UTC+5 in March 2024.
    expect(html).toContain('11:00 (UTC+6)')
  })

  it('names the original to search engines where the house says so, and stays at its own address', () => {
    const own = 'https://akotau.example/kopru/'
    const from = (relation: 'republished' | 'quoted', url = 'https://ajans.example/kopru') => [
      Source.parse({ url: 'https://belediye.example/', relation: 'based-on' }),
      Source.parse({ url, publisher: 'Ajans', relation }),
    ]
    const drawn = (sources: Source[], canonical: SiteProfile['canonical'], preview = false) =>
      renderPage(
        anArticle({ headline: 'Başlık', body: doc(paragraph('Metin.')), sources }),
        { ...defaultSite('tr', 'Ak Otau'), canonical },
        { links: { ...previewLinks, canonical: own }, preview },
      )
    const named = (page: string) => /<link rel="canonical" href="([^"]*)">/.exec(page)?.[1]
    const republished = drawn(from('republished'), 'source')
    expect(named(republished)).toBe('https://ajans.example/kopru')
    expect(republished).toContain(`<meta property="og:url" content="${own}">`)
    expect(republished).toContain(`"mainEntityOfPage":"${own}"`)
    expect(named(drawn(from('republished'), 'own'))).toBe(own)
    expect(named(drawn(from('quoted'), 'source'))).toBe(own)
    expect(named(drawn(from('republished', ''), 'source'))).toBe(own)
  })

  it('prints hours by the site’s own clock where the house says which that is', () => {
    const stamps = {
      created: '2026-11-27T10:00:00Z',
      firstPublished: '2026-11-27T10:05:00Z',
      updated: '2026-11-27T10:05:00Z',
    }
    const at = (zone: string) => page({ stamps }, { language: 'ru', regions: 'off', zone })
    expect(at('Asia/Almaty')).toMatch(/15:05<\/time>/)
    expect(at('')).toContain('10:05 (UTC)</time>')
    expect(at('Mars/Base')).toContain('10:05 (UTC)</time>')
  })

  it('has no province strip where the site has no regions, and no comments where they are closed', () => {
    const html = page({ comments: 'closed' }, { regions: 'off' })
    expect(html).not.toContain('data-provinces')
    expect(html).not.toContain('data-comments')
    expect(page({}).match(/<option value="\d+">/g)).toHaveLength(81)
  })

  it('places ads by the article, suppresses and turns them off', () => {
    const placements = [{ id: '1', position: 'after-headline' as const, slot: 'after-headline' }]
    const body = doc(paragraph('Bir.'), { type: 'adSlot' }, paragraph('İki.'))
    const slots = (fields: Partial<Article>) =>
      [...page({ body, ...fields }).matchAll(/data-ad-slot="([^"]+)"/g)].map(([, name]) => name)
    expect(slots({ ads: { mode: 'manual', placements, suppressions: [] } })).toEqual([
      'after-headline',
      'in-story',
    ])
    expect(slots({ ads: { mode: 'manual', placements, suppressions: ['in-story'] } })).toEqual([
      'after-headline',
    ])
    expect(slots({ ads: { mode: 'off', placements, suppressions: [] } })).toEqual([])
    expect(slots({ ads: { mode: 'auto', placements: [], suppressions: [] } })).toEqual([
      'above-headline',
      'after-headline',
      'in-story',
      'after-story',
      'side',
    ])
  })

  it('asks for nothing but its own site, and runs no code of its own in the page', () => {
    const html = page({})
    expect(html).toContain('Content-Security-Policy')
    expect(
      [...html.matchAll(/<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"/g)].map(([, href]) => href),
    ).toEqual(['data:,', 'styles.css', 'reader.js'])
    expect(html).not.toMatch(/ on[a-z]+=|style="/)
  })

  it('is drawn in a preview without scripts and without a promise', () => {
    const html = page({}, {}, true)
    expect(html).not.toContain('<script src')
    expect(html).toContain('Henüz yayımlanmadı')
  })

  it('lets no headline out of its JSON-LD', () => {
    const html = page({ headline: '</script><script>alert(1)</script>' })
    expect(html.match(/<script/g)).toHaveLength(2)
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(json).headline).toBe('</script><script>alert(1)</script>')
  })
})

it('counts a text block by block, lists and quotes included', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('bir')] }] }
  expect(bodyTexts(doc(paragraph('  a  b '), list as { type: string }, { type: 'divider' }))).toEqual([
    'a b',
    'bir',
  ])
})
