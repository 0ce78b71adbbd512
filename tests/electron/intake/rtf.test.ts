import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../electron/intake/document'
import type { Article } from '../../../shared/article/article'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { readPage } from '../../../shared/intake/readPage'
import { GIVEN } from '../../shared/intake/reading'
import { png } from './docxFile'

const openBytes = async (bytes: Uint8Array, name = 'haber.rtf') => {
  const opened = await openDocument(bytes, { name, type: 'auto' })
  if (!opened.ok) throw new Error(`${opened.fault.code}: ${opened.fault.message}`)
  return { ...opened.value, ...readPage(opened.value.input, GIVEN) }
}
// Milliseconds of work: two seconds of a quiet machine, and twice that of a busy one.
const LIMIT = 4000

/** `source` is the file, byte for byte. */
const open = (source: string) => openBytes(Buffer.from(source, 'latin1'))
const blocks = (article: Article): JsonNode[] => (article.body.content ?? []) as JsonNode[]
const types = (article: Article) => blocks(article).map(({ type }) => type)
const texts = (article: Article) => blocks(article).map(textOf)

const FIRST =
  'The council opened the bridge on Monday after two years of work, and ten thousand cars crossed it on the first day.'
const SECOND =
  'The bridge joins the two banks and saves half an hour; it will be lit at night, the mayor told reporters there.'

const WORD_HEAD = String.raw`{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff31507\deff0\stshfdbch31505
{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}{\f3\fbidi \froman\fcharset2\fprq2 Symbol;}
{\f39\fbidi \froman\fcharset204\fprq2 Times New Roman Cyr;}{\f41\fbidi \froman\fcharset162\fprq2 Times New Roman Tur;}}
{\colortbl;\red0\green0\blue0;}{\*\defchp \fs22 }
{\stylesheet{\ql \li0\ri0 \fs22 \snext0 \sqformat Normal;}{\s1\ql \keepn \outlinelevel0 \b\fs32 \sbasedon0 \snext0 \slink15 heading 1;}
{\s2\ql \outlinelevel1 \sbasedon0 heading 2;}{\*\cs10 \additive Default Paragraph Font;}{\s16\ql \fs56 \sbasedon0 \snext0 Title;}{\s17\ql \sbasedon2 My section;}
{\s18\ql \i \sbasedon0 caption;}}
{\*\listtable{\list\listtemplateid1\listhybrid{\listlevel\levelnfc23\levelnfcn23{\leveltext\leveltemplateid1\'01\u-3913 ?;}{\levelnumbers;}\f3\fi-360\li720 }
{\listlevel\levelnfc23{\leveltext\'01o;}{\levelnumbers;}\li1440 }{\listname ;}\listid111}
{\list\listtemplateid2{\listlevel\levelnfc0\levelnfcn0{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listname ;}\listid222}}
{\*\listoverridetable{\listoverride\listid111\listoverridecount0\ls1}{\listoverride\listid222\listoverridecount0\ls2}}
{\*\rsidtbl \rsid1}{\info{\title Bridge opens}{\author Jane Doe}{\operator x}{\creatim\yr2024\mo5\dy3\hr10\min5}{\nofpages1}}
{\header \pard\plain Draft 7\par }{\footer \pard\plain {\field{\*\fldinst PAGE}{\fldrslt 1}}\par }\sectd `

describe('a rich text of Word', () => {
  test('becomes an article: title, headings by name, level and base, looks, links, soft breaks', async () => {
    const { article, input, report } = await open(
      String.raw`${WORD_HEAD}\pard\plain \s16\ql {\rtlch\fcs1 \af0 \ltrch\fcs0 \fs56 Bridge opens}{\par }
\pard\plain \ql {\b Bold}{ and }{\i italic}{ and }{\strike gone}{ H}{\sub 2}{O, 10 m}{\super 2}{. ${FIRST}}{\line Next line of it.\par }
\pard\plain \s1\ql {\b How it was built\par }\pard\plain \s17 Deeper\par
\pard\plain \outlinelevel2 By its level alone\par
\pard\plain {See }{\field{\*\fldinst {\rtlch  HYPERLINK "https://council.example/a?b=1&c=2" \\o "tip"}{\*\datafield 00d0c9}}{\fldrslt {\cs16\ul the plan}}}{ and }{\field{\*\fldinst HYPERLINK \\l "_Toc1"}{\fldrslt below}}{. ${SECOND}\par }}`,
    )
    expect(input.type).toBe('rtf')
    expect(article.headline).toBe('Bridge opens')
    expect(types(article)).toEqual(['paragraph', 'heading', 'heading', 'heading', 'paragraph'])
    expect(blocks(article).map(({ attrs }) => attrs?.level)).toEqual([undefined, 2, 2, 3, undefined])
    const body = JSON.stringify(blocks(article))
    for (const look of ['"bold"', '"italic"', '"strike"', '"subscript"', '"superscript"', '"hardBreak"'])
      expect(body).toContain(look)
    expect(body).toContain('https://council.example/a?b=1&c=2')
    expect(body).toContain(' and below. ')
    expect(body).not.toMatch(/Draft 7|PAGE|HYPERLINK|panose|_Toc1/)
    const told = report.decisions.find(({ rule }) => rule === 'document-properties')
    expect(told?.text).toBe('title: Bridge opens\nauthor: Jane Doe\ncreated: 2024-05-03 10:05')
  })

  test('keeps insertions, lists deletions, hidden text and comments as left out, and drops tables of contents', async () => {
    const { article, report } = await open(
      String.raw`${WORD_HEAD}\pard\plain {\field{\*\fldinst TOC \\o "1-3"}{\fldrslt {Contents line\tab 3}}}\par
{${FIRST} }{\revised\revauth1 New words. }{\deleted\revauthdel1 Old words. }{\v Secret. }{\*\atrfstart 1}Kept{\*\atrfend 1}{\*\atnid TB}{\*\atnauthor Tom}{\chatn{\*\annotation{\*\atnref 1}\pard\plain Is this right?}}{\xe{Index word}}.\par
{Torn }{\deleted\par }{apart. ${SECOND}}\par}`,
    )
    expect(texts(article)).toEqual([`${FIRST} New words. Kept.`, `Torn apart. ${SECOND}`])
    const hidden = report.decisions.filter(({ rule }) => rule === 'hidden-text').map(({ text }) => text)
    expect(hidden.join(' ')).toMatch(/Contents line.*Old words\. ?Secret\..*Is this right\?/s)
  })

  test('its lists are nested, and counted where they count', async () => {
    const { article } = await open(
      String.raw`${WORD_HEAD}\pard\plain ${FIRST}\par
{\listtext\pard\plain\f3 \'b7\tab}\pard\plain \ls1\fi-360\li720 {First of the works took three months.\par }
{\listtext\pard\plain\f2 o\tab}\pard\plain \ilvl1\ls1\li1440 {Inner work took a week.\par
{\listtext o\tab}Another inner work took two.\par }
{\listtext\pard\plain\f3 \'b7\tab}\pard\plain \ls1 {Second of the works took two months.\par }
{\listtext 1.\tab}\pard\plain \ls2 {Step one\par {\listtext 2.\tab}Step two\par }\pard\plain ${SECOND}\par}`,
    )
    expect(types(article)).toEqual(['paragraph', 'bulletList', 'orderedList', 'paragraph'])
    const [, list, steps] = blocks(article)
    expect(list?.content?.map((item) => item.content?.map(({ type }) => type))).toEqual([
      ['paragraph', 'bulletList'],
      ['paragraph'],
    ])
    expect(steps?.content?.map(textOf)).toEqual(['Step one', 'Step two'])
  })

  test('its tables keep their spans and the row that is repeated as a head', async () => {
    const { article } = await open(
      String.raw`${WORD_HEAD}\pard\plain ${FIRST}\par
\trowd \trhdr\cellx1000\cellx3000\pard\plain \intbl {Year\cell Cars\cell }\pard \intbl {\trowd \trhdr\cellx1000\cellx3000\row }
\trowd \clvmgf\cellx1000\cellx2010\cellx3000\pard\plain\intbl 2020\cell 10\par thousand\cell 12\cell\row
\trowd \clvmrg\cellx1000\cellx2000\cellx3000\pard\plain\intbl \cell 11\cell 13\cell\row
\pard\plain ${SECOND}\par}`,
    )
    expect(types(article)).toEqual(['paragraph', 'table', 'paragraph'])
    const rows = blocks(article)[1]?.content?.map(({ content }) =>
      content?.map((cell) => [cell.type, cell.attrs ?? {}, textOf(cell)]),
    )
    expect(rows).toEqual([
      [
        ['tableHeader', {}, 'Year'],
        ['tableHeader', { colspan: 2 }, 'Cars'],
      ],
      [
        ['tableCell', { rowspan: 2 }, '2020'],
        ['tableCell', {}, '10\nthousand'],
        ['tableCell', {}, '12'],
      ],
      [
        ['tableCell', {}, '11'],
        ['tableCell', {}, '13'],
      ],
    ])
  })

  test('its notes follow the text, its pictures come with their captions, its text boxes stay', async () => {
    const hex = Buffer.from(png(7))
      .toString('hex')
      .replace(/(.{64})/g, '$1\r\n')
    const { article, pictures } = await open(
      String.raw`${WORD_HEAD}\pard\plain ${FIRST}{\super\chftn {\footnote \pard\plain \s19 {\super \chftn } Counted by the police.}}\par
{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv The bridge at dawn}}}\picw10\pich10\pngblip\bliptag1{\*\blipuid 00ff}
${hex}}}{\nonshppict{\pict\wmetafile8 0102ffee}}\par
\pard\plain \s18 The bridge at night. Photo: Ann Lee\par
\pard\plain ${SECOND}{\footnote\ftnalt \pard\plain {\super\chftn} At the opening.}{\shp{\*\shpinst\shpleft1{\sp{\sn fFilled}{\sv 0}}{\shptxt \pard\plain In a box of its own.\par}}{\shprslt{\pict\wmetafile8 01}}}\par}`,
    )
    expect(pictures).toHaveLength(1)
    const figure = blocks(article).find(({ type }) => type === 'figure') ?? article.lead
    expect(JSON.stringify(figure)).toContain(pictures[0]?.hash)
    expect(JSON.stringify(figure)).toMatch(/The bridge at dawn.*The bridge at night.*Ann Lee/s)
    expect(texts(article).filter((text) => !text.startsWith('The bridge at'))).toEqual([
      `${FIRST}[1]`,
      `${SECOND}[2]`,
      'In a box of its own.',
      '[1] Counted by the police.',
      '[2] At the opening.',
    ])
  })
})

describe('rich texts of other programs', () => {
  test('WordPad: code pages by font, and the older way of lists', async () => {
    const { article } = await open(
      String.raw`{\rtf1\ansi\ansicpg1254\deff0\nouicompat\deflang1055{\fonttbl{\f0\fnil\fcharset162 Calibri;}{\f1\fnil\fcharset204 Calibri;}{\f2\fnil\fcharset2 Symbol;}}
{\*\generator Riched20 10.0.19041}\viewkind4\uc1 ` +
        '\r\n' +
        String.raw`\pard\sa200\sl276\slmult1\f0\fs22\lang31 Belediye \fe yeni k\'f6pr\'fcy\'fc d\'fcn a\'e7t\'fd; a\'f0a\'e7lar dikildi, \'deener s\'f6yledi, diye konu\'fetu ba\'fekan.\par
\f1 \'cc\'ee\'f1\'f2 \'ee\'f2\'ea\'f0\'fb\'eb\'e8 \'e2 \'ef\'ee\'ed\'e5\'e4\'e5\'eb\'fc\'ed\'e8\'ea, \'ef\'ee \'ed\'e5\'ec\'f3 \'ef\'f0\'ee\'f8\'eb\'ee \'e4\'e5\'f1\'ff\'f2\'fc \'f2\'fb\'f1\'ff\'f7 \'ec\'e0\'f8\'e8\'ed.\par
\pard{\pntext\f2\'B7\tab}{\*\pn\pnlvlblt\pnf2\pnindent0{\pntxtb\'B7}}\fi-360\li720 First thing to be done\par
{\pntext\f2\'B7\tab}Second thing to be done\par
\pard{\pntext\f0 1.\tab}{\*\pn\pnlvlbody\pnf0\pnindent0\pnstart1\pndec{\pntxta.}}\fi-360\li720 One\par
{\pntext\f0 2.\tab}Two\par
\pard Son.\par
}` +
        '\r\n\0',
    )
    const [turkish, russian, bullets, steps] = texts(article)
    expect(turkish).toContain('yeni köprüyü dün açtı; ağaçlar dikildi, Şener söyledi, diye konuştu başkan.')
    expect(russian).toBe('Мост открыли в понедельник, по нему прошло десять тысяч машин.')
    expect(bullets).toBe('First thing to be done\nSecond thing to be done')
    expect(steps).toBe('One\nTwo')
    expect(types(article).slice(2, 4)).toEqual(['bulletList', 'orderedList'])
  })

  test('TextEdit: paragraphs by a backslash at the line’s end, letters without stand-ins', async () => {
    const russian = [...'Мост открыт'].map((letter) => `\\u${letter.charCodeAt(0)} `).join('')
    const { article } = await open(
      String.raw`{\rtf1\ansi\ansicpg1252\cocoartf2639
\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fswiss\fcharset0 Helvetica-Bold;}
{\colortbl;\red255\green255\blue255;}{\*\expandedcolortbl;;}
{\*\listtable{\list\listtemplateid1\listhybrid{\listlevel\levelnfc23\levelnfcn23{\*\levelmarker \{disc\}}{\leveltext\leveltemplateid1\'01\uc0\u8226 ;}{\levelnumbers;}}{\listname ;}\listid1}}
{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}
\pard\tx566\pardirnatural
\f0\fs24 \cf0 ${FIRST} \
\
\uc0 ${russian}, \'93quoted\'94 \'97 it\'92s here.\
\pard\ls1\ilvl0\cf0 {\listtext	\uc0\u8226 	}One thing that was there\
{\listtext	\uc0\u8226 	}Another thing that was there\
\pard\f1\b \cf0 ${SECOND}}`,
    )
    expect(texts(article)).toEqual([
      FIRST,
      'Мост открыт, “quoted” — it’s here.',
      'One thing that was there\nAnother thing that was there',
      SECOND,
    ])
  })

  test('letters: stand-ins of \\u, surrogate pairs, double bytes, Cyrillic under a Western charset, UTF-8', async () => {
    const read = async (head: string, text: string) =>
      /^<p>(.*?)<\/p>/.exec((await open(`{\\rtf1\\ansi${head} ${text}\\par\n${FIRST}\\par}`)).input.text)?.[1]
    expect(
      await read(
        '',
        String.raw`{\uc2 \u1178\'3f\'3f}\u305?ld\u351 sx \u8220\ldblquote ok\u8221\'94\u-10179?\u-8704?`,
      ),
    ).toBe('Қıldşx “ok”😀')
    const cyrillic = String.raw`\'cc\'ee\'f1\'f2 \'ee\'f2\'ea\'f0\'fb\'f2`
    expect(await read(String.raw`\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0`, cyrillic)).toBe(
      'Мост открыт',
    )
    expect(await read(String.raw`\ansicpg1252{\fonttbl{\f0\fcharset0 Arial Cyr;}}\f0`, cyrillic)).toBe(
      'Мост открыт',
    )
    expect(
      await read(String.raw`\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}\f0`, String.raw`\'c7\'c5\'81@`),
    ).toBe('桥丂')
    expect(await read('', Buffer.from('Köprü açıldı').toString('latin1'))).toBe('Köprü açıldı')
    expect(await read('', String.raw`A\~b\_c\-d \{e\} f\\g <b>&amp;`)).toBe(
      'A\u00a0b‑cd {e} f\\g &lt;b&gt;&amp;amp;',
    )
  })
})

describe('a broken rich text', () => {
  test('gives what it still holds, and says that it is cut off', async () => {
    const { article, report } = await open(String.raw`${WORD_HEAD}\pard\plain {${FIRST}\par }{${SECOND}`)
    expect(texts(article)).toEqual([FIRST, SECOND])
    expect(report.decisions.find(({ rule }) => rule === 'cut-off')?.check).toBe(true)
  })

  test('goes on after a group that is closed too often', async () => {
    const { article } = await open(String.raw`{\rtf1\ansi ${FIRST}}}\par ${SECOND}\par}`)
    expect(texts(article)).toEqual([FIRST, SECOND])
  })

  test('without text, or no rich text at all, is refused in words', async () => {
    const code = async (source: string, type: 'auto' | 'rtf' = 'auto') => {
      const opened = await openDocument(Buffer.from(source, 'latin1'), { name: 'a.rtf', type })
      return opened.ok ? 'ok' : opened.fault.code
    }
    expect(await code('{\\rtf1\\ansi \\par}')).toBe('intake.empty')
    expect(await code('{\\rtf1\\ansi{\\fonttbl{\\f0 Ari')).toBe('intake.damaged')
    expect(await code('Only words.', 'rtf')).toBe('intake.damaged')
  })

  test.each([
    ['groups', '{'],
    ['fields', '{\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt x}}'],
    ['looks', '\\b x\\b0 y'],
    ['rows', '\\cell\\row '],
    ['items', '{\\listtext 1.\\tab}\\ls1 x\\par '],
    ['notes', 'x{\\footnote y}'],
    ['styles', '{\\stylesheet{\\s1\\sbasedon1 a;}}\\s1 x\\par'],
    ['names', `\\${'a'.repeat(5000)}`],
    ['numbers', `\\b${'9'.repeat(5000)}`],
    ['unfinished pictures', '{\\pict\\pngblip 89504e47'],
  ])('ten megabytes of %s end in time', { timeout: 30_000 }, async (_, unit) => {
    const source = `{\\rtf1\\ansi ${unit.repeat(Math.floor((10 * 1024 * 1024) / unit.length))}`
    const bytes = Buffer.from(source, 'latin1')
    const start = process.cpuUsage()
    await openDocument(bytes, { name: 'a.rtf', type: 'auto' })
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(LIMIT)
  })
})
