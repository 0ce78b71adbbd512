import { describe, expect, it } from 'vitest'
import { createFilter } from '../../../renderer/library/filter'
import { countShelves, onShelf, type Shelf } from '../../../renderer/library/shelves'
import { fold } from '../../../renderer/palette/match'
import type { LibraryRow } from '../../../shared/ipc/libraryRow'
import { chance } from '../../kill/chance'

const row = (patch: Partial<LibraryRow>): LibraryRow => ({
  id: '0190f000-0000-7000-8000-000000000001',
  headline: '',
  status: 'draft',
  language: 'tr',
  sourceHost: '',
  words: 0,
  updated: '2026-11-23T09:00:00Z',
  binned: false,
  assignee: '',
  due: '',
  day: '',
  ...patch,
})
const filter = createFilter((one) => (one.language === 'tr' ? 'Türkçe' : 'Rusça'))
const found = (headline: string, query: string) => filter([row({ headline })], 'all', query).length === 1

describe('the filter box', () => {
  it('takes the Turkish i in every shape for the same letter', () => {
    for (const query of ['istanbul', 'İSTANBUL', 'ISTANBUL', 'ıstanbul'])
      expect(found('İstanbul’da ulaşım', query)).toBe(true)
    expect(found('IĞDIR’DA KAYISI', 'ığdır')).toBe(true)
    expect(found('Iğdır’da kayısı', 'igdir kayisi')).toBe(true)
  })

  it('looks through marks, case, ё and й', () => {
    expect(found('Şırnak’ta göç', 'sirnak goc')).toBe(true)
    expect(found('Берёзы и новый район', 'березы НОВЫЙ')).toBe(true)
    expect(found('Қазақстанда жаңа бекет', 'қазақстан')).toBe(true)
  })

  it('wants every word, in any order, and treats signs as signs', () => {
    expect(found('Merkez Bankası faiz kararı', 'faiz merkez')).toBe(true)
    expect(found('Merkez Bankası faiz kararı', 'faiz enflasyon')).toBe(false)
    expect(found('Yüzde 100 (kesin)', '(kesin)')).toBe(true)
    expect(found('Merkez', '   ')).toBe(true)
  })

  it('finds by source and by the words given for a row', () => {
    const rows = [row({ sourceHost: 'akorda.kz', language: 'ru' }), row({ sourceHost: 'aa.com.tr' })]
    expect(filter(rows, 'all', 'akorda')).toEqual([rows[0]])
    expect(filter(rows, 'all', 'turkce')).toEqual([rows[1]])
  })

  it('keeps binned rows out of every shelf but the bin, and shelves corrected ones as published', () => {
    const rows = [
      row({ status: 'draft' }),
      row({ status: 'corrected' }),
      row({ status: 'published' }),
      row({ status: 'draft', binned: true }),
    ]
    expect(filter(rows, 'draft', '')).toEqual([rows[0]])
    expect(filter(rows, 'published', '')).toEqual([rows[1], rows[2]])
    expect(filter(rows, 'bin', '')).toEqual([rows[3]])
    expect(countShelves(rows)).toMatchObject({ all: 3, draft: 1, published: 2, bin: 1, ready: 0 })
  })

  it('finds the same with every key as it would from the start, whatever is typed, taken back or changed', () => {
    const words = ['Iğdır', 'ığdır', 'Şahin', 'мост', 'Мосты', 'Алматы', 'alma', 'kar', 'kara', '(kesin)']
    const rows = Array.from({ length: 300 }, (_, n) =>
      row({
        headline: [n, n * 7 + 1, n * 3 + 2].map((at) => words[at % words.length]).join(' '),
        language: n % 2 ? 'tr' : 'ru',
        binned: n % 11 === 0,
      }),
    )
    const typing = createFilter(() => '')
    const typed = [
      'k',
      'ka',
      'kar',
      'kara',
      'kara m',
      'kara мо',
      'kara',
      'kar al',
      'al kar',
      'alm kar',
      'I',
      'Iğ',
      'ığ',
      'ığd',
    ]
    for (const [step, query] of typed.entries()) {
      const among = step === 9 ? [...rows] : rows
      const shelf = step === 5 ? 'bin' : 'all'
      expect(typing(among, shelf, query), query).toEqual(createFilter(() => '')(among, shelf, query))
    }
  })

  it('folds ahead in pieces, every row once', () => {
    let folded = 0
    const counting = createFilter(() => {
      folded += 1
      return ''
    })
    const rows = Array.from({ length: 120 }, () => row({ headline: 'Iğdır' }))
    let looks = 0
    const at = counting.prepare(rows, 0, () => {
      looks += 1
      return looks <= 2
    })
    expect(at).toBe(100)
    expect(counting.prepare(rows, at, () => true)).toBe(120)
    expect(counting(rows, 'all', 'igdir')).toHaveLength(120)
    expect(folded).toBe(120)
  })
})

it('finds what asking row by row finds, in thousands of rows and whatever was asked before', () => {
  const random = chance(11)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const words = ['kara', 'Şehir', 'мост', 'город', 'ıçak', 'a', 'ka', 'Iğdır', 'с\nновой']
  const rows = Array.from({ length: 3000 }, (_, n) =>
    row({
      id: `0190f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
      headline: Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(words)).join(' '),
      binned: n % 17 === 0,
    }),
  )
  const looked = createFilter(() => '')
  const plain = (shelf: Shelf, query: string) => {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    return rows.filter(
      (one) =>
        onShelf(one, shelf) &&
        wanted.every((word) => fold(`${one.headline} ${one.sourceHost} `).includes(word)),
    )
  }
  for (const query of ['k', 'ka', 'kar', 'kara ş', 'мо', 'мост го', 'ı', 'нов', 'x', 'igdir kara', 'ka ka'])
    for (const shelf of ['all', 'bin'] as const) {
      const found = looked(rows, shelf, query)
      expect(found.map(({ id }) => id)).toEqual(plain(shelf, query).map(({ id }) => id))
      expect(rows.filter((one) => looked.shows(one, shelf, query))).toEqual(found)
    }
})
