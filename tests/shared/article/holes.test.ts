import { describe, expect, test } from 'vitest'
import { type Article, blankArticle, Dateline, Source } from '../../../shared/article/article'
import { checkArticle } from '../../../shared/article/check'
import { fillBlocks, fillText, firstHole, holeValues } from '../../../shared/article/holes'
import { beginningOf, snippetBlocks } from '../../../shared/article/snippet'
import { defaultSite } from '../../../shared/publish/site'

const article = (fields: Partial<Article> = {}): Article => ({
  ...blankArticle({
    id: '01930000-0000-7000-8000-000000000001',
    now: '2026-11-23T10:00:00Z',
    language: 'tr',
  }),
  ...fields,
})
const site = defaultSite('tr', 'Ak Otau')
const full = article({
  headline: 'Kar yağışı',
  dateline: Dateline.parse({ place: 'Kars', date: '2026-11-23', agency: 'AA' }),
  sources: [Source.parse({ publisher: 'Kars Valiliği', url: 'https://kars.example/kar' })],
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content }) as never

describe('holes', () => {
  test('are filled from the fields by their names in every language of the newsroom', () => {
    const values = holeValues(full)
    expect(fillText('{source} · {KAYNAK} · {источник} · {Дереккөз}', values)).toBe(
      'Kars Valiliği · Kars Valiliği · Kars Valiliği · Kars Valiliği',
    )
    expect(fillText('{mahreç} ({ajans}) {tarih}', values)).toBe('Kars, 23 Kasım 2026 (AA) 23 Kasım 2026')
  })

  test('that have nothing to be filled with stay, and so do other braces', () => {
    expect(fillText('{place} {yer} {başka} {}', holeValues(article()))).toBe('{place} {yer} {başka} {}')
    expect(firstHole('{başka} {yer}')).toBe('{yer}')
    expect(firstHole('{başka}')).toBeNull()
  })

  test('are filled in text, marks and attributes of blocks', () => {
    const blocks = [
      paragraph({ type: 'text', text: 'Kaynak: {kaynak}', marks: [{ type: 'bold' }] }),
      { type: 'sourceLine', attrs: { href: '{address}', label: '{source}' } },
    ]
    expect(fillBlocks(blocks, holeValues(full))).toEqual([
      paragraph({ type: 'text', text: 'Kaynak: Kars Valiliği', marks: [{ type: 'bold' }] }),
      { type: 'sourceLine', attrs: { href: 'https://kars.example/kar', label: 'Kars Valiliği' } },
    ])
  })

  test('that were left stop publication', () => {
    const left = article({
      headline: 'Hava',
      body: { type: 'doc', content: [paragraph({ type: 'text', text: '{mahreç} Kar bekleniyor.' })] },
    })
    expect(checkArticle(left, site)).toContainEqual(
      expect.objectContaining({ code: 'text.placeholder', where: 'body.0' }),
    )
  })
})

describe('a template', () => {
  test('keeps what comes again and not what belongs to one story', () => {
    const start = beginningOf({ ...full, rubrics: ['Hava'], kicker: 'Bugün' })
    expect(start).toMatchObject({ language: 'tr', kicker: 'Bugün', rubrics: ['Hava'] })
    expect(start.dateline).toMatchObject({ place: 'Kars', agency: 'AA', date: '' })
    expect(start.sources).toEqual([Source.parse({ publisher: 'Kars Valiliği' })])
    expect(start).not.toHaveProperty('id')
    expect(start).not.toHaveProperty('receipts')
  })

  test('takes no comments and no citations along', () => {
    const blocks = snippetBlocks([
      paragraph(
        { type: 'text', text: 'Bir ' },
        { type: 'text', text: 'söz', marks: [{ type: 'comment', attrs: { thread: 'a' } }] },
        { type: 'citation', attrs: { source: 's1' } },
      ),
    ])
    expect(blocks).toEqual([paragraph({ type: 'text', text: 'Bir söz' })])
  })
})
