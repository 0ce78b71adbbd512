import { beforeEach, describe, expect, it } from 'vitest'
import { aFolder, aSite } from '../site'
import { aNewsSite, aQueueDesk, PATIENCE, settled } from './aQueueDesk'

let site: Awaited<ReturnType<typeof aNewsSite>>
beforeEach(async () => {
  site = await aNewsSite()
})

const aDesk = () => aQueueDesk(aFolder(), [aSite(), site.profile])

describe('what waits for its hour', PATIENCE, () => {
  it('is shown with its hour, and taken back when it is cancelled', async () => {
    const desk = aDesk()
    const hour = new Date(Date.now() + 3_600_000).toISOString()
    const held = desk.article('Burada bekleyen', { schedule: hour })
    const there = desk.article('Sitede bekleyen', { schedule: hour })
    await desk.publish.send({ articleId: held, site: 'local' })
    await desk.publish.send({ articleId: there, site: 'own' })
    expect(await desk.items()).toMatchObject([
      { articleId: held, state: 'held', at: hour, headline: 'Burada bekleyen' },
      { articleId: there, state: 'scheduled', at: hour, headline: 'Sitede bekleyen' },
    ])
    await desk.queue.cancel({ articleId: held, site: 'local' })
    await desk.queue.cancel({ articleId: there, site: 'own' })
    expect(await desk.items()).toEqual([])
    expect(site.articles.get(there)?.state).toBe('withdrawn')
    expect(desk.store.read(held)).toMatchObject({ value: { status: 'draft' } })
  })
})

describe('what is scheduled from the queue', PATIENCE, () => {
  it('is in the log once, however often it is looked at until its hour', async () => {
    const desk = aDesk()
    const hour = new Date(Date.now() + 3_600_000).toISOString()
    const id = desk.article('Sitede bekleyen', { schedule: hour })
    await desk.queue.enqueue({ articleIds: [id], sites: ['local', 'own'] })
    await settled(desk, 2)
    expect((await desk.log()).map(({ site, act, outcome }) => [site, act, outcome])).toEqual([
      ['own', 'schedule', 'scheduled'],
      ['local', 'schedule', 'held'],
    ])
    // The hour comes for Galley; by the site's own clock it has not.
    desk.later(62)
    await desk.publish.resume(false)
    await desk.publish.resume(false)
    expect((await desk.log()).filter(({ site }) => site === 'own')).toHaveLength(1)
    expect(await desk.items()).toMatchObject([{ site: 'own', state: 'late', at: hour }])
    expect((await desk.log())[0]).toMatchObject({ site: 'local', act: 'publish', outcome: 'done' })
  })
})
