import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { prepareWordPress } from '../wordpress/prepare'
import { startWordPress, type WordPress } from '../wordpress/start'
import { type FaultProxy, startFaultProxy, type What } from './proxy'

const prepared = await prepareWordPress()
const none = 'reason' in prepared ? prepared.reason : ''

describe.skipIf(none)(`the wire on which things go wrong, before a real WordPress ${none}`, () => {
  let wordpress: WordPress
  let proxy: FaultProxy
  beforeAll(async () => {
    if (!('site' in prepared)) return
    wordpress = await startWordPress(prepared.site)
    proxy = await startFaultProxy(Number(new URL(wordpress.address).port))
  }, 60_000)
  afterEach(() => {
    proxy.arm([])
    wordpress.reset()
  })
  afterAll(async () => {
    await proxy?.stop()
    await wordpress?.stop()
  })

  const { editor } = { editor: () => wordpress.users.editor }
  async function post(title: string): Promise<{ status: number; text: string } | 'broken'> {
    const { user, password } = editor()
    try {
      const answer = await fetch(`${proxy.address}/wp-json/wp/v2/posts`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ title, status: 'draft' }),
        signal: AbortSignal.timeout(3000),
      })
      const text = await answer.text()
      // PHP's server names no length: what was cut off looks whole, and only its JSON does not close.
      if (answer.status === 201) JSON.parse(text)
      return { status: answer.status, text }
    } catch {
      return 'broken'
    }
  }
  const titles = async () => {
    await proxy.settle()
    const posts = await wordpress.posts()
    return posts.filter(({ id }) => id !== 1).map(({ title }) => title.raw)
  }

  it('changes nothing while nothing is planned', async () => {
    expect(await post('Plain')).toMatchObject({ status: 201 })
    expect(await titles()).toEqual(['Plain'])
  })

  // What the client sees, and whether the server did it all the same.
  it.each<[What, 'broken' | number, boolean]>([
    [{ how: 'lose' }, 'broken', true],
    [{ how: 'cut', at: 0.1 }, 'broken', true],
    [{ how: 'cut', at: 0.9 }, 'broken', true],
    [{ how: 'reset', at: 0 }, 'broken', true],
    [{ how: 'reset', at: 0.5 }, 'broken', true],
    [{ how: 'stall', at: 0.5 }, 'broken', true],
    [{ how: 'unsent', at: 0 }, 'broken', false],
    [{ how: 'unsent', at: 0.7 }, 'broken', false],
    [{ how: 'late', after: 50 }, 'broken', true],
    ...[401, 403, 413, 429, 500, 502].flatMap((status): [What, number, boolean][] => [
      [{ how: 'answer', status, when: 'before' }, status, false],
      [{ how: 'answer', status, when: 'after' }, status, true],
    ]),
    [{ how: 'swap', by: 'page' }, 200, true],
    [{ how: 'swap', by: 'empty' }, 200, true],
  ])('does what it says: %j', async (what, answer, isDone) => {
    proxy.arm([{ nth: 0, of: 'write', ...what }])
    const got = await post('Struck')
    expect(got === 'broken' ? got : got.status).toBe(answer)
    expect(await titles()).toEqual(isDone ? ['Struck'] : [])
    expect(await post('Next')).toMatchObject({ status: 201 })
  })

  it('gives the answer of an earlier question', async () => {
    proxy.arm([{ nth: 1, of: 'write', how: 'swap', by: 'earlier' }])
    const [first, second] = [await post('One'), await post('Two')]
    expect(second).toEqual(first)
    expect(await titles()).toEqual(['One', 'Two'])
  })

  it('answers in place of a server that never hears of it', async () => {
    const first = await post('One')
    proxy.arm([{ nth: 0, of: 'write', how: 'swallow' }])
    expect(await post('Two')).toEqual(first)
    expect(await titles()).toEqual(['One'])
  })

  it('holds a request back until others have passed', async () => {
    proxy.arm([{ nth: 0, of: 'write', how: 'late', after: 1 }])
    await post('Late')
    await post('First')
    await post('Second')
    expect(await titles()).toEqual(expect.arrayContaining(['First', 'Late', 'Second']))
    expect((await titles()).indexOf('Late')).toBeGreaterThan(0)
  })

  it('lets others act while a request is under way, and refuses every call while offline', async () => {
    const log: string[] = []
    const act = (when: 'before' | 'after') => ({
      nth: 0,
      of: 'any' as const,
      when,
      act: async () => void log.push(`${when} ${(await wordpress.posts()).length}`),
    })
    proxy.arm([], [act('after')])
    await post('One')
    expect(log).toEqual(['after 2'])
    await proxy.offline()
    expect(await post('Nobody')).toBe('broken')
    await proxy.online()
    expect(await post('Back')).toMatchObject({ status: 201 })
  })
})
