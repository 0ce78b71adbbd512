import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredSite } from '../../../electron/publish/target'
import { createHttpTarget } from '../../../electron/publish/targets/http/http'
import { createSite } from '../../http/server.mjs'
import { startProxy } from '../../wordpress/proxy'
import { keepsTheContract, value } from './contract'
import { aSite, aStory, liveTools, parcelOf } from './site'

const KEY = 'a key that both sides know'
const there = createSite(KEY)
// One request per connection, so that the wire sees each.
there.server.maxRequestsPerSocket = 1
let proxy: Awaited<ReturnType<typeof startProxy>>

beforeAll(async () => {
  await new Promise<void>((resolve) => there.server.listen(0, '127.0.0.1', resolve))
  proxy = await startProxy((there.server.address() as AddressInfo).port)
})
beforeEach(() => {
  there.articles.clear()
  there.pictures.clear()
})
afterAll(async () => {
  await proxy.stop()
  await new Promise((resolve) => there.server.close(resolve))
})

const site = (secrets = { key: KEY }): ConfiguredSite => ({
  ...aSite({ id: 'own', name: 'Own', target: 'http' }),
  options: { address: `${proxy.address}/galley` },
  folder: '',
  secrets,
})
const headlines = () =>
  [...there.articles.values()]
    .filter(({ state }) => state === 'published')
    .map(({ content }) => (content.ninjs as { headlines: { value: string }[] }).headlines[0]?.value ?? '')

describe('a site of our own, over HTTP', () => {
  keepsTheContract(() => ({
    profile: site(),
    target: () => createHttpTarget(site()),
    tools: liveTools,
    shown: async () => headlines(),
    pictures: async () => there.pictures.size,
  }))

  it.each(['lose', 'cut'] as const)('has it once when the answer does not come (%s)', async (how) => {
    proxy.lose(/^PUT \/galley\/0193/, how)
    const target = createHttpTarget(site())
    const receipt = value(await target.publish(parcelOf(aStory('Köprü'), site()), null, liveTools()))
    expect(proxy.left()).toBe(0)
    expect(receipt).toMatchObject({ state: 'published', differences: [] })
    expect(headlines()).toEqual(['Köprü'])
  })

  it('does not write over a newer version of the site', async () => {
    const target = createHttpTarget(site())
    const article = aStory('Köprü')
    const receipt = value(await target.publish(parcelOf(article, site()), null, liveTools()))
    const kept = there.articles.get(article.id)
    if (kept) there.articles.set(article.id, { ...kept, etag: '"theirs"' })
    const mine = parcelOf({ ...article, headline: 'Köprü açıldı' }, site())
    const refused = await target.publish(mine, receipt, liveTools())
    expect(refused).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', code: 'site.newer-there', values: { base: '"theirs"' } },
    })
    value(await target.publish(mine, { ...receipt, base: '"theirs"' }, liveTools()))
    expect(headlines()).toEqual(['Köprü açıldı'])
  })

  it('does not take a version for seen that it only took off the site', async () => {
    const target = createHttpTarget(site())
    const article = aStory('Köprü')
    const receipt = value(await target.publish(parcelOf(article, site()), null, liveTools()))
    const kept = there.articles.get(article.id)
    if (kept) there.articles.set(article.id, { ...kept, etag: '"theirs"' })
    const gone = value(await target.withdraw(article.id, receipt, liveTools()))
    expect(gone.state).toBe('withdrawn')
    expect(await target.publish(parcelOf(article, site()), gone, liveTools())).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', code: 'site.newer-there', values: { base: '"theirs"' } },
    })
    value(await target.publish(parcelOf(article, site()), { ...gone, base: '"theirs"' }, liveTools()))
    expect(headlines()).toEqual(['Köprü'])
  })

  it('comes back after it was withdrawn, where nobody wrote in between', async () => {
    const target = createHttpTarget(site())
    const article = aStory('Köprü')
    const receipt = value(await target.publish(parcelOf(article, site()), null, liveTools()))
    const gone = value(await target.withdraw(article.id, receipt, liveTools()))
    value(await target.publish(parcelOf({ ...article, headline: 'Köprü 2' }, site()), gone, liveTools()))
    expect(headlines()).toEqual(['Köprü 2'])
  })

  it('is refused with another key, and says so', async () => {
    const target = createHttpTarget(site({ key: 'another' }))
    const tested = value(await target.test(liveTools()))
    expect(tested.steps).toMatchObject([{ name: 'reach', fault: null }, { fault: { code: 'site.sign-in' } }])
    const sent = await target.publish(parcelOf(aStory('Köprü'), site()), null, liveTools())
    expect(sent).toMatchObject({ ok: false, fault: { kind: 'denied', code: 'site.sign-in' } })
    expect(value(await createHttpTarget(site()).test(liveTools())).steps.map(({ fault }) => fault)).toEqual([
      null,
      null,
    ])
  })
})
