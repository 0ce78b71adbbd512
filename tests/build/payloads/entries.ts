import type { Material } from '../../../electron/intake/material'
import type { DocxParts } from '../../electron/intake/docxFile'
import { docxFile, paragraph, picture, png, run, styled } from '../../electron/intake/docxFile'

/** Text that makes a story around a payload, so that what survives of it stands in a body and not in furniture. */
const STORY = [
  'Belediye Başkanı Ayşe Yılmaz, yeni köprünün pazartesi günü açıldığını ve iki şeridin trafiğe verildiğini söyledi.',
  'Yılmaz, çalışmaların planlanandan önce bittiğini, ikinci etabın ise gelecek yıl başlayacağını sözlerine ekledi.',
]
const HEADLINE = 'Yeni köprü iki yakayı bağladı'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const lines = (text: string) => [HEADLINE, '', STORY[0], '', text, '', STORY[1], ''].join('\n')

/** A page with the payload between two paragraphs of its story. */
export const pageWith = (text: string, head = ''): string =>
  `<!doctype html><html><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1><p>${STORY[0]}</p>${text}<p>${STORY[1]}</p></article></body></html>`

/** A page that states the payload of itself wherever pages state anything. */
export function statedPage(text: string): string {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text,
    alternativeHeadline: text,
    description: text,
    articleSection: [text],
    keywords: text,
    author: { '@type': 'Person', name: text, url: text },
    publisher: { '@type': 'Organization', name: text, logo: { url: text } },
    image: { url: text, caption: text, creditText: text },
    url: text,
    mainEntityOfPage: text,
    license: text,
    datePublished: text,
    dateline: text,
  }).replaceAll('</', '<\\/')
  const names =
    'og:title og:description og:site_name og:url og:image og:image:alt author keywords article:section article:tag article:published_time description dc.creator dc.rights og:locale'
  const stated = names
    .split(' ')
    .map((name) => `<meta property="${name}" content="${escaped(text)}">`)
    .join('')
  const head = `${stated}<link rel=canonical href="${escaped(text)}"><script type="application/ld+json">${json}</script>`
  const marks = `<p class=byline>${escaped(text)}</p><p class=kicker>${escaped(text)}</p><p>Kaynak: ${escaped(text)}</p><p>Foto: ${escaped(text)}</p><p>Etiketler: ${escaped(text)}</p>`
  return pageWith(marks, head)
}

/** A page whose picture carries the payload in each of its texts. */
export const picturePage = (text: string): string =>
  pageWith(
    `<figure><img src="https://example.org/a.jpg" alt="${escaped(text)}" title="${escaped(text)}"><figcaption>${escaped(text)} <span class=credit>Foto: ${escaped(text)}</span></figcaption></figure><blockquote>${escaped(text)}</blockquote><ul><li>${escaped(text)}<li>${escaped(text)}</ul><table><tr><th>${escaped(text)}<td lang="${escaped(text)}" colspan="${escaped(text)}">x</table>`,
  )

const withoutControls = (text: string) =>
  Array.from(text)
    .filter((ch) => ch >= ' ' || '\t\r\n'.includes(ch))
    .join('')

/** A Word document that holds payloads in its text, links, pictures and properties. They cannot swallow each other. */
export function documentWith(texts: readonly string[]): Promise<Uint8Array> {
  const escapedTexts = texts.map((text) => escaped(withoutControls(text)))
  const [xml = ''] = escapedTexts
  const parts: DocxParts = {
    body: `${styled('KonuBal', HEADLINE)}${paragraph(run(STORY[0] ?? ''))}${escapedTexts.map((text, index) => `${paragraph(run(text))}${paragraph(`<w:hyperlink r:id="evil${index}">${run('köprü')}</w:hyperlink>`)}${paragraph(picture('shot', text))}${styled('ResimYazs', text)}`).join('')}${paragraph(run(STORY[1] ?? ''))}`,
    core: `<dc:title>${xml}</dc:title><dc:creator>${xml}</dc:creator><cp:keywords>${xml}</cp:keywords>`,
    links: Object.fromEntries(
      escapedTexts.map((text, index) => [
        `evil${index}`,
        text.replace(/[\r\n\t]/g, (ch) => `&#${ch.charCodeAt(0)};`),
      ]),
    ),
    pictures: { shot: png(7) },
  }
  return docxFile(parts)
}

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
const header = (text: string) => `=?utf-8?B?${Buffer.from(text.slice(0, 200)).toString('base64')}?=`

/** A mail with the payload in its headers, in either text, and in the name of what hangs at it. */
export const mailWith = (text: string): string =>
  [
    `From: ${header(text)} <haber@example.org>`,
    `Subject: ${header(text)}`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="out"',
    '',
    '--out',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(pageWith(text)),
    '--out',
    `Content-Type: image/png; name="${header(text)}"`,
    `Content-Disposition: attachment; filename="${header(text)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(png(9)).toString('base64'),
    '--out--',
    '',
  ].join('\r\n')

/** A web archive whose page is the payload's. */
export const archiveWith = (text: string): string =>
  [
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: https://example.org/haber`,
    `Subject: ${header(text)}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/haber',
    '',
    base64(pageWith(text)),
    '--part--',
    '',
  ].join('\r\n')

const rtf = (text: string) =>
  `{\\rtf1\\ansi\\ansicpg1254 ${HEADLINE}\\par ${STORY[0]}\\par ${Array.from(text, (ch) =>
    ch.charCodeAt(0) < 128 ? ch.replace(/[\\{}]/g, '\\$&') : `\\u${ch.charCodeAt(0)}?`,
  ).join(
    '',
  )}\\par {\\field{\\*\\fldinst HYPERLINK "${withoutControls(text).replace(/[\\{}]/g, '\\$&')}"}{\\fldrslt link}}\\par ${STORY[1]}\\par}`

const paste = (kind: 'text' | 'html' | 'auto', text: string, html = ''): Material => ({
  paste: { kind, text, html, url: '' },
})
const file = (name: string, content: string | Uint8Array): Material => ({
  file: {
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    type: 'auto',
    name,
    url: '',
    charset: '',
  },
})

export const wordDocument = async (texts: readonly string[]): Promise<Material> =>
  file('belge.docx', await documentWith(texts))

/** Every other way a text comes in, each with the payload where such material has room for it. */
export const ENTRIES: Readonly<Record<string, (text: string) => Material>> = {
  'clipboard HTML': (text) => paste('auto', lines('x'), pageWith(text)),
  'a bare fragment on the clipboard': (text) => paste('auto', text, text),
  'clipboard text': (text) => paste('text', lines(text)),
  'clipboard text that is markup': (text) => paste('auto', pageWith(text)),
  'a page': (text) => file('sayfa.html', pageWith(text)),
  'a page’s own statements': (text) => file('sayfa.html', statedPage(text)),
  'a picture’s texts': (text) => file('sayfa.html', picturePage(text)),
  'a page’s address': (text) => ({
    file: {
      bytes: new TextEncoder().encode(pageWith('')),
      type: 'auto',
      name: text,
      url: text,
      charset: text,
    },
  }),
  'a web archive': (text) => file('sayfa.mhtml', archiveWith(text)),
  'a mail': (text) => file('ileti.eml', mailWith(text)),
  Markdown: (text) =>
    file('yazi.md', `# ${HEADLINE}\n\n${lines(text)}\n\n![${text}](https://example.org/a.jpg)\n`),
  'a text file': (text) => file('yazi.txt', lines(text)),
  'rich text': (text) => file('yazi.rtf', rtf(text)),
}
