import { expect, test } from '@playwright/test'
import { type FailingDisk, failingDisk } from './failingDisk'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile } from './host'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

let running: Galley | null = null
let disk: FailingDisk | null = null

test.afterEach(async () => {
  if (running) {
    await killGalley(running)
    forgetProfile(running.profile)
  }
  running = null
  disk?.remove()
  disk = null
})

/** What is said, in the words of English. */
const SAID = {
  ENOSPC: /The disk is full/,
  EIO: /answers with errors/,
  EROFS: /can only be read/,
  EACCES: /may you write to it/,
}

test('while the disk refuses, it is said why, writing goes on, and all of it is written when the disk is well again', async () => {
  disk = failingDisk()
  test.skip(disk === null, 'needs Linux and a C compiler')
  if (!disk) return
  const profile = newProfile()
  running = await launchGalley({ profile, env: disk.env })
  await new Library(running).newArticle()
  const writing = new Writing(running)
  await writing.headline.fill('On a failing disk')
  await writing.write('Before.')
  await writing.expectSaved()
  let text = 'Before.'
  for (const code of ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const) {
    disk.fail(code)
    await writing.write(` During ${code}.`)
    text += ` During ${code}.`
    const trouble = writing.page.getByRole('alert')
    await expect(trouble).toContainText(SAID[code])
    await expect(writing.saveState).toHaveAttribute('data-state', 'trouble')
    await writing.write(` Still ${code}.`)
    text += ` Still ${code}.`
    await writing.kicker.fill(code)
    await expect(writing.body).toHaveText(text)
    disk.heal()
    await writing.expectSaved()
    await expect(trouble).toBeHidden()
  }
  await killGalley(running)
  running = await launchGalley({ profile })
  const again = new Writing(running)
  await expect(again.body).toHaveText(text)
  await expect(again.kicker).toHaveValue('EACCES')
})
