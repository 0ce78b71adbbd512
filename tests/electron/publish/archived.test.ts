import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { followChain, readLines } from '../../../electron/archive/chain'
import { aLibrary, open } from './aDesk'
import { aStory } from './site'

const recordsIn = async (archive: string) => followChain((await readLines(archive)).lines)

describe('the archive', () => {
  it('gets every publication, update and withdrawal', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service, archive } = open(library)
    const input = { articleId: library.article().id, site: 'local' }
    await service.send(input)
    library.change({ headline: 'Tünel açıldı' })
    await service.send(input)
    await service.withdraw(input)
    const { records, broken } = await recordsIn(archive)
    expect(records.map(({ act }) => act)).toEqual(['publish', 'update', 'withdraw'])
    expect(broken).toBeNull()
  })

  it('gets what went out before the app was killed, in the words it went out in', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const before = open(library, (target) => ({
      ...target,
      async publish(...given) {
        await target.publish(...given)
        throw new Error('killed')
      },
    }))
    const input = { articleId: library.article().id, site: 'local' }
    await expect(before.service.send(input)).rejects.toThrow('killed')
    library.change({ headline: 'Sonradan yazılan' })
    const after = open(library, (target) => target, before.folder, before.data)
    await after.service.resume()
    expect((await recordsIn(after.archive)).records).toMatchObject([
      { act: 'publish', facts: { headline: 'Köprü açıldı' }, content: { missing: [] } },
    ])
  })

  it('keeps why a page was withdrawn and who decided it, also when the answer was lost', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const before = open(library, (target) => ({
      ...target,
      async withdraw(...given) {
        await target.withdraw(...given)
        throw new Error('killed')
      },
    }))
    const input = { articleId: library.article().id, site: 'local' }
    const takedown = { reason: 'Mahkeme kararı', by: 'Aigerim' }
    await before.service.send(input)
    await expect(before.service.withdraw({ ...input, takedown })).rejects.toThrow('killed')
    const after = open(library, (target) => target, before.folder, before.data)
    await after.service.resume()
    expect(library.article().receipts).toMatchObject([{ state: 'withdrawn', takedown }])
    expect((await recordsIn(after.archive)).records.at(-1)).toMatchObject({
      act: 'withdraw',
      receipt: { takedown },
    })
  })

  it('that cannot be written keeps the job, and is written when there is room again', async () => {
    const library = aLibrary(aStory('Köprü açıldı'))
    const { service, archive } = open(library)
    // A folder stands where the chain's file belongs.
    fs.mkdirSync(path.join(archive, 'chain.jsonl'), { recursive: true })
    const sent = await service.send({ articleId: library.article().id, site: 'local' })
    expect(sent).toMatchObject({ ok: false, fault: { code: 'archive.not-written' } })
    expect(library.article().status).toBe('published')
    expect(library.stored.size).toBe(1)
    expect(await service.resume()).toMatchObject([{ code: 'archive.not-written' }])
    expect(library.stored.size).toBe(1)
    fs.rmdirSync(path.join(archive, 'chain.jsonl'))
    expect(await service.resume()).toEqual([])
    expect(library.stored.size).toBe(0)
    expect((await recordsIn(archive)).records).toMatchObject([{ act: 'publish' }])
  })

  it('knows nothing of a story that waits in Galley for its hour', async () => {
    const library = aLibrary(aStory('Köprü açıldı', { schedule: '2026-11-23T12:00:00.000Z' }))
    const { service, archive } = open(library)
    await service.send({ articleId: library.article().id, site: 'local' })
    expect(library.article().status).toBe('scheduled')
    expect((await recordsIn(archive)).records).toEqual([])
  })
})
