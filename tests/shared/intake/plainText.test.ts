import { describe, expect, test } from 'vitest'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { pageFromText } from '../../../shared/intake/page/fromText'
import { read } from './reading'

const STORY = [
  'The county council voted on Tuesday to repair the sea wall at Porthmear, which has been leaking since the storms of last winter and which the harbour master has called a disgrace.',
  'Work will begin in April. It will cost £2.3 million, of which the government pays half. “We have waited long enough,” said Councillor Ann Pascoe, who lives on the front.',
  'The contractor, a firm from Truro, will bring the stone by sea because the road is too narrow for lorries. Residents were told to expect noise on weekdays between eight and five.',
  'A second phase, which would raise the wall by a metre, has not been costed yet. The council will discuss it in the autumn, when a report on the sea level is due.',
]
const TITLE = 'Sea wall to be repaired'
const VERSE =
  'The river takes the bridge by the hand\nand leads it out to sea,\nand nobody asks the bridge if it\nwould rather stay with me.'

/** Breaks a text as programs do, each letter of the width `widthOf` gives it. */
function wrap(text: string, width: number, widthOf: (letter: string) => number = () => 1): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && [...longer].reduce((sum, letter) => sum + widthOf(letter), 0) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
const printed = (letter: string) => (/[iljtfr.,’'“” ]/.test(letter) ? 0.5 : /[mwMW]/.test(letter) ? 1.5 : 1)

const paragraphs = (text: string) => pageFromText(text).pieces.map((piece) => piece.text)
const blocks = (text: string) => (read(text).article.body.content ?? []) as JsonNode[]

describe('lines that a program broke are paragraphs again', () => {
  const wrapped = STORY.map((text) => wrap(text, 66))
  test.each([
    ['with empty lines between paragraphs', wrapped.map((lines) => lines.join('\n')).join('\n\n')],
    ['with lines of no-break spaces between', wrapped.map((lines) => lines.join('\n')).join('\n\u00a0\n')],
    ['with every line double-spaced', wrapped.map((lines) => lines.join('\n\n')).join('\n\n')],
    ['double-spaced, paragraphs farther apart', wrapped.map((lines) => lines.join('\n\n')).join('\n\n\n')],
    ['indented, without empty lines', wrapped.map((lines) => `    ${lines.join('\n')}`).join('\n')],
    ['in a narrow column', STORY.map((text) => wrap(text, 38).join('\n')).join('\n\n')],
    ['in a wide one', STORY.map((text) => wrap(text, 120).join('\n')).join('\n\n')],
    ['in letters of different width', STORY.map((text) => wrap(text, 62, printed).join('\n')).join('\n\n')],
  ])('%s', (_, text) => {
    expect(paragraphs(`${TITLE}\n\n${text}\n`)).toEqual([TITLE, ...STORY])
  })

  test('beside verse and an address, which stay as they are', () => {
    const address = 'Press office\nTown Hall, Quay Street\nPorthmear TR99 1AA'
    const text = [...wrapped.map((lines) => lines.join('\n')), VERSE, address].join('\n\n')
    expect(paragraphs(text)).toEqual([...STORY, ...VERSE.split('\n'), ...address.split('\n')])
  })

  test('turns of a dialogue begin lines of their own', () => {
    const text =
      'Корреспондент побывал на заводе и поговорил с мастером, который\nработает там с 1978 года и знает каждого рабочего по имени.\n\n— Иван Петрович, как всё начиналось в этом цехе и кто научил вас\nвашему ремеслу?\n— Пришёл после армии, дали лопату, а через год поставили к станку,\nпотому что некому было работать, и я остался на сорок лет.\n— И не хотелось уйти?\n'
    expect(paragraphs(text).map((line) => line.slice(0, 16))).toEqual([
      'Корреспондент по',
      '— Иван Петрович,',
      '— Пришёл после а',
      '— И не хотелось ',
    ])
  })

  test('words broken at a hyphen are whole where that is certain', () => {
    const text =
      'The fishermen of Porthmear waited for years, and the harbour mas-\nter with them, until the council of the town sent a well-\nknown engineer from Truro, who looked at the wall for a fort-\nnight, wrote forty pages about it and in the end told the fisher-\nmen what they knew already about the sea and about its walls.\n'
    expect(paragraphs(text)).toEqual([
      'The fishermen of Porthmear waited for years, and the harbour master with them, until the council of the town sent a well-known engineer from Truro, who looked at the wall for a fortnight, wrote forty pages about it and in the end told the fishermen what they knew already about the sea and about its walls.',
    ])
    expect(paragraphs('Ко\u00ad\nрабль вышел в море.')).toEqual(['Корабль вышел в море.'])
  })
})

test('a sentence torn by an empty line is whole again; nothing else is joined', () => {
  const [first = '', ...others] = STORY
  const torn = `${first.slice(0, first.indexOf('since') - 1)}\n\n${first.slice(first.indexOf('since'))}`
  expect(paragraphs([TITLE, torn, ...others].join('\n\n'))).toEqual([TITLE, ...STORY])
  for (const text of [
    [TITLE, ...STORY].join('\n'),
    VERSE,
    'Anna Marsh, Porthmear\nTom Rowe, Truro\nEllen Pascoe, St Ives',
    `${TITLE}\n\nporthmear.example brings you the news of the coast every day.`,
    'Ayşe Demir\nHaber Merkezi\n\n- Yeni okullar nerede açılacak?\n- Her ilçede en az bir tane olacak.',
  ])
    expect(paragraphs(text)).toEqual(text.split(/\n+/))
})

test('pages of paper leave their numbers and running heads in the report, not in the text', () => {
  const [first = '', second = ''] = STORY
  const cut = wrap(`${first} ${second}`, 66)
  const text = `${TITLE}\n\n${cut.slice(0, 3).join('\n')}\n\n1\n\nPorthmear Council | Press release\n\n${cut.slice(3).join('\n')}\n\n2\n\nPorthmear Council | Press release\n\n${STORY[2]}\n\n3\n`
  const { article, report } = read(text)
  expect((article.body.content as JsonNode[]).map(textOf)).toEqual([`${first} ${second}`, STORY[2]])
  const dropped = report.decisions.filter(({ rule }) => rule === 'page-mark').map((one) => one.text)
  expect(dropped).toEqual([
    '1',
    'Porthmear Council | Press release',
    '2',
    'Porthmear Council | Press release',
    '3',
  ])
  // A number alone may be the story's.
  expect(paragraphs(`${first}\n\n42\n\n${second}`)).toContain('42')
  expect(read(`${first}\n\n42\n\n${second}`).report.decisions.some(({ rule }) => rule === 'page-mark')).toBe(
    false,
  )
})

describe('what a plain text draws with signs', () => {
  const [first = '', second = '', third = ''] = STORY

  test('rows of cells are a table, items a list, lines in capitals between paragraphs headings', () => {
    const found = blocks(
      `${first}\n\nDistrict\t2022\t2023\nNorth\t8,1\t6,4\nSouth\t\t4,9\n\nWHAT HAPPENS NEXT\n\n${second}\n\nWHAT IT COSTS\n\n${third}\n\nThe council listed:\n\n• forty lamps along the river\n• a new roof\n\n1. A school in the east\n2. A bridge for cyclists\n`,
    )
    expect(found.map(({ type }) => type)).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'bulletList',
      'orderedList',
    ])
    expect(textOf(found[1] as JsonNode)).toBe('District | 2022 | 2023\nNorth | 8,1 | 6,4\nSouth | | 4,9')
    expect(found[7]?.content?.map(textOf)).toEqual(['forty lamps along the river', 'a new roof'])
  })

  test('dashes are a list when they enumerate, and a dialogue when somebody speaks', () => {
    const types = (text: string) => blocks(text).map(({ type }) => type)
    expect(
      types('Нужно принести следующие документы:\n\n- паспорт заявителя;\n- справку о составе семьи.\n'),
    ).toContain('bulletList')
    for (const talk of [
      'Он рассказал:\n— Я пришёл после армии.\n— И остался на сорок лет, – добавил мастер.',
      '- Yeni okullar nerede açılacak?\n- Her ilçede en az bir tane olacak.\n- Ne zaman?',
    ])
      expect(types(talk)).not.toContain('bulletList')
  })

  test('Markdown is read where it certainly is some', () => {
    const { article } = read(
      `# ${TITLE}\n\nThe council voted on **Tuesday**, see [the plan](https://example.org/plan), to repair the wall.\n\n## What happens next\n\n${second}\n`,
    )
    expect(article.headline).toBe(TITLE)
    const body = JSON.stringify(article.body)
    expect(body).toContain('{"type":"text","text":"Tuesday","marks":[{"type":"bold"}]}')
    expect(body).toContain('"href":"https://example.org/plan"')
    expect(body).not.toMatch(/\*\*|##|\]\(/)
    expect(paragraphs('2 * 3 * 4 is 24, and snake_case_names stay.\n#gündem')).toEqual([
      '2 * 3 * 4 is 24, and snake_case_names stay.',
      '#gündem',
    ])
  })
})

test.each([
  ['broken lines', () => `${'word '.repeat(12)}\n`],
  ['double-spaced lines', () => `${'word '.repeat(12)}\n\n`],
  ['hyphens', () => 'wordwordword-\n'],
  ['page numbers', () => '1\n\n'],
  ['cells', () => 'a\tb\n'],
  ['items', () => '• some words here\n'],
  ['signs of Markdown', () => '# a [b](http://c **d** *e _f\n'],
])('ten megabytes of %s end in time', { timeout: 30_000 }, (_, unit) => {
  const start = process.cpuUsage()
  pageFromText(unit().repeat(Math.floor(10_000_000 / unit().length)))
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
})
