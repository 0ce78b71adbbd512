import { describe, expect, test } from 'vitest'
import { type Article, blankArticle } from '../../../shared/article/article'
import { applyEntries, closeLive, type LiveArticle, startLive } from '../../../shared/article/live'
import { hitsIn, replaceIn, type TextQuery } from '../../../shared/article/replaceText'

const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const asked = (query: string, how: Partial<TextQuery> = {}): TextQuery => ({
  query,
  matchCase: false,
  matchMarks: false,
  wholeWord: false,
  ...how,
})

function live(language: string, fields: Partial<Article>, ...content: object[]): LiveArticle {
  const blank = blankArticle({
    id: '01930000-0000-7000-8000-000000000001',
    now: '2026-11-23T10:00:00Z',
    language,
  })
  const started = startLive({ ...blank, ...fields, body: { type: 'doc', content } }, 4)
  if (!started.ok) throw new Error(started.fault.message)
  return started.value
}

function changedBy(before: LiveArticle, entries: Parameters<typeof applyEntries>[1]): LiveArticle {
  const applied = applyEntries(before, entries)
  if (!applied.ok) throw new Error(applied.fault.message)
  return applied.value
}

describe('a text in an article', () => {
  test('is found in the fields and the body, with the words around it', () => {
    const article = live('tr', { headline: 'IĞDIR’da hasat' }, paragraph(text('Dün Iğdır’da başladı.')))
    expect(hitsIn(article, asked('ığdır'), 10)).toEqual({
      count: 2,
      hits: [
        { nth: 1, where: 'headline', before: '', found: 'IĞDIR', after: '’da hasat' },
        { nth: 2, where: 'body', before: 'Dün ', found: 'Iğdır', after: '’da başladı.' },
      ],
    })
  })

  test('is shown between whole words, with a sign where more stands on either side', () => {
    const article = live(
      'tr',
      {},
      paragraph(
        text(
          'Toplantı belediye binasında yapıldı ve projeye 148 milyon lira ayrıldı; ilk ödeme ocak ayında yapılacak.',
        ),
      ),
    )
    const [hit] = hitsIn(article, asked('milyon'), 1).hits
    expect(hit?.before).toBe('… binasında yapıldı ve projeye 148 ')
    expect(hit?.after).toBe(' lira ayrıldı; ilk ödeme ocak ayında …')
    // One word longer than what is shown is cut, or nothing would be left of it.
    const long = hitsIn(live('tr', {}, paragraph(text(`${'a'.repeat(60)}kar`))), asked('kar'), 1).hits
    expect(long[0]?.before).toBe(`…${'a'.repeat(40)}`)
  })

  test('is counted in every place and listed in the first ones', () => {
    const article = live('ru', {}, paragraph(text('раз раз раз')), paragraph(text('раз')))
    const { count, hits } = hitsIn(article, asked('раз'), 2)
    expect([count, hits.length]).toEqual([4, 2])
  })

  test('is replaced across marks, and every mark stays where it was', () => {
    const article = live(
      'ru',
      { headline: 'Аким Иванов', standfirst: 'Иванов сказал' },
      paragraph(text('Аким '), text('Ива', 'bold'), text('нов сказал', 'italic')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Иванов, Иванов'))] }] },
    )
    const change = replaceIn(article, asked('Иванов'), 'Петров')
    if (!change) throw new Error('nothing was found')
    expect(change.count).toBe(5)
    const changed = closeLive(changedBy(article, change.entries))
    expect([changed.headline, changed.standfirst]).toEqual(['Аким Петров', 'Петров сказал'])
    expect(changed.body.content?.[0]).toEqual(
      paragraph(text('Аким '), text('Петров', 'bold'), text(' сказал', 'italic')),
    )
    expect(JSON.stringify(changed.body.content?.[1])).toContain('Петров, Петров')
  })

  test('comes back, with its marks, by the entries that undo', () => {
    const article = live(
      'en',
      { kicker: 'Harbour' },
      paragraph(text('The '), text('har', 'bold'), text('bour and the harbour')),
    )
    const change = replaceIn(article, asked('harbour'), '')
    if (!change) throw new Error('nothing was found')
    const gone = changedBy(article, change.entries)
    expect(gone.fields.kicker).toBe('')
    expect(gone.doc.textContent).toBe('The  and the ')
    expect(closeLive(changedBy(gone, change.undo))).toEqual(closeLive(article))
  })

  test('is not found where only a part of a word is, or other letters are, when that was asked', () => {
    const article = live('tr', {}, paragraph(text('Kars, Karsta, Kârs, KARS')))
    const found = (how: Partial<TextQuery>) => hitsIn(article, asked('Kars', how), 9).count
    expect([
      found({}),
      found({ wholeWord: true }),
      found({ matchMarks: true }),
      found({ matchCase: true }),
    ]).toEqual([4, 3, 3, 3])
    expect(replaceIn(article, asked('Ardahan'), 'x')).toBeNull()
  })
})
