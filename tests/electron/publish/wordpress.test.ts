import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWordPressTarget } from '../../../electron/publish/targets/wordpress/wordpress'
import { fail } from '../../../shared/result'
import { doc, paragraph } from '../../build/article'
import { aPicture } from '../../build/picture'
import { freePort } from '../../wordpress/start'
import { value } from './contract'
import { aStory, liveTools, parcelOf } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

describe.skipIf(noWordPress)(`publishing to a real WordPress ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()

  it('puts every field where WordPress has it, and reads it back', async () => {
    const picture = aPicture()
    const article = aStory('Köprü “açıldı” & geçildi', {
      standfirst: 'Kentin yeni köprüsü.',
      rubrics: ['Kent & Çevre', 'Ulaşım'],
      tags: ['köprü', 'Ақ Отау'],
      comments: 'open',
      slug: 'kopru-acildi',
      bylines: [{ name: 'Arthur', kind: 'person' }],
      lead: { src: picture.hash, alt: 'Köprü', caption: 'Yeni köprü', credit: 'AA' },
    })
    const receipt = await site.publish(article, null, { pictures: [picture.bytes] })
    expect(receipt).toMatchObject({ state: 'published', differences: [], site: 'gazete' })
    expect(receipt.url).toMatch(/\/kopru-acildi\/$/)
    const [post, ...others] = await site.all()
    expect(others).toEqual([])
    expect(post).toMatchObject({
      status: 'publish',
      slug: 'kopru-acildi',
      title: { raw: 'Köprü “açıldı” & geçildi' },
      excerpt: { raw: 'Kentin yeni köprüsü.' },
      comment_status: 'open',
    })
    expect(post?.categories).toHaveLength(2)
    expect(post?.tags).toHaveLength(2)
    expect(await site.wordpress().ask('GET', `/media/${post?.featured_media}`)).toMatchObject({
      alt_text: 'Köprü',
    })
    const page = await (await fetch(receipt.url)).text()
    expect(page).toContain('İkinci paragraf.')
    // The same names are found again, escaped and lower case as WordPress has them, and not made twice.
    const again = await site.publish({ ...article, rubrics: ['kent & çevre', 'Ulaşım'] }, receipt)
    expect(again.differences).toEqual([])
    expect(await site.wordpress().ask('GET', '/categories?_fields=id')).toHaveLength(3)
  })

  it('gives the article to the user of that name, and names anybody else in the text', async () => {
    const { arthur } = Object.fromEntries(
      Object.values(site.wordpress().users).map((user) => [user.user, user]),
    )
    await site.publish(aStory('Bir', { bylines: [{ name: 'Arthur', kind: 'person' }] }))
    await site.publish(aStory('İki', { bylines: [{ name: 'Ayşe Kaya', kind: 'person' }] }))
    const [one, two] = await site.all()
    expect(one?.author).toBe(arthur?.id)
    expect(one?.content.raw).not.toContain('Arthur')
    expect(two?.content.raw).toContain('<p class="byline">Ayşe Kaya</p>')
  })

  it('schedules, and shows it when it is told to come at once', async () => {
    const schedule = new Date(Date.now() + 3_600_000).toISOString()
    const article = aStory('Yarın', { schedule })
    const receipt = await site.publish(article)
    expect(receipt).toMatchObject({ state: 'scheduled', differences: [] })
    expect(receipt.firstPublished.slice(0, 19)).toBe(schedule.slice(0, 19))
    expect(await site.visible()).toEqual([])
    const now = await site.publish({ ...article, schedule: '' }, receipt)
    expect(now).toMatchObject({ state: 'published', differences: [] })
    expect(await site.visible()).toHaveLength(1)
  })

  it('goes by the clock of the site, says how far it is off, and shows at once what is to come at once', async () => {
    const off = (minutes: number) => ({
      ...liveTools(),
      now: () => new Date(Date.now() + minutes * 60_000).toISOString(),
    })
    for (const minutes of [30, -30]) {
      const target = site.target()
      const rights = value((await target.rights?.(off(minutes))) ?? fail('missing', '', ''))
      expect(Math.abs(rights.ahead + minutes * 60)).toBeLessThanOrEqual(5)
      const tested = value(await target.test(off(minutes)))
      expect(tested.notes).toContainEqual({ code: 'clock-off', values: { minutes: 30 } })
      const schedule = new Date(Date.now() + 3_600_000).toISOString()
      const article = aStory(`Saat ${minutes}`, { schedule })
      const parcel = (given: typeof article) => parcelOf(given, site.site())
      const waits = value(await target.publish(parcel(article), null, off(minutes)))
      expect(waits).toMatchObject({ state: 'scheduled', differences: [expect.stringContaining('30 min')] })
      // WordPress would put what comes from our future into its own queue.
      const now = value(await target.publish(parcel({ ...article, schedule: '' }), waits, off(minutes)))
      expect(now).toMatchObject({ state: 'published', differences: [] })
    }
  })

  it('lets an author publish, and says beforehand that markup is filtered', async () => {
    const tested = value(await site.target('author').test(liveTools()))
    expect(tested.steps.filter(({ fault }) => fault)).toEqual([])
    expect(tested.notes.map(({ code }) => code)).toEqual(['signed-in', 'no-new-rubrics', 'markup-filtered'])
    const article = aStory('Köprü', {
      body: doc(paragraph('Metin.'), { type: 'adSlot', attrs: { slot: 'in-story' } } as { type: string }),
    })
    const receipt = await site.publish(article, null, {
      role: 'author',
      options: { adSlots: '* = <iframe src="https://ads.example/{slot}"></iframe>' },
    })
    expect(receipt.differences).toEqual([
      'The site has no rubric “Kent”, and it was not created.',
      expect.stringContaining('removed markup from the text: <iframe>'),
    ])
  })

  it('tells a subscriber what is not allowed, and sends nothing', async () => {
    const article = aStory('Köprü')
    const result = await site.target('subscriber').publish(parcelOf(article), null, liveTools())
    expect(result).toMatchObject({ ok: false, fault: { kind: 'denied', code: 'site.may-not-publish' } })
    expect(await site.all()).toEqual([])
  })

  it('hands a contributor’s article in for review, where it is the same post until somebody publishes it', async () => {
    const picture = aPicture()
    const lead = { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' }
    const article = aStory('Köprü', { lead, schedule: '2099-01-01T09:00:00.000Z' })
    const first = await site.publish(article, null, { role: 'contributor', pictures: [picture.bytes] })
    expect(first).toMatchObject({ state: 'in-review' })
    expect(first.differences).toEqual(
      expect.arrayContaining([
        'The account may not send pictures: 1 left out.',
        'The hour was not sent: whoever publishes the article sets it.',
      ]),
    )
    const again = await site.publish({ ...article, headline: 'Köprü açılıyor' }, first, {
      role: 'contributor',
      pictures: [picture.bytes],
    })
    expect(again).toMatchObject({ state: 'in-review', remoteId: first.remoteId })
    expect((await site.all()).map(({ status, title }) => [status, title.raw])).toEqual([
      ['pending', 'Köprü açılıyor'],
    ])
    expect(await site.visible()).toEqual([])
    await site.wordpress().ask('POST', `/posts/${first.remoteId}`, { status: 'publish' })
    const late = await site.target('contributor').publish(parcelOf(article), again, liveTools())
    expect(late).toMatchObject({ ok: false, fault: { kind: 'denied', code: 'site.not-allowed' } })
    expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü açılıyor'])
  })

  it('says beforehand what an account may do', async () => {
    const rights = async (role: 'editor' | 'contributor' | 'subscriber') =>
      value((await site.target(role).rights?.(liveTools())) ?? fail('missing', '', ''))
    expect(await rights('editor')).toMatchObject({ right: 'publish', user: 'Edna', role: 'editor' })
    expect(await rights('contributor')).toMatchObject({
      right: 'review',
      ahead: expect.any(Number),
      limits: ['markup', 'pictures', 'new-rubrics'],
    })
    expect(await rights('subscriber')).toMatchObject({ right: 'none' })
  })

  it('writes nobody over: a change made on the site is a conflict until it has been seen', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    await site.wordpress().ask('POST', `/posts/${receipt.remoteId}`, { title: 'Köprü AÇILDI!' })
    const mine = { ...article, headline: 'Köprü bugün açıldı' }
    const refused = await site.target().publish(parcelOf(mine), receipt, liveTools())
    expect(refused).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', code: 'site.changed-there', values: { headline: 'Köprü AÇILDI!' } },
    })
    expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü AÇILDI!'])
    // Without a receipt nothing is known of the site's version, and it is not ours.
    const blind = await site.target().publish(parcelOf(mine), null, liveTools())
    expect(blind).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    // Seen and decided: exactly that version is written over.
    const base = refused.ok ? '' : String(refused.fault.values?.base)
    await site.publish(mine, { ...receipt, base })
    expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü bugün açıldı'])
  })

  it('does not bring back what was deleted on the site without asking', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    await site.wordpress().ask('DELETE', `/posts/${receipt.remoteId}?force=true`)
    const refused = await site.target().publish(parcelOf(article), receipt, liveTools())
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'conflict', code: 'site.gone-there' } })
    await site.publish(article, { ...receipt, base: 'gone' })
    expect(await site.visible()).toHaveLength(1)
  })

  it('tests a site without leaving anything on it', async () => {
    const result = value(await site.target('administrator').test(liveTools()))
    expect(result.steps).toEqual(
      ['reach', 'sign-in', 'rights', 'draft', 'picture', 'rubric', 'read-back', 'clean-up'].map((name) => ({
        name,
        fault: null,
      })),
    )
    expect(await site.all()).toEqual([])
    expect(await site.wordpress().ask('GET', '/media')).toEqual([])
  })

  it('names the cause of a failing test', async () => {
    const codes = async (configured: ReturnType<typeof site.site>) => {
      const { steps } = value(await createWordPressTarget(configured).test(liveTools()))
      return steps.map(({ name, fault }) => (fault ? `${name} ${fault.code}` : name))
    }
    const good = site.site()
    expect(await codes({ ...good, secrets: { password: 'wrong' } })).toEqual([
      'reach',
      'sign-in site.sign-in',
    ])
    expect(await codes({ ...good, secrets: {} })).toEqual(['reach site.no-password'])
    const at = (address: string) => ({ ...good, options: { ...good.options, address } })
    expect(await codes(at('not an address at all'))).toEqual(['reach site.address'])
    expect(await codes(at(`http://127.0.0.1:${await freePort()}`))).toEqual(['reach site.not-reached'])
    const isProduction = path.join(site.wordpress().root, 'in-production')
    fs.writeFileSync(isProduction, '')
    expect(await codes(good)).toEqual(['reach', 'sign-in site.no-app-passwords'])
    fs.rmSync(isProduction)
    expect(await codes(site.site('subscriber'))).toContain('rights site.may-not-publish')
    const test = value(await createWordPressTarget(site.site('contributor')).test(liveTools()))
    expect(test.steps.filter(({ fault }) => fault)).toEqual([])
    expect(test.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['review-only', 'no-pictures', 'no-new-rubrics', 'markup-filtered']),
    )
  })

  it.each(['/', '/wp-admin/post-new.php', '/2026/11/hello-world/', '/?rest_route=/', '/wp-json/wp/v2/posts'])(
    'finds the site from %s',
    async (page) => {
      const { address } = site.proxy()
      const result = await site.target('editor', { address: address + page }).test(liveTools())
      expect(value(result).steps.find(({ fault }) => fault)).toBeUndefined()
    },
  )
})
