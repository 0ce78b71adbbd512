import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { packagedForTests } from '../../scripts/package/builder.mjs'
import { testHost } from '../../scripts/setup/testHost.mjs'
import { aPhoto } from '../build/camera'
import { closeGalley, forgetProfile, type Galley, killGalley, launchGalley, newProfile } from './host'

test.describe('the packaged app', () => {
  test.skip(process.platform !== 'linux', 'only the Linux package is made for the tests')

  let galley: Galley | null = null
  test.afterEach(async () => {
    if (!galley) return
    await killGalley(galley)
    forgetProfile(galley.profile)
    galley = null
  })

  test('opens, keeps an article over a restart, and knows its own name and version', async () => {
    const profile = newProfile()
    galley = await launchGalley({ packaged: packagedForTests, profile })
    const about = await galley.app.evaluate(({ app }) => ({ name: app.getName(), packaged: app.isPackaged }))
    expect(about).toEqual({ name: 'Galley', packaged: true })
    await galley.window.waitForSelector('#root > *')
    const id = await galley.window.evaluate(async () => {
      const made = await window.desk.library.create({ language: 'kk' })
      if (!made.ok) throw new Error(made.fault.message)
      return made.value.article.id
    })
    await closeGalley(galley)
    galley = await launchGalley({ packaged: packagedForTests, profile })
    const kept = await galley.window.evaluate(async (wanted) => {
      const opened = await window.desk.articles.open({ id: wanted })
      return opened.ok ? opened.value.article.language : opened.fault.message
    }, id)
    expect(kept).toBe('kk')
  })

  test('carries the built app and nothing else', () => {
    const archive = join(packagedForTests, '../resources/app.asar')
    const files = listPackage(archive, { isPack: false })
    expect(files).toEqual(expect.arrayContaining(['/main.js', '/preload.cjs', '/renderer/index.html']))
    expect(files.filter((file) => /\.map$|\.ts$|tests/.test(file))).toEqual([])
    // What draws pictures is the one thing that cannot be bundled.
    const packages = files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(file)?.[1] ?? [])
    expect(packages.filter((name) => !/^(?:@img|sharp|detect-libc|semver)/.test(name))).toEqual([])
    expect(packages).toContain('sharp')
    expect(existsSync(join(packagedForTests, '../resources/default_app.asar'))).toBe(false)
  })

  test('draws pictures with what it carries, off its main thread', async () => {
    galley = await launchGalley({ packaged: packagedForTests })
    await galley.window.waitForSelector('#root > *')
    const photo = await aPhoto({ width: 400, height: 300 })
    const add = (bytes: Buffer) =>
      galley?.window.evaluate(async (text) => {
        const added = await window.desk.pictures.add({
          bytes: Uint8Array.from(atob(text), (ch) => ch.charCodeAt(0)),
        })
        return added.ok ? added.value.width : added.fault.code
      }, bytes.toString('base64'))
    expect(await add(photo)).toBe(400)
    // Only a program that opens the picture finds this out.
    expect(await add(photo.subarray(0, photo.length - 300))).toBe('picture.broken')
  })

  test('runs a command without a display', () => {
    const { executable } = testHost({ packaged: packagedForTests })
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
    const profile = newProfile()
    const ran = spawnSync(executable, ['intake', '-', '--json'], {
      cwd: profile,
      env: { ...env, HOME: profile },
      input: 'Headline of the day\n\nA first paragraph that is long enough to be one.',
      encoding: 'utf8',
    })
    forgetProfile(profile)
    expect(ran.status, ran.stderr).toBe(0)
    expect(JSON.parse(ran.stdout).article.schemaVersion).toBe(2)
  })

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(packagedForTests)
    const on = (fuse: number) => String.fromCharCode(Number(wire[fuse as keyof typeof wire])) === '1'
    // In the order of FuseV1Options; the fourth is off in what is shipped and on here, for Playwright to attach.
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(on)).toEqual([false, true, false, true, true, true, false, false])
  })
})
