import { type ChildProcess, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { give } from '../../scripts/setup/ordinaryUser.mjs'
import { root } from '../../scripts/setup/places.mjs'
import { testHost } from '../../scripts/setup/testHost.mjs'

export interface LaunchOptions {
  /** Where settings and library live; a new, empty one unless given. Made by `newProfile`. */
  profile?: string
  env?: Record<string, string>
  /** Further arguments of the app, after the app itself. */
  args?: string[]
  /** Files to open with the app: copied to where its user can read them. */
  files?: string[]
  /** A folder with another app than out/app, for instance an empty one to compare with. */
  app?: string
  /** Milliseconds a start may take; Playwright's own bound unless given. */
  timeout?: number
  /** A packaged Galley to start instead of Electron with out/app. */
  packaged?: string
}

export interface Galley {
  app: ElectronApplication
  window: Page
  profile: string
  /** What main wrote to stdout and stderr so far. */
  output: () => string
  /** The app's own process: signals to its id reach Electron itself. Known even after the app has ended. */
  process: ChildProcess
  pid: number
}

const screenshots = join(root, 'out/test/screenshots')

/** An empty profile folder that belongs to whoever the app runs as. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-profile-'))
  return handOver(folder)
}

/** Gives planted files to the app's user, so that it may change them as it could change its own. */
export function handOver(folder: string): string {
  const { user } = testHost()
  if (!user) return folder
  give(user, folder)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    give(user, join(folder, entry))
  return folder
}

/** A copy of a file where the app's user can read it. */
export function within(profile: string, file: string): string {
  const folder = join(profile, 'given')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, basename(file))
  cpSync(file, copy)
  handOver(profile)
  return copy
}

/** Starts the real app, with Chromium's sandbox on, as an ordinary user. */
export async function launchGalley(options: LaunchOptions = {}): Promise<Galley> {
  const profile = options.profile ?? newProfile()
  const { app, output, process: child } = await launchElectron({ ...options, profile })
  const window = await app.firstWindow()
  await window.waitForLoadState('domcontentloaded')
  return { app, window, profile, output, process: child, pid: pidOf(child) }
}

/** Starts it without waiting for a window: for a second instance, or an app that is meant not to open one. */
export async function launchElectron(
  options: LaunchOptions & { profile: string },
): Promise<Omit<Galley, 'window' | 'pid'>> {
  const host = testHost(options.packaged ? { packaged: options.packaged } : { app: options.app })
  const files = (options.files ?? []).map((file) => within(options.profile, file))
  const app = await _electron.launch({
    executablePath: host.executable,
    args: [...(host.app ? [host.app] : []), ...(options.args ?? []), ...files],
    chromiumSandbox: host.sandbox,
    cwd: options.profile,
    env: environment(options),
    ...(options.timeout ? { timeout: options.timeout } : {}),
  })
  let text = ''
  const keep = (chunk: Buffer) => {
    text += chunk
  }
  const child = app.process()
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return { app, output: () => text, profile: options.profile, process: child }
}

/** Ours, less what leads the app's user into our own folders. */
export function environment({ profile, env }: LaunchOptions & { profile: string }): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(npm_|XDG_|DBUS_|ELECTRON_RUN_AS_NODE)/.test(name)
      ? []
      : [[name, value] as const],
  )
  return { ...Object.fromEntries(own), HOME: profile, GALLEY_PROFILE: profile, LANG: 'en_US.UTF-8', ...env }
}

/** Closes the app as a person does and waits until it is gone. */
export async function closeGalley({ app }: Pick<Galley, 'app'>): Promise<void> {
  await app.close()
}

/** Pulls the plug: `kill -9` on the app and every process it started, with no chance to write anything more. */
export async function killGalley({ process: child }: Pick<Galley, 'process'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  else process.kill(-pidOf(child), 'SIGKILL')
  await gone
}

/** Removes a profile after its app has ended. A helper process that is still dying may write once more: try again. */
export function forgetProfile(profile: string): void {
  for (let left = 20; existsSync(profile); left -= 1) {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 })
    } catch (error) {
      if (left === 0) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the app has no process id')
  return pid
}

/**
 * Answers the next native "open" dialogs inside main: nobody can click on them in a test.
 * @param paths what is chosen; null cancels
 */
export async function answerOpenDialog({ app }: Pick<Galley, 'app'>, paths: string[] | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen ?? [] })
  }, paths)
}

/** @param path where to save; null cancels */
export async function answerSaveDialog({ app }: Pick<Galley, 'app'>, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)
}

/** Presses the same button of every message box. @param button its number, from 0 */
export async function answerMessageBox({ app }: Pick<Galley, 'app'>, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false })
    dialog.showMessageBoxSync = () => response
  }, button)
}

/** Catches what the app would hand to the person's browser, and returns a function that lists it. */
export async function catchOpenedLinks({ app }: Pick<Galley, 'app'>): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell, app: self }) => {
    const opened: string[] = []
    Object.assign(self, { openedLinks: opened })
    shell.openExternal = async (address) => {
      opened.push(address)
    }
  })
  return () => app.evaluate(({ app: self }) => ('openedLinks' in self ? (self.openedLinks as string[]) : []))
}

/** Keeps a picture of the window in out/test/screenshots. @param name without an ending */
export async function photograph({ window }: Pick<Galley, 'window'>, name: string): Promise<void> {
  await window.screenshot({ path: join(screenshots, `${name}.png`) })
}
