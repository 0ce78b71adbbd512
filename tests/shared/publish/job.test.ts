import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  isOpen,
  type Job,
  type JobEvent,
  MAX_ATTEMPTS,
  nextAction,
} from '../../../shared/publish/job'
import { anId } from '../../build/article'

const job: Job = {
  id: 'j1',
  articleId: anId(),
  site: 'local',
  kind: 'publish',
  phase: 'queued',
  contentHash: 'sha256-0',
  attempts: 0,
  updated: '2026-11-23T10:00:00.000Z',
}
const jobAfter = (...events: JobEvent[]) =>
  events.reduce((one, event) => advance(one, event, '2026-11-23T10:01:00.000Z'), job)

describe('a publication job', () => {
  it('goes from queued to done', () => {
    const done = jobAfter({ type: 'start' }, { type: 'sent' }, { type: 'verified' })
    expect(done).toMatchObject({ phase: 'done', attempts: 1, updated: '2026-11-23T10:01:00.000Z' })
    expect(isOpen(done)).toBe(false)
  })

  it.each([
    ['an unclear answer', { type: 'unclear' }],
    ['a killed app', { type: 'interrupted' }],
  ] as [string, JobEvent][])('is looked up after %s before anything is sent again', (_, event) => {
    const unknown = jobAfter({ type: 'start' }, event)
    expect(unknown.phase).toBe('unknown')
    expect(nextAction(unknown)).toBe('look')
    expect(advance(unknown, { type: 'start' }, 'x').phase).toBe('unknown')
    expect(jobAfter({ type: 'start' }, event, { type: 'found', there: true }).phase).toBe('verifying')
    expect(nextAction(jobAfter({ type: 'start' }, event, { type: 'found', there: false }))).toBe('send')
  })

  it('waits when it is offline, and fails only when it was refused', () => {
    expect(nextAction(jobAfter({ type: 'start' }, { type: 'offline' }))).toBe('wait')
    expect(jobAfter({ type: 'start' }, { type: 'refused' }, { type: 'again' }).phase).toBe('queued')
  })

  it('gives up after so many tries that found nothing', () => {
    let one = job
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      one = advance(one, { type: 'start' }, 'x')
      one = advance(one, { type: 'unclear' }, 'x')
      one = advance(one, { type: 'found', there: false }, 'x')
    }
    expect(one.phase).toBe('failed')
  })

  it('never sends twice without having looked in between, whatever happens', () => {
    const event: fc.Arbitrary<JobEvent> = fc.oneof(
      fc.constantFrom<JobEvent>(
        { type: 'start' },
        { type: 'sent' },
        { type: 'verified' },
        { type: 'unclear' },
        { type: 'offline' },
        { type: 'refused' },
        { type: 'interrupted' },
        { type: 'again' },
      ),
      fc.boolean().map((there): JobEvent => ({ type: 'found', there })),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let one = job
        let isUnclear = false
        for (const next of events) {
          const before = one
          one = advance(one, next, 'x')
          if (one.phase === 'unknown') isUnclear = true
          if (next.type === 'found' || next.type === 'refused') isUnclear = false
          const isSent = one.attempts > before.attempts
          expect(isSent && isUnclear).toBe(false)
        }
      }),
    )
  })
})
