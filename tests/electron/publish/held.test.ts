import { describe, expect, it } from 'vitest'
import type { Article } from '../../../shared/article/article'
import { aLibrary, open } from './aDesk'
import { aStory } from './site'

describe('a story planned for an hour', () => {
  const HOUR = '2026-11-23T12:00:00.000Z'
  const planned = (fields: Partial<Article> = {}) => {
    const library = aLibrary(aStory('Köprü açıldı', { schedule: HOUR, ...fields }))
    const desk = open(library)
    return { library, desk, input: { articleId: library.article().id, site: 'local' } }
  }

  it('waits in Galley for a site that cannot, and goes out as it then stands', async () => {
    const { library, desk, input } = planned()
    const sent = await desk.service.send(input)
    expect(sent).toMatchObject({
      ok: true,
      value: { receipt: { state: 'scheduled', url: '', firstPublished: HOUR } },
    })
    expect(library.article()).toMatchObject({ status: 'scheduled', slug: 'kopru-acildi' })
    expect(library.article().stamps.firstPublished).toBe('')
    expect(await desk.service.resume()).toEqual([])
    expect(library.article().status).toBe('scheduled')
    library.change({ standfirst: 'Sonradan yazıldı' })
    desk.goTo(HOUR)
    expect(await desk.service.resume()).toEqual([])
    expect(library.article()).toMatchObject({
      status: 'published',
      receipts: [{ state: 'published', remoteId: 'kopru-acildi' }],
    })
    expect(library.stored.size).toBe(0)
  })

  it('is taken back before its hour without the site having heard of it', async () => {
    const { library, desk, input } = planned()
    await desk.service.send(input)
    expect(await desk.service.withdraw(input)).toMatchObject({
      ok: true,
      value: { receipt: { state: 'withdrawn' } },
    })
    expect(library.stored.size).toBe(0)
    desk.goTo(HOUR)
    expect(await desk.service.resume()).toEqual([])
    expect(library.article().status).toBe('draft')
    library.change({ schedule: '' })
    expect(await desk.service.send(input)).toMatchObject({
      ok: true,
      value: { receipt: { state: 'published' } },
    })
  })

  it('follows a later hour, and stays when the hour was removed or there are errors, which is told', async () => {
    const { library, desk, input } = planned()
    await desk.service.send(input)
    const later = '2026-11-23T13:00:00.000Z'
    library.change({ schedule: later })
    desk.goTo(HOUR)
    expect(await desk.service.resume()).toEqual([])
    expect(library.article().receipts).toMatchObject([{ state: 'scheduled', firstPublished: later }])
    library.change({ headline: '' })
    desk.goTo(later)
    expect(await desk.service.resume()).toMatchObject([{ code: 'publish.held-back' }])
    expect(library.article().status).toBe('scheduled')

    const other = planned()
    await other.desk.service.send(other.input)
    other.library.change({ schedule: '' })
    other.desk.goTo(HOUR)
    expect(await other.desk.service.resume()).toMatchObject([
      { code: 'publish.not-wanted', values: { headline: 'Köprü açıldı' } },
    ])
  })

  it('under an embargo is held until then, and stopped when no hour is set', async () => {
    const { desk, input, library } = planned({ embargo: HOUR })
    expect(await desk.service.send(input)).toMatchObject({
      ok: true,
      value: { receipt: { state: 'scheduled' } },
    })
    library.change({ schedule: '2026-11-23T11:00:00.000Z' })
    expect(await desk.service.send(input)).toMatchObject({
      ok: true,
      value: {
        receipt: null,
        problems: expect.arrayContaining([expect.objectContaining({ code: 'embargo.future' })]),
      },
    })
  })
})
