import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { setAll, setDecision } from '../../../shared/intake/decide'
import { read } from './reading'

const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../../shared/seed/republished-news-page.txt',
)
const isThere = existsSync(file)
if (!isThere)
  console.warn('The seed page is not beside the repository: its test is skipped, the twin fixture stands in.')

describe.skipIf(!isThere)('the seed page', () => {
  const text = isThere ? readFileSync(file, 'utf8') : ''
  const { article, report } = read(text)
  const lines = text.split('\n').map((line) => line.trim())
  const url =
    'https://www.akorda.kz/ru/glava-gosudarstva-posetil-centr-innovacionnogo-tvorchestva-shkolnikov-15850'

  test('its body is exactly the eight paragraphs, word for word, in order', () => {
    const paragraphs = [34, 36, 44, 46, 50, 52, 60, 64].map((number) => lines[number - 1])
    expect(article.body).toEqual({
      type: 'doc',
      content: paragraphs.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
    })
  })

  test('its fields', () => {
    expect(article.headline).toBe('Глава государства посетил Центр инновационного творчества школьников')
    expect(article.language).toBe('ru')
    expect(article.rubrics).toEqual(['События', 'Рабочие поездки'])
    expect(article.dateline).toMatchObject({
      place: 'Алматы',
      country: 'Kazakhstan',
      countryCode: 'KZ',
      zone: 'Asia/Almaty',
      date: '2023-06-04',
    })
    expect(article.sources).toHaveLength(1)
    expect(article.sources[0]).toMatchObject({
      url,
      relation: 'republished',
      category: 'government',
      published: '2023-06-04',
    })
    expect(article.ads.placements.map(({ position, slot }) => [position, slot])).toEqual([
      ['after-headline', 'after-headline'],
      ['after-story', 'after-story'],
    ])
    expect(article.comments).toBe('open')
    expect(article.slug).toBe('glava-gosudarstva-posetil-tsentr-innovatsionnogo-tvorchestva-shkolnikov')
  })

  test('each piece of furniture is dropped by its own rule, and nothing needs a look', () => {
    const dropped = report.decisions.filter(({ action }) => action === 'dropped')
    expect(dropped.map(({ rule, lines: [from, to] }) => [rule, from, to])).toEqual([
      ['region-menu', 1, 1],
      ['weather-reading', 2, 2],
      ['repeated-headline', 6, 6],
      ['font-size-controls', 9, 10],
      ['repeated-headline', 28, 28],
      ['date-fragment', 29, 29],
      ['return-link', 82, 82],
      ['empty-comments', 93, 93],
    ])
    expect(report.counts).toEqual({ kept: 8, moved: 7, slots: 2, dropped: 8, check: 0 })
  })

  test('every decision can be undone and redone, one by one and all together', () => {
    for (const { id } of report.decisions) {
      const undone = setDecision(article, id, false)
      expect(undone).not.toEqual(article)
      expect(setDecision(undone, id, true)).toEqual(article)
    }
    expect(setAll(setAll(article, false), true)).toEqual(article)
  })

  test('undoing everything leaves the page as it was pasted, line by line', () => {
    const undone = setAll(article, false)
    const shown = (undone.body.content ?? []).map((block) => textOf(block as JsonNode))
    expect(shown.join('\n').split('\n')).toEqual(
      // An ad label never becomes text: undoing its slot takes the slot away.
      lines.filter((line) => line !== '' && line !== 'REKLAM ALANI'),
    )
    expect(undone.headline).toBe('')
    expect(undone.sources).toEqual([])
    expect(undone.ads.placements).toEqual([])
  })
})
