import type { SiteProfile } from '../../../../shared/publish/site'
import type { Card } from '../../../../shared/render/cards'
import { renderFeed, renderSitemap, renderSitemapIndex } from '../../../../shared/render/feeds'
import {
  renderArchivePage,
  renderFrontPage,
  renderNotFoundPage,
  renderRubricPage,
  renderRubricsPage,
} from '../../../../shared/render/listPages'
import { readerScript } from '../../../../shared/render/readerScript'
import type { NavigationItem } from '../../../../shared/render/shell'
import { siteStyles } from '../../../../shared/render/styles'
import {
  addressOf,
  archiveFile,
  articleFile,
  FILES,
  linksFrom,
  relative,
  rubricFile,
  rubricShelfFile,
  sitemapFile,
  siteRoot,
} from './addresses'
import { movedPage } from './moved'
import { seenFrom } from './sitePicture'
import { type Rubric, SHELF, SITEMAP_PART, type SiteState, type StoredArticle, shelfOf } from './state'

/** Makes the content of the site's lists and assets from its tables. */
export function listRenderer(site: SiteProfile, folder: string, state: SiteState) {
  const address = (file: string) => addressOf(site, folder, file)
  const card =
    (from: string) =>
    (article: StoredArticle): Card => {
      const file = articleFile(article.slug)
      const { picture, ...rest } = article.card
      return {
        ...rest,
        id: article.id,
        href: relative(from, file),
        url: address(file),
        firstPublished: article.firstPublished,
        updated: article.updated,
        picture: picture && shown(picture, from),
      }
    }
  const page = (file: string, navigation: readonly NavigationItem[]) => ({
    site,
    links: linksFrom(site, folder, file),
    navigation,
  })
  const item =
    (from: string, current = '') =>
    ({ slug, name }: Rubric): NavigationItem => ({
      name,
      href: relative(from, rubricFile(slug)),
      current: slug === current,
    })
  const neighbours = (from: string, shelf: number, last: number, fileOf: (shelf: number) => string) => ({
    newer: shelf < last ? relative(from, fileOf(shelf + 1)) : '',
    older: shelf > 1 ? relative(from, fileOf(shelf - 1)) : '',
  })
  const span = (shelf: number, size: number) => [(shelf - 1) * size + 1, shelf * size] as const

  function front(file: string): string {
    const newest = state.newest()
    return renderFrontPage({
      ...page(file, state.busiest().map(item(file))),
      cards: state.latest().map(card(file)),
      archive: newest > 0 ? relative(file, archiveFile(shelfOf(newest, SHELF))) : '',
    })
  }

  function archive(file: string, shelf: number): string {
    return renderArchivePage({
      ...page(file, []),
      number: shelf,
      name: '',
      cards: state.between(...span(shelf, SHELF)).map(card(file)),
      neighbours: neighbours(file, shelf, shelfOf(state.newest(), SHELF), archiveFile),
    })
  }

  function rubric(file: string, slug: string, shelf: number | null): string | null {
    const found = state.rubric(slug)
    if (!found || found.size < 1) return null
    const frame = page(file, [item(file, slug)(found)])
    const last = shelfOf(found.newest, SHELF)
    const fileOf = (number: number) => rubricShelfFile(slug, number)
    if (shelf === null) {
      return renderRubricPage({
        ...frame,
        name: found.name,
        cards: state.latestIn(slug).map(card(file)),
        archive: relative(file, fileOf(last)),
      })
    }
    return renderArchivePage({
      ...frame,
      number: shelf,
      name: found.name,
      cards: state.betweenIn(slug, ...span(shelf, SHELF)).map(card(file)),
      neighbours: neighbours(file, shelf, last, fileOf),
    })
  }

  /** The content of a list, `null` when it must not be there, `undefined` when the path is no list. */
  return function content(file: string): string | null | undefined {
    if (file === FILES.front) return front(file)
    if (file === FILES.rubrics)
      return renderRubricsPage({ ...page(file, []), rubrics: state.rubrics().map(item(file)) })
    if (file === FILES.notFound) return renderNotFoundPage(page(file, []))
    if (file === FILES.stylesheet) return siteStyles(site)
    if (file === FILES.script) return readerScript
    if (file === FILES.feed) {
      const addresses = {
        self: address(file),
        home: `${siteRoot(site, folder)}/${site.address ? '' : FILES.front}`,
      }
      return renderFeed(site, state.latest().map(card(file)), addresses)
    }
    if (file === FILES.sitemapIndex) {
      const parts = shelfOf(state.newest(), SITEMAP_PART)
      return renderSitemapIndex(Array.from({ length: parts }, (_, index) => address(sitemapFile(index + 1))))
    }
    const part = /^sitemap-(\d+)\.xml$/.exec(file)?.[1]
    if (part) return renderSitemap(state.between(...span(Number(part), SITEMAP_PART)).map(card(file)))
    const shelf = /^archive\/(\d+)\.html$/.exec(file)?.[1]
    if (shelf) return archive(file, Number(shelf))
    const [, slug, name] = /^rubric\/([^/]+)\/(index|\d+)\.html$/.exec(file) ?? []
    if (slug && name) return rubric(file, slug, name === 'index' ? null : Number(name))
    const moved = state.movedFrom(/^([^/]+)\/index\.html$/.exec(file)?.[1] ?? '')
    if (moved) return moved.state === 'published' ? movedPage(site, folder, file, moved) : null
    return undefined
  }
}

function shown(
  { alt, row, first }: NonNullable<StoredArticle['card']['picture']>,
  from: string,
): NonNullable<Card['picture']> {
  return { ...seenFrom(from, row), alt, ...(first ? { wide: seenFrom(from, first) } : {}) }
}
