import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { ConfiguredSite } from '../../../electron/publish/target'
import { createWordPressTarget } from '../../../electron/publish/targets/wordpress/wordpress'
import type { Article, Receipt } from '../../../shared/article/article'
import type { SiteOptions } from '../../../shared/publish/site'
import { prepareWordPress } from '../../wordpress/prepare'
import { startProxy } from '../../wordpress/proxy'
import { type Role, startWordPress, type WordPress } from '../../wordpress/start'
import { aSite, liveTools, parcelOf } from './site'

/** The WordPress of this computer, or why it has none; set up here when it is not there yet. */
export const prepared = await prepareWordPress()

/** Why these tests are skipped; empty when they run. */
export const noWordPress = 'reason' in prepared ? prepared.reason : ''

/** A WordPress for a test file, emptied before each test, behind a wire that can be cut. */
export function useWordPress() {
  let wordpress: WordPress | undefined
  let proxy: Awaited<ReturnType<typeof startProxy>> | undefined
  beforeAll(async () => {
    if (!('site' in prepared)) return
    wordpress = await startWordPress(prepared.site)
    proxy = await startProxy(Number(new URL(wordpress.address).port))
  }, 60_000)
  beforeEach(() => {
    wordpress?.reset()
    proxy?.seen.splice(0)
  })
  afterAll(async () => {
    await proxy?.stop()
    await wordpress?.stop()
  })
  const there = () => {
    if (!wordpress || !proxy) throw new Error('There is no WordPress.')
    return { wordpress, proxy }
  }

  function site(role: Role = 'editor', options: SiteOptions = {}): ConfiguredSite {
    const { user, password } = there().wordpress.users[role]
    return {
      ...aSite({ id: 'gazete', name: 'Gazete', target: 'wordpress' }),
      options: { address: there().proxy.address, user, ...options },
      folder: '',
      secrets: { password },
    }
  }

  return {
    wordpress: () => there().wordpress,
    proxy: () => there().proxy,
    site,
    target: (role?: Role, options?: SiteOptions) => createWordPressTarget(site(role, options)),
    async publish(
      article: Article,
      previous: Receipt | null = null,
      given: { role?: Role; options?: SiteOptions; pictures?: Buffer[] } = {},
    ): Promise<Receipt> {
      const configured = site(given.role, given.options)
      const target = createWordPressTarget(configured)
      const result = await target.publish(parcelOf(article, configured), previous, liveTools(given.pictures))
      if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
      return result.value
    },
    /** Posts a reader can see, without the one WordPress comes with. */
    visible: async () =>
      (await there().wordpress.posts()).filter(({ id, status }) => id !== 1 && status === 'publish'),
    /** All posts but the one WordPress comes with. */
    all: async () => (await there().wordpress.posts()).filter(({ id }) => id !== 1),
  }
}
