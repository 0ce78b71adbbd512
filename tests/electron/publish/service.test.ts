import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../../shared/result'
import { aLibrary, open } from './aDesk'
import { aStory } from './site'

describe('publishing from the app', () => {
  it('writes the intent down first, keeps the receipt, and only then forgets the job', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service, events } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    const sent = await service.send(input)
    expect(sent).toMatchObject({ ok: true, value: { receipt: { state: 'published' } } })
    expect(library.log).toEqual(['queued', 'sending', 'verifying', 'receipt', 'forgotten'])
    expect(library.article()).toMatchObject({ status: 'published', receipts: [{ site: 'local' }] })
    expect(library.article().stamps.firstPublished).not.toBe('')
    expect(
      events.map(([name, payload]) =>
        name === 'publishProgress' ? (payload as { step: string }).step : name,
      ),
    ).toEqual([
      'queueChanged',
      'check',
      'prepare',
      'send',
      'verify',
      'articleChanged',
      'done',
      'queueChanged',
    ])
  })

  it('sends nothing while there are errors, and names them', async () => {
    const library = aLibrary(aStory(''))
    const { service } = open(library)
    const sent = await service.send({ articleId: library.article().id, site: 'local' })
    expect(sent).toMatchObject({
      ok: true,
      value: {
        receipt: null,
        problems: expect.arrayContaining([expect.objectContaining({ code: 'headline.missing' })]),
      },
    })
    expect(library.log).toEqual([])
  })

  it('withdraws, and publishes again at the same address', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    await service.send(input)
    expect(await service.withdraw(input)).toMatchObject({
      ok: true,
      value: { receipt: { state: 'withdrawn' } },
    })
    expect(library.article().status).toBe('withdrawn')
    expect(await service.view(input)).toMatchObject({ ok: false, fault: { code: 'site.not-published' } })
    await service.send(input)
    expect(library.article()).toMatchObject({ status: 'published', receipts: [{ state: 'published' }] })
    expect(library.article().receipts).toHaveLength(1)
  })

  it('writes the slug it went out under into the article, where a new headline leaves it alone', async () => {
    const library = aLibrary({ ...aStory('Köprü açıldı'), slug: '' })
    const { service } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    const first = await service.send(input)
    expect(library.article().slug).toBe('kopru-acildi')
    const again = await service.send(input)
    expect(again).toEqual(first)
    library.change({ headline: 'Tünel de açıldı' })
    await service.send(input)
    expect(library.article()).toMatchObject({
      slug: 'kopru-acildi',
      receipts: [{ remoteId: 'kopru-acildi' }],
    })
  })

  it('publishes once when it is asked twice at the same time', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    const [first, second] = await Promise.all([service.send(input), service.send(input)])
    expect(first).toEqual(second)
  })

  it('opens what the site shows, not what an article claims', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service, opened, folder } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    await service.send(input)
    const [receipt] = library.article().receipts
    if (!receipt) throw new Error('no receipt')
    library.change({ receipts: [{ ...receipt, url: 'file:///etc/passwd' }] })
    await service.view(input)
    expect(opened).toEqual([`${pathToFileURL(folder).href}/kopru-acildi/index.html`])
  })

  it('tells a refusal to the person and keeps no job', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service } = open(library, (target) => ({
      ...target,
      publish: async () => fail('full', 'site.disk-full', 'There is no room left.'),
    }))
    const sent = await service.send({ articleId: library.article().id, site: 'local' })
    expect(sent).toMatchObject({ ok: false, fault: { code: 'site.disk-full' } })
    expect(library.stored.size).toBe(0)
    expect(library.article().status).toBe('draft')
  })
})

describe('a publication the app did not live to finish', () => {
  const killed = async (change: (library: ReturnType<typeof aLibrary>) => void, isWritten: boolean) => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const input = { articleId: library.article().id, site: 'local' }
    const before = open(library, (target) => ({
      ...target,
      publish: async (...given) => {
        if (isWritten) await target.publish(...given)
        // What a killed process leaves behind: work done or not, and no answer.
        throw new Error('killed')
      },
    }))
    await expect(before.service.send(input)).rejects.toThrow('killed')
    expect(library.stored.size).toBe(1)
    change(library)
    let published = 0
    const after = open(
      library,
      (target) => ({
        ...target,
        publish: (...given) => {
          published += 1
          return target.publish(...given)
        },
      }),
      before.folder,
    )
    return { library, notices: await after.service.resume(), published: () => published }
  }

  it('is found on the site and not sent again', async () => {
    const { library, notices, published } = await killed(() => {}, true)
    expect(published()).toBe(0)
    expect(notices).toEqual([])
    expect(library.article()).toMatchObject({ status: 'published', receipts: [{ state: 'published' }] })
    expect(library.stored.size).toBe(0)
  })

  it('is sent when the site does not have it', async () => {
    const { library, notices, published } = await killed(() => {}, false)
    expect(published()).toBe(1)
    expect(notices).toEqual([])
    expect(library.article().status).toBe('published')
    expect(library.stored.size).toBe(0)
  })

  it('is reported instead of sent when the article has changed since', async () => {
    const { library, notices, published } = await killed((one) => one.change({ headline: 'Başka' }), false)
    expect(published()).toBe(0)
    expect(notices).toMatchObject([{ code: 'publish.interrupted' }])
    expect(library.article().status).toBe('draft')
    expect(library.stored.size).toBe(0)
  })
})

describe('an intention that a later one has overtaken', () => {
  /** The first publication works, and nobody hears of it: its job stays behind as unknown. */
  const overtaken = () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    let calls = 0
    const desk = open(library, (target) => ({
      ...target,
      async publish(...given) {
        calls += 1
        const receipt = await target.publish(...given)
        return calls === 1 ? fail('unexpected', 'publish.stopped-short', 'No answer.') : receipt
      },
    }))
    return { library, desk, calls: () => calls, input: { articleId: library.article().id, site: 'local' } }
  }

  it('is forgotten: a withdrawn article does not come back at the next start', async () => {
    const { library, desk, calls, input } = overtaken()
    expect(await desk.service.send(input)).toMatchObject({ ok: false })
    expect(library.stored.size).toBe(1)
    await desk.service.send(input)
    await desk.service.withdraw(input)
    expect(await desk.service.resume()).toEqual([])
    expect(calls()).toBe(2)
    expect(library.article().status).toBe('withdrawn')
    expect(library.stored.size).toBe(0)
  })

  it('is not sent when the person has published or withdrawn before its turn comes', async () => {
    const { library, desk, calls, input } = overtaken()
    await desk.service.send(input)
    const [withdrawn, notices] = await Promise.all([desk.service.withdraw(input), desk.service.resume()])
    expect(withdrawn.ok).toBe(true)
    expect(notices).toEqual([])
    expect(calls()).toBe(1)
    expect(library.article().status).toBe('withdrawn')
  })

  it('leaves one job behind, however often the site does not answer', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const input = { articleId: library.article().id, site: 'local' }
    const { service } = open(library, (target) => ({
      ...target,
      read: async () => ok(null),
      publish: async () => fail('unexpected', 'publish.stopped-short', 'No answer.'),
    }))
    await service.send(input)
    for (let start = 0; start < 3; start += 1) await service.resume()
    expect(library.stored.size).toBe(1)
  })
})
