import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGhostTarget } from '../../../electron/publish/targets/ghost/ghost'
import type { LexicalNode } from '../../../electron/publish/targets/ghost/lexical'
import { doc, paragraph } from '../../build/article'
import { everyBlock } from '../../build/everyBlock'
import { aPicture } from '../../build/picture'
import { freePort } from '../../wordpress/start'
import { run } from '../cli/runInMemory'
import { value } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { aFolder, aStory, liveTools, parcelOf } from './site'

describe.skipIf(noGhost)(`publishing to a real Ghost ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()

  it('puts every field where Ghost has it, and reads it back', async () => {
    const picture = aPicture()
    const article = aStory('Köprü “açıldı” & geçildi', {
      standfirst: 'Kentin yeni köprüsü.',
      rubrics: ['Kent & Çevre', 'Ulaşım'],
      tags: ['köprü', 'Ақ Отау', '#gündem'],
      slug: 'kopru-acildi',
      bylines: [{ name: 'Edna Kaya', kind: 'person' }],
      seo: { title: 'Yeni köprü', description: 'Köprü bugün açıldı.' },
      lead: { src: picture.hash, alt: 'Köprü', caption: 'Yeni köprü', credit: 'AA' },
    })
    const receipt = await site.publish(article, null, { pictures: [picture.bytes] })
    expect(receipt).toMatchObject({ state: 'published', differences: [], site: 'gazete' })
    expect(receipt.url).toMatch(/\/kopru-acildi\/$/)
    const [post, ...others] = await site.ghost().posts()
    expect(others).toEqual([])
    expect(post).toMatchObject({
      status: 'published',
      title: 'Köprü “açıldı” & geçildi',
      slug: 'kopru-acildi',
      custom_excerpt: 'Kentin yeni köprüsü.',
      feature_image_alt: 'Köprü',
      feature_image_caption: 'Yeni köprü Fotoğraf: AA',
      meta_title: 'Yeni köprü',
      meta_description: 'Köprü bugün açıldı.',
      primary_tag: { name: 'Kent & Çevre' },
      authors: [{ name: 'Edna Kaya' }],
      newsletter: null,
      email: null,
      canonical_url: null,
    })
    expect(post?.tags.map(({ name }) => name)).toEqual([
      'Kent & Çevre',
      'Ulaşım',
      'köprü',
      'Ақ Отау',
      'gündem',
    ])
    expect(post?.lexical).not.toContain('Edna')
    const page = await (await fetch(receipt.url)).text()
    expect(page).toContain('İkinci paragraf.')
    // The same names in other capitals are found again and not made twice.
    const again = await site.publish({ ...article, rubrics: ['kent & çevre', 'Ulaşım'] }, receipt)
    expect(again.differences).toEqual([])
    expect(await site.ghost().tags()).toHaveLength(5)
  })

  it('has ordinary text as nodes of its own, and what it has no node for as markup, byte for byte', async () => {
    const picture = aPicture()
    const receipt = await site.publish(everyBlock(picture.hash), null, { pictures: [picture.bytes] })
    expect(receipt.differences).toEqual([])
    const [post] = await site.ghost().posts()
    const { root } = JSON.parse(post?.lexical ?? '') as { root: { children: LexicalNode[] } }
    const cards = root.children.filter(({ type }) => type === 'html').map(({ html }) => String(html))
    expect(root.children.filter(({ type }) => type !== 'html').map(({ type }) => type)).toEqual([
      'paragraph',
      'extended-heading',
      'extended-heading',
      'list',
      'extended-quote',
      'image',
      'horizontalrule',
    ])
    expect(cards[0]).toMatch(/^<p class="dateline">.*Алматы.*<\/p>$/)
    expect(cards.join('\n')).toContain('<p class="byline">Ayşe Kaya</p>')
    expect(cards.join('\n')).toContain('<table')
    expect(cards.join('\n')).toContain('data-ad-slot="in-story"')
    expect(cards.join('\n')).toMatch(/<p class="source-line"><a href="https:\/\/aa\.example\/haber"/)
    for (const card of cards) expect(post?.html).toContain(card)
    expect(post?.html).toContain('Vali')
  })

  it('draws ads by the site’s own templates, and names the original where the house says so', async () => {
    const source = {
      url: 'https://aa.example/haber',
      title: '',
      publisher: 'AA',
      author: '',
      published: '',
      accessed: '' as const,
      relation: 'republished' as const,
      category: 'agency' as const,
      licence: '',
      hash: '',
    }
    const article = aStory('Köprü', {
      sources: [source],
      body: doc(paragraph('Metin.'), { type: 'adSlot', attrs: { slot: 'in-story' } } as { type: string }),
    })
    const options = {
      canonical: true,
      adSlots: 'in-story = <div id="ad-{slot}"><script>ads()</script></div>',
    }
    const receipt = await site.publish(article, null, { options })
    expect(receipt.differences).toEqual([])
    const [post] = await site.ghost().posts()
    expect(post?.canonical_url).toBe('https://aa.example/haber')
    expect(post?.html).toContain('<div id="ad-in-story"><script>ads()</script></div>')
    expect(post?.html).toContain('<p class="article-source">Kaynak: <a href="https://aa.example/haber"')
  })

  it('schedules, shows it when it is told to come at once, and hides it for no later hour', async () => {
    const schedule = new Date(Date.now() + 3_600_000).toISOString()
    const article = aStory('Yarın', { schedule })
    const receipt = await site.publish(article)
    expect(receipt).toMatchObject({ state: 'scheduled', differences: [] })
    expect(receipt.firstPublished.slice(0, 19)).toBe(schedule.slice(0, 19))
    expect(await site.visible()).toEqual([])
    const now = await site.publish({ ...article, schedule: '' }, receipt)
    expect(now).toMatchObject({ state: 'published', differences: [] })
    expect(Date.parse(now.firstPublished)).toBeLessThan(Date.now() + 60_000)
    expect(await site.visible()).toHaveLength(1)
    expect(await site.publish(article, now)).toMatchObject({ state: 'published', differences: [] })
    expect(await site.visible()).toHaveLength(1)
  })

  it('writes nobody over: a change made on the site is a conflict until it has been seen', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    const [post] = await site.ghost().posts()
    const theirs = { title: 'Köprü AÇILDI!', updated_at: post?.updated_at }
    await site.ghost().ask('PUT', `posts/${post?.id}/`, { posts: [theirs] })
    const mine = { ...article, headline: 'Köprü bugün açıldı' }
    const refused = await site.target().publish(parcelOf(mine, site.site()), receipt, liveTools())
    expect(refused).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', code: 'site.changed-there', values: { headline: 'Köprü AÇILDI!' } },
    })
    expect((await site.visible()).map(({ title }) => title)).toEqual(['Köprü AÇILDI!'])
    // Without a receipt nothing is known of the site's version, and it is not ours.
    const blind = await site.target().publish(parcelOf(mine, site.site()), null, liveTools())
    expect(blind).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    // Seen and decided: exactly that version is written over.
    const base = refused.ok ? '' : String(refused.fault.values?.base)
    await site.publish(mine, { ...receipt, base })
    expect((await site.visible()).map(({ title }) => title)).toEqual(['Köprü bugün açıldı'])
  })

  it('keeps what the site has for itself: internal tags and code at the foot of the page', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    const [post] = await site.ghost().posts()
    const foot = `<script src="/own.js"></script>\n${post?.codeinjection_foot}`
    const own = { tags: [...(post?.tags ?? []), { name: '#manset' }], codeinjection_foot: foot }
    await site.ghost().ask('PUT', `posts/${post?.id}/`, { posts: [{ ...own, updated_at: post?.updated_at }] })
    // None of it is what Galley writes, so that it is no conflict either.
    await site.publish({ ...article, headline: 'Köprü kapandı' }, receipt)
    const [after] = await site.ghost().posts()
    expect(after?.tags.map(({ name }) => name)).toEqual(['Kent', '#manset'])
    expect(after?.codeinjection_foot).toMatch(/<script src="[^"]*\/own\.js"><\/script>/)
    expect(after?.codeinjection_foot?.match(/galley:/g)).toHaveLength(1)
  })

  it('does not bring back what was deleted on the site without asking', async () => {
    const article = aStory('Köprü açıldı')
    const receipt = await site.publish(article)
    await site.ghost().ask('DELETE', `posts/${receipt.remoteId}/`)
    const refused = await site.target().publish(parcelOf(article, site.site()), receipt, liveTools())
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'conflict', code: 'site.gone-there' } })
    await site.publish(article, { ...receipt, base: 'gone' })
    expect(await site.visible()).toHaveLength(1)
  })

  it('sends nothing that is longer than Ghost takes, and says which field', async () => {
    const lead = { src: aPicture().hash, alt: 'a'.repeat(192), caption: '', credit: '' }
    const codes = []
    for (const fields of [{ headline: 'a'.repeat(256) }, { standfirst: 'ı'.repeat(301) }, { lead }]) {
      const article = { ...aStory('Köprü'), ...fields }
      const result = await site.target().publish(parcelOf(article, site.site()), null, liveTools())
      codes.push(result.ok ? '' : result.fault.code)
    }
    expect(codes).toEqual(['site.too-long.headline', 'site.too-long.standfirst', 'site.too-long.lead.alt'])
    expect(await site.ghost().posts()).toEqual([])
    await site.publish(aStory('ı'.repeat(255), { standfirst: 'ş'.repeat(300), slug: 'uzun' }))
    expect(await site.visible()).toHaveLength(1)
  })

  it('tests a site by doing it, and leaves no draft and no tag', async () => {
    const result = value(await site.target().test(liveTools()))
    expect(result.steps).toEqual(
      ['reach', 'sign-in', 'rights', 'draft', 'picture', 'rubric', 'read-back', 'clean-up'].map((name) => ({
        name,
        fault: null,
      })),
    )
    expect(result.notes).toEqual([
      { code: 'signed-in', values: { user: 'Test Gazette', role: 'Integration' } },
      { code: 'picture-stays', values: {} },
    ])
    expect(await site.ghost().posts()).toEqual([])
    expect(await site.ghost().tags()).toEqual([])
  })

  it('names the cause of a failing test', async () => {
    const codes = async (configured: ReturnType<typeof site.site>) => {
      const { steps } = value(await createGhostTarget(configured).test(liveTools()))
      return steps.map(({ name, fault }) => (fault ? `${name} ${fault.code}` : name))
    }
    const good = site.site()
    const { key, contentKey } = site.ghost()
    expect(await codes({ ...good, secrets: {} })).toEqual(['reach site.no-password'])
    expect(await codes({ ...good, secrets: { key: contentKey } })).toEqual(['reach site.key-form'])
    const wrong = `${key.slice(0, 25)}${'0'.repeat(64)}`
    expect(await codes({ ...good, secrets: { key: wrong } })).toEqual(['reach', 'sign-in site.key-refused'])
    const unknown = `${'0'.repeat(24)}${key.slice(24)}`
    expect(await codes({ ...good, secrets: { key: unknown } })).toEqual(['reach', 'sign-in site.key-refused'])
    const at = (address: string) => ({ ...good, options: { ...good.options, address } })
    expect(await codes(at('not an address at all'))).toEqual(['reach site.address'])
    expect(await codes(at(`http://127.0.0.1:${await freePort()}`))).toEqual(['reach site.not-reached'])
  })

  it('is added, published to, pulled from and withdrawn from by the command line', async () => {
    const on = ['--data', aFolder(), '--json']
    const galley = async (...argv: string[]) => JSON.parse((await run([...argv, ...on])).out)
    const written = (article: unknown) => {
      const file = path.join(aFolder(), 'article.json')
      fs.writeFileSync(file, JSON.stringify(article))
      return file
    }
    const set = `address=${site.proxy().address}`
    const { key } = site.ghost()
    const added = await run(
      ['site', 'add', 'haber', '--type', 'ghost', '--set', set, '--secret', '-', ...on],
      key,
    )
    expect(JSON.parse(added.out)).toMatchObject({ target: 'ghost', ready: true })
    expect(added.out + added.error).not.toContain(key)
    const article = aStory('Köprü açıldı')
    const sent = await galley('publish', written(article), '--site', 'haber')
    expect(sent).toMatchObject({ state: 'published', differences: [] })
    const pulled = await galley('pull', '--site', 'haber', '--id', sent.remoteId)
    expect(pulled).toMatchObject({ base: sent.base, article: { id: article.id, rubrics: ['Kent'] } })
    const changed = { ...pulled.article, headline: 'Köprü kapandı' }
    expect(await galley('publish', written(changed), '--site', 'haber')).toMatchObject({ differences: [] })
    expect((await site.visible()).map(({ title }) => title)).toEqual(['Köprü kapandı'])
    expect(await galley('withdraw', article.id, '--site', 'haber')).toMatchObject({ state: 'withdrawn' })
    expect(await site.visible()).toEqual([])
  })

  it('signs in by the site’s clock, and says that ours is wrong', async () => {
    const tools = { ...liveTools(), now: () => new Date(Date.now() - 2 * 3_600_000).toISOString() }
    const { steps, notes } = value(await site.target().test(tools))
    expect(steps.filter(({ fault }) => fault)).toEqual([])
    expect(notes).toContainEqual({ code: 'clock-off', values: { minutes: 120 } })
  })

  it.each(['/', '/ghost/#/posts', '/ghost/', '/kopru-acildi/?a=1', '/ghost/api/admin/site/'])(
    'finds the site from %s',
    async (page) => {
      const { address } = site.proxy()
      const tested = value(await site.target({ address: address + page }).test(liveTools()))
      expect(tested.steps.find(({ fault }) => fault)).toBeUndefined()
    },
  )
})
