import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { note, reserve, settle } from '../../../electron/publish/targets/local/changes'
import { siteState } from '../../../electron/publish/targets/local/state'
import { complete, openTables } from '../../../electron/publish/targets/local/tables'
import { doc, paragraph } from '../../build/article'
import { aPicture } from '../../build/picture'
import { aSite, aStory, changedBetween, openSite, parcelOf, someTools } from './site'

const NOW = '2026-11-23T10:00:00.000Z'

/** Brings the site's tables to `count` articles without writing their pages, which only cost time. */
async function fillTables(folder: string, count: number): Promise<void> {
  fs.mkdirSync(path.join(folder, '.galley'), { recursive: true })
  const { db } = openTables(folder)
  db.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY')
  const state = siteState(db)
  while (state.newest() < count) {
    const { id, headline } = aStory(`Eski ${state.newest()}`)
    const publication = {
      id,
      slug: `eski-${state.newest()}`,
      card: { headline, standfirst: '', language: 'tr', rubrics: ['Kent'], names: [], picture: null },
      contentHash: '',
      firstPublished: '2026-11-01T10:00:00.000Z',
      updated: '2026-11-01T10:00:00.000Z',
      media: [],
      look: '',
      headings: [{ key: 'rubric/kent', name: 'Kent' }],
    }
    reserve(db, publication)
    note(db, state, publication)
  }
  settle(db)
  complete(db)
  db.close()
}

describe('publishing to the local site', () => {
  it('writes a page, the lists that name it, feeds, and one stylesheet', async () => {
    const site = openSite()
    const receipt = await site.publish(aStory('Köprü açıldı'))
    expect(receipt).toMatchObject({ state: 'published', remoteId: 'kopru-acildi', differences: [] })
    expect([...site.files().keys()].sort()).toEqual([
      '404.html',
      'archive/1.html',
      'archive/index.html',
      'atom.xml',
      'feed.json',
      'feed.xml',
      'index.html',
      'kopru-acildi/index.html',
      'reader.js',
      'robots.txt',
      'rubric/kent/1.html',
      'rubric/kent/index.html',
      'rubrics/index.html',
      'search.js',
      'search/1.js',
      'search/index.html',
      'sitemap-1.xml',
      'sitemap-news.xml',
      'sitemap.xml',
      'styles.css',
    ])
    expect(site.read('index.html')).toContain('href="kopru-acildi/index.html"')
    expect(site.read('rubric/kent/index.html')).toContain('href="../../kopru-acildi/index.html"')
    expect(receipt.url).toBe(`file://${site.folder}/kopru-acildi/index.html`)
  })

  it('writes HTML that a parser finds nothing wrong with', async () => {
    const site = openSite()
    const { hash } = aPicture()
    const body = doc(
      paragraph('Metin & <metin>.'),
      { type: 'quote', attrs: { speaker: 'A' }, content: [paragraph('Söz.')] } as { type: string },
      { type: 'figure', attrs: { src: hash, alt: '"', caption: 'x', credit: 'y' } } as { type: string },
      { type: 'sourceLine', attrs: { href: 'https://a.example/?a=1&b=2' } } as { type: string },
    )
    const stamps = { created: NOW, firstPublished: '', updated: NOW }
    const corrections = [{ text: 'Tarih düzeltildi.', at: NOW }]
    await site.publish(
      aStory('Köprü', { body, corrections, stamps, language: 'ru', comments: 'open', tags: ['a'] }),
      null,
      someTools([aPicture().bytes]),
    )
    for (const file of [...site.files().keys()].filter((name) => name.endsWith('.html'))) {
      const errors: string[] = []
      parse(site.read(file), {
        onParseError: (error) => errors.push(`${error.code} line ${error.startLine}`),
      })
      expect(errors, file).toEqual([])
    }
  })

  it('uses the public address for what machines read, and answers it', async () => {
    const site = openSite(undefined, aSite({ address: 'https://haber.example' }))
    const receipt = await site.publish(aStory('Köprü açıldı'))
    expect(receipt.url).toBe('https://haber.example/kopru-acildi/')
    expect(site.read('kopru-acildi/index.html')).toContain(
      '<link rel="canonical" href="https://haber.example/kopru-acildi/">',
    )
    expect(site.read('feed.xml')).toContain('<link>https://haber.example/kopru-acildi/</link>')
    expect(site.read('sitemap-1.xml')).toContain('<loc>https://haber.example/kopru-acildi/</loc>')
    expect(site.read('404.html')).toContain('href="https://haber.example/styles.css"')
  })

  it('changes nothing at all when nothing changed', async () => {
    const site = openSite()
    const article = aStory('Köprü açıldı')
    const first = await site.publish(article)
    const before = site.files()
    const again = await site.publish(article, first)
    expect(again).toEqual(first)
    expect(changedBetween(before, site.files())).toEqual([])
  })

  it('keeps the address and the first publication when headline and slug change', async () => {
    const site = openSite()
    const article = aStory('Köprü açıldı')
    const first = await site.publish(article)
    const second = await site.publish({ ...article, headline: 'Köprü kapandı', slug: 'baska' }, first)
    expect(second.url).toBe(first.url)
    expect(second.firstPublished).toBe(first.firstPublished)
    expect(second.updated > first.updated).toBe(true)
    expect(site.read('kopru-acildi/index.html')).toContain('Köprü kapandı</h1>')
    expect(site.read('index.html')).not.toContain('Köprü açıldı')
    expect(site.exists('baska')).toBe(false)
  })

  it('moves a page whose address a person has changed, and leads on from the old one', async () => {
    const site = openSite()
    const article = aStory('Köprü açıldı')
    const first = await site.publish(article)
    const moving = { ...article, slug: 'yeni-kopru', formerSlugs: ['kopru-acildi'] }
    const second = await site.publish(moving, first)
    expect(second).toMatchObject({ remoteId: 'yeni-kopru', firstPublished: first.firstPublished })
    expect(site.read('yeni-kopru/index.html')).toContain('Köprü açıldı</h1>')
    expect(site.read('index.html')).not.toContain('href="kopru-acildi')
    const old = site.read('kopru-acildi/index.html')
    expect(old).toContain('content="0; url=../yeni-kopru/index.html"')
    expect(old).toContain(`<link rel="canonical" href="${second.url}">`)
    const errors: string[] = []
    parse(old, { onParseError: (error) => errors.push(error.code) })
    expect(errors).toEqual([])
    // Nobody else gets the address it left; it may come back to it.
    expect((await site.publish(aStory('Köprü açıldı'))).remoteId).toBe('kopru-acildi-2')
    const back = { ...article, slug: 'kopru-acildi', formerSlugs: ['kopru-acildi', 'yeni-kopru'] }
    expect((await site.publish(back, second)).remoteId).toBe('kopru-acildi')
    expect(site.read('kopru-acildi/index.html')).toContain('Köprü açıldı</h1>')
    expect(site.read('yeni-kopru/index.html')).toContain('url=../kopru-acildi/index.html')
    await site.target.withdraw(article.id, second, site.tools)
    expect(site.exists('yeni-kopru')).toBe(false)
    expect(site.exists('kopru-acildi')).toBe(false)
  })

  it('gives a second article of the same name, or of a reserved one, a slug of its own', async () => {
    const site = openSite()
    await site.publish(aStory('Köprü açıldı'))
    expect((await site.publish(aStory('Köprü açıldı'))).remoteId).toBe('kopru-acildi-2')
    expect((await site.publish(aStory('Archive'))).remoteId).toBe('archive-2')
  })

  it('never writes over a folder somebody else put into the site', async () => {
    const site = openSite()
    fs.mkdirSync(path.join(site.folder, 'kopru-acildi'), { recursive: true })
    fs.writeFileSync(path.join(site.folder, 'kopru-acildi', 'index.html'), 'mine')
    expect((await site.publish(aStory('Köprü açıldı'))).remoteId).toBe('kopru-acildi-2')
    expect(site.read('kopru-acildi/index.html')).toBe('mine')
  })

  it('follows an article from one rubric to another and removes the empty one', async () => {
    const site = openSite()
    const article = aStory('Köprü açıldı')
    const first = await site.publish(article)
    await site.publish({ ...article, rubrics: ['Ulaşım'] }, first)
    expect(site.exists('rubric/kent')).toBe(false)
    expect(site.read('rubric/ulasim/index.html')).toContain('Köprü açıldı')
    expect(site.read('rubrics/index.html')).not.toContain('Kent')
  })

  it('withdraws the page and every link to it, and publishes it again at the same address', async () => {
    const site = openSite()
    const picture = aPicture()
    const tools = someTools([picture.bytes])
    await site.publish(aStory('Kalan haber'))
    const withoutIt = site.files()
    const article = aStory('Köprü açıldı', {
      rubrics: ['Ulaşım'],
      lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: 'Ajans' },
    })
    const receipt = await site.publish(article, null, tools)
    const media = [...site.files().keys()].filter((file) => file.startsWith('media/'))
    expect(media).toHaveLength(1)
    const gone = await site.target.withdraw(article.id, receipt, tools)
    expect(gone).toMatchObject({ ok: true, value: { state: 'withdrawn', differences: [] } })
    expect(changedBetween(withoutIt, site.files())).toEqual([])
    const back = await site.publish(article, receipt, tools)
    expect(back).toMatchObject({
      state: 'published',
      url: receipt.url,
      firstPublished: receipt.firstPublished,
    })
    expect(site.read('index.html')).toContain('Köprü açıldı')
  })

  it('keeps a picture that another article still shows', async () => {
    const site = openSite()
    const picture = aPicture()
    const tools = someTools([picture.bytes])
    const lead = { src: picture.hash, alt: 'Köprü', caption: '', credit: 'Ajans' }
    const first = aStory('Bir', { lead })
    await site.publish(first, null, tools)
    await site.publish(aStory('İki', { lead }), null, tools)
    await site.target.withdraw(first.id, null, tools)
    expect([...site.files().keys()].filter((file) => file.startsWith('media/'))).toHaveLength(1)
  })

  it('names in the receipt what the page does not show', async () => {
    const site = openSite()
    const { hash } = aPicture()
    const receipt = await site.publish(
      aStory('Köprü açıldı', {
        lead: { src: hash, alt: 'Köprü', caption: '', credit: '' },
        body: doc(paragraph('Metin.'), { type: 'poll', attrs: { question: '?' } } as { type: string }),
      }),
    )
    expect(receipt.differences).toEqual([
      'A part of the text (poll) comes from a newer version and is not shown.',
      `The picture ${hash} is not in the library and is not shown.`,
    ])
  })

  it('touches the same files for the 10th, the 300th and the 2,000th article', async () => {
    const site = openSite()
    const touched = async (headline: string) => {
      const before = site.files()
      await site.publish(aStory(headline))
      const files = changedBetween(before, site.files())
      return { files: files.length, bytes: files.reduce((sum, file) => sum + site.read(file).length, 0) }
    }
    const counts: Awaited<ReturnType<typeof touched>>[] = []
    for (const count of [8, 298, 1998]) {
      await fillTables(site.folder, count)
      await site.publish(aStory(`Haber ${count + 1}`))
      counts.push(await touched(`Haber ${count + 2}`))
    }
    expect(new Set(counts.map(({ files }) => files)).size).toBe(1)
    expect(counts[0]?.files).toBeLessThan(15)
    // At the end of their shelves both: no list has grown with the site but the one that names the sitemaps.
    expect(counts[2]?.bytes).toBeLessThan(1.05 * (counts[1]?.bytes ?? 0))
    // The lists stay bounded too: a front page of thirty stories, shelves of fifty.
    expect(site.read('index.html').match(/<li class="card/g)).toHaveLength(30)
    expect(site.read('archive/40.html').match(/class="card-time"/g)).toHaveLength(50)
    expect(site.read('feed.xml').match(/<item>/g)).toHaveLength(30)
    expect(site.read('sitemap-40.xml').match(/<url>/g)).toHaveLength(50)
    expect(site.read('search/20.js').match(/\["(eski|haber)-/g)).toHaveLength(100)
  }, 60_000)

  it('cuts the lists of a site that has longer ones anew', async () => {
    const site = openSite()
    await fillTables(site.folder, 120)
    const { db } = openTables(site.folder)
    db.exec('PRAGMA user_version = 2')
    db.close()
    await site.publish(aStory('Haber'))
    expect(site.read('sitemap.xml').match(/<loc>/g)).toHaveLength(3)
    for (const file of ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'search/1.js', 'search/2.js'])
      expect(site.exists(file), file).toBe(true)
    const before = site.files()
    await site.publish(aStory('Yine'))
    expect(changedBetween(before, site.files())).not.toContain('sitemap-1.xml')
  })

  it('does not render what it does not send', async () => {
    const site = openSite()
    const result = await site.target.withdraw(aStory('Yok').id, null, site.tools)
    expect(result).toMatchObject({ ok: false, fault: { code: 'site.folder-missing' } })
    await site.publish(aStory('Var'))
    const again = await site.target.withdraw(parcelOf(aStory('Yok')).article.id, null, site.tools)
    expect(again).toMatchObject({ ok: false, fault: { kind: 'missing', code: 'site.not-published' } })
  })
})
