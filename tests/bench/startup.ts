import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetProfile, killGalley, launchElectron, newProfile } from '../e2e/host'
import { formatRatio, median, ratioOf, voided } from './statistics'

const READY = 'button:has-text("New article")'

const EMPTY_MAIN = `import { app, BrowserWindow } from 'electron'
if (process.env.GALLEY_PROFILE) app.setPath('userData', process.env.GALLEY_PROFILE)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadURL('data:text/html,<title>empty</title><main>empty</main>')
})
app.on('window-all-closed', () => app.quit())
`

/** The least an Electron app can be: one sandboxed window with one word in it. */
function emptyApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-empty-'))
  chmodSync(folder, 0o755)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js', type: 'module' }),
  )
  writeFileSync(join(folder, 'main.js'), EMPTY_MAIN)
  return folder
}

/** Milliseconds from starting the process until the window shows its first real content. */
async function start(profile: string, ready: string, app?: string): Promise<number> {
  const before = performance.now()
  const launched = await launchElectron(app ? { profile, app } : { profile })
  const window = await launched.app.firstWindow()
  await window.locator(ready).first().waitFor({ state: 'visible' })
  const spent = performance.now() - before
  await killGalley(launched)
  return spent
}

/** Cold start, Galley against an empty window, with the empty window against itself as the control. */
export async function startupBench(blocks = 9): Promise<void> {
  const empty = emptyApp()
  const profile = newProfile()
  const bare = newProfile()
  const pairs: { ours: number; base: number }[] = []
  const control: { ours: number; base: number }[] = []
  await start(profile, READY)
  await start(bare, 'main', empty)
  for (let block = 0; block < blocks; block += 1) {
    const arms = [
      () => start(profile, READY),
      () => start(bare, 'main', empty),
      () => start(bare, 'main', empty),
    ]
    const order = block % 2 === 0 ? [0, 1, 2] : [2, 1, 0]
    const times: number[] = []
    for (const arm of order) times[arm] = await (arms[arm] as () => Promise<number>)()
    const [ours, first, second] = times as [number, number, number]
    pairs.push({ ours, base: (first + second) / 2 })
    control.push({ ours: second, base: first })
  }
  forgetProfile(profile)
  forgetProfile(bare)
  const same = ratioOf(control)
  console.log('cold start (process to first content)')
  console.log(`  Galley / empty Electron window   ${formatRatio(ratioOf(pairs))}   goal <= 1.50x`)
  console.log(
    `  empty / empty (control)          ${formatRatio(same)}${voided(same) ? '   VOID: the machine was too noisy' : ''}`,
  )
  console.log(
    `  medians: Galley ${median(pairs.map(({ ours }) => ours)).toFixed(0)} ms, empty ${median(pairs.map(({ base }) => base)).toFixed(0)} ms`,
  )
}
