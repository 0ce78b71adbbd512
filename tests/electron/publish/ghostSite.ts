import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { ConfiguredSite } from '../../../electron/publish/target'
import { createGhostTarget } from '../../../electron/publish/targets/ghost/ghost'
import type { Article, Receipt } from '../../../shared/article/article'
import type { SiteOptions } from '../../../shared/publish/site'
import { prepareGhost } from '../../ghost/prepare'
import { type Ghost, startGhost } from '../../ghost/start'
import { startProxy } from '../../wordpress/proxy'
import { aSite, liveTools, parcelOf } from './site'

/** The Ghost of this computer, or why it has none. */
export const prepared = await prepareGhost()

/** Why these tests are skipped; empty when they run. */
export const noGhost = 'reason' in prepared ? prepared.reason : ''

/** A Ghost for a test file, emptied before each test, behind a wire that can be cut. */
export function useGhost() {
  let ghost: Ghost | undefined
  let proxy: Awaited<ReturnType<typeof startProxy>> | undefined
  beforeAll(async () => {
    if ('reason' in prepared) return
    ghost = await startGhost(prepared)
    proxy = await startProxy(Number(new URL(ghost.address).port))
  }, 200_000)
  beforeEach(async () => {
    await ghost?.reset()
    proxy?.seen.splice(0)
  }, 30_000)
  afterAll(async () => {
    await proxy?.stop()
    await ghost?.stop()
  })
  const there = () => {
    if (!ghost || !proxy) throw new Error('There is no Ghost.')
    return { ghost, proxy }
  }
  const site = (options: SiteOptions = {}): ConfiguredSite => ({
    ...aSite({ id: 'gazete', name: 'Gazete', target: 'ghost' }),
    options: { address: there().proxy.address, ...options },
    folder: '',
    secrets: { key: there().ghost.key },
  })

  return {
    ghost: () => there().ghost,
    proxy: () => there().proxy,
    site,
    target: (options?: SiteOptions) => createGhostTarget(site(options)),
    async publish(
      article: Article,
      previous: Receipt | null = null,
      given: { options?: SiteOptions; pictures?: Buffer[] } = {},
    ): Promise<Receipt> {
      const configured = site(given.options)
      const parcel = parcelOf(article, configured)
      const result = await createGhostTarget(configured).publish(parcel, previous, liveTools(given.pictures))
      if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
      return result.value
    },
    /** Posts a reader can see. */
    visible: async () => (await there().ghost.posts()).filter(({ status }) => status === 'published'),
  }
}
