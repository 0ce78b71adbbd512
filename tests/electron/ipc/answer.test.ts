import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerCall } from '../../../electron/ipc/answer'
import { contract } from '../../../shared/ipc/contract'
import { fail, ok } from '../../../shared/result'

const lines: string[] = []
const log = (line: string) => lines.push(line)
const kind = (result: Awaited<ReturnType<typeof answerCall>>) => (result.ok ? 'ok' : result.fault.kind)

test('input that does not fit never reaches the service', async () => {
  let asked = 0
  const service = async () => {
    asked += 1
    return ok({})
  }
  const hostile = [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { id: 'x' },
    { id: '../../etc/passwd' },
    { id: { toString: 'x' } },
  ]
  for (const input of hostile) {
    expect(kind(await answerCall('articles.open', contract.articles.open, service, input, log))).toBe(
      'invalid',
    )
  }
  expect(asked).toBe(0)
})

test('an answer out of shape is a bug, logged and not passed on', async () => {
  const service = async () => ok({ secret: 'token' })
  const result = await answerCall(
    'articles.open',
    contract.articles.open,
    service,
    { id: '01930000-0000-7000-8000-000000000001' },
    log,
  )
  expect(kind(result)).toBe('unexpected')
  expect(JSON.stringify(result)).not.toContain('token')
  expect(lines.at(-1)).toContain('articles.open')
})

test('a throw is logged with its channel, and the window is not told its text', async () => {
  const service = async () => {
    throw new Error('/home/somebody/secret/path')
  }
  const result = await answerCall('settings.get', contract.settings.get, service, {}, log)
  expect(kind(result)).toBe('unexpected')
  expect(JSON.stringify(result)).not.toContain('secret')
  expect(lines.at(-1)).toContain('secret/path')
})

test('a name that was not asked for does not come through', async () => {
  const service = async (input: unknown) => ok(input as Record<string, never>)
  const result = await answerCall('shell.closed', contract.shell.closed, service, { extra: 1 }, log)
  expect(kind(result)).toBe('invalid')
})

test('whatever is asked of any call, a result comes back and the service sees only what fits', async () => {
  for (const [name, methods] of Object.entries(contract)) {
    for (const [method, { input, output }] of Object.entries(methods)) {
      await fc.assert(
        fc.asyncProperty(fc.anything({ withNullPrototype: true, withBigInt: true }), async (given) => {
          const service = async (value: unknown) => {
            expect(input.safeParse(value).success).toBe(true)
            return fail('missing', 'nothing', 'Nothing there.')
          }
          const result = await answerCall(`${name}.${method}`, { input, output }, service, given, log)
          expect(result.ok).toBe(false)
        }),
        { numRuns: 60 },
      )
    }
  }
})
