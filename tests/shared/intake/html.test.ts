import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../shared/article/article'
import { checkBody } from '../../../shared/body/parse'
import { readPage } from '../../../shared/intake/readPage'
import { GIVEN, read } from './reading'

const P = 'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.'
const html = (source: string, url = '') => readPage({ kind: 'html', text: source, url }, GIVEN)
const body = (source: string, url = '') => html(source, url).article.body.content ?? []
const text = (value: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value }

describe('what HTML becomes', () => {
  test('bold, italic and links are kept as marks, white space folds, NBSP stays', () => {
    expect(body(`<p>Bir\n  <b>iki <i>üç</i></b>&nbsp;dört <a href="https://x.org/a">beş</a></p>`)).toEqual([
      {
        type: 'paragraph',
        content: [
          text('Bir '),
          text('iki ', { type: 'bold' }),
          text('üç', { type: 'bold' }, { type: 'italic' }),
          text('\u00a0dört '),
          text('beş', { type: 'link', attrs: { href: 'https://x.org/a' } }),
        ],
      },
    ])
  })

  test('a link its own page calls paid for stays marked so', () => {
    expect(body(`<p>${P} <a href="https://otel.example/" rel="nofollow sponsored">otel</a></p>`)).toEqual([
      {
        type: 'paragraph',
        content: [
          text(`${P} `),
          text('otel', { type: 'link', attrs: { href: 'https://otel.example/', rel: 'noopener sponsored' } }),
        ],
      },
    ])
  })

  test('two breaks make a paragraph, one stays a break', () => {
    expect(body('<div>bir<br>iki<br><br>üç</div>')).toEqual([
      { type: 'paragraph', content: [text('bir'), { type: 'hardBreak' }, text('iki')] },
      { type: 'paragraph', content: [text('üç')] },
    ])
  })

  test('nested lists, ordered and not', () => {
    const [list] = body(
      `<p>${P}</p><ol><li>ilk adım burada anlatılıyor<ul><li>ayrıntı</li></ul></li><li>ikinci</li></ol>`,
    ).slice(1)
    expect(list).toEqual({
      type: 'orderedList',
      attrs: { start: 1 },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [text('ilk adım burada anlatılıyor')] },
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('ayrıntı')] }] }],
            },
          ],
        },
        { type: 'listItem', content: [{ type: 'paragraph', content: [text('ikinci')] }] },
      ],
    })
  })

  test('headings lose their bold, a later h1 becomes a second level', () => {
    const found = html(
      `<h1>Köprü bugün törenle açıldı</h1><p>${P}</p><h1><b>Sonra ne olacak</b></h1><p>${P}</p>`,
    )
    expect(found.article.headline).toBe('Köprü bugün törenle açıldı')
    expect(found.article.body.content?.[1]).toEqual({
      type: 'heading',
      attrs: { level: 2 },
      content: [text('Sonra ne olacak')],
    })
  })

  test('relative addresses are completed with the page’s own', () => {
    const found = JSON.stringify(
      body(
        `<p>${P} <a href="/b">x</a> <a href="c">y</a> <a href="//z.org/d">z</a></p>`,
        'https://x.org/a/page',
      ),
    )
    for (const href of ['https://x.org/b', 'https://x.org/a/c', 'https://z.org/d'])
      expect(found).toContain(`"${href}"`)
  })

  test('the page’s address becomes its source when it names no other', () => {
    const found = html(`<link rel=canonical href="https://www.x.gov.tr/a?utm_source=q"><p>${P}</p>`)
    expect(found.article.sources[0]).toMatchObject({
      url: 'https://www.x.gov.tr/a',
      publisher: 'x.gov.tr',
      category: 'government',
    })
    const named = html(
      `<link rel=canonical href="https://x.org/a"><p>${P}</p><p>${P}</p><p>Kaynak: https://y.org/b</p>`,
    )
    expect(named.article.sources.map(({ url, relation }) => [url, relation])).toEqual([
      ['https://y.org/b', 'republished'],
      ['https://x.org/a', 'based-on'],
    ])
  })

  test('a fragment of a Windows clipboard is read, its header and the rest are not', () => {
    const clip = `Version:0.9\r\nStartHTML:00\r\nSourceURL:https://x.org/a/b\r\n<html><body>dışarıda<!--StartFragment--><p>${P} <a href="c">y</a></p><!--EndFragment--></body></html>`
    const found = JSON.stringify(html(clip).article.body)
    expect(found).not.toContain('dışarıda')
    expect(found).toContain('https://x.org/a/c')
  })

  test('lists of Word become lists, numbered ones too', () => {
    const item = (sign: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${sign}</span>${words}</p>`
    const found = body(
      `<p class=MsoNormal>${P}</p>${item('1.', 'birinci iş burada')}${item('2.', 'ikinci iş burada')}`,
    )
    expect(found[1]).toMatchObject({ type: 'orderedList', content: [{}, {}] })
    expect(JSON.stringify(found)).not.toContain('1.')
  })

  test('the clipboard’s plain text is read when its HTML is empty', () => {
    expect(read(P, { html: '<meta charset=utf-8><div></div>' }).article.body.content).toEqual([
      { type: 'paragraph', content: [text(P)] },
    ])
  })

  test('text that talks about tags is no HTML', () => {
    expect(read('Etiket <b> kalın yazı demektir.').report.input.kind).toBe('text')
    expect(read('<p>Bir</p><p>İki</p>').report.input.kind).toBe('html')
  })
})

describe('nothing of a page’s code survives', () => {
  const PAYLOADS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<a href=" &#1;javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="vbscript:x">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><img src=x onerror=alert(1)></template>',
    '<base href="javascript:alert(1)//"><a href="x">x</a>',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<object data="javascript:alert(1)">x</object>',
    '<img src="file:///etc/passwd"><img src="javascript:alert(1)"><img srcset="javascript:alert(1) 1x">',
    '<link rel=canonical href="javascript:alert(1)">',
    '<meta property="og:url" content="javascript:alert(1)">',
    '<style>@import "javascript:alert(1)"</style>',
    '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
    '<xmp><script>alert(1)</script></xmp>',
    '<p style="background:url(javascript:alert(1))">x</p>',
  ]
  const addresses = (value: unknown): string[] => {
    const found: string[] = []
    JSON.stringify(value, (key, one: unknown) => {
      if ((key === 'href' || key === 'src' || key === 'url') && typeof one === 'string' && one)
        found.push(one)
      return one
    })
    return found
  }

  test.each(PAYLOADS)('%s', (payload) => {
    const { article } = html(`<h1>Köprü açıldı</h1><p>${P}</p>${payload}<p>${P}</p>`)
    expect(checkBody(article.body).ok).toBe(true)
    const { intakeReport, ...fields } = article
    expect(addresses(fields).every((address) => /^(https?:|mailto:)/i.test(address))).toBe(true)
    const shown = JSON.stringify(article.body.content)
    expect(shown).toContain(P)
    expect(shown).not.toMatch(/onerror|onload|srcdoc|"style"/)
    expect(intakeReport).not.toBeNull()
  })

  test('scripts, frames and hidden text are listed as dropped', () => {
    const { report } = html(
      `<script>x</script><style>y</style><p>${P}</p><p hidden>gizli söz</p><iframe src="https://v.org/1"></iframe><p>${P}</p>`,
    )
    const dropped = report.decisions
      .filter(({ action }) => action === 'dropped')
      .map(({ rule, text: t }) => `${rule}: ${t}`)
    expect(dropped).toContain('hidden-text: gizli söz')
    expect(dropped).toContain('page-code: frame https://v.org/1')
    expect(dropped.some((line) => /page-code: .*script/.test(line))).toBe(true)
  })
})

describe('any markup gives a body the schema accepts', () => {
  const part = fc.constantFrom(
    ...'<p> </p> <ul> <ol> </ul> </ol> <li> </li> <blockquote> </blockquote> <h1> <h2> </h2> <b> </b> <i> <a href="https://x.org"> </a> <table> <tr> <td> </table> <figure> <img src="https://x.org/a.jpg" alt="x"> <figcaption> </figure> <br> <hr> <div> </div> <pre> <sup> <sub> <s>'.split(
      / (?=<)/,
    ),
    'bir iki üç',
    ' ',
    `${P}`,
    'REKLAM',
  )
  test('whatever is nested in whatever', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { article } = html(parts.join(''))
        expect(checkBody(article.body).ok).toBe(true)
        expect(Article.safeParse(article).success).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('running text is never lost to a wrong word in the markup', () => {
  test.each(['sidebar', 'comments', 'nav menu', 'share', 'widget related', 'ad'])('class="%s"', (name) => {
    const shown = JSON.stringify(body(`<div class="${name}"><p>${P}</p><p>${P} Ve ekledi.</p></div>`))
    expect(shown).toContain('Ve ekledi.')
  })

  test('an open head, form or svg does not swallow the story', () => {
    for (const open of ['<head>', '<form>', '<svg><path>', '<table>', '<a href=#>', '<aside>']) {
      expect(JSON.stringify(body(`${open}<p>${P}</p>`))).toContain(P)
    }
  })
})
