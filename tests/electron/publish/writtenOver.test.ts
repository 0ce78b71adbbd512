import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../../../shared/article/article'
import { bodyTexts } from '../../../shared/render/bodyTexts'
import { noGhost, useGhost } from './ghostSite'
import { aQueueDesk } from './queue/aQueueDesk'
import { aFolder } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

type Desk = ReturnType<typeof aQueueDesk>
type Profile = Parameters<typeof aQueueDesk>[1][number]

/** What the library keeps of an article's versions of one cause, as headline and text. */
function kept(desk: Desk, id: ArticleId, cause: string): (readonly [string, string, string | undefined])[] {
  const all = desk.store.versions.list(id)
  if (!all.ok) throw new Error(all.fault.message)
  return all.value
    .filter((one) => one.cause === cause)
    .map(({ id: version, site }) => {
      const read = desk.store.versions.read(id, version)
      if (!read.ok) throw new Error(read.fault.message)
      const { headline, body } = read.value
      return [headline, bodyTexts(body).join(' | '), site] as const
    })
}

/** Publishes, lets somebody change it on the site, and writes over that once it has been seen. */
async function writesOver(desk: Desk, site: string, edit: (headline: string) => Promise<unknown>) {
  const id = desk.article('Köprü açıldı')
  const place = { articleId: id, site }
  expect(await desk.publish.send(place)).toMatchObject({ ok: true })
  await edit('Köprü AÇILDI!')
  const refused = await desk.publish.send(place)
  expect(refused).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
  expect(kept(desk, id, 'conflict')).toEqual([])
  const over = String(!refused.ok && refused.fault.values?.base)
  expect(await desk.publish.send({ ...place, over })).toMatchObject({
    ok: true,
    value: { receipt: { state: 'published', differences: [] } },
  })
  return id
}

describe.skipIf(noWordPress)(
  `what is written over on a real WordPress ${noWordPress}`,
  { timeout: 60_000 },
  () => {
    const site = useWordPress()
    const aDesk = () => {
      const { secrets, folder: _, ...profile } = site.site()
      return { desk: aQueueDesk(aFolder(), [profile as Profile], { secrets }), at: profile.id }
    }

    it('is kept as a version, text and all, and the site shows ours', async () => {
      const { desk, at } = aDesk()
      const id = await writesOver(desk, at, async (title) => {
        const [post] = await site.visible()
        const content = `${post?.content.raw}\n\n<!-- wp:paragraph -->\n<p>Onların cümlesi.</p>\n<!-- /wp:paragraph -->`
        await site.wordpress().ask('POST', `/posts/${post?.id}`, { title, content })
      })
      const [[headline, text, where] = ['', '', ''], ...more] = kept(desk, id, 'conflict')
      expect([headline, where, more]).toEqual(['Köprü AÇILDI!', at, []])
      expect(text).toContain('Onların cümlesi.')
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açıldı'])
    })

    it('is told with the next receipt where our own answer never came', async () => {
      const { desk, at } = aDesk()
      const place = { articleId: desk.article('Köprü açıldı'), site: at }
      const write = /^POST \S*\/wp\/v2\/posts\/\d+/
      site.proxy().lose(write, 'lose')
      site.proxy().lose(/^GET \S*\/wp\/v2\/posts\/\d+/, 'lose', write)
      expect(await desk.publish.send(place)).toMatchObject({ ok: false, fault: { code: 'site.unclear' } })
      // As it lies there when somebody has saved between our last look and our writing.
      const [post] = await site.visible()
      const ours = post?.content.raw
      for (const content of [`${ours}\n\n<p>Onların cümlesi.</p>`, ours])
        await site.wordpress().ask('POST', `/posts/${post?.id}`, { content })
      expect(await desk.publish.send(place)).toMatchObject({
        ok: true,
        value: { receipt: { state: 'published', differences: [expect.stringContaining('Somebody saved')] } },
      })
      expect(await desk.publish.send(place)).toMatchObject({
        ok: true,
        value: { receipt: { state: 'published', differences: [] } },
      })
    })

    it('is not told again where a person had agreed to it and the answer never came', async () => {
      const { desk, at } = aDesk()
      const place = { articleId: desk.article('Köprü açıldı'), site: at }
      expect(await desk.publish.send(place)).toMatchObject({ ok: true })
      const [post] = await site.visible()
      await site.wordpress().ask('POST', `/posts/${post?.id}`, { title: 'Köprü AÇILDI!' })
      const refused = await desk.publish.send(place)
      const over = String(!refused.ok && refused.fault.values?.base)
      const write = /^POST \S*\/wp\/v2\/posts\/\d+/
      site.proxy().seen.splice(0)
      site.proxy().lose(write, 'lose')
      site.proxy().lose(/^GET \S*\/wp\/v2\/posts\/\d+/, 'lose', write)
      expect(await desk.publish.send({ ...place, over })).toMatchObject({
        ok: false,
        fault: { code: 'site.unclear' },
      })
      expect(await desk.publish.send(place)).toMatchObject({
        ok: true,
        value: { receipt: { state: 'published', differences: [] } },
      })
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açıldı'])
    })

    it('goes on by itself with what a person had agreed to, and with no later version', async () => {
      const { desk, at } = aDesk()
      const id = desk.article('Köprü açıldı')
      const place = { articleId: id, site: at }
      expect(await desk.publish.send(place)).toMatchObject({ ok: true })
      const [post] = await site.visible()
      const edit = (title: string) => site.wordpress().ask('POST', `/posts/${post?.id}`, { title })
      /** Agrees to what stands there, and nothing of it arrives: the site asks to wait. */
      const agree = async () => {
        const refused = await desk.publish.send(place)
        const over = String(!refused.ok && refused.fault.values?.base)
        site.wordpress().fault({
          match: `POST /wp/v2/posts/${post?.id}`,
          when: 'before',
          kind: 'error',
          status: 503,
          times: 9,
        })
        expect(await desk.publish.send({ ...place, over })).toMatchObject({ ok: false })
        site.wordpress().fault()
      }
      await edit('Köprü AÇILDI!')
      await agree()
      expect(await desk.publish.resume()).toEqual([])
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açıldı'])
      expect(kept(desk, id, 'conflict').map(([headline]) => headline)).toContain('Köprü AÇILDI!')
      await edit('Köprü kapandı')
      await agree()
      await edit('Köprü yıkıldı')
      expect(await desk.publish.resume()).toMatchObject([{ code: 'publish.interrupted' }])
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü yıkıldı'])
    })

    it('leads on from an address a person has changed, and never loses one', async () => {
      const { desk, at } = aDesk()
      const id = desk.article('Köprü açıldı', { slug: 'kopru' })
      const place = { articleId: id, site: at }
      const first = await desk.publish.send(place)
      const old = first.ok && first.value.receipt ? first.value.receipt.url : ''
      expect(old).toMatch(/\/kopru\/$/)
      expect(desk.write(id, { slug: 'yeni-kopru', formerSlugs: ['kopru'] })).toMatchObject({ ok: true })
      const second = await desk.publish.send(place)
      const url = second.ok && second.value.receipt ? second.value.receipt.url : ''
      expect(url).toMatch(/\/yeni-kopru\/$/)
      const followed = await fetch(old)
      expect([followed.redirected, followed.status, followed.url]).toEqual([true, 200, url])
      expect(await followed.text()).toContain('Köprü açıldı')
      expect(await site.visible()).toHaveLength(1)
    })
  },
)

describe.skipIf(noGhost)(`what is written over on a real Ghost ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()
  const aDesk = () => {
    const { secrets, folder: _, ...profile } = site.site()
    return { desk: aQueueDesk(aFolder(), [profile as Profile], { secrets }), at: profile.id }
  }

  it('is kept as a version, and the site shows ours', async () => {
    const { desk, at } = aDesk()
    const id = await writesOver(desk, at, async (title) => {
      const [post] = await site.ghost().posts()
      await site
        .ghost()
        .ask('PUT', `posts/${post?.id}/`, { posts: [{ title, updated_at: post?.updated_at }] })
    })
    expect(kept(desk, id, 'conflict').map(([headline, , where]) => [headline, where])).toEqual([
      ['Köprü AÇILDI!', at],
    ])
    expect((await site.visible()).map(({ title }) => title)).toEqual(['Köprü açıldı'])
  })

  it('says that an address a person has changed leads nowhere, because Ghost does not lead on', async () => {
    const { desk, at } = aDesk()
    const id = desk.article('Köprü açıldı', { slug: 'kopru' })
    const place = { articleId: id, site: at }
    const first = await desk.publish.send(place)
    const old = first.ok && first.value.receipt ? first.value.receipt.url : ''
    desk.write(id, { slug: 'yeni-kopru', formerSlugs: ['kopru'] })
    const second = await desk.publish.send(place)
    const receipt = second.ok ? second.value.receipt : null
    expect(receipt?.url).toMatch(/\/yeni-kopru\/$/)
    expect(receipt?.differences.join()).toContain('does not lead on from the old address, kopru')
    expect((await fetch(old)).status).toBe(404)
  })
})
