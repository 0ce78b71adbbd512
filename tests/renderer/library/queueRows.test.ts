import { expect, it } from 'vitest'
import { createFilter } from '../../../renderer/library/filter'
import { foundRows } from '../../../renderer/library/found'
import { queueOf } from '../../../renderer/library/queueRows'
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

it('puts what is due first on top, then what has waited longest', () => {
  const rows = [
    row(3, {}),
    row(2, {}),
    row(1, { due: '2026-11-27T10:00:00.000Z' }),
    row(4, { due: '2026-11-26T10:00:00.000Z' }),
    row(5, { status: 'ready' }),
    row(6, { status: 'draft' }),
    row(7, { binned: true }),
  ]
  const queue = queueOf(rows)
  expect(queue['in-review'].map(({ headline }) => headline)).toEqual([
    'Haber 4',
    'Haber 1',
    'Haber 2',
    'Haber 3',
  ])
  expect(queue.ready.map(({ headline }) => headline)).toEqual(['Haber 5'])
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
