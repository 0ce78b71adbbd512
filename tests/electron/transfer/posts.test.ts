import { describe, expect, it } from 'vitest'
import { readGhost } from '../../../electron/import/ghost'
import { articleOfPost } from '../../../electron/import/postArticle'
import { isCutFrom } from '../../../electron/import/wordpressText'
import { type ExportedPost, readWxr } from '../../../electron/import/wxr'
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
