import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../electron/publish/targets/wordpress/parseBlocks'
import { doc, paragraph } from '../../build/article'
import { everyBlock } from '../../build/everyBlock'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { aStory, liveTools } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

type Block = { type: string }

describe.skipIf(noWordPress)(`block markup in a real WordPress ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()

  /** What WordPress's own parser makes of some markup. */
  function inWordPress(markup: string): { names: string[]; loose: number; serialised: string } {
    const { root } = site.wordpress()
    const script = path.join(import.meta.dirname, '../../wordpress/php/roundTrip.php')
    return JSON.parse(execFileSync('php', [script, root], { input: markup, encoding: 'utf8' }))
  }
  const stored = async (id: string) => {
    const post = (await site.all()).find((one) => String(one.id) === id)
    if (!post) throw new Error(`no post ${id}`)
    return post.content.raw
  }
  const pulled = async (id: string, role: 'editor' = 'editor') =>
    value(
      (await site.target(role).pull?.(id, liveTools())) ?? {
        ok: false,
        fault: { kind: 'invalid', code: '', message: '' },
      },
    )

  const picture = aPicture()
  it('is what WordPress itself would write, block by block, and nothing stands loose', async () => {
    const receipt = await site.publish(everyBlock(picture.hash), null, { pictures: [picture.bytes] })
    expect(receipt.differences).toEqual([])
    const markup = await stored(receipt.remoteId)
    const read = inWordPress(markup)
    expect(read.serialised).toBe(markup)
    expect(read.loose).toBe(0)
    expect(read.names).toEqual(
      [
        'paragraph',
        'paragraph',
        'paragraph',
        'heading',
        'heading',
        'list',
        'quote',
        'image',
        'table',
        'separator',
        'html',
        'paragraph',
        'paragraph',
        'html',
      ].map((name) => `core/${name}`),
    )
    expect(
      parseBlocks(markup)
        .map(({ raw }) => raw)
        .join('\n\n'),
    ).toBe(markup)
  })

  it('comes back as the article it was, and is not changed by being sent again', async () => {
    const article = everyBlock(picture.hash)
    const receipt = await site.publish(article, null, { pictures: [picture.bytes] })
    const before = await stored(receipt.remoteId)
    const { article: back, base } = await pulled(receipt.remoteId)
    expect(base).toBe(receipt.base)
    expect(back).toMatchObject({
      id: article.id,
      headline: 'Her şey',
      rubrics: ['Kent'],
      bylines: article.bylines,
      corrections: article.corrections,
    })
    expect(back.body.content?.map(({ type }) => type)).toEqual(article.body.content?.map(({ type }) => type))
    const again = await site.publish(back, back.receipts[0])
    expect(again.differences).toEqual([])
    const parts = (markup: string) =>
      parseBlocks(markup)
        .slice(0, -1)
        .map(({ raw }) => raw)
    expect(parts(await stored(receipt.remoteId))).toEqual(parts(before))
  })

  it('keeps what it has no word for byte for byte, and what was not touched too', async () => {
    const foreign = [
      '<!-- wp:paragraph {"dropCap":true,"style":{"color":{"text":"#aa0000"}}} -->\n<p class="has-drop-cap has-text-color" style="color:#aa0000">Köprü bugün   açıldı.</p>\n<!-- /wp:paragraph -->',
      '<!-- wp:columns -->\n<div class="wp-block-columns"><!-- wp:column -->\n<div class="wp-block-column"><!-- wp:paragraph -->\n<p>Sol</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->',
      '<!-- wp:acme/poll {"id":7,"question":"Neden \\u003cb\\u003e?"} /-->',
      '<!-- wp:paragraph -->\n<p>İkinci <mark>işaretli</mark> paragraf.</p>\n<!-- /wp:paragraph -->',
      '<!-- wp:list {"className":"is-style-check"} -->\n<ul class="is-style-check"><!-- wp:list-item -->\n<li>bir</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
      '<!-- wp:paragraph -->\n<p>Son paragraf.</p>\n<!-- /wp:paragraph -->',
    ]
    const made = (await site.wordpress().ask('POST', '/posts', {
      title: 'Elle &amp; yazıldı',
      status: 'publish',
      content: foreign.join('\n\n'),
    })) as { id: number }
    const { article } = await pulled(String(made.id))
    expect(article.headline).toBe('Elle & yazıldı')
    expect(article.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'wordpressBlock',
      'wordpressBlock',
      'wordpressBlock',
      'bulletList',
      'paragraph',
    ])
    const change = (text: string) => JSON.parse(JSON.stringify(article.body).replace('bugün açıldı.', text))
    const receipt = await site.publish({ ...article, body: change('dün açıldı.') }, article.receipts[0])
    expect(receipt).toMatchObject({ remoteId: String(made.id), differences: [] })
    const [first, ...others] = parseBlocks(await stored(receipt.remoteId)).map(({ raw }) => raw)
    expect(others.slice(0, -1)).toEqual(foreign.slice(1))
    // Its words are new; its colours are the site's.
    expect(first).toBe(foreign[0]?.replace('bugün   açıldı.', 'dün açıldı.'))
  })

  it('takes over a text of the older editor as paragraphs, or leaves it whole', async () => {
    const classic = 'Bir <strong>kalın</strong> satır\nve devamı.\n\n<h3>Ara başlık</h3>\nİkinci paragraf.'
    const make = async (content: string) =>
      (await site.wordpress().ask('POST', '/posts', { title: 'Eski', status: 'publish', content })) as {
        id: number
      }
    const { id } = await make(classic)
    const { article } = await pulled(String(id))
    expect(article.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
    const before = await (await fetch(`${site.wordpress().address}/?p=${id}`)).text()
    await site.publish(article, article.receipts[0])
    const after = await (await fetch(`${site.wordpress().address}/?p=${id}`)).text()
    const shown = (page: string) =>
      /<div class="content">([\s\S]*?)<\/div>/
        .exec(page)?.[1]
        ?.replace(/<!--[\s\S]*?-->| class="[^"]*"|\s+/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/<br ?\/?> ?/g, '<br>')
        .replace(/ >/g, '>')
        .trim()
    expect(shown(after)).toBe(shown(before))
    const embed = 'Metin.\n\n<iframe src="https://a.example"></iframe>'
    const whole = await pulled(String((await make(embed)).id))
    expect(whole.article.body.content?.map(({ type }) => type)).toEqual(['wordpressBlock'])
  })

  it('puts shortcodes and blocks where a slot stands', async () => {
    const article = aStory('Reklamlı', {
      body: doc(
        paragraph('Bir.'),
        { type: 'adSlot', attrs: { slot: 'in-story' } } as Block,
        paragraph('İki.'),
      ),
    })
    const options = { adSlots: 'in-story = [reklam yer="{slot}"]' }
    const receipt = await site.publish(article, null, { options })
    const markup = await stored(receipt.remoteId)
    expect(markup).toContain('<!-- wp:shortcode -->\n[reklam yer="in-story"]\n<!-- /wp:shortcode -->')
    expect(inWordPress(markup).loose).toBe(0)
  })
})
