import fs from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { exportOne } from '../../../electron/export/exportOne'
import { openSource } from '../../../electron/import/openSource'
import { openStore } from '../../../electron/library/store'
import { createPictures } from '../../../electron/pictures/pictures'
import type { Article } from '../../../shared/article/article'
import { plainText } from '../../build/article'
import { aPicture } from '../../build/picture'
import { run } from '../cli/runInMemory'
import { value } from '../library/libraryFolder'
import { aFolder, aStory } from '../publish/site'

const given = { now: '2026-11-26T10:00:00.000Z', language: 'tr' }
const bold = (text: string) => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const plain = (text: string) => ({ type: 'text', text })
const p = (...content: object[]) => ({ type: 'paragraph', content })

async function aProfile(fields: Partial<Article> = {}) {
  const profile = aFolder()
  const places = { pictures: path.join(profile, 'pictures'), originals: path.join(profile, 'originals') }
  const picture = value(await createPictures(places.pictures).add(aPicture().bytes))
  const article = aStory('Köprü & tünel <açıldı>', {
    lead: { ...picture, alt: 'Köprü', caption: 'Açılış', credit: 'DHA' },
    bylines: [{ name: 'Ayşe Yılmaz', kind: 'person' }],
    body: {
      type: 'doc',
      content: [
        p(plain('Bir '), bold('kalın'), plain(' söz * yıldızlı.')),
        { type: 'heading', attrs: { level: 2 }, content: [plain('Ara başlık')] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [p(plain('ilk'))] },
            { type: 'listItem', content: [p(plain('ikinci'))] },
          ],
        },
        { type: 'quote', attrs: { speaker: 'Vali' }, content: [p(plain('Hayırlı olsun.'))] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [p(plain('Yıl'))] },
                { type: 'tableCell', content: [p(plain('2026'))] },
              ],
            },
          ],
        },
        p({
          type: 'text',
          text: 'bağlantı',
          marks: [{ type: 'link', attrs: { href: 'https://gazete.example/a' } }],
        }),
      ],
    },
    ...fields,
  })
  return { profile, places, article }
}

describe('an exported article', () => {
  it('is Markdown with its pictures beside it, and plain signs stay plain', async () => {
    const { places, article } = await aProfile()
    const folder = aFolder()
    const file = value(await exportOne(article, 'markdown', folder, places))
    const text = fs.readFileSync(file, 'utf8')
    expect(text).toContain('# Köprü & tünel \\<açıldı\\>')
    expect(text).toContain('Bir **kalın** söz \\* yıldızlı.')
    expect(text).toContain('## Ara başlık\n\n- ilk\n- ikinci\n\n> Hayırlı olsun.\n>\n> — Vali')
    expect(text).toContain('| Yıl | 2026 |\n| --- | --- |')
    expect(text).toContain('[bağlantı](<https://gazete.example/a>)')
    const [, picture = ''] = /!\[Köprü\]\(<(media\/[^>]+)>\)/.exec(text) ?? []
    expect(fs.existsSync(path.join(folder, picture))).toBe(true)
  })

  it('is a Word document another reader of Word documents understands', async () => {
    const { places, article } = await aProfile()
    const file = value(await exportOne(article, 'docx', aFolder(), places))
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: fs.readFileSync(file) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(html).toContain('Köprü &amp; tünel &lt;açıldı&gt;')
    expect(html).toContain('<strong>kalın</strong>')
    expect(html).toContain('<h2>Ara başlık</h2>')
    expect(html).toContain('<li>ilk</li><li>ikinci</li>')
    expect(html).toContain('<a href="https://gazete.example/a">bağlantı</a>')
    expect(html).toContain('<td>')
    expect(html).toMatch(/<img alt="Köprü" src="data:image\/png/)
  })

  it('is a page that stands alone, and ninjs', async () => {
    const { places, article } = await aProfile()
    const page = fs.readFileSync(value(await exportOne(article, 'html', aFolder(), places)), 'utf8')
    expect(page).toContain('src="data:image/png;base64,')
    const json = JSON.parse(
      fs.readFileSync(value(await exportOne(article, 'ninjs', aFolder(), places)), 'utf8'),
    )
    expect(json).toMatchObject({ uri: expect.any(String), headlines: [{ value: article.headline }] })
  })

  it('goes from one library into another as a package, with its pictures, once', async () => {
    const { profile, article } = await aProfile()
    const store = openStore(path.join(profile, 'library'), () => given.now)
    const stored = value(store.add(article)).article
    value(store.versions.keep(article.id, { cause: 'kept', author: 'Deniz', name: 'İlk hâli' }))
    value(
      store.journal({
        id: article.id,
        after: 0,
        batch: 'w1',
        entries: [{ kind: 'fields', patch: { headline: 'Tünel açıldı' } }],
      }),
    )
    value(store.snapshot(article.id, 'Aigerim'))
    const versions = value(store.versions.list(article.id))
    expect(versions).toHaveLength(2)
    store.close()
    const folder = aFolder()
    expect(await run(['export', article.id, '--to', folder, '--data', profile])).toMatchObject({ code: 0 })
    const other = aFolder()
    const first = await run(['import', folder, '--data', other, '--json'])
    expect(JSON.parse(first.out)).toMatchObject({ added: 1, known: 0, failed: [] })
    const again = await run(['import', folder, '--data', other, '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, known: 1, failed: [] })
    const there = openStore(path.join(other, 'library'), () => given.now)
    const read = value(there.read(article.id))
    const carried = value(there.versions.list(article.id))
    const oldest = value(there.versions.read(article.id, carried.at(-1)?.id ?? 0))
    there.close()
    // Each with who, when, why and what it was called; their numbers are the new library's own.
    const facts = (all: typeof versions) => all.map(({ id: _, size: __, ...one }) => one)
    expect(facts(carried)).toEqual(facts(versions))
    expect([oldest.headline, read.headline]).toEqual([article.headline, 'Tünel açıldı'])
    expect(read.body).toEqual(stored.body)
    expect(read.lead).toEqual(article.lead)
    expect(fs.readdirSync(path.join(other, 'pictures'))).toEqual([article.lead?.src.slice(7)])
  })
})

const WXR = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Gazete</title>
<item><title>Resim</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://gazete.example/a.jpg</wp:attachment_url></item>
<item><title><![CDATA[Belediye & "su"]]></title><link>https://gazete.example/su/</link><dc:creator><![CDATA[ayse]]></dc:creator>
<guid isPermaLink="false">https://gazete.example/?p=12</guid><content:encoded><![CDATA[Birinci paragraf, sular kesilecek ve akşam saatlerinde yeniden verilecek.

İkinci paragraf, belediye başkanı açıklama yaptı ve halktan özür diledi.]]></content:encoded>
<excerpt:encoded><![CDATA[Özet]]></excerpt:encoded><wp:post_id>12</wp:post_id><wp:post_date_gmt>2024-03-05 08:30:00</wp:post_date_gmt><wp:post_modified_gmt>2024-03-06 09:00:00</wp:post_modified_gmt><wp:post_name>belediye-su</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="kent"><![CDATA[Kent]]></category><category domain="post_tag" nicename="su"><![CDATA[su]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[7]]></wp:meta_value></wp:postmeta></item>
<item><title>Hakkımızda</title><wp:post_id>2</wp:post_id><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
</channel></rss>`

const written = (name: string, text: string): string => {
  const file = path.join(aFolder(), name)
  fs.writeFileSync(file, text)
  return file
}

describe('what is taken in', () => {
  it('of WordPress are its posts, with labels, times and first publication, the same at every reading', async () => {
    const file = written('gazete.xml', WXR)
    const source = value(await openSource(file, given))
    expect(source).toMatchObject({ kind: 'wordpress', offered: [{ title: 'Belediye & "su"' }] })
    const [offered] = source.offered
    if (!offered) throw new Error('nothing offered')
    const { article, originals } = value(await source.bring(offered))
    expect(article).toMatchObject({
      id: offered.id,
      headline: 'Belediye & "su"',
      standfirst: 'Özet',
      slug: 'belediye-su',
      rubrics: ['Kent'],
      tags: ['su'],
      bylines: [{ name: 'ayse' }],
      lead: { src: 'https://gazete.example/a.jpg' },
      status: 'draft',
      stamps: { created: '2024-03-05T08:30:00.000Z', firstPublished: '2024-03-05T08:30:00.000Z' },
      sources: [{ category: 'own', url: 'https://gazete.example/su/' }],
    })
    expect(plainText(article)).toContain('sular kesilecek')
    expect(plainText(article)).toContain('İkinci paragraf')
    expect(originals).toHaveLength(1)
    expect(value(await openSource(file, given)).offered).toEqual(source.offered)
  })

  it('of Ghost are its posts', async () => {
    const data = {
      posts: [
        {
          id: '1',
          uuid: 'u-1',
          title: 'Су',
          slug: 'su',
          html: '<p>Бірінші абзац туралы мәтін.</p><h2>Тақырып</h2><p>Екінші абзац.</p>',
          type: 'post',
          status: 'published',
          published_at: '2024-03-05T08:30:00.000Z',
          updated_at: '2024-03-05T08:30:00.000Z',
          feature_image: null,
        },
        { id: '2', uuid: 'u-2', title: 'Page', html: '', type: 'page', status: 'published' },
      ],
      tags: [
        { id: 't', name: 'Қала' },
        { id: 'i', name: '#internal' },
      ],
      users: [{ id: 'a', name: 'Айгүл' }],
      posts_tags: [
        { post_id: '1', tag_id: 'i', sort_order: 1 },
        { post_id: '1', tag_id: 't', sort_order: 0 },
      ],
      posts_authors: [{ post_id: '1', author_id: 'a' }],
    }
    const source = value(await openSource(written('ghost.json', JSON.stringify({ db: [{ data }] })), given))
    expect(source.offered).toHaveLength(1)
    const [offered] = source.offered
    if (!offered) throw new Error('nothing offered')
    const { article } = value(await source.bring(offered))
    expect(article).toMatchObject({
      headline: 'Су',
      rubrics: ['Қала'],
      tags: [],
      bylines: [{ name: 'Айгүл' }],
    })
    expect(plainText(article)).toContain('Екінші абзац.')
  })

  it('of a folder are its pages and texts; stopped half way it goes on where it was', async () => {
    const folder = aFolder()
    fs.mkdirSync(path.join(folder, 'mart'))
    fs.writeFileSync(
      path.join(folder, 'mart/bir.md'),
      '# Birinci haber\n\nBirinci haberin metni burada duruyor.\n',
    )
    fs.writeFileSync(
      path.join(folder, 'iki.html'),
      '<html><head><title>İkinci haber</title></head><body><article><h1>İkinci haber</h1><p>İkinci haberin metni burada.</p></article></body></html>',
    )
    fs.writeFileSync(path.join(folder, 'resim.bin'), 'x')
    const profile = aFolder()
    const read = (out: string) => JSON.parse(out) as object
    expect(read((await run(['import', folder, '--data', profile, '--json'])).out)).toMatchObject({
      added: 2,
      failed: [],
    })
    fs.writeFileSync(path.join(folder, 'uc.txt'), 'Üçüncü haber\n\nÜçüncü haberin metni burada duruyor.\n')
    expect(read((await run(['import', folder, '--data', profile, '--json'])).out)).toMatchObject({
      added: 1,
      known: 2,
    })
  })

  it('is refused where it is nothing known', async () => {
    expect(await openSource(written('x.json', '{"a": 1}'), given)).toMatchObject({
      fault: { code: 'import.unknown' },
    })
    expect(await openSource(aFolder(), given)).toMatchObject({ fault: { code: 'import.empty' } })
  })
})
