import { expect, it } from 'vitest'
import { makeReport, REPORT_COLUMNS, type ReportEntry, reportCsv } from '../../../shared/report/report'

const id = (n: number) => `01930000-0000-7000-8000-00000000000${n}`

const entry = (
  at: string,
  act: ReportEntry['act'],
  n = 1,
  fields: Partial<NonNullable<ReportEntry['facts']>> = {},
): ReportEntry => ({
  at,
  act,
  articleId: id(n),
  site: 'kent',
  siteName: 'Kent Postası',
  firstPublished: '2026-11-25T08:00:00.000Z',
  receipt: { url: `https://kent.example/${n}`, updated: at },
  facts: {
    headline: `Haber ${n}`,
    language: 'tr',
    words: 100,
    rubrics: ['Kent'],
    category: 'own',
    ...fields,
  },
})

const entries = [
  entry('2026-11-25T11:00:00+03:00', 'publish'),
  entry('2026-11-25T12:00:00+03:00', 'publish', 2, { category: 'agency', language: 'ru', words: 50 }),
  entry('2026-11-26T00:10:00+03:00', 'update'),
  entry('2026-11-26T09:00:00+03:00', 'update'),
  entry('2026-11-26T10:00:00+03:00', 'withdraw', 2, { category: 'agency', language: 'ru', words: 50 }),
  entry('2026-11-26T11:00:00+03:00', 'publish', 3, { category: 'government', rubrics: [] }),
  entry('2026-11-26T12:00:00+03:00', 'schedule', 4),
]

it('counts a day by its own clocks: what is new, what was updated, what went', () => {
  const report = makeReport('2026-11-26', entries, { draft: 2 })
  expect(report.sites).toEqual([
    {
      site: 'kent',
      name: 'Kent Postası',
      published: 1,
      updated: 1,
      withdrawn: 1,
      words: 100,
      categories: { government: 1 },
      languages: { tr: 1 },
      rubrics: {},
    },
  ])
  expect(report.items.map(({ articleId, updates, isNew }) => [articleId, updates, isNew])).toEqual([
    [id(1), 2, false],
    [id(2), 0, false],
    [id(3), 0, true],
  ])
  expect(report.items[0]?.updated).toBe('2026-11-26T09:00:00+03:00')
})

it('says why a page was withdrawn and who decided it, until it is shown again', () => {
  const takedown = { reason: 'Yanlış kişi', by: 'Aigerim' }
  const gone = entry('2026-11-26T10:00:00+03:00', 'withdraw', 2)
  const withReason = { ...gone, receipt: { ...gone.receipt, takedown } }
  const report = makeReport('2026-11-26', [...entries.slice(0, 2), withReason], null)
  expect(report.items).toMatchObject([{ reason: 'Yanlış kişi', decidedBy: 'Aigerim' }])
  expect(reportCsv(report, REPORT_COLUMNS)).toContain('"Yanlış kişi";"Aigerim"')
  const again = entry('2026-11-26T18:00:00+03:00', 'publish', 2)
  expect(makeReport('2026-11-26', [withReason, again], null).items).toMatchObject([
    { withdrawn: '', reason: '' },
  ])
})

it('counts a month as one, each article once', () => {
  const [site] = makeReport('2026-11', entries, null).sites
  expect(site).toMatchObject({
    published: 3,
    updated: 1,
    withdrawn: 1,
    words: 250,
    categories: { own: 1, agency: 1, government: 1 },
  })
})

it('does not count as new what only comes back', () => {
  const back = [...entries, entry('2026-11-27T09:00:00+03:00', 'publish', 2)]
  expect(makeReport('2026-11-27', back, null).sites).toMatchObject([{ published: 0 }])
})

it('is a CSV in the words of whoever reads it', () => {
  const report = makeReport(
    '2026-11-25',
    [entry('2026-11-25T11:00:00+03:00', 'publish', 1, { category: 'agency' })],
    null,
  )
  const words = { tr: 'Türkçe', agency: 'ajans' }
  const csv = reportCsv(report, REPORT_COLUMNS, { words, moment: (instant) => `(${instant.slice(0, 10)})` })
  const [, row] = csv.split('\r\n')
  expect(row).toBe(
    '"Kent Postası";"Haber 1";"https://kent.example/1";"Kent";"Türkçe";"ajans";"100";"(2026-11-25)";"0";"";"";"";""',
  )
})

it('is a CSV that no spreadsheet takes for formulas', () => {
  const report = makeReport(
    '2026-11-25',
    [entry('2026-11-25T11:00:00+03:00', 'publish', 1, { headline: '=SUM(A1); "x"' })],
    null,
  )
  const [heads, row] = reportCsv(report, REPORT_COLUMNS).split('\r\n')
  expect(heads).toContain('"site";"headline"')
  expect(row).toContain(`"'=SUM(A1); ""x"""`)
})
