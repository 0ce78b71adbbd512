import type { SiteProfile } from '../publish/site'
import type { PageLinks } from './links'
import { attribute, html, type Markup, trusted } from './markup'
import { provinceStrip } from './provinces'
import { siteStyles } from './styles'
import type { SiteWords } from './words'

export interface NavigationItem {
  readonly name: string
  readonly href: string
  readonly current?: boolean
  readonly language?: string
}

export interface ShellOptions {
  readonly site: SiteProfile
  readonly words: SiteWords
  readonly links: PageLinks
  readonly title: string
  readonly description: string
  /** Meta and data of this page alone. */
  readonly head?: Markup
  readonly navigation: readonly NavigationItem[]
  readonly main: Markup
  /** `inline` for previews: no file beside the page, no policy but the frame's own, no script. */
  readonly stylesheet?: 'inline' | 'link'
  readonly isHome?: boolean
  /** Origins whose players readers may ask for on this page. */
  readonly frames?: readonly string[]
  /** Origins this page's forms may post to. */
  readonly forms?: readonly string[]
  readonly pageClass: string
}

/** What a published page may load: its own site's style, script and pictures, and nothing else from anywhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'"

/**
 * Players and places that take comments are named one by one, and only on the page that offers them; the site's own
 * weather may be read where there is one.
 */
const policy = ({ frames = [], forms = [], links }: ShellOptions): string =>
  [
    POLICY,
    `form-action ${forms.length > 0 ? forms.join(' ') : "'none'"}`,
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    ...(links.weather ? ["connect-src 'self'"] : []),
  ].join('; ')

/** A complete page: head, masthead, navigation, main part, footer. */
export function renderShell(options: ShellOptions): string {
  const { site, words, links, isHome } = options
  const inline = options.stylesheet === 'inline'
  const assets = inline
    ? html`<style>${trusted(siteStyles(site))}</style>`
    : html`<meta http-equiv="Content-Security-Policy" content="${policy(options)}">
<link rel="stylesheet" href="${links.stylesheet}">
<script src="${links.script}"></script>`
  const name = html`<a href="${links.home}">${logoOf(site, links) || site.name}</a>`
  return html`<!doctype html>
<html lang="${site.language}" data-text-size="1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Galley">
<link rel="icon" href="data:,">
${assets}
<title>${options.title}</title>
${
  options.description &&
  html`<meta name="description"${attribute('content', options.description)}>
`
}${
  links.canonical &&
  html`<link rel="canonical" href="${links.canonical}">
`
}${feedLinks(site, links)}${options.head}
</head>
<body class="${options.pageClass}">
<a class="skip" href="#main">${words.skipToStory}</a>
${site.regions === 'tr-provinces' && provinceStrip(words, links.weather)}
<header class="masthead">
${isHome ? html`<h1 class="site-name">${name}</h1>` : html`<p class="site-name">${name}</p>`}
${
  site.theme.tagline &&
  html`<p class="tagline">${site.theme.tagline}</p>
`
}</header>
<nav class="rubric-nav" aria-label="${words.siteMenu}">
<ul>
${navigationItem({ name: words.home, href: links.home, current: isHome ?? false })}${menuOf(options).map(navigationItem)}
<li><a href="${links.rubrics}">${words.allRubrics}</a></li>
${
  links.search &&
  html`<li><a href="${links.search}">${words.search}</a></li>
`
}</ul>
</nav>
<main id="main">
${options.main}
</main>
<footer class="colophon">
<p class="colophon-name">${site.name}</p>
${site.theme.footer
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(
    (line) => html`<p>${line.trim()}</p>
`,
  )}<ul>
${footerLinks(links, words).map(navigationItem)}</ul>
</footer>
</body>
</html>
`.text
}

const navigationItem = (item: NavigationItem): Markup =>
  html`<li><a href="${item.href}"${attribute('lang', item.language)}${
    item.current && html` aria-current="page"`
  }>${item.name}</a></li>
`

function logoOf({ name, theme: { logo } }: SiteProfile, links: PageLinks): Markup | '' {
  if (!logo || !links.logo) return ''
  return html`<img class="logo" src="${links.logo}" alt="${name}" width="${logo.width}" height="${logo.height}">`
}

/** The site's own menu; where it has none, what the page offers. The page's own rubric is marked in either. */
function menuOf({ site, links, navigation }: ShellOptions): readonly NavigationItem[] {
  if (site.theme.navigation.length === 0) return navigation
  const current = new Set(navigation.filter((item) => item.current).map(({ href }) => href))
  return site.theme.navigation.map(({ name, address }) => {
    const href = address || links.rubric(name)
    return { name, href, current: current.has(href) }
  })
}

const footerLinks = (links: PageLinks, words: SiteWords): NavigationItem[] =>
  [
    { name: words.home, href: links.home },
    { name: words.allRubrics, href: links.rubrics },
    { name: words.archive, href: links.archive },
    { name: words.search, href: links.search },
    { name: words.feed, href: links.feed },
  ].filter(({ href }) => href !== '')

const feedLinks = (site: SiteProfile, links: PageLinks): Markup[] =>
  (
    [
      ['application/rss+xml', links.feed],
      ['application/atom+xml', links.atom],
      ['application/feed+json', links.jsonFeed],
    ] as const
  )
    .filter(([, href]) => href !== '')
    .map(
      ([type, href]) => html`<link rel="alternate" type="${type}" title="${site.name}" href="${href}">
`,
    )
