import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredSite } from '../../../electron/publish/target'
import { createWordPressTarget } from '../../../electron/publish/targets/wordpress/wordpress'
import { aPicture } from '../../build/picture'
import { type Place, startWordPress, type WordPress } from '../../wordpress/start'
import { value } from './contract'
import { aSite, aStory, liveTools, parcelOf } from './site'
import { noWordPress, prepared } from './wordpressSite'

const PLACES: readonly (Place & { readonly name: string; readonly pages: readonly string[] })[] = [
  { name: 'without addresses of its own', isPlain: true, pages: ['/', '/?p=1', '/wp-admin/edit.php'] },
  { name: 'in a folder', folder: 'haber', pages: ['/', '', '/2026/11/hello-world/', '/wp-login.php'] },
  {
    name: 'in a folder, without addresses of its own',
    folder: 'haber',
    isPlain: true,
    pages: ['/', '/?p=1', '/wp-admin/post-new.php'],
  },
]

describe.skipIf(noWordPress).each(PLACES)(
  `a real WordPress $name ${noWordPress}`,
  { timeout: 120_000 },
  (place) => {
    let wordpress: WordPress
    beforeAll(async () => {
      if ('site' in prepared) wordpress = await startWordPress(prepared.site, place)
    }, 60_000)
    afterAll(() => wordpress?.stop())

    const siteAt = (page: string): ConfiguredSite => {
      const { user, password } = wordpress.users.editor
      return {
        ...aSite({ id: 'gazete', name: 'Gazete', target: 'wordpress' }),
        options: { address: wordpress.address + page, user },
        folder: '',
        secrets: { password },
      }
    }

    it.each(place.pages)('is found from “%s”', async (page) => {
      const { steps } = value(await createWordPressTarget(siteAt(page)).test(liveTools()))
      expect(steps.filter(({ fault }) => fault)).toEqual([])
      expect(steps.length).toBeGreaterThan(6)
    })

    it('is published to, read by readers, listed, taken in again and withdrawn from', async () => {
      const site = siteAt('/')
      const target = createWordPressTarget(site)
      const picture = aPicture()
      const lead = { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' }
      const article = aStory('Köprü açıldı', { lead, tags: ['metro'] })
      const sent = value(await target.publish(parcelOf(article, site), null, liveTools([picture.bytes])))
      expect(sent).toMatchObject({ state: 'published', differences: [] })
      expect(sent.url.startsWith(`${wordpress.address}/`)).toBe(true)
      const page = await fetch(sent.url)
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Köprü açıldı')])
      const pulled = await target.pull?.(sent.remoteId, liveTools())
      expect(pulled).toMatchObject({ ok: true, value: { base: sent.base, article: { id: article.id } } })
      const listed = await target.list?.(liveTools(), { page: 1, search: 'Köprü' })
      expect(listed).toMatchObject({ ok: true, value: [{ remoteId: sent.remoteId }] })
      expect(value(await target.withdraw(article.id, sent, liveTools())).state).toBe('withdrawn')
      expect((await fetch(sent.url)).status).toBe(404)
    })
  },
)
