import type { Article } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { type PageLinks, previewLinks } from '../../shared/render/links'
import { renderPage } from '../../shared/render/page'
import type { Pictures } from '../../shared/render/pictures'

/** Where the pages of these tests are as if they were served from. */
export const ORIGIN = 'http://site.test'

/** Links of a page that lies in a folder of its own, as the local site's do. */
export const pageLinks = (file: string): PageLinks => ({
  ...previewLinks,
  home: '../index.html',
  rubrics: '../rubrics/index.html',
  rubric: (name) => `../rubric/${encodeURIComponent(name)}/index.html`,
  author: (name) => `../author/${encodeURIComponent(name)}/index.html`,
  tag: (name) => `../tag/${encodeURIComponent(name)}/index.html`,
  archive: '../archive/index.html',
  search: '../search/index.html',
  feed: '../feed.xml',
  atom: '../atom.xml',
  jsonFeed: '../feed.json',
  stylesheet: '../styles.css',
  script: '../reader.js',
  canonical: `${ORIGIN}/${file}`,
  absolute: (href) => `${ORIGIN}/${href.replace(/^(\.\.\/)+/, '')}`,
})

/** A picture of three widths and two formats, as the local site publishes it. */
export const threeWidths: Pictures = (_src, wish) => {
  const ratio = wish?.shape === '1:1' ? 1 : wish?.shape === '4:3' ? 4 / 3 : 16 / 9
  const files = (extension: string) =>
    [480, 800, 1200].map((width) => ({ href: `../media/p-${width}.${extension}`, width }))
  return {
    href: '../media/p-1200.jpg',
    width: 1200,
    height: Math.round(1200 / ratio),
    files: files('jpg'),
    sources: [{ type: 'image/webp', files: files('webp') }],
  }
}

export const publishedPage = (
  article: Article,
  site: SiteProfile,
  pictures: Pictures = threeWidths,
): string => renderPage(article, site, { links: pageLinks('story/index.html'), pictures })
