import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Source } from '../../../shared/article/article'
import { value } from './contract'
import { aStory, liveTools, parcelOf } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

const COMPANION = path.resolve('electron/publish/targets/wordpress/companion/galley-companion.php')
/** What plugins for search engines register, as theirs do it. */
const SEO = `<?php
add_action('init', function () {
    foreach (['_yoast_wpseo_title', '_yoast_wpseo_metadesc'] as $key) {
        register_post_meta('post', $key, ['type' => 'string', 'single' => true, 'show_in_rest' => true,
            'auth_callback' => fn() => current_user_can('edit_posts')]);
    }
});`

describe.skipIf(noWordPress)(
  `a WordPress with Galley's companion ${noWordPress}`,
  { timeout: 90_000 },
  () => {
    const site = useWordPress()
    const plugin = (name: string) => path.join(site.wordpress().root, 'wp-content/mu-plugins', name)
    const remove = () => {
      for (const name of ['galley-companion.php', 'seo.php']) fs.rmSync(plugin(name), { force: true })
    }
    beforeEach(() => {
      remove()
      fs.copyFileSync(COMPANION, plugin('galley-companion.php'))
    })
    const stored = async (id: string) =>
      (await site.wordpress().ask('GET', `/posts/${id}?context=edit`)) as {
        slug: string
        meta: Record<string, string>
        content: { raw: string }
      }
    const source: Source = Source.parse({ url: 'https://ajans.example/haber', publisher: 'Ajans' })

    it('keeps id and source as fields of the post', async () => {
      const article = aStory('Köprü açıldı', { sources: [source] })
      const receipt = await site.publish(article)
      expect(receipt).toMatchObject({ state: 'published', differences: [] })
      expect((await stored(receipt.remoteId)).meta).toMatchObject({
        galley_article: article.id,
        galley_source_url: 'https://ajans.example/haber',
        galley_source_name: 'Ajans',
      })
    })

    it('finds a post by its id when slug and text do not tell any more; without it, that is another post', async () => {
      const article = aStory('Köprü açıldı')
      const { remoteId } = await site.publish(article)
      await site.wordpress().ask('POST', `/posts/${remoteId}`, { slug: 'baska', content: '<p>Başka</p>' })
      const found = value(await site.target().read(article.id, liveTools()))
      expect(found).toMatchObject({ remoteId, contentHash: '' })
      remove()
      expect(value(await site.target().read(article.id, liveTools()))).toBeNull()
    })

    it('shows a post to nobody who may not open it', async () => {
      const article = aStory('Köprü açıldı')
      await site.publish(article)
      expect(value(await site.target('contributor').read(article.id, liveTools()))).toBeNull()
    })

    it('writes over no version it has not seen, also when it comes in the last moment', async () => {
      const article = aStory('Köprü açıldı')
      const receipt = await site.publish(article)
      const route = `${site.wordpress().address}/wp-json/wp/v2/posts/${receipt.remoteId}`
      const { user, password } = site.wordpress().users.editor
      const write = async (base: string, title: string) =>
        fetch(route, {
          method: 'POST',
          headers: {
            authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
            'content-type': 'application/json',
            'x-galley-base': base,
          },
          body: JSON.stringify({ title }),
        })
      // Both have seen the same version: one of them may write.
      const answers = await Promise.all(['Bir', 'İki', 'Üç'].map((title) => write(receipt.base ?? '', title)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
      expect((await write(receipt.base ?? '', 'Dört')).status).toBe(412)
      const locks = await fetch(route).then((answer) => answer.ok)
      expect(locks).toBe(true)
      const over = await site
        .target()
        .publish(parcelOf({ ...article, headline: 'Beş' }, site.site()), receipt, liveTools())
      expect(over).toMatchObject({ ok: false, fault: { code: 'site.changed-there' } })
    })

    it('has the article once, and in its last words, whatever answer is lost', async () => {
      const article = aStory('Köprü açıldı')
      const first = await site.publish(article)
      for (const [version, lost] of [
        [2, /^POST .*\/posts\/\d+/],
        [3, /^POST .*\/posts\/\d+/],
      ] as const) {
        site.proxy().lose(lost, version === 2 ? 'lose' : 'cut')
        const given = { ...article, headline: `Köprü ${version}` }
        const previous = value(await site.target().read(article.id, liveTools()))
        const known = { ...first, base: previous?.base ?? '' }
        const sent = value(await site.target().publish(parcelOf(given, site.site()), known, liveTools()))
        expect(sent).toMatchObject({ state: 'published', remoteId: first.remoteId, differences: [] })
        expect((await site.visible()).map(({ title }) => title.raw)).toEqual([`Köprü ${version}`])
      }
      site.proxy().lose(/^POST .*\/posts\?/)
      const other = await site.publish(aStory('Baraj'))
      expect(other.differences).toEqual([])
      expect(await site.all()).toHaveLength(2)
      const gone = value(await site.target().withdraw(article.id, first, liveTools()))
      expect(gone.state).toBe('withdrawn')
    })

    it('gets title and description for search results where a plugin takes them, and says so where none does', async () => {
      const article = aStory('Köprü', { seo: { title: 'Köprü açıldı mı?', description: 'Açıldı.' } })
      const without = await site.publish(article)
      expect(without.differences).toEqual([
        'The site has no field for the search title; it was not sent.',
        'The site has no field for the search description; it was not sent.',
      ])
      fs.writeFileSync(plugin('seo.php'), SEO)
      const again = await site.publish(article, without)
      expect(again.differences).toEqual([])
      expect((await stored(again.remoteId)).meta).toMatchObject({
        _yoast_wpseo_title: 'Köprü açıldı mı?',
        _yoast_wpseo_metadesc: 'Açıldı.',
      })
      // What is not said here empties nothing there.
      const silent = await site.publish({ ...article, seo: { title: '', description: '' } }, again)
      expect((await stored(silent.remoteId)).meta._yoast_wpseo_title).toBe('Köprü açıldı mı?')
    })
  },
)
