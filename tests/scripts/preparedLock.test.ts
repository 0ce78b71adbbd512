import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { cacheDir } from '../../scripts/setup/places.mjs'
import { prepareWordPress } from '../wordpress/prepare'

const prepared = await prepareWordPress()
const missing = 'reason' in prepared ? prepared.reason : ''

it.skipIf(missing)(`the prepared WordPress is not kept by somebody who is gone ${missing}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [from, to] = [join(cacheDir(), 'wordpress'), join(folder, 'wordpress')]
  mkdirSync(join(to, 'lock'), { recursive: true })
  for (const name of readdirSync(from)) if (name !== 'lock') symlinkSync(join(from, name), join(to, name))
  // Linux gives no process a number this high.
  writeFileSync(join(to, 'lock/pid'), '99999999')
  vi.stubEnv('GALLEY_CACHE', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await prepareWordPress()).toMatchObject({ site: expect.stringContaining(to) })
  expect(existsSync(join(to, 'lock'))).toBe(false)
})
