import { pathToFileURL } from 'node:url'
import { makeSlug } from '../../../../shared/article/slug'
import type { SiteProfile } from '../../../../shared/publish/site'
import type { PageLinks } from '../../../../shared/render/links'

/** Files and folders of a site that no article may be called. */
export const RESERVED: ReadonlySet<string> = new Set([
  'archive',
  'feed',
  'index',
  'media',
  'reader',
  'rubric',
  'rubrics',
  'sitemap',
  'styles',
])

export const FILES = {
  front: 'index.html',
  rubrics: 'rubrics/index.html',
  feed: 'feed.xml',
  sitemapIndex: 'sitemap.xml',
  notFound: '404.html',
  stylesheet: 'styles.css',
  script: 'reader.js',
} as const

export const articleFile = (slug: string) => `${slug}/index.html`
export const rubricFile = (slug: string) => `rubric/${slug}/index.html`
export const rubricShelfFile = (slug: string, shelf: number) => `rubric/${slug}/${shelf}.html`
export const archiveFile = (shelf: number) => `archive/${shelf}.html`
export const sitemapFile = (part: number) => `sitemap-${part}.xml`
export const mediaFile = (hash: string, extension: string) =>
  `media/${hash.replace(/^sha256-/, '').slice(0, 32)}.${extension}`

/** A file drawn from a picture: beside the picture's own, so that all of one stand together. */
export const renditionFile = (hash: string, recipe: string) =>
  `media/${hash.replace(/^sha256-/, '').slice(0, 32)}-${recipe}`

/** A rubric's place on the site. Names that read the same in an address are one rubric. */
export function rubricSlug(name: string, language: string): string {
  const slug = makeSlug(name, language)
  return slug || `x-${Array.from(name, (ch) => (ch.codePointAt(0) ?? 0).toString(36)).join('-')}`.slice(0, 80)
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
  return {
    home: to(FILES.front),
    rubrics: to(FILES.rubrics),
    rubric: (name) => to(rubricFile(rubricSlug(name, site.language))),
    feed: to(FILES.feed),
    stylesheet: to(FILES.stylesheet),
    script: to(FILES.script),
    canonical: file === FILES.notFound ? '' : addressOf(site, folder, file),
    absolute: (href) => `${siteRoot(site, folder)}/${href.replace(/^(\.\.\/)+/, '')}`,
  }
}
