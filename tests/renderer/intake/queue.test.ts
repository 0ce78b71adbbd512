import { describe, expect, test } from 'vitest'
import { createQueue, type Item, type Job } from '../../../renderer/intake/queue/queue'
import { type Article, ArticleId, blankArticle } from '../../../shared/article/article'
import type { IntakeReport } from '../../../shared/intake/report'
import type { Reading } from '../../../shared/intake/taken'
import { fail, ok, type Result } from '../../../shared/result'

const articleNamed = (headline: string): Article => ({
  ...blankArticle({
    id: ArticleId.parse('01930000-0000-7000-8000-000000000001'),
    now: '2026-11-23T10:00:00Z',
    language: 'tr',
  }),
  headline,
})
const report = {} as IntakeReport
const reading = (headline: string, parts: string[] = []): Reading => ({
  article: articleNamed(headline),
  report,
  parts: parts.map((part) => ({ article: articleNamed(part), report })),
})

/** A queue whose readings are answered by the test, by name. */
function aQueue() {
  const open = new Map<string, (answer: Result<Reading>) => void>()
  const asked: [string, readonly string[]][] = []
  const saved: string[] = []
  const stored: string[] = []
  const queue = createQueue({
    async save(article) {
      saved.push(article.headline)
      return ok(article)
    },
    stored: ({ name }) => stored.push(name),
  })
  const job = (name: string): Job => ({
    name,
    kind: 'address',
    read: (allowed) => {
      asked.push([name, allowed])
      return new Promise((resolve) => open.set(name, resolve))
    },
  })
  return {
    queue,
    asked,
    saved,
    stored,
    add: (...names: string[]) => queue.add(names.map(job)),
    async answer(name: string, answer: Result<Reading>) {
      open.get(name)?.(answer)
      await new Promise((resolve) => setTimeout(resolve))
    },
    states: () => Object.fromEntries(queue.items().map(({ name, state }: Item) => [name, state])),
  }
}

describe('the intake queue', () => {
  test('takes three at a time, in order, and one that fails stops no other', async () => {
    const { add, answer, states, saved, queue } = aQueue()
    const [first = 0] = add('a', 'b', 'c', 'd')
    expect(states()).toEqual({ a: 'fetching', b: 'fetching', c: 'fetching', d: 'waiting' })
    await answer('a', fail('offline', 'fetch.unreachable', 'x', { host: 'a' }))
    expect(states()).toEqual({ a: 'failed', b: 'fetching', c: 'fetching', d: 'fetching' })
    await answer('d', ok(reading('D')))
    queue.retry(first)
    await answer('a', ok(reading('A')))
    expect(states()).toMatchObject({ a: 'done', d: 'done' })
    expect(saved).toEqual(['D', 'A'])
  })

  test('stores nothing of what was cancelled, and can take it in after all', async () => {
    const { add, answer, states, saved, queue } = aQueue()
    const [first = 0] = add('a', 'b')
    queue.cancel(first)
    await answer('a', ok(reading('A')))
    expect(saved).toEqual([])
    queue.cancelAll()
    expect(states()).toEqual({ a: 'cancelled', b: 'cancelled' })
    queue.retry(first)
    await answer('a', ok(reading('A again')))
    expect(saved).toEqual(['A again'])
    queue.clear()
    expect(queue.items()).toEqual([])
  })

  test('a host of the own network is allowed for what lies there, and for nothing else', async () => {
    const { add, answer, asked, queue } = aQueue()
    const [inside, public_, waiting] = [
      'http://intra.example/1',
      'http://web.example/1',
      'http://intra.example/2',
    ]
    add(inside ?? '', public_ ?? '', 'http://web.example/2', waiting ?? '')
    await answer(inside ?? '', fail('denied', 'fetch.private', 'x', { host: 'intra.example' }))
    queue.allow('intra.example')
    expect(asked).toEqual([
      [inside, []],
      [public_, []],
      ['http://web.example/2', []],
      [waiting, []],
    ])
    await answer(public_ ?? '', ok(reading('W')))
    expect(asked.at(-1)).toEqual([inside, ['intra.example']])
  })

  test('several articles in one wait for a choice, and only what was chosen is stored', async () => {
    const { add, answer, states, saved, stored, queue } = aQueue()
    const [only = 0] = add('bulletin')
    const read = reading('Whole', ['One', 'Two', 'Three'])
    await answer('bulletin', ok(read))
    expect(states()).toEqual({ bulletin: 'choosing' })
    await queue.choose(
      only,
      [read.parts[0], read.parts[2]].flatMap((part) => (part ? [part.article] : [])),
    )
    expect(saved).toEqual(['One', 'Three'])
    expect(stored).toEqual(['bulletin'])
    expect(states()).toEqual({ bulletin: 'done' })
  })

  test('one that is cancelled stops its request; asking again makes another', async () => {
    const signals: AbortSignal[] = []
    const queue = createQueue({ save: async (article) => ok(article), stored: () => {} })
    const [id = 0] = queue.add([
      {
        name: 'slow',
        kind: 'address',
        read: (_, signal) => {
          signals.push(signal)
          return new Promise(() => {})
        },
      },
    ])
    queue.cancel(id)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    queue.retry(id)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    queue.cancelAll()
    expect(signals[1]?.aborted).toBe(true)
  })
})
