import { describe, expect, it } from 'vitest'
import { Article } from '../../../shared/article/article'
import { anArticle, anId, doc, paragraph } from '../../build/article'
import { everyBlock } from '../../build/everyBlock'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { liveTools } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

type Block = { type: string }
const block = (node: Block & { attrs: object }): Block => node
const typesOf = (article: Pick<Article, 'body'>) =>
  ((article.body.content ?? []) as readonly Block[]).map(({ type }) => type)

describe.skipIf(noWordPress)(`a newsroom with the classic editor ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()
  const options = { classic: true, adSlots: 'in-story = [ad id="7"]' }
  const pulled = async (id: string) => {
    const pull = site.target('editor', options).pull
    if (!pull) throw new Error('nothing can be taken over')
    return value(await pull(id, liveTools()))
  }
  const shown = async () => {
    const [post] = await site.all()
    if (!post) throw new Error('no post')
    return post
  }

  it('gets plain HTML that says the same as the blocks, and readers see it as it was sent', async () => {
    const picture = aPicture()
    const article = everyBlock(picture.hash)
    const receipt = await site.publish(article, null, { options, pictures: [picture.bytes] })
    expect(receipt.differences.filter((one) => !one.includes('kicker'))).toEqual([])
    const { content } = await shown()
    const ours = content.raw.replace(/<!-- wp:html -->\n<!-- galley:[^\n]*\n<!-- \/wp:html -->$/, '')
    expect(ours).not.toContain('<!--')
    const bare = (markup: string) => markup.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, '')
    await site.publish({ ...article, id: anId() }, null, { pictures: [picture.bytes] })
    const blocks = (await site.all()).find(({ content: other }) => other.raw.includes('wp:paragraph'))
    expect(bare(content.raw).replaceAll(/\[adid="7"\]/g, '')).not.toBe('')
    const text = (markup: string) => bare(markup.replace(/<[^>]*>/g, ' ').replace(/\[ad id="7"\]/g, ' '))
    expect(text(content.raw)).toBe(text(blocks?.content.raw ?? ''))
    // WordPress puts no paragraphs or breaks of its own between ours.
    const answer = await fetch(
      `${site.wordpress().address}/?rest_route=/wp/v2/posts/${receipt.remoteId}&_fields=content`,
    )
    const { content: read } = (await answer.json()) as { content: { rendered: string } }
    const count = (markup: string, tag: RegExp) => markup.match(tag)?.length ?? 0
    expect(count(read.rendered, /<p[ >]/g)).toBe(count(content.raw, /<p[ >]/g))
    expect(count(read.rendered, /<br/g)).toBe(count(content.raw, /<br/g))
  })

  it('is taken over again with its fields, pictures and ad places, and goes back as it was', async () => {
    const picture = aPicture()
    const article = anArticle({
      headline: 'Köprü açıldı',
      dateline: { ...anArticle().dateline, place: 'Edirne' },
      sources: [],
      body: doc(
        paragraph('Köprü pazartesi sabahı trafiğe açıldı.'),
        block({ type: 'adSlot', attrs: { slot: 'in-story' } }),
        block({ type: 'figure', attrs: { src: picture.hash, alt: 'Köprü', caption: 'Sabah', credit: '' } }),
        paragraph('İlk geçen okul servisi oldu.'),
      ),
    })
    const receipt = await site.publish(article, null, { options, pictures: [picture.bytes] })
    const before = (await shown()).content.raw
    const there = await pulled(receipt.remoteId)
    expect(typesOf(there.article)).toEqual(['paragraph', 'adSlot', 'figure', 'paragraph'])
    expect(there.article.dateline.asPrinted).toContain('Edirne')
    expect(Article.safeParse(there.article).success).toBe(true)
    expect(before).toContain('[ad id="7"]')
  })

  it('that wrote a post itself has its words as paragraphs, whatever the setting', async () => {
    const written = 'İlk paragraf burada.\n\nİkinci paragraf, <strong>kalın</strong> bir sözle.'
    const receipt = await site.publish(
      anArticle({ headline: 'Eski', body: doc(paragraph('Metin.')) }),
      null,
      { options },
    )
    const answer = await fetch(`${site.wordpress().address}/?rest_route=/wp/v2/posts/${receipt.remoteId}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${site.wordpress().users.editor.user}:${site.wordpress().users.editor.password}`).toString('base64')}`,
      },
      body: JSON.stringify({ content: written }),
    })
    expect(answer.ok).toBe(true)
    const { article } = await pulled(receipt.remoteId)
    expect(typesOf(article)).toEqual(['paragraph', 'paragraph'])
  })
})
