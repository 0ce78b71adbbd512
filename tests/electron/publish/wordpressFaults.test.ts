import { afterEach, describe, expect, it } from 'vitest'
import { aPicture } from '../../build/picture'
import { startFaultProxy } from '../../faults/proxy'
import type { Fault } from '../../wordpress/start'
import { value } from './contract'
import { aStory, liveTools, parcelOf } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

const CREATE = /^POST \/wp-json\/wp\/v2\/posts\?/
const UPDATE = /^POST \/wp-json\/wp\/v2\/posts\/\d+/
const UPLOAD = /^POST \/wp-json\/wp\/v2\/media\?/
const RUBRIC = /^POST \/wp-json\/wp\/v2\/categories/

describe.skipIf(noWordPress)(
  `a WordPress that does not answer as it should ${noWordPress}`,
  { timeout: 60_000 },
  () => {
    const site = useWordPress()
    const picture = aPicture()
    const story = () =>
      aStory('Köprü açıldı', { lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' } })
    const attempt = async (article = story()) =>
      site.target().publish(parcelOf(article, site.site()), null, liveTools([picture.bytes]))

    let broken: Awaited<ReturnType<typeof startFaultProxy>> | undefined
    afterEach(async () => {
      await broken?.stop()
      broken = undefined
    })

    /** A story that is out, and a later version of it, behind a wire of its own on which anything may go wrong. */
    async function published() {
      const wire = await startFaultProxy(Number(new URL(site.wordpress().address).port))
      broken = wire
      const options = { address: wire.address }
      const article = story()
      const first = await site.publish(article, null, { options, pictures: [picture.bytes] })
      return {
        wire,
        options,
        first,
        later: { ...article, headline: 'Köprü bayramda açıldı', receipts: [first] },
      }
    }

    async function hasItOnce() {
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açıldı'])
      expect(await site.all()).toHaveLength(1)
      expect(await site.wordpress().ask('GET', '/media?_fields=id')).toHaveLength(1)
      expect(await site.wordpress().ask('GET', '/categories?_fields=id')).toHaveLength(2)
    }

    it.each([
      ['draft', CREATE, 'lose'],
      ['draft', CREATE, 'cut'],
      ['picture', UPLOAD, 'lose'],
      ['picture', UPLOAD, 'cut'],
      ['rubric', RUBRIC, 'lose'],
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
      for (const request of [CREATE, /^GET .*slug=galley/, /^GET .*slug=galley/]) site.proxy().lose(request)
      const article = story()
      const outcomes: boolean[] = []
      while (!outcomes.at(-1) && outcomes.length < 5) outcomes.push((await attempt(article)).ok)
      expect(outcomes.slice(0, 2)).toEqual([false, false])
      expect(outcomes.at(-1)).toBe(true)
      expect(site.proxy().left()).toBe(0)
      await hasItOnce()
    })

    it.each([
      ['POST /wp/v2/posts', 'a draft that was made'],
      ['POST /wp/v2/posts/\\d+', 'an update that was done'],
      ['POST /wp/v2/media', 'a picture that was taken'],
    ])('finds after an error of the server (%s) what it did all the same: %s', async (match) => {
      site.wordpress().fault({ match, when: 'after', kind: 'error', status: 500, times: 1 })
      const article = story()
      const first = await attempt(article)
      if (!first.ok) value(await attempt(article))
      await hasItOnce()
    })

    it.each([
      [
        { kind: 'error', status: 500 },
        { kind: 'unexpected', code: 'site.unclear' },
      ],
      [{ kind: 'fatal' }, { kind: 'unexpected', code: 'site.unclear' }],
      [
        { kind: 'error', status: 429, retryAfter: 900 },
        { kind: 'offline', code: 'site.asks-to-wait' },
      ],
      [
        { kind: 'html', status: 413 },
        { kind: 'invalid', code: 'site.too-large' },
      ],
      [
        { kind: 'error', status: 401 },
        { kind: 'denied', code: 'site.sign-in' },
      ],
      [
        { kind: 'error', status: 403 },
        { kind: 'denied', code: 'site.not-allowed' },
      ],
      [
        { kind: 'html', status: 403 },
        { kind: 'denied', code: 'site.blocked' },
      ],
    ] as const)(
      'names the cause of %j at the last update, shows nothing, and publishes later',
      async (given, fault) => {
        const planted: Fault = { match: 'POST /wp/v2/posts/\\d+', when: 'before', times: 2, ...given }
        site.wordpress().fault(planted)
        const article = story()
        expect(await attempt(article)).toMatchObject({ ok: false, fault })
        expect(await site.visible()).toEqual([])
        site.wordpress().fault()
        value(await attempt(article))
        await hasItOnce()
      },
    )

    it('does not take an answer of before for the one to an update that never arrived', async () => {
      const { wire, options, first, later } = await published()
      // The rubric and the picture are there: the update is the first thing to be written.
      wire.arm([{ nth: 0, of: 'write', how: 'swallow' }])
      const receipt = await site.publish(later, first, { options, pictures: [picture.bytes] })
      expect(wire.fired()).toBe(1)
      expect(receipt).toMatchObject({ state: 'published', differences: [] })
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü bayramda açıldı'])
    })

    it('says which text the site has when it keeps the one of before, whatever is sent', async () => {
      const { wire, options, first, later } = await published()
      wire.arm([0, 1].map((nth) => ({ nth, of: 'write', how: 'swallow' })))
      const receipt = await site.publish(later, first, { options, pictures: [picture.bytes] })
      expect(wire.fired()).toBe(2)
      expect(receipt.differences).not.toEqual([])
      expect(receipt.contentHash).toBe(first.contentHash)
    })

    it('does not say that nothing went out when the answer was a refusal and somebody has been at what was written', async () => {
      const { wire, options, first, later } = await published()
      const act = () =>
        site
          .wordpress()
          .ask('POST', `/posts/${first.remoteId}`, { excerpt: 'Sitede yazıldı.' })
          .then(() => {})
      wire.arm(
        [{ nth: 0, of: 'write', how: 'answer', status: 403, when: 'after' }],
        [{ nth: 0, of: 'write', when: 'after', act }],
      )
      const given = parcelOf(later, site.site('editor', options))
      const sent = await site.target('editor', options).publish(given, first, liveTools([picture.bytes]))
      expect(sent).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    })

    it('has it once when two computers publish it at the same moment', async () => {
      const article = story()
      const outcomes = await Promise.all([attempt(article), attempt(article)])
      expect(outcomes.some(({ ok }) => ok)).toBe(true)
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açıldı'])
    })

    it('waits as long as a busy site asks for, when that is short', async () => {
      const wait = { when: 'before', kind: 'error', status: 429, retryAfter: 1, times: 1 } as const
      site.wordpress().fault({ match: 'POST /wp/v2/posts', ...wait })
      value(await attempt())
      await hasItOnce()
    })

    it('reads answers that a plugin has written notices in front of', async () => {
      site.wordpress().fault({ match: '.*', when: 'before', kind: 'notice', times: 100 })
      expect(value(await attempt())).toMatchObject({ state: 'published', differences: [] })
      site.wordpress().fault()
      await hasItOnce()
    })

    it('says so when the interface answers with a page instead', async () => {
      site
        .wordpress()
        .fault({ match: 'GET /wp/v2/users/me', when: 'before', kind: 'html', status: 200, times: 1 })
      expect(await attempt()).toMatchObject({ ok: false, fault: { kind: 'invalid', code: 'site.not-json' } })
      expect(await site.all()).toEqual([])
    })

    it('sends no password after a redirect', async () => {
      const seen: string[] = []
      const { createServer } = await import('node:http')
      const elsewhere = createServer((request, answer) => {
        seen.push(String(request.headers.authorization))
        answer.end('{"namespaces":["wp/v2"]}')
      })
      await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve))
      const { port } = elsewhere.address() as { port: number }
      const here = createServer((_, answer) => {
        answer.writeHead(302, { location: `http://localhost:${port}/wp-json/` }).end()
      })
      await new Promise<void>((resolve) => here.listen(0, '127.0.0.1', resolve))
      const address = `http://127.0.0.1:${(here.address() as { port: number }).port}`
      const result = await site.target('editor', { address }).test(liveTools())
      expect(value(result).steps).toMatchObject([{ name: 'reach', fault: { code: 'site.moved' } }])
      expect(seen).toEqual(['undefined'])
      for (const server of [here, elsewhere]) await new Promise((resolve) => server.close(resolve))
    })
  },
)
