import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSource } from '../../../electron/import/openSource'
import { publiiBlocks } from '../../../electron/import/publiiBlocks'
import { wordpressSource } from '../../../electron/import/wordpressSource'
import { plainText } from '../../build/article'
import { aPicture } from '../../build/picture'
import { prepareWordPress } from '../../wordpress/prepare'
import { startWordPress, type WordPress } from '../../wordpress/start'
import { run } from '../cli/runInMemory'
import { value } from '../library/libraryFolder'
import { aFolder } from '../publish/site'

const given = { now: '2026-11-26T10:00:00.000Z', language: 'tr' }
const prepared = await prepareWordPress()
const none = 'reason' in prepared ? prepared.reason : ''

describe.skipIf(none)(`all posts of a real WordPress ${none}`, () => {
  let wordpress: WordPress
  beforeAll(async () => {
    if (!('site' in prepared)) return
    wordpress = await startWordPress(prepared.site)
    const category = (await wordpress.ask('POST', '/categories', { name: 'Kent & ilçe' })) as { id: number }
    for (let n = 1; n <= 101; n++)
      await wordpress.ask('POST', '/posts', {
        title: `Haber ${n} & "tırnak"`,
        content: `<!-- wp:paragraph --><p>Haber ${n} metni burada, uzunca bir paragraf olarak duruyor.</p><!-- /wp:paragraph -->`,
        status: n === 101 ? 'draft' : 'publish',
        categories: [category.id],
        date_gmt: '2024-03-05T08:30:00',
      })
  }, 120_000)
  afterAll(() => wordpress?.stop())

  it('come page by page, with labels and times; without a password only what is out', async () => {
    const nobody = { address: wordpress.address, user: '', password: '' }
    const open = value(await wordpressSource(nobody, given))
    const whole = value(await wordpressSource({ ...nobody, ...wordpress.users.editor }, given))
    expect(whole.offered.length - open.offered.length).toBe(1)
    expect(open.offered.length).toBeGreaterThanOrEqual(100)
    const offered = open.offered.find(({ title }) => title.startsWith('Haber 7 '))
    if (!offered) throw new Error('nothing offered')
    const { article } = value(await open.bring(offered))
    expect(article).toMatchObject({
      id: offered.id,
      headline: 'Haber 7 & “tırnak”',
      rubrics: ['Kent & ilçe'],
      status: 'draft',
      stamps: { created: '2024-03-05T08:30:00.000Z', firstPublished: '2024-03-05T08:30:00.000Z' },
    })
    expect(plainText(article)).toContain('Haber 7 metni burada')
  }, 60_000)

  it('are taken in once by the command line, which goes on where it was', async () => {
    const profile = aFolder()
    const args = ['import', wordpress.address, '--data', profile, '--json']
    const first = JSON.parse((await run(args)).out) as { added: number }
    expect(first.added).toBeGreaterThanOrEqual(100)
    await wordpress.ask('POST', '/posts', {
      title: 'Yeni',
      content: '<p>Yeni bir metin daha.</p>',
      status: 'publish',
    })
    expect(JSON.parse((await run(args)).out)).toMatchObject({ added: 1, known: first.added, failed: [] })
  }, 120_000)
})

/** A site's folder as Publii keeps it. */
function aPublii(): string {
  const folder = aFolder()
  const input = path.join(folder, 'input')
  fs.mkdirSync(path.join(input, 'config'), { recursive: true })
  fs.mkdirSync(path.join(input, 'media/posts/1/gallery'), { recursive: true })
  fs.writeFileSync(
    path.join(input, 'config/site.config.json'),
    JSON.stringify({ name: 'kent', domain: 'https://kent.example' }),
  )
  fs.writeFileSync(path.join(input, 'media/posts/1/kopru.png'), aPicture().bytes)
  const db = new sqlite.Database(path.join(input, 'db.sqlite'))
  db.exec(`
    CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT, username TEXT);
    CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, authors TEXT, slug TEXT, text TEXT, featured_image_id INTEGER, created_at DATETIME, modified_at DATETIME, status TEXT, template TEXT);
    CREATE TABLE posts_images (id INTEGER PRIMARY KEY, post_id INTEGER, url TEXT, title TEXT, caption TEXT, additional_data TEXT);
    CREATE TABLE posts_tags (tag_id INTEGER, post_id INTEGER);
    CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, slug TEXT);
    CREATE TABLE posts_additional_data (id INTEGER PRIMARY KEY, post_id INTEGER, key TEXT, value TEXT);
    INSERT INTO posts_additional_data VALUES (1, 2, '_core', '{"metaTitle":"","editor":"blockeditor"}');
    INSERT INTO posts_additional_data VALUES (2, 5, '_core', '{"metaTitle":"","editor":"markdown"}');
    INSERT INTO posts_additional_data VALUES (3, 5, 'postViewSettings', '{}');
    INSERT INTO authors VALUES (1, 'Ayşe Yılmaz', 'ayse');
    INSERT INTO tags VALUES (1, 'Köprü', 'kopru');
    INSERT INTO posts_tags VALUES (1, 1);
    INSERT INTO posts_images VALUES (5, 1, 'kopru.png', '', '', '{"alt":"Köprü","caption":"Açılış","credits":"DHA"}');
    INSERT INTO posts VALUES (3, 'Hakkında', '1', 'hakkinda', '<p>Sayfa.</p>', 0, 1709627400000, 1709627400000, 'published,is-page', '*');
    INSERT INTO posts VALUES (4, 'Silinen', '1', 'silinen', '<p>Çöpte.</p>', 0, 1709627400000, 1709627400000, 'published,trashed', '*');
  `)
  const add = (id: number, title: string, text: string, image: number, status: string) =>
    db.run("INSERT INTO posts VALUES (?, ?, '1', ?, ?, ?, 1709627400000, 1709713800000, ?, '*')", [
      id,
      title,
      title.toLowerCase(),
      text,
      image,
      status,
    ])
  add(
    1,
    'Kopru',
    '<p>Köprü bugün törenle açıldı ve trafiğe verildi.</p><figure><img src="#DOMAIN_NAME#kopru.png" alt="Köprü"></figure><p>Vali konuştu, halk alkışladı, tören sona erdi.</p><p><img src="#DOMAIN_NAME#../../../../config/site.config.json"></p>',
    5,
    'published',
  )
  add(
    2,
    'Bloklar',
    JSON.stringify([
      { type: 'publii-header', content: 'Ara başlık', config: { headingLevel: 3 } },
      { type: 'publii-paragraph', content: 'Bloklarla yazılmış bir paragraf burada duruyor.' },
    ]),
    0,
    'draft',
  )
  add(
    5,
    'Isaretler',
    'Köprü **bugün** törenle açıldı ve trafiğe verildi.\n\n## Ne dediler?\n\n- Vali konuştu.\n- Halk alkışladı.\n\n![Köprü](#DOMAIN_NAME#kopru.png)\n\nAyrıntı [valilikte](https://valilik.example/kopru).',
    0,
    'draft',
  )
  db.close()
  return folder
}

describe('a Publii site', () => {
  it('gives its posts with pictures, labels and times; pages and the bin stay behind, nothing is written beside it', async () => {
    const folder = aPublii()
    const before = fs.readdirSync(folder, { recursive: true })
    const source = value(await openSource(folder, given))
    expect(source).toMatchObject({
      kind: 'publii',
      offered: [{ title: 'Kopru' }, { title: 'Bloklar' }, { title: 'Isaretler' }],
    })
    const [first, second, third] = await Promise.all(
      source.offered.map(async (one) => value(await source.bring(one))),
    )
    expect(first?.article).toMatchObject({
      headline: 'Kopru',
      bylines: [{ name: 'Ayşe Yılmaz' }],
      tags: ['Köprü'],
      lead: { alt: 'Köprü', caption: 'Açılış', credit: 'DHA' },
      stamps: { firstPublished: '2024-03-05T08:30:00.000Z' },
      sources: [{ url: 'https://kent.example/kopru.html' }],
    })
    expect(JSON.stringify(first?.article.body)).toContain(first?.article.lead?.src)
    expect(JSON.stringify(first)).not.toContain('#DOMAIN_NAME#')
    expect(second?.article.stamps.firstPublished).toBe('')
    expect(plainText(second?.article as never)).toContain('Bloklarla yazılmış')
    const marked = JSON.stringify(third?.article.body)
    for (const type of ['bold', 'heading', 'bulletList', 'link']) expect(marked).toContain(`"type":"${type}"`)
    expect(plainText(third?.article as never)).not.toMatch(/\*\*|##|\]\(/)
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(before)
  })

  it('comes in once, its pictures with it', async () => {
    const [folder, profile] = [aPublii(), aFolder()]
    const args = ['import', folder, '--data', profile, '--json']
    expect(JSON.parse((await run(args)).out)).toMatchObject({ added: 3, known: 0, failed: [] })
    expect(JSON.parse((await run(args)).out)).toMatchObject({ added: 0, known: 3, failed: [] })
    expect(fs.readdirSync(path.join(profile, 'pictures'))).toHaveLength(1)
  })

  it('has blocks of an editor of its own', () => {
    const html = publiiBlocks(
      JSON.stringify([
        { type: 'publii-list', content: '<li>bir</li>', config: { listType: 'ol' } },
        { type: 'publii-quote', content: { text: 'Söz', author: 'Vali' } },
        { type: 'publii-image', content: { image: '#DOMAIN_NAME#a.png', alt: 'a "b"', caption: 'c' } },
        { type: 'publii-toc', content: '' },
      ]),
    )
    expect(html).toBe(
      '<ol><li>bir</li></ol>\n<blockquote><p>Söz</p><cite>Vali</cite></blockquote>\n<figure><img src="#DOMAIN_NAME#a.png" alt="a &quot;b&quot;"><figcaption>c</figcaption></figure>',
    )
    expect(publiiBlocks('<p>[x]</p>')).toBeNull()
  })
})
