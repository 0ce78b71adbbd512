import { test } from '@playwright/test'
import { prepareWordPress } from '../wordpress/prepare'
import { type Role, startWordPress, type WordPress } from '../wordpress/start'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Sites } from './screens/Sites'
import { Writing } from './screens/Writing'

/** A real WordPress for a spec, emptied before each test, and a Galley that does not know it yet. */
export function onWordPress() {
  let wordpress: WordPress | null = null
  let running: Galley | null = null

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    const prepared = await prepareWordPress()
    test.skip('reason' in prepared, 'reason' in prepared ? prepared.reason : '')
    if ('site' in prepared) wordpress = await startWordPress(prepared.site)
  })
  test.afterAll(async () => wordpress?.stop())
  test.beforeEach(async () => {
    wordpress?.reset()
    running = await launchGalley()
  })
  test.afterEach(async () => {
    if (!running) return
    await killGalley(running)
    forgetProfile(running.profile)
    running = null
  })

  const there = () => {
    if (!running || !wordpress) throw new Error('Galley or WordPress is not running')
    return { galley: running, wordpress }
  }

  return {
    /** The screens of the running Galley, once its library is read. */
    async ready() {
      const { galley, wordpress: site } = there()
      const library = new Library(galley)
      const sites = new Sites(galley)
      await library.ready()
      return {
        galley,
        window: galley.window,
        wordpress: site,
        library,
        sites,
        writing: new Writing(galley),
        publishing: new Publishing(galley),
        /** Connects the site as one of its users, under a name in Galley. */
        async connect(role: Role, name: string) {
          const { user, password } = site.users[role]
          await sites.open()
          await sites.connect({ address: site.address, user, password })
          await sites.form.getByText('Advanced').click()
          await sites.form.getByLabel('Name in Galley').fill(name)
          await sites.save()
          await galley.window.keyboard.press('Escape')
        },
      }
    },
    /** Headlines of what readers see. */
    visible: async () =>
      (await there().wordpress.posts())
        .filter(({ id, status }) => id !== 1 && status === 'publish')
        .map(({ title }) => title.raw),
    /** The site is gone from now on. */
    async stop() {
      await wordpress?.stop()
      wordpress = null
    },
  }
}
