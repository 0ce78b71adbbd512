import fs from 'node:fs'
import path from 'node:path'
import type { Galley } from '../e2e/host'

/** A call of the window as main saw it, by the computer's common clock, in milliseconds. */
interface Seen {
  readonly name: string
  readonly came: number
  readonly left: number
  readonly fault: string
}

/** Has main note every call of the window, and when its own thread stood still, into a file that outlives it. */
export async function traceCalls({ app, profile }: Galley): Promise<void> {
  await app.evaluate(({ ipcMain }, file) => {
    type Handler = (event: unknown, input: unknown) => Promise<{ fault?: { code: string } }>
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    const now = () => performance.timeOrigin + performance.now()
    const note = (seen: Seen) => appendFileSync(file, `${JSON.stringify(seen)}\n`)
    // Electron has no other way to stand between a call and its handler.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    for (const [name, handler] of handlers)
      handlers.set(name, async (event, input) => {
        const came = now()
        const answer = await handler(event, input)
        note({ name, came, left: now(), fault: answer?.fault?.code ?? '' })
        return answer
      })
    let last = now()
    setInterval(() => {
      const at = now()
      if (at - last > 60) note({ name: 'main stood still', came: last, left: at, fault: '' })
      last = at
    }, 10)
  }, fileOf(profile))
}

const fileOf = (profile: string): string => path.join(profile, 'calls.jsonl')
const RECENT = 2500

/** What main saw in the last seconds before `killedAt` (this process's `performance.now()`), a line for each call. */
export function callsBefore(profile: string, killedAt: number): string[] {
  const file = fileOf(profile)
  if (!fs.existsSync(file)) return []
  const before = (at: number) => Math.round(at - performance.timeOrigin - killedAt)
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.endsWith('}'))
    .map((text) => JSON.parse(text) as Seen)
    .filter(({ left }) => before(left) > -RECENT)
    .map(({ name, came, left, fault }) => `${name} ${before(came)} to ${before(left)} ms ${fault}`.trimEnd())
}
