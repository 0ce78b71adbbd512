import { describe, expect, it } from 'vitest'
import type { Article, Receipt } from '../../../shared/article/article'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { aStory, liveTools, parcelOf } from './site'

describe.skipIf(noGhost)(`a preview on a real Ghost ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()
  const asked = (article: Article, previous: Receipt | null = null, pictures: Buffer[] = []) => {
    const answer = site.target().preview?.(parcelOf(article, site.site()), previous, liveTools(pictures))
    if (!answer) throw new Error('Ghost has no preview.')
    return answer
  }
  const preview = async (...given: Parameters<typeof asked>) => value(await asked(...given))
  const remove = async (article: Article) => {
    const removed = await site.target().removeDraft?.(article.id, liveTools())
    return removed && value(removed)
  }

  it('shows the article’s own draft in the theme without a sign-in, and publishes that very draft', async () => {
    const picture = aPicture()
    const article = aStory('Köprü açıldı', {
      lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: '' },
    })
    const shown = await preview(article, null, [picture.bytes])
    expect(shown).toMatchObject({ shown: 'here', why: '', draft: 'made', pictures: 1, isLive: false })
    expect(shown.differences).toEqual(['The site has no tag “Kent”, and it was not created.'])
    const page = await fetch(shown.link, { redirect: 'manual' })
    expect(page.status).toBe(200)
    const text = await page.text()
    expect(text).toContain('İkinci paragraf.')
    expect(text).toContain('content/images/')
    const [draft, ...others] = await site.ghost().posts()
    expect(others).toEqual([])
    expect(draft).toMatchObject({ status: 'draft', slug: `galley-${article.id}` })
    expect(await site.ghost().tags()).toEqual([])
    expect(await preview({ ...article, headline: 'Köprü' }, null, [picture.bytes])).toMatchObject({
      draft: 'updated',
      link: shown.link,
    })
    const receipt = await site.publish(article, null, { pictures: [picture.bytes] })
    expect(receipt).toMatchObject({ state: 'published', remoteId: draft?.id, differences: [] })
    expect(await site.ghost().posts()).toHaveLength(1)
  })

  it('leaves alone what is out or promised, and what somebody there has changed', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    const [before] = await site.ghost().posts()
    const next = { ...article, headline: 'Köprü kapandı' }
    expect(await preview(next, receipt)).toMatchObject({
      shown: 'none',
      why: 'is-out',
      draft: 'none',
      isLive: true,
      live: receipt.url,
    })
    expect(await site.ghost().posts()).toEqual([before])
    expect(await remove(article)).toBe('kept')
    const other = aStory('Baraj')
    await preview(other)
    const draft = (await site.ghost().posts()).find(({ status }) => status === 'draft')
    await site.ghost().ask('PUT', `posts/${draft?.id}/`, {
      posts: [{ title: 'Sitede değişti', updated_at: draft?.updated_at }],
    })
    expect(await asked(other)).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    expect(await remove(other)).toBe('kept')
  })

  it('of an article that was withdrawn leaves publishing again free', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    const gone = value(await site.target().withdraw(article.id, receipt, liveTools()))
    expect(await preview({ ...article, headline: 'Köprü kapandı' }, gone)).toMatchObject({ draft: 'updated' })
    expect(await remove(article)).toBe('kept')
    const again = await site.publish({ ...article, headline: 'Köprü yine açık' }, gone)
    expect(again).toMatchObject({ state: 'published', remoteId: receipt.remoteId })
    expect(await site.ghost().posts()).toHaveLength(1)
  })

  it('has its draft taken off, and one draft however often the answer to the making is lost', async () => {
    const article = aStory('Köprü açıldı')
    site.proxy().lose(/^POST .*\/posts\//)
    await preview(article)
    expect(await site.ghost().posts()).toHaveLength(1)
    expect(await remove(article)).toBe('taken-off')
    expect(await site.ghost().posts()).toEqual([])
    expect(await remove(article)).toBe('none')
    await preview(article)
    expect((await site.publish(article)).state).toBe('published')
    expect(await site.ghost().posts()).toHaveLength(1)
  })
})
