import JSZip from 'jszip'
import type { Material } from '../../electron/intake/material'
import { docxFile, paragraph, run } from '../electron/intake/docxFile'

/** Makes one kind of hostile input of about `size` bytes. */
type Make = (size: number) => Material | Promise<Material>

const LARGEST = 10_000_000
const fill = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size)
const html =
  (make: (size: number) => string): Make =>
  (size) =>
    file('sayfa.html', make(size))
const text =
  (make: (size: number) => string): Make =>
  (size) =>
    file('yazi.txt', make(size))
const STORY = '<h1>Yeni köprü açıldı</h1><p>Başkan, köprünün pazartesi günü trafiğe açıldığını söyledi.</p>'

function file(name: string, content: string | Uint8Array): Material {
  // The largest text that is read at all: letters of two bytes would make it too large.
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content).subarray(0, LARGEST) : content
  return { file: { bytes, type: 'auto', name, url: '', charset: '' } }
}

/** Nested parts, each with a boundary of its own. */
function nestedMail(size: number): string {
  const depth = Math.floor(size / 200)
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  )
  return `Subject: x\r\nMIME-Version: 1.0\r\n${open.join('')}Content-Type: text/plain\r\n\r\nx\r\n`
}

/** A document whose text unpacks to far more than the file weighs. */
async function bomb(size: number): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', '<Types/>')
  zip.file('word/document.xml', fill(' ', size * 10))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** What somebody could make to keep the reader busy, in every shape: by name, for any size. */
export const HOSTILE: Readonly<Record<string, Make>> = {
  'elements in elements': html((size) => fill('<div>', size)),
  'inline elements in elements': html((size) => fill('<b><i><a href=x>', size)),
  'lists in lists': html((size) => fill('<ul><li>x', size)),
  'quotes in quotes': html((size) => fill('<blockquote><p>x', size)),
  'tables in tables': html((size) => fill('<table><tr><td>x', size)),
  'one huge attribute': html((size) => `<p title="${fill('a"&quot;'.slice(0, 1), size)}">x</p>${STORY}`),
  'one huge class': html((size) => `<div class="${fill('ad menu ', size)}">${STORY}</div>`),
  'one huge style': html((size) => `<p style="${fill('font-weight:bold;', size)}">x</p>`),
  'a million attributes': html((size) => `<div ${fill('a=1 ', size)}>x</div>`),
  'distinct attributes': html(
    (size) => `<div ${Array.from({ length: Math.floor(size / 9) }, (_, at) => `a${at}=1`).join(' ')}>x</div>`,
  ),
  'unclosed elements': html((size) => fill('<p><b>x', size)),
  'end tags alone': html((size) => fill('</b></p></div>', size)),
  entities: html((size) => `<p>${fill('&amp;&notanentity;&#x41;', size)}`),
  'half entities': html((size) => `<p>${fill('&CounterClockwiseContourIntegra', size)}`),
  brackets: html((size) => fill('<', size)),
  'half comments': html((size) => fill('<!--', size)),
  'half declarations': html((size) => fill('<![CDATA[', size)),
  'scripts without an end': html((size) => fill('<script><!--', size)),
  'many scripts': html((size) => fill('<script>x</script>', size)),
  'styles without an end': html((size) => fill('<style>x', size)),
  'a wide table': html((size) => `<table><tr>${fill('<td>x', size)}`),
  'a long table': html((size) => `<table>${fill('<tr><td>Ankara<td>12', size)}</table>`),
  'spanning cells': html((size) => `<table>${fill('<tr><td colspan=9999 rowspan=9999>x', size)}`),
  'list items': html((size) => `<ul>${fill('<li>Yeni köprü açıldı</li>', size)}</ul>`),
  links: html((size) => fill('<p><a href="/a?b=c">Yeni köprü açıldı</a></p>', size)),
  pictures: html((size) => fill('<figure><img src="https://example.org/a.jpg"><figcaption>x', size)),
  statements: html((size) => fill('<meta property="og:title" content="Yeni köprü">', size)),
  paragraphs: html((size) => STORY + fill('<p>Başkan, köprünün açıldığını söyledi. Herkes geldi.</p>', size)),
  'the same paragraph': html(
    (size) =>
      `<article>${fill('<p>Başkan, köprünün pazartesi günü törenle trafiğe açıldığını söyledi.</p>', size)}</article>`,
  ),
  'line breaks': html((size) => `<p>${fill('x<br>', size)}`),
  looks: html((size) => `<p>${fill('<b>x</b><i>y</i>', size)}`),
  'pictures inside': html((size) => `<img src="data:image/png;base64,${fill('A', size)}">${STORY}`),
  'broken pictures inside': html((size) => fill('<img src=data:image/x', size)),
  'a huge JSON-LD': html(
    (size) =>
      `<script type="application/ld+json">{"@graph":[${fill('{"@type":"NewsArticle","headline":"x"},', size)}{}]}</script>${STORY}`,
  ),
  'a deep JSON-LD': html(
    (size) => `<script type="application/ld+json">${fill('{"@graph":[', size)}</script>${STORY}`,
  ),
  'one line': text((size) => fill('Слово ', size)),
  spaces: text((size) => `kaynak:${fill(' ', size)}x`),
  dots: text((size) => fill('.', size)),
  'sentences of a letter': text((size) => fill('A. ', size)),
  initials: text((size) => `Muhabir: ${fill('А.Б. ', size)}`),
  commas: text((size) => `Etiketler: ${fill('a, ', size)}`),
  dates: text((size) => fill('23.11.2026 10:00 ', size)),
  'dates in lines': text((size) => fill('23 Kasım 2026 Pazartesi\n', size)),
  datelines: text((size) => fill('ANKARA (AA) - 23 Kasım ', size)),
  places: text((size) => fill('Ankara İzmir Tokat ', size)),
  'places in lines': text((size) => fill('Ankara\nİzmir\nTokat\n', size)),
  labels: text((size) => fill('Kaynak: Haber: Foto: ', size)),
  'labels in lines': text((size) => fill('Kaynak: AA\nFoto: AA\n', size)),
  attributions: text((size) => fill('сообщает пресс-служба передает со ссылкой на ', size)),
  'quotation marks': text((size) => fill('«“"', size)),
  'question marks': text((size) => fill('a?b ', size)),
  'wrong letters': text((size) => fill('TÃ¼rkiye Ð¡Ð¾ ', size)),
  'letters in a row': text((size) => fill('а', size)),
  capitals: text((size) => fill('АААА ', size)),
  digits: text((size) => fill('1', size)),
  'hash marks': text((size) => fill('#a ', size)),
  'quoted mail': text((size) => fill('> > > x\n', size)),
  underlines: text((size) => fill('__--==\n', size)),
  'empty lines': text((size) => fill('\n', size)),
  addresses: text((size) => fill('https://example.org/a?b=c ', size)),
  'Markdown brackets': (size) => file('yazi.md', fill('[', size / 50)),
  'Markdown stars': (size) => file('yazi.md', fill('*a **b ', size / 50)),
  'Markdown quotes': (size) => file('yazi.md', fill('> ', size / 50)),
  'nested parts of a mail': (size) => file('ileti.eml', nestedMail(size)),
  'many parts of a mail': (size) =>
    file(
      'ileti.eml',
      `Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\nContent-Type: text/plain\r\n\r\nx\r\n', size)}`,
    ),
  'a long header': (size) => file('ileti.eml', `Subject: ${fill('x ', size)}\r\nMIME-Version: 1.0\r\n\r\nx`),
  'folded headers': (size) => file('ileti.eml', `Subject: x\r\n${fill(' x\r\n', size)}\r\nx`),
  'quoted-printable': (size) =>
    file(
      'ileti.eml',
      `MIME-Version: 1.0\r\nSubject: x\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${fill('=3D=\r\n', size)}`,
    ),
  'parts of an archive': (size) =>
    file(
      'sayfa.mhtml',
      `MIME-Version: 1.0\r\nSnapshot-Content-Location: x\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${fill('--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n', size)}`,
    ),
  'a document that unpacks to a hundred times its size': async (size) => file('belge.docx', await bomb(size)),
  'a document of empty paragraphs': async (size) => {
    const one = paragraph(run('x'))
    return file('belge.docx', await docxFile({ body: one.repeat(Math.floor(size / one.length)) }))
  },
  'nested parts of a document': async (size) =>
    file('belge.docx', await docxFile({ body: fill('<w:p>', size) })),
}
