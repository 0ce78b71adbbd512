import { describe, expect, it } from 'vitest'
import type { Target } from '../../../electron/publish/target'
import type { Article } from '../../../shared/article/article'
import { value } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { aStory, liveTools, openSite } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

async function read(target: Target, remoteId: string): Promise<Article> {
  if (!target.pull) throw new Error('This target gives nothing back.')
  return value(await target.pull(remoteId, liveTools())).article
}

describe.skipIf(noWordPress)(`the top of a real WordPress ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()
  const isSticky = async () => (await site.all())[0]?.sticky

  it('is given and taken as the article says', async () => {
    const article = aStory('Köprü açıldı', { pinned: true })
    const receipt = await site.publish(article)
    expect(receipt.differences).toEqual([])
    expect(await isSticky()).toBe(true)
    expect((await site.publish({ ...article, pinned: false }, receipt)).differences).toEqual([])
    expect(await isSticky()).toBe(false)
  })

  it('stays as the site has it where nobody has said, and comes over with the post', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    await site.wordpress().ask('POST', `/posts/${receipt.remoteId}`, { sticky: true })
    const pulled = await read(site.target(), receipt.remoteId)
    expect(pulled.pinned).toBe(true)
    const again = await site.publish({ ...article, standfirst: 'Yeni.' }, pulled.receipts[0] ?? null)
    expect(again.differences).toEqual([])
    expect(await isSticky()).toBe(true)
  })

  it('is not for every account, and the receipt says so', async () => {
    const receipt = await site.publish(aStory('Köprü açıldı', { pinned: true }), null, { role: 'author' })
    expect(receipt.differences).toContain(
      'The account may not change what stays at the top of the front page.',
    )
    expect(await isSticky()).toBe(false)
  })
})

describe.skipIf(noGhost)(`what a real Ghost features ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()

  it('is what the article says, and comes over with the post', async () => {
    const article = aStory('Köprü açıldı', { pinned: true })
    const receipt = await site.publish(article)
    expect(receipt.differences).toEqual([])
    expect((await read(site.target(), receipt.remoteId)).pinned).toBe(true)
    expect((await site.publish({ ...article, pinned: false }, receipt)).differences).toEqual([])
    expect((await read(site.target(), receipt.remoteId)).pinned).toBeUndefined()
  })
})

describe('the top of the local site', () => {
  it('is the first of the front page, and of nothing else', async () => {
    const site = openSite()
    await site.publish(aStory('Eski ama önemli', { pinned: true }))
    await site.publish(aStory('Yeni haber'))
    const order = (file: string) =>
      ['Eski ama önemli', 'Yeni haber'].sort(
        (a, b) => site.read(file).indexOf(a) - site.read(file).indexOf(b),
      )
    expect(order('index.html')).toEqual(['Eski ama önemli', 'Yeni haber'])
    expect(order('archive/index.html')).toEqual(['Yeni haber', 'Eski ama önemli'])
    expect(order('feed.xml')).toEqual(['Yeni haber', 'Eski ama önemli'])
  })
})
