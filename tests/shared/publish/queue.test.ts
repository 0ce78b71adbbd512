import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../../../shared/article/article'
import type { Job } from '../../../shared/publish/job'
import { DELIVERY_COLUMNS } from '../../../shared/publish/queue/columns'
import { type LoggedDelivery, neverWrote, nextAttempt } from '../../../shared/publish/queue/delivery'
import { deliveriesCsv, deliveriesJsonLines } from '../../../shared/publish/queue/export'
import { queueItems } from '../../../shared/publish/queue/items'
import { MASK, masker } from '../../../shared/publish/queue/mask'

const article = '01930000-0000-7000-8000-000000000001' as ArticleId
const now = '2026-11-23T10:00:00.000Z'

const aJob = (fields: Partial<Job>): Job => ({
  id: 'job',
  articleId: article,
  site: 'own',
  kind: 'publish',
  phase: 'queued',
  contentHash: '',
  attempts: 0,
  updated: now,
  ...fields,
})

const logged = (fields: Partial<LoggedDelivery>): LoggedDelivery => ({
  id: 'd1',
  articleId: article,
  headline: 'Köprü; açıldı',
  site: 'own',
  siteName: 'Own',
  act: 'publish',
  attempt: 1,
  began: now,
  ended: now,
  steps: [{ step: 'pictures', at: now, part: 1, of: 2 }],
  files: [{ name: 'sha256-a', bytes: 10 }],
  outcome: 'done',
  fault: null,
  url: '',
  row: 1,
  isDismissed: false,
  ...fields,
})

const itemsOf = (jobs: Job[], last: LoggedDelivery[] = []) =>
  queueItems({ jobs, running: [], last, siteName: (site) => site, now })

describe('the queue', () => {
  it.each([
    [{}, 'queued', ''],
    [{ notBefore: '2026-11-23T12:00:00.000Z' }, 'held', '2026-11-23T12:00:00.000Z'],
    [{ phase: 'verifying', notBefore: '2026-11-23T12:01:00.000Z' }, 'scheduled', '2026-11-23T12:00:00.000Z'],
    [{ phase: 'verifying', notBefore: '2026-11-23T09:01:00.000Z' }, 'late', '2026-11-23T09:00:00.000Z'],
    [{ phase: 'paused', attempts: 1 }, 'waiting', '2026-11-23T10:02:00.000Z'],
    [{ phase: 'sending', attempts: 2 }, 'unclear', '2026-11-23T10:04:00.000Z'],
    [{ phase: 'verifying', attempts: 1 }, 'unclear', '2026-11-23T10:02:00.000Z'],
    [{ phase: 'unknown', attempts: 1, cancelled: true }, 'cancelling', '2026-11-23T10:02:00.000Z'],
  ] satisfies [Partial<Job>, string, string][])('says of %j that it is %s', (job, state, at) => {
    expect(itemsOf([aJob(job)])).toMatchObject([{ state, at }])
  })

  it('has one line for an article on a site, the latest thing that was wanted', () => {
    const items = itemsOf(
      [aJob({ id: 'old', phase: 'paused' }), aJob({ id: 'new', kind: 'withdraw' })],
      [logged({ outcome: 'refused' })],
    )
    expect(items).toMatchObject([{ act: 'withdraw', state: 'queued', headline: 'Köprü; açıldı' }])
  })

  it('keeps a refusal until it is seen', () => {
    expect(itemsOf([], [logged({ outcome: 'refused' })])).toMatchObject([{ state: 'refused' }])
    expect(itemsOf([], [logged({ outcome: 'refused', isDismissed: true })])).toEqual([])
    expect(itemsOf([], [logged({ outcome: 'offline' })])).toEqual([])
  })
})

describe('what the log tells', () => {
  const sent = logged({ outcome: 'unclear', steps: [{ step: 'send', at: now }] })
  const refusedConnection = logged({
    outcome: 'offline',
    steps: [{ step: 'send', at: now }],
    fault: { kind: 'offline', code: 'site.not-reached', message: '' },
  })

  it('knows whether readers can have seen anything', () => {
    expect(neverWrote([])).toBe(true)
    expect(neverWrote([logged({ outcome: 'offline' })])).toBe(true)
    expect(neverWrote([refusedConnection])).toBe(true)
    expect(neverWrote([logged({ outcome: 'offline' }), sent])).toBe(false)
    expect(neverWrote([logged({ outcome: 'begun' })])).toBe(false)
    expect(neverWrote([logged({ outcome: 'offline' }), logged({ outcome: 'done' }), sent])).toBe(true)
  })

  it('counts tries until one came to an end', () => {
    expect(nextAttempt([])).toBe(1)
    expect(nextAttempt([logged({ outcome: 'offline', attempt: 3 })])).toBe(4)
    expect(nextAttempt([logged({ outcome: 'done', attempt: 3 })])).toBe(1)
  })

  it('is a table for a spreadsheet, and a line each for a program', () => {
    const formula = logged({ headline: '=HYPERLINK("x")' })
    const csv = deliveriesCsv([logged({}), formula], DELIVERY_COLUMNS)
    const [head, row, second] = csv.split('\r\n')
    expect(head?.startsWith('\u{feff}"began";"ended"')).toBe(true)
    expect(row).toContain('"Köprü; açıldı"')
    expect(row).toContain(`"pictures 1/2 ${now}";"sha256-a 10";"10"`)
    expect(second).toContain('"\'=HYPERLINK(""x"")"')
    expect(
      deliveriesJsonLines([logged({}), formula])
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ headline: 'Köprü; açıldı' }, { headline: '=HYPERLINK("x")' }])
  })
})

describe('a mask', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const mask = masker({ secrets: ['abcd efgh ijkl', '64f0:0123456789abcdef01'], user: 'edna', base64 })

  it.each([
    'the password abcd efgh ijkl is wrong',
    'the password abcdefghijkl is wrong',
    '?pw=abcd%20efgh%20ijkl',
    'pw=abcd+efgh+ijkl&x=1',
    base64('edna:abcd efgh ijkl'),
    `sent ${base64('abcd efgh ijkl')}`,
    'the key 0123456789abcdef01',
  ])('takes out what is known, in the form it is sent in: %s', (text) => {
    const masked = mask(text)
    expect(masked).toContain(MASK)
    expect(masked).not.toMatch(/abcd|efgh|ijkl|0123456789abcdef/)
    expect(masked).not.toContain(base64('edna:abcd efgh ijkl').slice(0, 12))
  })

  it.each([
    ['Authorization: Bearer eyJhbGciOi.abc', 'Authorization: Bearer ••••'],
    ['{"password":"swordfish","x":1}', '{"password":"••••","x":1}'],
    ['https://edna:swordfish@host/p?token=swordfish&y=1', 'https://••••@host/p?token=••••&y=1'],
    ['did not accept the user name and password: wrong', 'did not accept the user name and password: wrong'],
  ])('takes out what looks like a secret, and nothing else: %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })
})
