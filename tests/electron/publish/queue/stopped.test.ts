import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FaultProxy, startFaultProxy } from '../../../faults/proxy'
import { noGhost, useGhost } from '../ghostSite'
import { aFolder, aSite } from '../site'
import { noWordPress, useWordPress } from '../wordpressSite'
import { aQueueDesk } from './aQueueDesk'

type Desk = ReturnType<typeof aQueueDesk>

/** How the site, the library and the log have it once nobody does anything any more. All three have to say the same. */
async function atRest(desk: Desk, id: string, shown: () => Promise<number>) {
  desk.later(10)
  await desk.publish.resume(false)
  const article = desk.store.read(id)
  const [last] = await desk.log()
  return {
    shown: await shown(),
    receipt: (article.ok && article.value.receipts[0]?.state) || 'none',
    outcome: last?.outcome,
    waiting: (await desk.items()).length,
  }
}
const OUT = { shown: 1, receipt: 'published', outcome: 'done', waiting: 0 }
const NOT = { shown: 0, receipt: 'none', outcome: 'cancelled', waiting: 0 }

/** Writes of a first publication: the draft, a rubric where the site makes one apart, the update that shows it. */
const AT = (writes: number) =>
  Array.from({ length: writes }, (_, nth) => [
    { nth, when: 'before' as const, writes },
    { nth, when: 'after' as const, writes },
  ]).flat()

function stopsTruthfully(
  writes: number,
  given: () => {
    readonly profile: Parameters<typeof aQueueDesk>[1][number]
    readonly secrets: Readonly<Record<string, string>>
    readonly port: number
    readonly shown: () => Promise<number>
  },
): void {
  let proxy: FaultProxy
  beforeAll(async () => {
    proxy = await startFaultProxy(given().port)
  })
  afterAll(() => proxy?.stop())

  it.each(AT(writes))('at write $nth, $when the site has done it', async ({ nth, when }) => {
    const { profile, secrets, shown } = given()
    const options = { ...profile.options, address: proxy.address }
    const desk = aQueueDesk(aFolder(), [{ ...profile, options }], { secrets })
    const id = desk.article('Köprü')
    const place = { articleId: id, site: profile.id }
    const before = proxy.seen.length
    const act = async () => {
      await desk.queue.cancel(place)
    }
    proxy.arm([], [{ nth, of: 'write', when, act }])
    const sent = await desk.publish.send(place)
    await proxy.settle()
    const isLast = nth === writes - 1
    // Only where the last write had been done before the site was asked is it told as published at once.
    if (!isLast) expect(sent.ok).toBe(false)
    const rest = await atRest(desk, id, shown)
    expect(rest).toEqual(rest.shown === 1 ? OUT : NOT)
    if (!isLast) expect(rest).toEqual(NOT)
    if (isLast && when === 'after') expect(rest).toEqual(OUT)
    const written = proxy.seen.slice(before).filter((line) => !line.startsWith('GET'))
    expect(written.length).toBeLessThanOrEqual(nth + 1)
  })

  it('goes out as if nothing had been, when the person publishes it after all', async () => {
    const { profile, secrets, shown } = given()
    const options = { ...profile.options, address: proxy.address }
    const desk = aQueueDesk(aFolder(), [{ ...profile, options }], { secrets })
    const id = desk.article('Köprü')
    const place = { articleId: id, site: profile.id }
    const act = async () => {
      await desk.queue.cancel(place)
    }
    proxy.arm([], [{ nth: 0, of: 'write', when: 'after', act }])
    expect((await desk.publish.send(place)).ok).toBe(false)
    proxy.arm([])
    await proxy.settle()
    expect(await desk.publish.send(place)).toMatchObject({
      ok: true,
      value: { receipt: { differences: [] } },
    })
    expect(await atRest(desk, id, shown)).toEqual(OUT)
  })
}

describe.skipIf(noWordPress)(
  `a publication to a real WordPress that is stopped ${noWordPress}`,
  { timeout: 60_000 },
  () => {
    const site = useWordPress()
    stopsTruthfully(3, () => {
      const { secrets, folder: _, ...profile } = site.site()
      const port = Number(new URL(site.wordpress().address).port)
      return { profile, secrets, port, shown: async () => (await site.visible()).length }
    })
  },
)

describe.skipIf(noGhost)(
  `a publication to a real Ghost that is stopped ${noGhost}`,
  { timeout: 180_000 },
  () => {
    const site = useGhost()
    stopsTruthfully(2, () => {
      const { secrets, folder: _, ...profile } = site.site()
      const port = Number(new URL(site.ghost().address).port)
      return { profile, secrets, port, shown: async () => (await site.visible()).length }
    })
  },
)

describe('a publication to a site in a folder that is stopped', { timeout: 40_000 }, () => {
  it.each(['check', 'prepare', 'send', 'verify'])('at the step “%s”', async (step) => {
    let stop = () => {}
    const folder = aFolder()
    const desk: Desk = aQueueDesk(folder, [aSite()], { onStep: (reached) => reached === step && stop() })
    const id = desk.article('Köprü')
    const place = { articleId: id, site: 'local' }
    stop = () => void desk.queue.cancel(place)
    const sent = await desk.publish.send(place)
    const shown = async () => Number(fs.existsSync(path.join(folder, 'site-local', 'kopru', 'index.html')))
    const isLate = step === 'send' || step === 'verify'
    expect(sent.ok).toBe(isLate)
    expect(await atRest(desk, id, shown)).toEqual(isLate ? OUT : NOT)
  })
})
