import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { testHost } from '../../scripts/setup/testHost.mjs'
import { closeGalley, forgetProfile, type Galley, killGalley, launchGalley } from './host'

const { sandbox, user } = testHost()

/** Every process below the app, with its command line and the lines of its status. */
function family(pid: number): { pid: number; command: string; status: Map<string, string> }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const lines = readFileSync(`/proc/${name}/status`, 'utf8').split('\n')
        const status = new Map(
          lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
        )
        return [{ pid: Number(name), parent: Number(status.get('PPid')), command, status }]
      } catch {
        // It ended while we looked.
        return []
      }
    })
  const below = new Set([pid])
  for (let grown = true; grown; ) {
    grown = false
    for (const one of all)
      if (below.has(one.parent) && !below.has(one.pid)) {
        below.add(one.pid)
        grown = true
      }
  }
  return all.filter((one) => below.has(one.pid))
}

/** False for a process that has ended, even while nobody has asked for its exit code yet. */
function alive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test.describe('the runtime', () => {
  test.skip(process.platform !== 'linux', 'reads /proc')

  let galley: Galley
  test.beforeEach(async () => {
    galley = await launchGalley()
  })
  test.afterEach(async () => {
    await killGalley(galley)
    forgetProfile(galley.profile)
  })

  test('is a real Electron that runs our app under its own name', async () => {
    const about = await galley.app.evaluate(({ app }) => ({
      name: app.getName(),
      packaged: app.isPackaged,
      profile: app.getPath('userData'),
      electron: process.versions.electron,
    }))
    expect(about).toMatchObject({ name: 'Galley', packaged: false, profile: galley.profile })
    expect(Number.parseInt(about.electron ?? '', 10)).toBeGreaterThanOrEqual(33)
  })

  test('keeps every renderer in Chromium’s sandbox, and runs as an ordinary user', async () => {
    test.skip(!sandbox, 'this computer forbids user namespaces, on which the sandbox stands')
    const processes = family(galley.pid)
    const renderers = processes.filter(({ command }) => command.includes('--type=renderer'))
    expect(renderers.length).toBeGreaterThan(0)
    for (const { command, status } of renderers) {
      expect(status.get('Seccomp'), command).toBe('2')
      expect(status.get('NoNewPrivs'), command).toBe('1')
    }
    for (const { command } of processes) expect(command).not.toContain('--no-sandbox')
    if (user) for (const { status } of processes) expect(status.get('Uid')).toContain(String(user.uid))
  })

  test('ends with the whole family when the plug is pulled', async () => {
    const before = family(galley.pid).map(({ pid }) => pid)
    expect(before.length).toBeGreaterThan(2)
    await killGalley(galley)
    await expect.poll(() => before.filter(alive)).toEqual([])
  })

  test('ends when its window is closed', async () => {
    const before = family(galley.pid).map(({ pid }) => pid)
    await galley.window.waitForSelector('#root > *')
    await closeGalley(galley)
    await expect.poll(() => before.filter(alive)).toEqual([])
    expect(galley.process.exitCode).toBe(0)
  })
})
