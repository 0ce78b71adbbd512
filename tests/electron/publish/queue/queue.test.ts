import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleId } from '../../../../shared/article/article'
import { aFolder, aSite } from '../site'
import { aNewsSite, aQueueDesk, PATIENCE, settled } from './aQueueDesk'

let site: Awaited<ReturnType<typeof aNewsSite>>
beforeEach(async () => {
  site = await aNewsSite()
})

const aDesk = (folder = aFolder()) => aQueueDesk(folder, [aSite(), site.profile])

/** A promise and what fulfils it. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

const isPut = (request: { method?: string | undefined }) => request.method === 'PUT'

describe('articles that go out together', PATIENCE, () => {
  it('are sent one after another, to every site, and each is in the log with its steps', async () => {
    const desk = aDesk()
    const ids = ['Bir', 'İki', 'Üç'].map((headline) => desk.article(headline))
    let under = 0
    let most = 0
    site.on((request, response, pass) => {
      if (!isPut(request)) return pass()
      under += 1
      most = Math.max(most, under)
      response.on('close', () => {
        under -= 1
      })
      pass()
    })
    expect(await desk.queue.enqueue({ articleIds: ids, sites: ['local', 'own'] })).toEqual({
      ok: true,
      value: { added: 6 },
    })
    await settled(desk, 6)
    expect(most).toBe(1)
    expect(site.articles.size).toBe(3)
    expect(await desk.items()).toEqual([])
    const [newest] = (await desk.log(ids[2])).filter((one) => one.site === 'own')
    expect(newest).toMatchObject({
      headline: 'Üç',
      siteName: 'Own',
      act: 'publish',
      outcome: 'done',
      attempt: 1,
    })
    expect(newest?.url).toContain('uc-')
    expect(newest?.steps.map(({ step }) => step)).toEqual(['check', 'prepare', 'send', 'verify'])
    const times = newest?.steps.map(({ at }) => Date.parse(at)) ?? []
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  it('stop at errors, which are told in the queue until they are seen', async () => {
    const desk = aDesk()
    const id = desk.article('')
    await desk.queue.enqueue({ articleIds: [id], sites: ['own'] })
    await settled(desk, 1)
    expect(await desk.items()).toMatchObject([{ state: 'refused', fault: { code: 'article.problems' } }])
    expect(await desk.queue.dismiss({ articleId: id, site: 'own' })).toEqual({ ok: true, value: {} })
    expect(await desk.items()).toEqual([])
    expect(await desk.log()).toMatchObject([{ outcome: 'stopped', isDismissed: true }])
  })

  it('that are not there, or are to go where no site is, leave no line in the log', async () => {
    const desk = aDesk()
    const nobody = '01930000-0000-7000-8000-00000000dead'
    expect(await desk.publish.send({ articleId: nobody, site: 'local' })).toMatchObject({
      fault: { code: 'article.missing' },
    })
    const id = desk.article('Bir')
    expect(await desk.publish.send({ articleId: id, site: 'nowhere' })).toMatchObject({
      fault: { code: 'site.unknown' },
    })
    expect([...(await desk.log(nobody)), ...(await desk.log(id))]).toEqual([])
    // What was never tried cannot be tried again.
    expect(await desk.queue.retry({ articleId: nobody as ArticleId, site: 'local' })).toMatchObject({
      ok: false,
    })
    expect(await desk.items()).toEqual([])
  })

  it('are not put in twice', async () => {
    const desk = aDesk()
    await desk.queue.pause({ isPaused: true })
    const id = desk.article('Bir')
    await desk.queue.enqueue({ articleIds: [id], sites: ['own'] })
    expect(await desk.queue.enqueue({ articleIds: [id], sites: ['own', 'local'] })).toMatchObject({
      value: { added: 1 },
    })
  })
})

describe('a paused queue', PATIENCE, () => {
  it('sends nothing, also after a restart, until it is resumed', async () => {
    const folder = aFolder()
    const first = aDesk(folder)
    const ids = ['Bir', 'İki'].map((headline) => first.article(headline))
    await first.queue.pause({ isPaused: true })
    await first.queue.enqueue({ articleIds: ids, sites: ['own'] })
    const pressed = first.article('Basılan')
    expect(await first.publish.send({ articleId: pressed, site: 'own' })).toMatchObject({
      ok: false,
      fault: { code: 'publish.queue-paused' },
    })
    first.store.close()
    const second = aDesk(folder)
    expect(await second.publish.resume()).toEqual([])
    expect(await second.queue.state({})).toMatchObject({ value: { isPaused: true } })
    expect((await second.items()).map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
    expect(site.articles.size).toBe(0)
    expect(await second.queue.retry({ articleId: pressed, site: 'own' })).toMatchObject({
      ok: false,
      fault: { code: 'publish.paused' },
    })
    await second.queue.pause({ isPaused: false })
    await settled(second, 3)
    expect(site.articles.size).toBe(3)
    expect(await second.items()).toEqual([])
  })
})

describe('a publication that is stopped on its way', PATIENCE, () => {
  it('is told as published when the site had done it already', async () => {
    const desk = aDesk()
    const id = desk.article('Köprü')
    const committed = gate()
    site.on((request, response, pass) => {
      if (!isPut(request)) return pass()
      // The site takes it; its answer never leaves.
      response.writeHead = () => response
      response.end = () => {
        committed.open()
        return response
      }
      pass()
    })
    const sending = desk.publish.send({ articleId: id, site: 'own' })
    await committed.opened
    expect(await desk.items()).toMatchObject([{ state: 'running', step: 'send' }])
    await desk.queue.cancel({ articleId: id, site: 'own' })
    expect(await sending).toMatchObject({ ok: true, value: { receipt: { state: 'published' } } })
    expect(await desk.items()).toEqual([])
    expect(await desk.log()).toMatchObject([{ outcome: 'done' }])
    expect(desk.store.read(id)).toMatchObject({ value: { receipts: [{ site: 'own', state: 'published' }] } })
  })

  it('is asked for once more before it is called stopped, and never sent again', async () => {
    const desk = aDesk()
    const id = desk.article('Köprü')
    const arrived = gate()
    let puts = 0
    site.on((request, _response, pass) => {
      if (!isPut(request)) return pass()
      puts += 1
      arrived.open()
    })
    const sending = desk.publish.send({ articleId: id, site: 'own' })
    await arrived.opened
    await desk.queue.cancel({ articleId: id, site: 'own' })
    expect(await sending).toMatchObject({ ok: false, fault: { code: 'publish.cancelling' } })
    expect(await desk.items()).toMatchObject([{ state: 'cancelling', attempts: 1 }])
    desk.later(10)
    await desk.publish.resume(false)
    expect(puts).toBe(1)
    expect(await desk.items()).toEqual([])
    expect((await desk.log()).map(({ outcome }) => outcome)).toEqual(['cancelled', 'unclear'])
  })

  it('is told as published when it arrived after it was stopped', async () => {
    const desk = aDesk()
    const id = desk.article('Köprü')
    const arrived = gate()
    let deliver = () => {}
    site.on((request, _response, pass) => {
      if (!isPut(request)) return pass()
      // The whole of it has come and lies in the site's own queue.
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { contentHash, slug } = JSON.parse(Buffer.concat(chunks).toString())
        deliver = () => {
          const now = new Date().toISOString()
          site.articles.set(id, {
            content: { contentHash, slug },
            etag: '"late"',
            state: 'published',
            firstPublished: now,
            updated: now,
          })
        }
        arrived.open()
      })
    })
    const sending = desk.publish.send({ articleId: id, site: 'own' })
    await arrived.opened
    await desk.queue.cancel({ articleId: id, site: 'own' })
    expect(await sending).toMatchObject({ ok: false, fault: { code: 'publish.cancelling' } })
    deliver()
    desk.later(10)
    await desk.publish.resume(false)
    expect((await desk.log()).map(({ outcome }) => outcome)).toEqual(['done', 'unclear'])
    expect(desk.store.read(id)).toMatchObject({ value: { receipts: [{ state: 'published' }] } })
  })
})

describe('a site that cannot be reached', PATIENCE, () => {
  it('is tried again when it is due, or at once when a person asks', async () => {
    const desk = aDesk()
    const id = desk.article('Köprü')
    await site.down()
    expect(await desk.publish.send({ articleId: id, site: 'own' })).toMatchObject({ ok: false })
    const [item] = await desk.items()
    expect(item).toMatchObject({ state: 'waiting', attempts: 1, fault: { code: 'site.not-reached' } })
    expect(Date.parse(item?.at ?? '') - Date.now()).toBeGreaterThan(60_000)
    await site.up()
    await desk.queue.retry({ articleId: id, site: 'own' })
    await settled(desk, 2)
    expect(site.articles.size).toBe(1)
    expect((await desk.log()).map(({ outcome, attempt }) => [outcome, attempt])).toEqual([
      ['done', 2],
      ['offline', 1],
    ])
  })

  it('needs not be asked to give up what never left', async () => {
    const desk = aDesk()
    const id = desk.article('Köprü')
    await site.down()
    await desk.publish.send({ articleId: id, site: 'own' })
    expect(await desk.queue.cancel({ articleId: id, site: 'own' })).toEqual({ ok: true, value: {} })
    expect(await desk.items()).toEqual([])
    expect((await desk.log()).map(({ outcome }) => outcome)).toEqual(['cancelled', 'offline'])
    await site.up()
    desk.later(120)
    await desk.publish.resume()
    expect(site.articles.size).toBe(0)
  })

  it('leaves behind what the next start finds, with a job that was cut off looked up', async () => {
    const folder = aFolder()
    const first = aDesk(folder)
    const id = first.article('Köprü')
    const arrived = gate()
    site.on((request, _response, pass) => {
      if (!isPut(request)) return pass()
      arrived.open()
    })
    // What a process that is gone would have answered nobody hears.
    first.publish.send({ articleId: id, site: 'own' }).catch(() => {})
    await arrived.opened
    // Pulled out of the wall: nothing more is written.
    first.store.close()
    site.calm()
    const second = aDesk(folder)
    expect(await second.items()).toMatchObject([{ articleId: id, state: 'unclear', headline: 'Köprü' }])
    expect(await second.log()).toMatchObject([
      { outcome: 'begun', steps: [{ step: 'check' }, { step: 'prepare' }] },
    ])
    await second.publish.resume()
    expect(await second.items()).toEqual([])
    expect((await second.log()).map(({ outcome }) => outcome)).toEqual(['done', 'begun'])
    expect(site.articles.size).toBe(1)
  })
})
