import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article, Receipt } from '../../../shared/article/article'
import { doc, paragraph } from '../../build/article'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { aStory, liveTools, parcelOf } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

const COMPANION = path.resolve('electron/publish/targets/wordpress/companion/galley-companion.php')

describe.skipIf(noWordPress)(`a preview on a real WordPress ${noWordPress}`, { timeout: 90_000 }, () => {
  const site = useWordPress()
  const plugin = () => path.join(site.wordpress().root, 'wp-content/mu-plugins/galley-companion.php')
  beforeEach(() => fs.rmSync(plugin(), { force: true }))
  const withCompanion = () => fs.copyFileSync(COMPANION, plugin())
  const preview = async (article: Article, previous: Receipt | null = null, pictures: Buffer[] = []) =>
    value(
      (await site.target().preview?.(parcelOf(article, site.site()), previous, liveTools(pictures))) ?? {
        ok: false as const,
        fault: { kind: 'invalid' as const, code: 'none', message: '' },
      },
    )
  const remove = async (article: Article) => {
    const removed = await site.target().removeDraft?.(article.id, liveTools())
    return removed && value(removed)
  }
  const page = async (link: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(link, { redirect: 'manual', headers })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  const stateOf = async (id: string) => {
    const post = (await site.wordpress().ask('GET', `/posts/${id}?context=edit`)) as {
      content: { raw: string }
      modified_gmt: string
    }
    const revisions = (await site.wordpress().ask('GET', `/posts/${id}/revisions`)) as unknown[]
    return [post.content.raw, post.modified_gmt, revisions.length]
  }

  describe('with the companion', () => {
    beforeEach(withCompanion)

    it('shows an article that was never sent, in the site’s theme, to whoever has the address and to nobody else', async () => {
      const picture = aPicture()
      const article = aStory('Köprü & tünel “açıldı”', {
        lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: '' },
      })
      const shown = await preview(article, null, [picture.bytes])
      expect(shown).toMatchObject({ shown: 'here', why: '', draft: 'made', pictures: 1, isLive: false })
      expect(shown.seconds).toBe(900)
      const { status, text, headers } = await page(shown.link)
      expect(status).toBe(200)
      expect(text).toContain('Köprü &#038; tünel')
      expect(text).toContain('İkinci paragraf.')
      expect(text).toMatch(/wp-content\/uploads\/[^"]+\.png/)
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toContain('no-cache')
      const [draft, ...others] = await site.all()
      expect(others).toEqual([])
      expect(draft).toMatchObject({ status: 'draft', slug: `galley-${article.id}` })
      const without = new URL(shown.link)
      without.searchParams.delete('galley_preview')
      expect((await page(without.href)).status).toBe(404)
      without.searchParams.set('galley_preview', '0'.repeat(64))
      expect((await page(without.href)).status).toBe(404)
      // The address of one article shows no other.
      const other = new URL(shown.link)
      other.searchParams.set('p', '1')
      expect((await page(other.href)).text).not.toContain('İkinci paragraf.')
      expect(value((await site.target().endPreview?.(shown.key, liveTools())) as never)).toBeNull()
      expect((await page(shown.link)).status).toBe(404)
    })

    it('publishes the very draft that was looked at, once, and an unfinished rubric is made by publishing only', async () => {
      const article = aStory('Köprü açıldı')
      const shown = await preview(article)
      expect(shown.differences).toEqual(['The site has no rubric “Kent”, and it was not created.'])
      const [draft] = await site.all()
      await preview({ ...article, headline: 'Köprü açılıyor' })
      const receipt = await site.publish(article)
      expect(receipt).toMatchObject({ state: 'published', differences: [], remoteId: String(draft?.id) })
      expect(await site.all()).toHaveLength(1)
    })

    it('shows a change of what is out, and touches neither the post nor its revisions', async () => {
      const article = aStory('Köprü açıldı')
      const receipt = await site.publish(article)
      const before = await stateOf(receipt.remoteId)
      const next = { ...article, headline: 'Köprü kapandı', body: doc(paragraph('Yeni metin.')) }
      const shown = await preview(next, receipt)
      expect(shown).toMatchObject({ shown: 'here', draft: 'none', isLive: true, live: receipt.url })
      const looked = (await page(shown.link)).text
      expect(looked).toContain('<h1>Köprü kapandı</h1>')
      expect(looked).toContain('Yeni metin.')
      const readers = (await page(receipt.url)).text
      expect(readers).toContain('<h1>Köprü açıldı</h1>')
      expect(readers).not.toContain('Yeni metin.')
      expect(await stateOf(receipt.remoteId)).toEqual(before)
      const updated = await site.publish(next, receipt)
      expect(updated).toMatchObject({ state: 'published', remoteId: receipt.remoteId, differences: [] })
    })

    it('is nothing for who may not edit the post, and nothing an unfiltered word gets through', async () => {
      const article = aStory('Köprü açıldı')
      await preview(article)
      const [draft] = await site.all()
      const ask = async (role: 'subscriber' | 'contributor' | 'author', method: string, body: unknown) => {
        const { user, password } = site.wordpress().users[role]
        return fetch(`${site.wordpress().address}/wp-json/galley-preview/v1/posts/${draft?.id}`, {
          method,
          headers: {
            authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        })
      }
      for (const role of ['subscriber', 'contributor'] as const)
        expect((await ask(role, 'POST', { title: 'x', content: 'x' })).status).toBe(403)
      await site.wordpress().ask('POST', `/posts/${draft?.id}`, {
        author: site.wordpress().users.author.id,
      })
      const filtered = await ask('author', 'POST', { title: 'x', content: '<p>a</p><script>b()</script>' })
      const { link } = (await filtered.json()) as { link: string }
      expect((await page(link)).text).not.toContain('<script>b()')
    })
  })

  describe('without the companion', () => {
    it('makes the whole draft, which WordPress shows to nobody with an application password', async () => {
      const article = aStory('Köprü açıldı')
      const shown = await preview(article)
      expect(shown).toMatchObject({ shown: 'browser', why: 'no-companion', draft: 'made', isLive: false })
      const { user, password } = site.wordpress().users.editor
      const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
      expect((await page(shown.link)).status).toBe(404)
      expect((await page(shown.link, { authorization })).status).toBe(404)
      const [draft] = await site.all()
      expect(draft).toMatchObject({ status: 'draft', slug: `galley-${article.id}` })
      expect(draft?.content.raw).toContain('İkinci paragraf.')
      // Looked at again it is brought up to date, and publishing uses it.
      expect(await preview({ ...article, headline: 'Köprü' })).toMatchObject({ draft: 'updated' })
      const receipt = await site.publish(article)
      expect(receipt).toMatchObject({ state: 'published', differences: [], remoteId: String(draft?.id) })
      expect(await site.all()).toHaveLength(1)
    })

    it('is there for whoever is signed in to the site with a browser', async () => {
      const { link } = await preview(aStory('Köprü açıldı'))
      const { address } = site.wordpress()
      const signIn = await fetch(`${address}/wp-login.php`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: 'wordpress_test_cookie=1' },
        body: new URLSearchParams({ log: 'edna', pwd: 'edna-pass', testcookie: '1' }),
      })
      const cookie = signIn.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const there = link.replace(new URL(link).origin, address)
      expect((await page(there, { cookie })).text).toContain('<h1>Köprü açıldı</h1>')
    })

    it('leaves alone what is out, promised or changed there, and says so', async () => {
      const article = aStory('Köprü açıldı')
      const receipt = await site.publish(article)
      const before = await stateOf(receipt.remoteId)
      const next = { ...article, headline: 'Köprü kapandı' }
      expect(await preview(next, receipt)).toMatchObject({
        shown: 'none',
        why: 'is-out',
        draft: 'none',
        live: receipt.url,
        link: '',
      })
      expect(await stateOf(receipt.remoteId)).toEqual(before)
      const other = aStory('Baraj')
      await preview(other)
      const draft = (await site.all()).find(({ slug }) => slug === `galley-${other.id}`)
      await site
        .wordpress()
        .ask('POST', `/posts/${draft?.id}`, { content: '<p>Sitede yazıldı.</p>', slug: draft?.slug })
      const refused = await site.target().preview?.(parcelOf(other, site.site()), null, liveTools())
      expect(refused).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
      expect(await remove(other)).toBe('kept')
    })

    it('of an article that was withdrawn leaves publishing again free', async () => {
      const article = aStory('Köprü açıldı')
      const receipt = await site.publish(article)
      const gone = value(await site.target().withdraw(article.id, receipt, liveTools()))
      const next = { ...article, headline: 'Köprü kapandı' }
      expect(await preview(next, gone)).toMatchObject({ shown: 'browser', draft: 'updated' })
      expect(await remove(next)).toBe('kept')
      const again = await site.publish({ ...next, headline: 'Köprü açıldı yine' }, gone)
      expect(again).toMatchObject({ state: 'published', remoteId: receipt.remoteId })
      expect(await site.all()).toHaveLength(1)
    })
  })

  it('has its draft taken off into the bin, looked at again from there, and published once', async () => {
    for (const isThere of [true, false]) {
      if (isThere) withCompanion()
      else fs.rmSync(plugin(), { force: true })
      const article = aStory('Köprü açıldı')
      await preview(article)
      const [made] = (await site.all()).filter(({ slug }) => slug === `galley-${article.id}`)
      expect(await remove(article)).toBe('taken-off')
      expect((await site.all()).filter(({ slug }) => slug.startsWith(`galley-${article.id}`))).toEqual([])
      expect(await remove(article)).toBe('none')
      await preview(article)
      const receipt = await site.publish(article)
      expect(receipt).toMatchObject({ state: 'published', remoteId: String(made?.id), differences: [] })
      expect(await remove(article)).toBe('kept')
    }
    expect(await site.visible()).toHaveLength(2)
  })

  it('makes one draft however often the answer to the making is lost', async () => {
    const article = aStory('Köprü açıldı')
    site.proxy().lose(/^POST .*\/posts\?/)
    const first = await preview(article)
    expect(first.shown).toBe('browser')
    site.proxy().lose(/^POST .*\/posts\?/)
    await preview(article)
    expect(await site.all()).toHaveLength(1)
    await site.publish(article)
    expect(await site.all()).toHaveLength(1)
  })
})
