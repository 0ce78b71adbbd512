import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { readGhost } from '../../../electron/import/ghost'
import { htmlBody } from '../../../electron/import/htmlBody'
import { articleOfPost } from '../../../electron/import/postArticle'
import { isCutFrom } from '../../../electron/import/wordpressText'
import { type ExportedPost, readWxr } from '../../../electron/import/wxr'
import { Article } from '../../../shared/article/article'
import { bodySchema } from '../../../shared/body/schema'
import { plainText } from '../../build/article'
import { value } from '../library/libraryFolder'

const given = { now: '2026-11-26T10:00:00.000Z', language: 'tr' }
const articleOf = async (post: ExportedPost | undefined) => {
  if (!post) throw new Error('no post')
  return value(await articleOfPost(post, given)).article
}

/** An export of a site that never was. */
const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login><![CDATA[nermin]]></wp:author_login><wp:author_display_name><![CDATA[Nermin Akçay]]></wp:author_display_name></wp:author>
<item><title>1</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://korfez.example/bir.jpg</wp:attachment_url></item>
<item><title>2</title><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://korfez.example/iki.jpg</wp:attachment_url></item>
${items}</channel></rss>`
const item = (content: string, more = '') =>
  `<item><title><![CDATA[Sahil yolu &amp; köprü &#8220;hazır&#8221;]]></title><link>https://korfez.example/sahil/</link><dc:creator><![CDATA[nermin]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>12</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="x"><![CDATA[Kent &amp; ilçe]]></category>${more}</item>`
const only = (content: string, more = '') => readWxr(wxr(item(content, more)))[0]

describe('a post of a WordPress export', () => {
  it('has its title and rubrics as a reader sees them, and its author by the name that is shown', async () => {
    const article = await articleOf(only('<p>Yol pazartesi günü açılacak, belediye böyle duyurdu.</p>'))
    expect(article).toMatchObject({
      headline: 'Sahil yolu & köprü “hazır”',
      rubrics: ['Kent & ilçe'],
      bylines: [{ name: 'Nermin Akçay', kind: 'person' }],
    })
  })

  it('keeps what its search plugin was told', async () => {
    const meta = (name: string, text: string) =>
      `<wp:postmeta><wp:meta_key><![CDATA[${name}]]></wp:meta_key><wp:meta_value><![CDATA[${text}]]></wp:meta_value></wp:postmeta>`
    const yoast =
      meta('_yoast_wpseo_metadesc', 'Dört kilometrelik yol') + meta('_yoast_wpseo_title', 'Yol açılıyor')
    expect((await articleOf(only('<p>Metin.</p>', yoast))).seo).toEqual({
      title: 'Yol açılıyor',
      description: 'Dört kilometrelik yol',
    })
    const templates =
      meta('rank_math_title', '%title% %sep% %sitename%') + meta('rank_math_description', 'Kısa')
    expect((await articleOf(only('<p>Metin.</p>', templates))).seo).toEqual({
      title: '',
      description: 'Kısa',
    })
  })

  it('of the older editor has its pictures with their captions, its galleries and its players', async () => {
    const article = await articleOf(
      only(`Yol pazartesi günü trafiğe açılacak, belediye böyle duyurdu.

[caption id="attachment_7" align="alignnone" width="300"]<img src="https://korfez.example/yol.jpg" alt="Yol" width="300" /> Yolun son hâli[/caption]

[gallery ids="7,8"]

https://www.youtube.com/watch?v=abcdefghijk

[embed]https://vimeo.com/123456[/embed]

Yolun uzunluğu dört kilometre olarak ölçüldü.`),
    )
    const blocks = (article.body.content ?? []) as { type: string; attrs?: Record<string, unknown> }[]
    expect(plainText(article)).not.toMatch(/\[|\]/)
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'figure',
      'figure',
      'embed',
      'embed',
      'paragraph',
    ])
    expect(blocks[1]?.attrs).toMatchObject({
      src: 'https://korfez.example/yol.jpg',
      caption: 'Yolun son hâli',
    })
    expect(blocks[3]?.attrs).toMatchObject({ src: 'https://korfez.example/iki.jpg' })
    expect(blocks[5]?.attrs).toMatchObject({ url: 'https://vimeo.com/123456' })
  })

  it('has who said a quote beside it, and a block of a player as a player', async () => {
    const article = await articleOf(
      only(`<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Yol hazır.</p><!-- /wp:paragraph --><cite>Başkan Orhan Tekin</cite></blockquote><!-- /wp:quote -->
<!-- wp:embed {"url":"https://youtu.be/abcdefghijk"} --><figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">
https://youtu.be/abcdefghijk
</div></figure><!-- /wp:embed --><!-- wp:paragraph --><p>Yolun uzunluğu dört kilometre.</p><!-- /wp:paragraph -->`),
    )
    const blocks = (article.body.content ?? []) as { type: string; attrs?: Record<string, unknown> }[]
    expect(blocks.map(({ type }) => type)).toEqual(['quote', 'embed', 'paragraph'])
    expect(blocks[0]?.attrs?.speaker).toBe('Başkan Orhan Tekin')
    expect(plainText(article)).not.toContain('Orhan')
  })

  it('that begins with the picture shown over it has it once, with the words it had there', async () => {
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>'
    const picture = (name: string) =>
      `<figure class="wp-block-image"><img src="https://korfez.example/${name}" alt="Köprü"><figcaption>Köprü sabah açıldı.</figcaption></figure>`
    const text = '<p>Yol pazartesi günü açılacak, belediye böyle duyurdu.</p>'
    const kinds = async (content: string) => {
      const article = await articleOf(only(content, thumbnail))
      return { lead: article.lead, types: (article.body.content ?? []).map(({ type }) => type) }
    }
    const lead = { src: 'https://korfez.example/bir.jpg', alt: 'Köprü', caption: 'Köprü sabah açıldı.' }
    expect(await kinds(`${picture('bir-1024x683.jpg')}${text}`)).toMatchObject({ lead, types: ['paragraph'] })
    expect(await kinds(`${picture('bir.jpg')}${text}`)).toMatchObject({ lead, types: ['paragraph'] })
    // Another picture, and the same one further down, stay where they are.
    const bare = { src: lead.src, alt: '', caption: '' }
    expect(await kinds(`${picture('iki.jpg')}${text}`)).toMatchObject({
      lead: bare,
      types: ['figure', 'paragraph'],
    })
    expect(await kinds(`${text}${picture('bir.jpg')}${text}`)).toMatchObject({
      lead: bare,
      types: ['paragraph', 'figure', 'paragraph'],
    })
  })

  it('that is only planned there is not newer than now', async () => {
    const planned = only('<p>Metin.</p>', '<wp:post_date_gmt>2027-01-01 06:00:00</wp:post_date_gmt>')
    expect((await articleOf(planned)).stamps).toMatchObject({ created: given.now, updated: given.now })
  })
})

describe('a post of a Ghost export', () => {
  const ghost = (post: object) =>
    readGhost({
      db: [
        {
          data: {
            posts: [
              {
                id: 'p',
                uuid: 'u',
                title: 'Yol',
                html: '<p>Metin burada.</p>',
                status: 'published',
                ...post,
              },
            ],
            users: [
              { id: 'a', name: 'Nermin Akçay' },
              { id: 'b', name: 'Ruslan Omarov' },
            ],
            posts_authors: [
              { post_id: 'p', author_id: 'b', sort_order: 1 },
              { post_id: 'p', author_id: 'a', sort_order: 0 },
            ],
            posts_meta: [{ post_id: 'p', meta_title: 'Yol açılıyor', meta_description: 'Dört kilometre' }],
          },
        },
      ],
    })?.[0]

  it('has all its authors in their order, and what search results show', async () => {
    const article = await articleOf(ghost({}))
    expect(article.bylines.map(({ name }) => name)).toEqual(['Nermin Akçay', 'Ruslan Omarov'])
    expect(article.seo).toEqual({ title: 'Yol açılıyor', description: 'Dört kilometre' })
  })
})

describe('the text of a post', () => {
  const types = (html: string) => (htmlBody(html).content ?? []).map(({ type }) => type)
  const CARDS = `<p>Мост через реку открыли <a href="__GHOST_URL__/tag/gorod/">в городе</a> утром в понедельник.</p>
<figure class="kg-card kg-image-card"><img src="https://gorod.example/most.jpg" alt="Мост"><figcaption><span>Мост утром.</span></figcaption></figure>
<blockquote>Проезд открыт для всех.</blockquote><hr>
<figure class="kg-card kg-embed-card"><iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed" title="Мост"></iframe></figure>
<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">!</div><div class="kg-callout-text">Движение по правой полосе.</div></div>
<div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://akimat.example/most"><div class="kg-bookmark-title">Акимат о мосте</div></a></div>
<p>Длина моста составляет двести метров.</p>`

  it('comes in whole, whatever cards it is made of', async () => {
    const post = readGhost({
      db: [{ data: { posts: [{ id: 'p', uuid: 'u', title: 'Мост', html: CARDS, status: 'draft' }] } }],
    })
    const article = await articleOf(post?.[0])
    const text = plainText(article).replace(/\s+/g, ' ')
    for (const part of [
      'Мост через реку открыли в городе утром в понедельник.',
      'Проезд открыт для всех.',
      'Движение по правой полосе.',
      'Длина моста составляет двести метров.',
    ])
      expect(text).toContain(part)
    expect((article.body.content ?? []).map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'quote',
      'divider',
      'embed',
      'paragraph',
      'paragraph',
      'embed',
      'paragraph',
    ])
    expect(Article.safeParse(article).success).toBe(true)
  })

  it('keeps every word of what the body has no word for, and the editor can open it', () => {
    const odd = `Yalın satır <u>altı çizili</u> devam<br>yeni satır
<h1>Bir</h1><h6>Altı</h6><dl><dt>Ad</dt><dd>Değer</dd></dl><pre>kod  satırı</pre>
<ul><li>bir<ol><li>iç</li></ol></li>gevşek<li><h3>başlıklı</h3></li></ul>
<table><caption>Sayım</caption><thead><tr><th>Yıl</th></tr></thead><tr><td colspan="2"><ul><li>hücre</li></ul></td></tr></table>
<details><summary>Özet</summary><p>ayrıntı</p></details><figure><table><tr><td>x9</td></tr></table><figcaption>alt</figcaption></figure>
<blockquote><p>söz</p><footer>— Kaya</footer></blockquote><img src="__GHOST_URL__/a.jpg" alt="resimsiz"><video src="https://v.example/a.mp4"></video>
<a href="javascript:alert(1)">tehlikeli</a><script>gizli()</script>`
    const body = htmlBody(odd)
    const said = JSON.stringify(body)
    for (const word of 'Yalın altı çizili devam yeni Bir Altı Ad Değer kod bir iç gevşek başlıklı Sayım Yıl hücre Özet ayrıntı x9 alt söz Kaya resimsiz tehlikeli'.split(
      ' ',
    ))
      expect(said).toContain(word)
    expect(said).not.toMatch(/javascript|gizli/)
    Node.fromJSON(bodySchema, body).check()
  })

  it('is neither doubled nor emptied by what is nested or blank', () => {
    expect(types('')).toEqual(['paragraph'])
    expect(types('<div><div><p>a</p></div>b</div>')).toEqual(['paragraph', 'paragraph'])
    expect(types('<p>a <img src="https://x.example/a.jpg"> b</p>')).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ])
  })

  it('that is nested without end is read by intake', async () => {
    const deep = `${'<div>'.repeat(30_000)}Derinde bir cümle duruyor.${'</div>'.repeat(30_000)}`
    expect(plainText(await articleOf(only(deep)))).toContain('Derinde bir cümle duruyor.')
  }, 60_000)
})

describe('an excerpt a WordPress made by itself', () => {
  it('is no standfirst: it is the beginning of the text', () => {
    const text =
      '<p>Yol pazartesi günü trafiğe açılacak,\n belediye “hazır” dedi. Uzunluğu dört kilometre.</p>'
    expect(
      isCutFrom(
        '<p>Yol pazartesi günü trafiğe açılacak, belediye &#8220;hazır&#8221; [&hellip;]</p>\n',
        text,
      ),
    ).toBe(true)
    expect(isCutFrom('<p>Dört kilometrelik yol açılıyor.</p>', text)).toBe(false)
    expect(isCutFrom('', text)).toBe(false)
  })
})
