import { describe, expect, it } from 'vitest'
import { postDocument } from '../../../electron/publish/targets/ghost/document'
import { readLexical } from '../../../electron/publish/targets/ghost/lexical'
import { storyOf } from '../../../electron/publish/targets/ghost/story'
import type { Article } from '../../../shared/article/article'
import type { Result } from '../../../shared/result'
import { doc } from '../../build/article'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { aSite, aStory, liveTools, parcelOf } from './site'

const SITE = {
  ...aSite({ id: 'gazete', name: 'Gazete', target: 'ghost' as const }),
  folder: '',
  secrets: {},
}
const PICTURE = 'https://gazete.example/content/images/2026/11/a.png'
const NONE: Result<never> = { ok: false, fault: { kind: 'missing', code: '', message: '' } }

describe('a card of HTML that was taken over', () => {
  const HOME = 'https://gazete.example/'
  const card = (html: string) => ({ type: 'html', version: 1, html })
  const pulled = (...html: string[]) => storyOf(html.map(card), SITE, HOME).body
  const typesIn = (body: Article['body']) => (body.content ?? []).map(({ type }) => type)
  const back = (body: Article['body']) => {
    const ads = { mode: 'manual' as const, placements: [], suppressions: [] }
    const parcel = parcelOf(aStory('Köprü', { rubrics: [], ads, body }), SITE)
    // What lies on the site itself is not measured again.
    const media = (url: string) => ({ url, width: 0, height: 0 })
    return readLexical(postDocument(parcel, { options: {}, media, hasAuthors: true, report: () => {} })) ?? []
  }
  const figure = `<figure><img src="${PICTURE}" alt="Köprü" width="640"><figcaption>Yeni köprü Fotoğraf: AA</figcaption></figure>`
  const whole = `<p>Bir <strong>iki</strong> <a href="https://a.example/">üç</a>.</p>\n<h3>Ara &amp; başlık</h3>\n${figure}\n<p>Son.</p>`

  it('is its paragraphs, headings and pictures, and goes back as the card it was', () => {
    const body = pulled('<p>Önce.</p>', whole)
    expect(typesIn(body)).toEqual(['paragraph', 'paragraph', 'heading', 'figure', 'paragraph'])
    expect(body.content?.[3]).toMatchObject({
      attrs: { src: PICTURE, alt: 'Köprü', caption: 'Yeni köprü', credit: 'AA' },
    })
    expect(back(body)).toEqual([card('<p>Önce.</p>'), card(whole)])
  })

  it('is nodes that Ghost’s editor knows once one of them has been changed, each of them once', () => {
    const body = pulled(whole, '<p>Sonra.</p>')
    const [first, ...others] = (body.content ?? []) as { type: string; attrs?: object }[]
    const changed = { ...first, content: [{ type: 'text', text: 'Değişti.' }] } as { type: string }
    const nodes = back(doc(changed, ...others))
    expect(nodes.map(({ type }) => type)).toEqual([
      'paragraph',
      'extended-heading',
      'image',
      'paragraph',
      'html',
    ])
    expect(JSON.stringify(nodes[0])).toContain('Değişti.')
    // One that was taken out, moved or put between them ends the card as well.
    for (const blocks of [others, [first, ...others.slice(1)], [others[0], first, ...others.slice(1)]])
      expect(back(doc(...(blocks as { type: string }[]))).filter(({ html }) => html === whole)).toEqual([])
  })

  it.each([
    ['a class', '<p class="kutu">Bir.</p>'],
    ['a style', '<p>Bir <span style="color:red">iki</span>.</p>'],
    ['a link that opens elsewhere', '<p><a href="https://a.example/" target="_blank">Bir</a></p>'],
    ['loose text', 'Bir<p>İki</p>'],
    ['a comment', '<p>Bir</p><!-- iki -->'],
    ['an element of its own', '<div><p>Bir</p></div>'],
    ['a script', '<p>Bir</p><script>alert(1)</script>'],
    ['the end of what another card began', '<p>Bir</p></div>'],
    ['what is not closed', '<p>Bir'],
    ['a picture of another site', '<img src="https://baska.example/content/images/a.png" alt="">'],
    ['a picture with sizes', `<img src="${PICTURE}" srcset="${PICTURE} 2x">`],
    ['an empty line', '<p></p>'],
    ['nothing', ''],
  ])('stays as it is with %s', (_, html) => {
    const body = pulled('<p>Önce.</p>', html)
    expect(typesIn(body)).toEqual(['paragraph', 'ghostCard'])
    expect(back(body)).toEqual([card('<p>Önce.</p>'), card(html)])
  })
})

describe.skipIf(noGhost)(`a card of a real Ghost ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()

  it('takes a card of its own apart, and gets it back as it was', async () => {
    const picture = aPicture()
    const lead = { src: picture.hash, alt: 'a', caption: '', credit: '' }
    await site.publish(aStory('Resim', { lead }), null, { pictures: [picture.bytes] })
    const [{ feature_image: image } = { feature_image: '' }] = await site.ghost().posts()
    const html = `<p>Bir <em>iki</em>.</p>\n<figure><img src="${image}" alt="a"></figure>\n<p>Üç.</p>`
    const root = { children: [{ type: 'html', version: 1, html }], type: 'root', version: 1 }
    const lexical = JSON.stringify({ root: { ...root, direction: 'ltr', format: '', indent: 0 } })
    const tags = ['Kent', 'Ulaşım', 'köprü'].map((name) => ({ name }))
    const made = (await site.ghost().ask('POST', 'posts/?formats=lexical', {
      posts: [{ title: 'Elle', lexical, status: 'published', tags }],
    })) as { posts: { id: string; lexical: string }[] }
    const id = made.posts[0]?.id ?? ''
    const got = value((await site.target().pull?.(id, liveTools())) ?? NONE)
    expect((got.article.body.content ?? []).map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ])
    expect(got.article).toMatchObject({ rubrics: ['Kent'], tags: ['Ulaşım', 'köprü'] })
    const [receipt = null] = got.article.receipts
    const sent = await site.publish({ ...got.article, rubrics: ['Kent', 'Ulaşım'], tags: ['köprü'] }, receipt)
    expect(sent.differences).toEqual([])
    const after = (await site.ghost().posts()).find((one) => one.id === id)
    expect(JSON.parse(after?.lexical ?? '').root.children).toEqual(JSON.parse(lexical).root.children)
    // The second rubric comes back as one, too.
    expect(value((await site.target().pull?.(id, liveTools())) ?? NONE).article).toMatchObject({
      rubrics: ['Kent', 'Ulaşım'],
      tags: ['köprü'],
    })
  })
})
