import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { give } from '../setup/ordinaryUser.mjs'
import { testHost } from '../setup/testHost.mjs'

/** What the tour's site is called. Its address is an example's: the finished folder may be put anywhere. */
const SETTINGS = {
  settings: {
    interfaceLanguage: 'en',
    theme: 'light',
    sites: [
      {
        id: 'local',
        name: 'Kıyı Postası',
        target: 'local',
        language: 'tr',
        address: 'https://kiyi-postasi.example',
      },
    ],
  },
}

/** @typedef {{ app: import('playwright-core').ElectronApplication, window: import('playwright-core').Page, profile: string }} Stage */

/**
 * Starts the real app on a profile of its own and hands its window to `work`; takes everything down afterwards.
 * @template T
 * @param {(stage: Stage) => Promise<T>} work
 * @param {{ settings?: Record<string, unknown> }} [options] settings that differ from the tour's own
 * @returns {Promise<T>}
 */
export async function onStage(work, { settings = {} } = {}) {
  const { _electron } = await import('playwright-core')
  const host = testHost()
  const profile = mkdtempSync(join(tmpdir(), 'galley-tour-'))
  const file = join(profile, 'settings.json')
  writeFileSync(file, JSON.stringify({ settings: { ...SETTINGS.settings, ...settings } }))
  if (host.user) for (const path of [profile, file]) give(host.user, path)
  const app = await _electron.launch({
    executablePath: host.executable,
    args: host.app ? [host.app] : [],
    chromiumSandbox: host.sandbox,
    cwd: profile,
    env: { ...plainEnvironment(), HOME: profile, GALLEY_PROFILE: profile, LANG: 'en_US.UTF-8' },
  })
  try {
    const window = await app.firstWindow()
    await window.waitForLoadState('domcontentloaded')
    return await work({ app, window, profile })
  } finally {
    await closed(app)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/**
 * Closes the app as a person does; one that cannot be closed (a dialog nobody sees) is ended.
 * @param {import('playwright-core').ElectronApplication} app
 */
async function closed(app) {
  const child = app.process()
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await app.close().catch(() => {})
  clearTimeout(deadline)
}

/** Ours, less what would lead the app's user into our own folders. @returns {Record<string, string>} */
function plainEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || /^(npm_|XDG_|DBUS_|ELECTRON_RUN_AS_NODE)/.test(name) ? [] : [[name, value]],
    ),
  )
}

/**
 * Pastes a text into the window by way of the real clipboard.
 * @param {Pick<Stage, 'app' | 'window'>} stage
 * @param {string} text
 */
export async function paste({ app, window }, text) {
  await app.evaluate(({ clipboard }, content) => clipboard.writeText(content), text)
  await window.keyboard.press('ControlOrMeta+V')
}
