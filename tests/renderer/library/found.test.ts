import { expect, it } from 'vitest'
import { createFilter } from '../../../renderer/library/filter'
import { alikeOf, foundRows } from '../../../renderer/library/found'
import type { LibraryRow } from '../../../shared/ipc/libraryRow'

const row = (n: number, fields: Partial<LibraryRow>): LibraryRow => ({
  id: `01930000-0000-7000-8000-00000000000${n}`,
  headline: `Haber ${n}`,
  status: 'in-review',
  language: 'tr',
  sourceHost: '',
  words: 10,
  updated: `2026-11-20T10:00:0${n}.000Z`,
  binned: false,
  assignee: '',
  due: '',
  day: '',
  ...fields,
})

it('filters by due time at once, and shows a hit as its row is now', () => {
  const now = Date.parse('2026-11-26T12:00:00.000Z')
  const late = row(1, { due: '2026-11-25T10:00:00.000Z', status: 'ready' })
  const rows = [late, row(2, {})]
  const filter = createFilter(() => '')
  expect(foundRows(rows, 'all', 'due:overdue', null, filter, now)).toEqual([late])
  const hit = { row: { ...late, status: 'draft' as const }, marks: [], snippet: null }
  const answer = { hits: [hit], total: 1, meant: [], isMore: false, waiting: 0, of: 2 }
  expect(foundRows(rows, 'ready', 'due:overdue by:kaya', answer, filter, now)).toEqual([late])
})

it('looks through the whole library once for a reading of it, not with each answer', () => {
  let read = 0
  const many = Array.from({ length: 3000 }, (_, n) => {
    const one = row(1, { headline: `Haber ${n}` })
    const id = `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`
    return Object.defineProperty({ ...one }, 'id', {
      enumerable: true,
      get: () => {
        read += 1
        return id
      },
    }) as LibraryRow
  })
  const [first] = many
  if (!first) throw new Error('no rows')
  const answer = {
    hits: [{ row: { ...first }, marks: [], snippet: null }],
    total: 1,
    meant: [],
    isMore: false,
    waiting: 0,
    of: 3000,
  }
  const filter = createFilter(() => '')
  foundRows(many, 'all', 'source:tass', answer, filter, 0)
  read = 0
  expect(foundRows(many, 'all', 'source:tas', answer, filter, 0)).toEqual([first])
  expect(read).toBeLessThan(30)
})

it('knows whose near-duplicates are looked for', () => {
  const rows = [row(1, { headline: 'Köprü açıldı' }), row(2, { headline: '' })]
  expect(alikeOf(rows, `like:${rows[0]?.id}`, 'Başlıksız')).toBe('Köprü açıldı')
  expect(alikeOf(rows, `like:${rows[1]?.id}`, 'Başlıksız')).toBe('Başlıksız')
  expect(alikeOf(rows, 'köprü', 'Başlıksız')).toBeNull()
})
