import { describe, expect, it } from 'vitest'
import { sitePosts } from '../../../electron/publish/posts'
import type { ConfiguredSite, Target } from '../../../electron/publish/target'
import type { Article } from '../../../shared/article/article'
import { fail, ok, type Result } from '../../../shared/result'
import { aSite, aStory, liveTools } from './site'

const site: ConfiguredSite = {
  ...aSite({ id: 'gazete', name: 'Gazete', target: 'wordpress' }),
  options: {},
  folder: '',
  secrets: {},
}
const listed = (remoteId: string, state: string) => ({
  remoteId,
  headline: `Story ${remoteId}`,
  state,
  url: `https://gazete.example/${remoteId}`,
  updated: '2026-11-24T10:00:00.000Z',
})

/** A desk with a library in memory, and a site of which only what matters here exists. */
function desk(target: Partial<Target>, onSite: { remoteId: string; articleId: string }[] = []) {
  const articles = new Map<string, Article>()
  const calls = sitePosts({
    library: {
      read: async (id): Promise<Result<Article>> => {
        const article = articles.get(id)
        return article ? ok(article) : fail('missing', 'article.missing', 'There is none.')
      },
      add: async (article) => {
        articles.set(article.id, article)
        return ok({})
      },
      onSite: async () => ok(onSite),
    },
    targets: () => target as Target,
    find: (id) => (id === site.id ? ok(site) : fail('missing', 'site.unknown', 'There is no such site.')),
    tools: () => liveTools(),
  })
  return { ...calls, articles }
}

const pulled = (article: Article) => async () =>
  ok({
    remoteId: '7',
    url: '',
    base: 'b',
    state: 'published' as const,
    updated: '2026-11-24T10:00:00.000Z',
    article,
  })

describe('the posts of a site', () => {
  it('are listed in our words, with the articles they belong to', async () => {
    const story = aStory('Köprü açıldı')
    const { posts } = desk(
      { list: async () => ok([listed('1', 'publish'), listed('2', 'future'), listed('3', 'inherit')]) },
      [{ remoteId: '2', articleId: story.id }],
    )
    const answer = await posts({ site: 'gazete', page: 1, search: '' })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        more: false,
        posts: [
          { remoteId: '1', state: 'published', articleId: '' },
          { remoteId: '2', state: 'scheduled', articleId: story.id },
          { remoteId: '3', state: 'other' },
        ],
      },
    })
  })

  it('are asked for by page and words, and a full page says that there is more', async () => {
    const asked: unknown[] = []
    const { posts } = desk({
      list: async (_, given) => {
        asked.push(given)
        return ok(Array.from({ length: 50 }, (_one, index) => listed(String(index), 'draft')))
      },
    })
    expect(await posts({ site: 'gazete', page: 3, search: 'köprü' })).toMatchObject({ value: { more: true } })
    expect(asked).toEqual([{ page: 3, search: 'köprü' }])
  })

  it('cannot be had from a site that is only written to, or that is unknown', async () => {
    const { posts, take } = desk({})
    expect(await posts({ site: 'gazete', page: 1, search: '' })).toMatchObject({
      fault: { code: 'site.write-only' },
    })
    expect(await take({ site: 'gazete', remoteId: '1' })).toMatchObject({
      fault: { code: 'site.write-only' },
    })
    expect(await posts({ site: 'other', page: 1, search: '' })).toMatchObject({
      fault: { code: 'site.unknown' },
    })
  })

  it('one is taken into the library once, with its receipt, and is the same article ever after', async () => {
    const story = aStory('Köprü açıldı')
    const { take, articles } = desk({ pull: pulled(story) })
    expect(await take({ site: 'gazete', remoteId: '7' })).toEqual(ok({ id: story.id, isNew: true }))
    articles.set(story.id, { ...story, headline: 'Ours by now' })
    expect(await take({ site: 'gazete', remoteId: '7' })).toEqual(ok({ id: story.id, isNew: false }))
    expect(articles.get(story.id)?.headline).toBe('Ours by now')
  })

  it('one whose article is here is not even asked for', async () => {
    const story = aStory('Köprü açıldı')
    const { take } = desk(
      {
        pull: async () => {
          throw new Error('asked for')
        },
      },
      [{ remoteId: '7', articleId: story.id }],
    )
    expect(await take({ site: 'gazete', remoteId: '7' })).toEqual(ok({ id: story.id, isNew: false }))
  })

  it('a site that does not answer adds nothing', async () => {
    const { take, articles } = desk({
      pull: async () => fail('offline', 'site.not-reached', 'The site could not be reached.'),
    })
    expect(await take({ site: 'gazete', remoteId: '7' })).toMatchObject({
      fault: { code: 'site.not-reached' },
    })
    expect(articles.size).toBe(0)
  })
})
