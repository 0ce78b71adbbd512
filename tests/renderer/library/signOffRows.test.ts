import { expect, it } from 'vitest'
import { signOffRows } from '../../../renderer/library/signOffRows'
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
  const waiting = signOffRows(rows)
  expect(waiting['in-review'].map(({ headline }) => headline)).toEqual([
    'Haber 4',
    'Haber 1',
    'Haber 2',
    'Haber 3',
  ])
  expect(waiting.ready.map(({ headline }) => headline)).toEqual(['Haber 5'])
})
