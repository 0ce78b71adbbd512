import { pathToFileURL } from 'node:url'
import { makeSlug } from '../../../../shared/article/slug'
import { safeHref } from '../../../../shared/body/safeHref'
import type { SiteProfile } from '../../../../shared/publish/site'
import type { PageLinks } from '../../../../shared/render/links'

/** Files and folders of a site that no article may be called. */
export const RESERVED: ReadonlySet<string> = new Set([
  'archive',
  'atom',
  'author',
  'feed',
  'index',
  'media',
  'reader',
  'rubric',
  'robots',
  'rubrics',
  'search',
  'sitemap',
  'sitemap-news',
  'styles',
  'tag',
])

export const FILES = {
  front: 'index.html',
  rubrics: 'rubrics/index.html',
  archive: 'archive/index.html',
  search: 'search/index.html',
  searchScript: 'search.js',
  feed: 'feed.xml',
  atom: 'atom.xml',
  jsonFeed: 'feed.json',
  sitemapIndex: 'sitemap.xml',
  newsSitemap: 'sitemap-news.xml',
  robots: 'robots.txt',
  notFound: '404.html',
  stylesheet: 'styles.css',
  script: 'reader.js',
} as const

export const articleFile = (slug: string) => `${slug}/index.html`
/** What stories are filed under; the key of a heading is its folder: `rubric/spor`, `tag/metro`, `author/ayse-kaya`. */
export type HeadingKind = 'rubric' | 'tag' | 'author'
export const headingFile = (key: string) => `${key}/index.html`
export const headingShelfFile = (key: string, shelf: number) => `${key}/${shelf}.html`
export const archiveFile = (shelf: number) => `archive/${shelf}.html`
/** A part of what the site's search looks through. A script, since a page read from a disk may fetch nothing else. */
export const searchFile = (part: number) => `search/${part}.js`
export const sitemapFile = (part: number) => `sitemap-${part}.xml`
export const mediaFile = (hash: string, extension: string) =>
  `media/${hash.replace(/^sha256-/, '').slice(0, 32)}.${extension}`

/** The site's logo among its media; null when it has none. */
export const logoFile = ({ theme: { logo } }: SiteProfile): string | null =>
  logo?.extension ? mediaFile(logo.src, logo.extension) : null

/** A file drawn from a picture: beside the picture's own, so that all of one stand together. */
export const renditionFile = (hash: string, recipe: string) =>
  `media/${hash.replace(/^sha256-/, '').slice(0, 32)}-${recipe}`

/** A heading's key, worked out once: every page of a site asks for the same few hundred. */
const REMEMBERED = 5000
const keys = new Map<string, string>()

/** A heading's key. Names of a kind that read the same in an address are one heading. */
export function headingKey(kind: HeadingKind, name: string, language: string): string {
  const asked = `${kind}/${language}/${name}`
  const known = keys.get(asked)
  if (known !== undefined) return known
  const key = keyOf(kind, name, language)
  if (keys.size >= REMEMBERED) keys.clear()
  keys.set(asked, key)
  return key
}

function keyOf(kind: HeadingKind, name: string, language: string): string {
  const slug = makeSlug(name, language)
  const own = slug || `x-${Array.from(name, (ch) => (ch.codePointAt(0) ?? 0).toString(36)).join('-')}`
  return `${kind}/${own.slice(0, 80)}`
}

/** From one file of the site to another, so that the site works from a disk as well as from a server. */
export const relative = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to

/** Absolute address of the site's root, no trailing slash: where it is published, else where it lies on the disk. */
export const siteRoot = (site: SiteProfile, folder: string): string =>
  site.address || pathToFileURL(folder).href.replace(/\/$/, '')

/** The address people use: servers answer a folder with its index, a disk does not. */
export const addressOf = (site: SiteProfile, folder: string, file: string): string =>
  `${siteRoot(site, folder)}/${site.address ? file.replace(/(^|\/)index\.html$/, '$1') : file}`

export function linksFrom(site: SiteProfile, folder: string, file: string): PageLinks {
  // An error page is served under any address, so nothing on it may be relative once the site has one.
  const to = (target: string) =>
    file === FILES.notFound && site.address ? `${site.address}/${target}` : relative(file, target)
  const heading = (kind: HeadingKind) => (name: string) =>
    to(headingFile(headingKey(kind, name, site.language)))
  const logo = logoFile(site)
  return {
    home: to(FILES.front),
    rubrics: to(FILES.rubrics),
    rubric: heading('rubric'),
    author: heading('author'),
    tag: heading('tag'),
    story: (url) => {
      const root = `${siteRoot(site, folder)}/`
      return url.startsWith(root) ? to(url.slice(root.length)) : (safeHref(url) ?? '')
    },
    archive: to(FILES.archive),
    search: to(FILES.search),
    feed: to(FILES.feed),
    atom: to(FILES.atom),
    jsonFeed: to(FILES.jsonFeed),
    logo: logo ? to(logo) : '',
    weather: site.weather && site.regions === 'tr-provinces' ? to(site.weather) : '',
    stylesheet: to(FILES.stylesheet),
    script: to(FILES.script),
    canonical: file === FILES.notFound ? '' : addressOf(site, folder, file),
    absolute: (href) => `${siteRoot(site, folder)}/${href.replace(/^(\.\.\/)+/, '')}`,
  }
}
