import { describe, expect, it, vi } from 'vitest'
import type { OnSite, Target } from '../../../electron/publish/target'
import { ok } from '../../../shared/result'
import { aLibrary, open } from './aDesk'
import { aStory } from './site'

const SHOWN: OnSite = {
  shown: 'here',
  why: '',
  draft: 'made',
  pictures: 0,
  seconds: 0,
  isLive: false,
  differences: [],
  link: 'https://gazete.example/p/1/',
  live: '',
  key: '',
}
const signal = new AbortController().signal

/** A desk whose site has previews, and what it was asked for, in order. */
function aDesk(article = aStory('Köprü açıldı'), wait: () => Promise<void> = async () => {}) {
  const asked: string[] = []
  const library = aLibrary(article)
  const wrap = (target: Target): Target => ({
    ...target,
    async publish(...given) {
      asked.push('publish')
      await wait()
      asked.push('published')
      return target.publish(...given)
    },
    async preview({ article: packed }) {
      asked.push(`preview ${packed.headline}`)
      return ok(SHOWN)
    },
    async removeDraft() {
      asked.push('remove')
      return ok('taken-off' as const)
    },
  })
  return { asked, library, place: { articleId: article.id, site: 'local' }, ...open(library, wrap) }
}

describe('a preview on a site', () => {
  it('is of the stored article, whatever the checks would stop', async () => {
    const { service, place, asked, library } = aDesk(aStory(''))
    expect(await service.send(place)).toMatchObject({ ok: true, value: { receipt: null } })
    expect(await service.previews.make(place, signal)).toEqual(ok(SHOWN))
    expect(asked).toEqual(['preview '])
    expect(library.log).not.toContain('receipt')
  })

  it('waits for a publication that is under way, and is not begun while one is in doubt', async () => {
    let free = () => {}
    const held = new Promise<void>((resolve) => (free = resolve))
    const { service, place, asked, library } = aDesk(undefined, () => held)
    const sent = service.send(place)
    await vi.waitFor(() => expect(asked).toEqual(['publish']), { timeout: 5000 })
    const shown = service.previews.make(place, signal)
    free()
    expect((await sent).ok).toBe(true)
    expect((await shown).ok).toBe(true)
    expect(asked).toEqual(['publish', 'published', 'preview Köprü açıldı'])
    library.stored.set('lost', {
      id: 'lost',
      ...place,
      kind: 'publish',
      phase: 'unknown',
      contentHash: '',
      attempts: 1,
      updated: '2026-11-23T10:00:00.000Z',
    })
    expect(await service.previews.make(place, signal)).toMatchObject({
      ok: false,
      fault: { code: 'preview.under-way' },
    })
  })

  it('takes off nothing of an article that has ever been on the site', async () => {
    const { service, place, asked } = aDesk()
    expect(await service.previews.removeDraft(place)).toEqual(ok('taken-off'))
    await service.send(place)
    expect(await service.previews.removeDraft(place)).toEqual(ok('kept'))
    expect(asked.filter((one) => one === 'remove')).toHaveLength(1)
  })
})
