import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createGhostTarget } from '../../../electron/publish/targets/ghost/ghost'
import { aPicture } from '../../build/picture'
import { startFaultProxy } from '../../faults/proxy'
import { value } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { aSite, aStory, liveTools, parcelOf } from './site'

const CREATE = /^POST \/ghost\/api\/admin\/posts\//
const UPDATE = /^PUT \/ghost\/api\/admin\/posts\//
const UPLOAD = /^POST \/ghost\/api\/admin\/images\//

describe.skipIf(noGhost)(`a Ghost whose answers get lost ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()
  const picture = aPicture()
  const story = () =>
    aStory('Köprü açıldı', { lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' } })
  const attempt = async (article = story()) =>
    site.target().publish(parcelOf(article, site.site()), null, liveTools([picture.bytes]))

  async function hasItOnce() {
    expect((await site.ghost().posts()).map(({ title, status }) => [title, status])).toEqual([
      ['Köprü açıldı', 'published'],
    ])
    expect(site.ghost().images()).toHaveLength(1)
    expect(await site.ghost().tags()).toHaveLength(1)
  }

  it.each([
    ['draft', CREATE, 'lose'],
    ['draft', CREATE, 'cut'],
    ['picture', UPLOAD, 'lose'],
    ['last update', UPDATE, 'lose'],
    ['last update', UPDATE, 'cut'],
  ] as const)(
    'has the article once when the answer to the %s does not come (%s, %s)',
    async (_, request, how) => {
      site.proxy().lose(request, how)
      const receipt = value(await attempt())
      expect(site.proxy().left()).toBe(0)
      expect(receipt).toMatchObject({ state: 'published', differences: [] })
      await hasItOnce()
    },
  )

  it('has it once when nothing is answered at all for a while, and the person tries again', async () => {
    for (const request of [CREATE, /^GET .*filter=slug/, /^GET .*filter=slug/]) site.proxy().lose(request)
    const article = story()
    const outcomes: boolean[] = []
    while (!outcomes.at(-1) && outcomes.length < 5) outcomes.push((await attempt(article)).ok)
    expect(outcomes.slice(0, 2)).toEqual([false, false])
    expect(outcomes.at(-1)).toBe(true)
    expect(site.proxy().left()).toBe(0)
    await hasItOnce()
  })

  it.each([
    ['sends again what an answer of before hides', 1, []],
    ['says which text the site has when it keeps the one of before', 2, [expect.any(String)]],
  ] as const)('%s', async (_, times, differences) => {
    const wire = await startFaultProxy(Number(new URL(site.ghost().address).port))
    try {
      const options = { address: wire.address }
      const article = aStory('Köprü açıldı')
      const first = await site.publish(article, null, { options })
      const later = { ...article, headline: 'Köprü bayramda açıldı', receipts: [first] }
      wire.arm(Array.from({ length: times }, (_, nth) => ({ nth, of: 'write', how: 'swallow' })))
      const receipt = await site.publish(later, first, { options })
      expect(wire.fired()).toBe(times)
      expect(receipt.differences).toEqual(differences)
      expect(receipt.contentHash === first.contentHash).toBe(times === 2)
    } finally {
      await wire.stop()
    }
  })

  it('is not sure of what it wrote when the site then refuses to show it', async () => {
    const wire = await startFaultProxy(Number(new URL(site.ghost().address).port))
    try {
      const options = { address: wire.address }
      const article = aStory('Köprü açıldı')
      const first = await site.publish(article, null, { options })
      const second = { ...article, headline: 'Köprü bayramda açıldı', receipts: [first] }
      wire.seen.splice(0)
      const receipt = await site.publish(second, first, { options })
      const nth = wire.seen.findLastIndex((line) => line.startsWith('GET /ghost/api/admin/posts/'))
      const third = { ...second, headline: 'Köprü yarın açılıyor', receipts: [receipt] }
      wire.arm([{ nth, of: 'any', how: 'answer', status: 403, when: 'before' }])
      const given = parcelOf(third, site.site(options))
      expect(await site.target(options).publish(given, receipt, liveTools())).toMatchObject({
        ok: false,
        fault: { code: 'site.unclear' },
      })
      expect(wire.fired()).toBe(1)
      expect((await site.ghost().posts()).map(({ title }) => title)).toEqual(['Köprü yarın açılıyor'])
    } finally {
      await wire.stop()
    }
  })

  it('has it once when two computers publish it at the same moment', async () => {
    const article = story()
    const outcomes = await Promise.all([attempt(article), attempt(article)])
    expect(outcomes.some(({ ok }) => ok)).toBe(true)
    expect((await site.visible()).map(({ title }) => title)).toEqual(['Köprü açıldı'])
  })
})

describe('a site that is no Ghost', () => {
  async function asked(
    answer: (path: string) => { status: number; type: string; body: string; to?: string },
  ) {
    const seen: string[] = []
    const server = createServer((request, response) => {
      seen.push(String(request.headers.authorization))
      const { status, type, body, to } = answer(request.url ?? '')
      response.writeHead(status, { 'content-type': type, ...(to && { location: to }) }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const target = createGhostTarget({
      ...aSite({ id: 'gazete', name: 'Gazete', target: 'ghost' }),
      options: { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
      folder: '',
      secrets: { key: `${'a'.repeat(24)}:${'b'.repeat(64)}` },
    })
    const { steps } = value(await target.test(liveTools()))
    await new Promise((resolve) => server.close(resolve))
    return { codes: steps.map(({ name, fault }) => `${name} ${fault?.code}`), seen }
  }
  const about = JSON.stringify({ site: { title: 'Gazete', url: 'https://gazete.example', version: '6.65' } })
  const json = 'application/json'

  it('is called none, and gets no key', async () => {
    const { codes, seen } = await asked(() => ({ status: 200, type: 'text/html', body: '<p>Hello</p>' }))
    expect(codes).toEqual(['reach site.no-ghost'])
    expect(new Set(seen)).toEqual(new Set(['undefined']))
  })

  it('is told from one that starts just now', async () => {
    const { codes } = await asked(() => ({ status: 503, type: 'text/html', body: 'back soon' }))
    expect(codes).toEqual(['reach site.out-of-order'])
  })

  it('gets no key at another address it sends on to', async () => {
    const { codes, seen } = await asked((path) =>
      path.endsWith('/site/')
        ? { status: 200, type: json, body: about }
        : { status: 302, type: json, body: '', to: 'http://127.0.0.1:9/' },
    )
    expect(codes).toEqual(['reach undefined', 'sign-in site.moved'])
    expect(seen.filter((one) => one !== 'undefined')).toHaveLength(1)
  })

  it.each([
    [413, '<html>', 'site.too-large'],
    [403, '<html>', 'site.blocked'],
    [429, '{"errors":[{"message":"Too many requests.","type":"TooManyRequestsError"}]}', 'site.asks-to-wait'],
    [403, '{"errors":[{"message":"No.","type":"NoPermissionError"}]}', 'site.not-allowed'],
    [500, '<html>', 'site.out-of-order'],
  ])('is named by its answer: %i', async (status, body, code) => {
    const { codes } = await asked((path) =>
      path.endsWith('/site/') ? { status: 200, type: json, body: about } : { status, type: json, body },
    )
    expect(codes).toEqual(['reach undefined', `sign-in ${code}`])
  })
})
