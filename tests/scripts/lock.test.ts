import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { alone } from '../../scripts/setup/lock.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('lets one at a time work, and the other afterwards', async () => {
  const lock = join(folder, 'lock')
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await sleep(50)
    seen.push(`${name} ends`)
  }
  await Promise.all([alone(lock, work('a')), alone(lock, work('b'))])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(existsSync(lock)).toBe(false)
})

it('is given back when the work fails', async () => {
  const lock = join(folder, 'lock')
  await expect(alone(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  expect(existsSync(lock)).toBe(false)
})

it('takes over from an owner that is gone', async () => {
  const lock = join(folder, 'lock')
  mkdirSync(lock)
  // Linux gives no process a number this high.
  writeFileSync(join(lock, 'pid'), '99999999')
  expect(await alone(lock, async () => 'done')).toBe('done')
})
