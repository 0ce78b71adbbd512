import { describe, expect, it } from 'vitest'
import { value } from './contract'
import { liveTools } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

describe.skipIf(noWordPress)(`the posts of a real WordPress ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()
  const list = async (page: number, search = '') =>
    value((await site.target().list?.(liveTools(), { page, search })) ?? { ok: true as const, value: [] })

  it('are listed whatever their state, the last change first, and found by their words', async () => {
    const { ask } = site.wordpress()
    await ask('POST', '/posts', { title: 'Köprü &amp; tünel', status: 'draft', content: 'Bekleyen metin' })
    await ask('POST', '/posts', { title: 'İncelemede', status: 'pending', content: 'Okunacak' })
    await ask('POST', '/posts', { title: 'Yarın', status: 'future', date_gmt: '2099-01-01T09:00:00' })
    const posts = await list(1)
    expect(posts.map(({ headline, state }) => [headline, state])).toEqual(
      expect.arrayContaining([
        ['Köprü & tünel', 'draft'],
        ['İncelemede', 'pending'],
        ['Yarın', 'future'],
      ]),
    )
    expect((await list(1, 'Bekleyen')).map(({ headline }) => headline)).toEqual(['Köprü & tünel'])
    expect(await list(1, 'hiçbir yerde')).toEqual([])
  })

  it('come fifty at a time, and a page behind the last is empty', async () => {
    const { ask } = site.wordpress()
    for (let number = 0; number < 51; number += 1)
      await ask('POST', '/posts', { title: `Haber ${number}`, status: 'draft' })
    const [first, second, third] = [await list(1), await list(2), await list(3)]
    expect(first).toHaveLength(50)
    expect(second.length).toBeGreaterThan(0)
    expect(new Set([...first, ...second].map(({ remoteId }) => remoteId)).size).toBe(
      first.length + second.length,
    )
    expect(third).toEqual([])
  })
})
