import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { readPage } from '../../../shared/intake/readPage'
import { isEndMark } from '../../../shared/intake/rules/endMark'
import { GIVEN } from './reading'

const FOLDER = path.join(import.meta.dirname, '../../fixtures/intake/clipboards')

/** A block in one line: marks as letters before their text, items and cells in brackets. */
const drawn = (node: JsonNode): string => {
  if (node.type === 'hardBreak') return '⏎'
  if (node.text !== undefined) {
    const marks = (node.marks ?? []).map(({ type, attrs }) => (type === 'link' ? `<${attrs?.href}>` : type))
    return marks.length > 0 ? `${marks.join('+')}{${node.text}}` : node.text
  }
  const inside = (node.content ?? []).map(drawn).join(node.type.startsWith('table') ? ' | ' : '')
  const spans = node.attrs?.colspan || node.attrs?.rowspan ? JSON.stringify(node.attrs) : ''
  const names: Readonly<Record<string, string>> = {
    paragraph: inside,
    tableRow: `\n${inside}`,
    table: inside.replaceAll(' | \n', '\n').trim(),
    tableHeader: `*${inside}${spans}`,
    tableCell: `${inside}${spans}`,
    listItem: `[${inside}]`,
    bulletList: `•${inside}`,
    orderedList: `#${inside}`,
    heading: `${'#'.repeat(Number(node.attrs?.level))} ${inside}`,
    quote: `> ${inside}`,
  }
  return names[node.type] ?? `${node.type}: ${inside}`
}

const read = (name: string) => {
  const html = fs.readFileSync(path.join(FOLDER, `${name}.html`), 'utf8')
  const { article, report } = readPage({ kind: 'auto', text: '', html }, GIVEN)
  const dropped = (rule: string) =>
    report.decisions.filter((one) => one.rule === rule).map(({ text }) => text)
  return { article, body: ((article.body.content ?? []) as JsonNode[]).map(drawn), dropped }
}

describe('the clipboard of an office program', () => {
  test('Word: title, notes with their signs, tracked changes, comments, nested lists, a head of its table', () => {
    const { article, body, dropped } = read('word')
    expect(article.headline).toBe('Harbour dredging to start in autumn')
    expect(article.standfirst).toBe('The port authority has found a contractor after two failed tenders')
    expect(article.bylines).toEqual([{ name: 'Ellen Marsh', kind: 'person' }])
    expect(body).toEqual([
      '## What will be done',
      'The port authority said on Tuesday that dredging of the outer harbour would start in October and last italic{eleven weeks}.[1] The cost is put at £4.2 million.[i]',
      'The first line of an address,⏎the second line of it,⏎and the third.',
      'The harbour master welcomed the plan. He said fishermen had waited eleven years.',
      'Three rules apply:',
      '#[No anchoring in the channel#[not even for an hour][nor at night]][No diving]',
      '> “We are ready,” the contractor said.',
      'Table 1: depths in metres',
      '*Place | *Depth{"colspan":2}\nOuter harbour{"rowspan":2} | 4.5 | 6.0\n5.5 | 7.0',
      'The mayor, whose office is across the quay, called it strike{late} bold{overdue} and Hsubscript{2}O-tight work.',
      '[1] Weather permitting.',
      '[i] Without tax.',
    ])
    expect(dropped('end-mark')).toEqual(['- ENDS -'])
    expect(dropped('hidden-text').join('\n')).toMatch(/hated the plan.*Can we check this number/s)
  })

  test('Google Docs: a title in large letters, comments, notes, links past their counter', () => {
    const { article, body, dropped } = read('google-docs')
    expect(article.headline).toBe('Library opens on Sundays again')
    expect(article.standfirst).toBe('Volunteers will run the desk until the summer')
    expect(body).toEqual([
      'The town library will open on Sundays again from March, the council decided on Monday evening, after two years of closed doors.⏎It will be open from noon to five.',
      'bold{The cost} is smallsuperscript{1}, and italic{the volunteers} are strike{many} twelve. See <https://library.example/sunday?a=1>{the timetable}.',
      '## What is new',
      '•[A reading room for children with its own door•[open to all under twelve][no shoes inside please]][A machine for returning books at night]',
      '#[Come in][Sit down]',
      '*Day | *Hours\nSunday | 12–17\nMonday | 9–19',
      'Readers have asked for this since the doors closed, said the librarian, who has counted their letters.',
      '[1] Twelve hundred pounds a month.',
    ])
    expect(dropped('hidden-text')).toEqual(['Is it Monday or Tuesday?'])
  })

  test('spreadsheets: one table, its bold rows the head, empty cells kept', () => {
    expect(read('excel').body).toEqual([
      '*Bread prices by district{"colspan":3}\n*District | *2023 | *2024\nNorth | 1,20 | 1,45\nSouth | 1,10 | 1,40\nWest |  | 1,38',
    ])
    expect(read('google-sheets').body).toEqual(['*Köy | *Nüfus\nAkçay | 1.204\nGölbaşı | 812'])
  })

  test('LibreOffice: notes, nested lists, an end mark', () => {
    const { article, body, dropped } = read('libreoffice')
    expect(article.headline).toBe('Мост закроют на ремонт')
    expect(body[0]).toContain('в администрации района[1]. Работы bold{продлятся} два месяца.')
    expect(body[1]).toBe(
      '•[Автобусы пойдут в объезд по новой дороге•[каждые двадцать минут]][Для пешеходов откроют паром]',
    )
    expect(body.at(-1)).toBe('[1] Сообщение от 14 мая.')
    expect(article.sources[0]?.publisher).toBe('администрация района')
    expect(dropped('end-mark')).toEqual(['Конец'])
  })

  test('Word in a browser makes a list of each item: it becomes one, nested by the levels it states', () => {
    const { article, body } = read('word-online')
    expect(article.headline).toBe('Swans return to the mill pond')
    expect(body[0]).toContain(
      'bold{nine years}, the warden said on Thursday, and they have built a nest.⏎People',
    )
    expect(body[1]).toBe('•[Keep dogs on a lead near the pond•[even the small ones]]')
  })

  test('Google Docs in a browser: looks by numbered classes, a list by its levels, comments of several paragraphs', () => {
    const { article, body, dropped } = read('google-docs-page')
    expect(article.headline).toBe('Fish market reopens after fire')
    expect(body).toEqual([
      'The fish market on the quay reopened on Friday, eight months after the fire that took its roof[1], and the queue reached the church.',
      'It was bold{crowded}, said one italic{very} old fisherman, who had come at five.',
      '•[Forty stalls are let already•[ten of them for cheese]]',
      expect.stringMatching(/^\[1\]\s{1,2}In March, at night\.$/),
    ])
    expect(dropped('hidden-text').join(' ')).toMatch(/Name\?\s+Asked him\./)
  })

  test.each(['outlook', 'onenote', 'cocoa'])('%s: headline, a list, and nothing lost', (name) => {
    const { article, body } = read(name)
    expect(article.headline.length).toBeGreaterThan(20)
    expect(body).toHaveLength(3)
    expect(body[1]).toMatch(/^•\[/)
    expect(textOf(article.body as JsonNode).length).toBeGreaterThan(150)
  })
})

test('end marks are told from words of the story', () => {
  for (const mark of [
    'ENDS',
    '- ENDS -',
    'Ends',
    '###',
    '# # #',
    '-30-',
    '— 30 —',
    'SON',
    'Конец',
    '— Конец —',
    '-Соңы-',
    '/END/',
    '*** END ***',
    'End of release',
  ])
    expect(isEndMark(mark), mark).toBe(true)
  for (const text of [
    '30',
    'Son dakika',
    'The end of the road',
    'Ends meet',
    '2023',
    'Конец света',
    'son',
    '#gündem',
    '-',
  ])
    expect(isEndMark(text), text).toBe(false)
})
