import { describe, expect, it } from 'vitest'
import type { Live } from '../../../electron/publish/target'
import { fail, ok } from '../../../shared/result'
import { aLibrary, open } from './aDesk'
import { aStory } from './site'

describe('a site where somebody was quicker than the answer', () => {
  const changedThere = fail('conflict', 'site.changed-there', 'Somebody has changed it.', { base: 'theirs' })
  const there: Live = {
    ...{
      state: 'published' as const,
      remoteId: '4',
      url: 'http://127.0.0.1/4',
      contentHash: '',
      base: 'theirs',
    },
    ...{ firstPublished: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:00:00.000Z' },
  }

  it('is known to show the article, and its version stays unseen', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service } = open(library, (target) => ({
      ...target,
      publish: async () => changedThere,
      read: async () => ok(there),
    }))
    const sent = await service.send({ articleId: library.article().id, site: 'local' })
    expect(sent).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    expect(library.article()).toMatchObject({
      status: 'published',
      receipts: [{ state: 'published', remoteId: '4', contentHash: '' }],
    })
    expect(library.article().receipts[0]?.base).toBeUndefined()
    expect(library.stored.size).toBe(0)
  })

  it('leaves the job open while nobody can say what it shows, and changes nothing that is known', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const input = { articleId: library.article().id, site: 'local' }
    const unreachable = open(library, (target) => ({
      ...target,
      publish: async () => changedThere,
      read: async () => fail('offline', 'site.not-reached', 'Nobody is there.'),
    }))
    expect((await unreachable.service.send(input)).ok).toBe(false)
    expect(library.stored.size).toBe(1)
    expect(library.article().receipts).toEqual([])
  })
})

describe('a job nobody will send again', () => {
  it('leaves the library knowing that the site shows the article, though both sides have changed it since', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const there: Live = {
      ...{ state: 'published', remoteId: '4', url: 'http://127.0.0.1/4', contentHash: '', base: 'theirs' },
      ...{ firstPublished: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:00:00.000Z' },
    }
    const { service } = open(library, (target) => ({
      ...target,
      publish: async () => fail('unexpected', 'site.unclear', 'It did not say.'),
      read: async () => ok(there),
    }))
    await service.send({ articleId: library.article().id, site: 'local' })
    library.change({ headline: 'Köprü geçildi' })
    expect(await service.resume()).toMatchObject([{ code: 'publish.interrupted' }])
    expect(library.stored.size).toBe(0)
    expect(library.article()).toMatchObject({ status: 'published', receipts: [{ remoteId: '4' }] })
    expect(library.article().receipts[0]?.base).toBeUndefined()
  })
})

describe('a site that misses the hour of an article', () => {
  it('is reported while Galley stands open, with the article and the site by name, and asked again later', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const hour = '2026-11-23T12:00:00.000Z'
    const there: Live = {
      ...{ state: 'scheduled', remoteId: '4', url: 'http://127.0.0.1/4', contentHash: '' },
      ...{ firstPublished: hour, updated: '2026-11-23T10:00:00.000Z', base: 'one' },
    }
    let contentHash = ''
    const { service, goTo } = open(library, (target) => ({
      ...target,
      publish: async (parcel) => {
        contentHash = parcel.contentHash
        return ok({ ...there, contentHash, site: 'local', differences: [] })
      },
      read: async () => ok({ ...there, contentHash }),
    }))
    await service.send({ articleId: library.article().id, site: 'local' })
    expect(await service.resume(false)).toEqual([])
    goTo('2026-11-23T12:03:00.000Z')
    expect(await service.resume(false)).toEqual([
      {
        code: 'publish.not-shown-yet',
        values: { at: hour, headline: 'Köprü açıldı', site: 'Ak Otau' },
      },
    ])
    expect(library.stored.size).toBe(1)
  })
})

describe('a job nobody knows the end of', () => {
  it('stays in doubt while the site refuses to say, and is asked for less and less often', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const denied = fail('denied', 'site.sign-in', 'The site does not take the password.')
    let answer: Live | null = null
    let looks = 0
    const { service, goTo } = open(library, (target) => ({
      ...target,
      publish: async ({ contentHash }) => {
        answer = {
          ...{ state: 'published', remoteId: '4', url: 'http://127.0.0.1/4', contentHash, base: 'ours' },
          ...{ firstPublished: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:00:00.000Z' },
        }
        return fail('unexpected', 'site.unclear', 'It did not say.')
      },
      read: async () => {
        looks += 1
        return looks < 3 ? denied : ok(answer)
      },
    }))
    await service.send({ articleId: library.article().id, site: 'local' })
    expect(await service.resume()).toMatchObject([{ code: 'publish.interrupted' }])
    expect([...library.stored.values()]).toMatchObject([{ phase: 'unknown' }])
    const log = await service.queue.log({ limit: 1 })
    expect(log.ok && log.value).toMatchObject([{ outcome: 'unclear', fault: { code: 'site.sign-in' } }])
    goTo('2026-11-23T12:00:00.000Z')
    await service.resume(false)
    expect(looks).toBe(2)
    goTo('2026-11-23T12:02:00.000Z')
    await service.resume(false)
    expect(looks).toBe(2)
    goTo('2026-11-23T13:10:00.000Z')
    await service.resume(false)
    expect(library.article()).toMatchObject({ status: 'published', receipts: [{ remoteId: '4' }] })
    expect(library.stored.size).toBe(0)
  })
})

describe('what was scheduled, and nobody heard of it', () => {
  it('waits for its hour alone: what was wanted before it is not left behind', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const hour = '2026-11-23T15:00:00.000Z'
    let contentHash = ''
    let tries = 0
    const there = {
      remoteId: '4',
      url: 'http://127.0.0.1/4',
      base: 'ours',
      firstPublished: hour,
      updated: hour,
    }
    const { service } = open(library, (target) => ({
      ...target,
      publish: async (parcel) => {
        contentHash = parcel.contentHash
        tries += 1
        return tries < 3
          ? fail('offline', 'site.not-reached', 'Nobody is there.')
          : fail('unexpected', 'site.unclear', 'It did not say.')
      },
      read: async () => ok(tries < 3 ? null : { ...there, state: 'scheduled' as const, contentHash }),
    }))
    const input = { articleId: library.article().id, site: 'local' }
    for (let press = 0; press < 3; press += 1) expect((await service.send(input)).ok).toBe(false)
    expect(library.stored.size).toBe(3)
    await service.resume()
    expect(library.article().receipts).toMatchObject([{ state: 'scheduled' }])
    expect([...library.stored.values()]).toMatchObject([{ phase: 'verifying' }])
  })
})

describe('a version of the site that is to be written over', () => {
  const receipt = {
    ...{ state: 'published' as const, remoteId: '4', url: 'http://127.0.0.1/4', base: 'ours', site: 'local' },
    ...{ firstPublished: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:00:00.000Z', differences: [] },
  }
  const fetched = {
    ...{ remoteId: '4', url: receipt.url, base: 'theirs', state: 'published' as const },
    ...{ updated: receipt.updated, article: aStory('Onlarınki') },
  }

  it.each([
    ['cannot be fetched', fail('offline', 'site.not-reached', 'Nobody is there.'), true, 'site.not-reached'],
    ['cannot be kept', ok(fetched), false, 'library.disk-full'],
  ])('is not, when its copy %s', async (_, pulled, isKept, code) => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const keepLoser = async () => (isKept ? ok({}) : fail('full', 'library.disk-full', 'The disk is full.'))
    let sent = 0
    const { service } = open({ ...library, keepLoser }, (target) => ({
      ...target,
      publish: async ({ contentHash }) => {
        sent += 1
        return ok({ ...receipt, contentHash })
      },
      pull: async () => pulled,
    }))
    const input = { articleId: library.article().id, site: 'local' }
    await service.send(input)
    expect(await service.send({ ...input, over: 'theirs' })).toMatchObject({ ok: false, fault: { code } })
    expect(sent).toBe(1)
    expect(library.stored.size).toBe(0)
  })

  it('is, when it is not there any more', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service } = open(library, (target) => ({
      ...target,
      publish: async ({ contentHash }) => ok({ ...receipt, contentHash }),
      pull: async () => fail('missing', 'site.gone', 'There is no such post.'),
    }))
    const input = { articleId: library.article().id, site: 'local' }
    await service.send(input)
    expect(await service.send({ ...input, over: 'gone' })).toMatchObject({ ok: true })
  })
})

describe('a withdrawal whose answer was lost', () => {
  it('leaves unseen what somebody had written there before it', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const there = { remoteId: '4', url: 'http://127.0.0.1/4', updated: '2026-11-23T10:00:00.000Z' }
    const shown = { ...there, firstPublished: '2026-11-23T10:00:00.000Z', differences: [], site: 'local' }
    const input = { articleId: library.article().id, site: 'local' }
    const { service } = open(library, (target) => ({
      ...target,
      publish: async ({ contentHash }) =>
        ok({ ...shown, contentHash, state: 'published' as const, base: 'ours' }),
      withdraw: async () => fail('unexpected', 'site.unclear', 'It did not say.'),
      read: async () =>
        ok({ ...shown, contentHash: '', state: 'withdrawn' as const, base: 'theirs, hidden' }),
    }))
    await service.send(input)
    expect((await service.withdraw(input)).ok).toBe(false)
    await service.resume()
    expect(library.article().receipts).toMatchObject([{ state: 'withdrawn', base: 'ours' }])
  })
})
