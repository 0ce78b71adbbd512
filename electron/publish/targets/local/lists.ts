import type { SiteProfile } from '../../../../shared/publish/site'
import { type Card, pinnedFirst } from '../../../../shared/render/cards'
import {
  renderAtom,
  renderFeed,
  renderJsonFeed,
  renderNewsSitemap,
  renderRobots,
  renderSitemap,
  renderSitemapIndex,
} from '../../../../shared/render/feeds'
import {
  renderArchiveFront,
  renderArchivePage,
  renderFrontPage,
  renderHeadingPage,
  renderNotFoundPage,
  renderRubricsPage,
  renderSearchPage,
} from '../../../../shared/render/listPages'
import { readerScript } from '../../../../shared/render/readerScript'
import { renderSearchPart, searchScript } from '../../../../shared/render/search'
import type { NavigationItem } from '../../../../shared/render/shell'
import { siteStyles } from '../../../../shared/render/styles'
import {
  addressOf,
  archiveFile,
  articleFile,
  FILES,
  type HeadingKind,
  headingFile,
  headingShelfFile,
  linksFrom,
  relative,
  sitemapFile,
  siteRoot,
} from './addresses'
import { movedPage } from './moved'
import { seenFrom } from './sitePicture'
import {
  type Heading,
  LATEST,
  NEWS,
  SEARCH_PART,
  SHELF,
  SITEMAP_PART,
  type SiteState,
  type StoredArticle,
  shelfOf,
} from './state'

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
    ({ key, name }: Heading): NavigationItem => ({
      name,
      href: relative(from, headingFile(key)),
      current: key === current,
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
      cards: pinnedFirst(state.latest().map(card(file))),
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

  function archiveFront(file: string): string {
    const latest = state.latest(SHELF)
    const next = (latest.length === SHELF ? (latest.at(-1)?.seq ?? 1) : 1) - 1
    const older = next > 0 ? relative(file, archiveFile(shelfOf(next, SHELF))) : ''
    return renderArchiveFront({ ...page(file, []), cards: latest.map(card(file)), older })
  }

  function search(file: string): string {
    return renderSearchPage({
      ...page(file, []),
      cards: state.latest().map(card(file)),
      parts: shelfOf(state.newest(), SEARCH_PART),
      script: relative(file, FILES.searchScript),
    })
  }

  const searchPart = (file: string, part: number): string =>
    renderSearchPart(
      part,
      state.between(...span(part, SEARCH_PART)).map((article) => ({
        card: card(file)(article),
        folder: article.slug,
        others: [...article.card.rubrics, ...article.card.names],
      })),
      site,
    )

  function heading(file: string, kind: HeadingKind, key: string, shelf: number | null): string | null {
    const found = state.heading(key)
    if (!found || found.size < 1) return null
    const frame = page(file, kind === 'rubric' ? [item(file, key)(found)] : [])
    const last = shelfOf(found.newest, SHELF)
    const fileOf = (number: number) => headingShelfFile(key, number)
    // Most tags have a few stories: their one page shows them all.
    const hasShelves = kind === 'rubric' || found.newest > LATEST
    if (shelf === null) {
      return renderHeadingPage({
        ...frame,
        kind,
        name: found.name,
        cards: state.latestIn(key).map(card(file)),
        archive: hasShelves ? relative(file, fileOf(last)) : '',
      })
    }
    if (!hasShelves) return null
    return renderArchivePage({
      ...frame,
      number: shelf,
      name: found.name,
      cards: state.betweenIn(key, ...span(shelf, SHELF)).map(card(file)),
      neighbours: neighbours(file, shelf, last, fileOf),
    })
  }

  /** Feeds and what else is for programs; `undefined` when the path is none of them. */
  function forPrograms(file: string): string | undefined {
    const addresses = () => ({
      self: address(file),
      home: `${siteRoot(site, folder)}/${site.address ? '' : FILES.front}`,
    })
    const latest = () => state.latest().map(card(file))
    if (file === FILES.feed) return renderFeed(site, latest(), addresses())
    if (file === FILES.atom) return renderAtom(site, latest(), addresses())
    if (file === FILES.jsonFeed) return renderJsonFeed(site, latest(), addresses())
    if (file === FILES.newsSitemap) return renderNewsSitemap(site, state.latest(NEWS).map(card(file)))
    if (file === FILES.robots)
      return renderRobots(site.address ? [FILES.sitemapIndex, FILES.newsSitemap].map(address) : [])
    if (file === FILES.sitemapIndex) {
      const parts = shelfOf(state.newest(), SITEMAP_PART)
      return renderSitemapIndex(Array.from({ length: parts }, (_, index) => address(sitemapFile(index + 1))))
    }
    const part = /^sitemap-(\d+)\.xml$/.exec(file)?.[1]
    if (part) return renderSitemap(state.between(...span(Number(part), SITEMAP_PART)).map(card(file)))
    const words = /^search\/(\d+)\.js$/.exec(file)?.[1]
    return words === undefined ? undefined : searchPart(file, Number(words))
  }

  /** The content of a list, `null` when it must not be there, `undefined` when the path is no list. */
  return function content(file: string): string | null | undefined {
    if (file === FILES.front) return front(file)
    if (file === FILES.rubrics)
      return renderRubricsPage({ ...page(file, []), rubrics: state.rubrics().map(item(file)) })
    if (file === FILES.notFound) return renderNotFoundPage(page(file, []))
    if (file === FILES.stylesheet) return siteStyles(site)
    if (file === FILES.script) return readerScript
    if (file === FILES.searchScript) return searchScript
    if (file === FILES.archive) return archiveFront(file)
    if (file === FILES.search) return search(file)
    const machine = forPrograms(file)
    if (machine !== undefined) return machine
    const shelf = /^archive\/(\d+)\.html$/.exec(file)?.[1]
    if (shelf) return archive(file, Number(shelf))
    const [, kind, slug, name] = /^(rubric|tag|author)\/([^/]+)\/(index|\d+)\.html$/.exec(file) ?? []
    if (kind && slug && name)
      return heading(file, kind as HeadingKind, `${kind}/${slug}`, name === 'index' ? null : Number(name))
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
