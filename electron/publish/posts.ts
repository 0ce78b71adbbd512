import type { ArticleId } from '../../shared/article/article'
import type { Services } from '../../shared/ipc/contract'
import { ALL_RIGHTS } from '../../shared/publish/rights'
import { namedByUs } from '../../shared/publish/rubricNames'
import { postState } from '../../shared/publish/sitePost'
import { fail, ok, type Result } from '../../shared/result'
import type { PublishLibrary } from './publishing'
import { type ConfiguredSite, POSTS_ON_PAGE, type Target, type TargetTools } from './target'

export const writeOnly = fail('invalid', 'site.write-only', 'This kind of site cannot be read from.')

/** What a site has, listed and taken into the library; nothing on the site is changed by either. */
export function sitePosts(given: {
  readonly library: Pick<PublishLibrary, 'read' | 'add' | 'onSite'>
  readonly targets: (site: ConfiguredSite) => Target
  readonly find: (id: string) => Result<ConfiguredSite>
  readonly tools: (site: string) => TargetTools
}): Pick<Services['publish'], 'rights' | 'posts' | 'take'> {
  const { library, targets, find, tools } = given
  return {
    async rights({ site: id }) {
      const site = find(id)
      if (!site.ok) return site
      return (await targets(site.value).rights?.(tools(id))) ?? ok(ALL_RIGHTS)
    },

    async posts({ site: id, page, search }) {
      const site = find(id)
      if (!site.ok) return site
      const listed = await targets(site.value).list?.(tools(id), { page, search })
      if (!listed) return writeOnly
      if (!listed.ok) return listed
      const known = await (library.onSite?.(id) ?? ok([]))
      if (!known.ok) return known
      const articles = new Map(known.value.map((one) => [one.remoteId, one.articleId]))
      return ok({
        posts: listed.value.map((post) => ({
          ...post,
          state: postState(post.state),
          articleId: articles.get(post.remoteId) ?? '',
        })),
        more: listed.value.length === POSTS_ON_PAGE,
      })
    },

    /** A post that has an article here already is that article: it is not written over by what the site has. */
    async take({ site: id, remoteId }) {
      const site = find(id)
      if (!site.ok) return site
      const known = await (library.onSite?.(id) ?? ok([]))
      if (!known.ok) return known
      const here = known.value.find((one) => one.remoteId === remoteId)
      if (here) return ok({ id: here.articleId as ArticleId, isNew: false })
      const pulled = await targets(site.value).pull?.(remoteId, tools(id))
      if (!pulled) return writeOnly
      if (!pulled.ok) return pulled
      const article = namedByUs(pulled.value.article, site.value.options)
      const held = await library.read(article.id)
      if (held.ok) return ok({ id: article.id, isNew: false })
      if (held.fault.kind !== 'missing') return held
      const added = await library.add(article)
      return added.ok ? ok({ id: article.id, isNew: true }) : added
    },
  }
}
