import { test } from '@playwright/test'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'

/** A fresh Galley for every test of the file, with a profile of its own; the answer gives the one that runs. */
export function oneGalley(): () => Galley {
  let running: Galley | null = null
  test.beforeEach(async () => {
    running = await launchGalley()
  })
  test.afterEach(async () => {
    if (!running) return
    await killGalley(running)
    forgetProfile(running.profile)
    running = null
  })
  return () => {
    if (!running) throw new Error('Galley is not running')
    return running
  }
}
