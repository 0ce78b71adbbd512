import type { SiteProfile } from '../publish/site'
import { type Card, renderCards, renderShelf } from './cards'
import type { PageLinks } from './links'
import { html, type Markup } from './markup'
import { type NavigationItem, renderShell } from './shell'
import { siteWords } from './words'

interface ListPage {
  readonly site: SiteProfile
  readonly links: PageLinks
  /** Rubrics the page offers; the front page names the site's busiest ones. */
  readonly navigation: readonly NavigationItem[]
}

/** Where a list goes on. Empty texts mean there is no such page. */
export interface Neighbours {
  readonly newer: string
  readonly older: string
}

function listShell(page: ListPage, title: string, main: Markup, isHome = false): string {
  return renderShell({
    ...page,
    words: siteWords(page.site.language),
    title,
    description: '',
    main,
    isHome,
    pageClass: 'page-list',
  })
}

const nothing = (site: SiteProfile) => html`<p class="notice">${siteWords(site.language).nothingYet}</p>`

/** The front page: the latest stories, the newest one large. `archive` is where older stories are. */
export function renderFrontPage(page: ListPage & { cards: readonly Card[]; archive: string }): string {
  const words = siteWords(page.site.language)
  const main = html`<h2 class="section-title">${words.latest}</h2>
${page.cards.length > 0 ? renderCards(page.cards, page.site, page.links.rubric, { first: 'large' }) : nothing(page.site)}
${page.archive && html`<p class="pager"><a href="${page.archive}">${words.archive}</a></p>`}`
  return listShell(page, page.site.name, main, true)
}

/** The latest stories filed under one heading. `kind` says what it is: a rubric, a tag, an author. */
export function renderHeadingPage(
  page: ListPage & {
    kind: 'rubric' | 'tag' | 'author'
    name: string
    cards: readonly Card[]
    archive: string
  },
): string {
  const words = siteWords(page.site.language)
  const main = html`<p class="page-kind">${words[page.kind]}</p>
<h1 class="page-title">${page.name}</h1>
${page.cards.length > 0 ? renderCards(page.cards, page.site, page.links.rubric, { first: 'plain' }) : nothing(page.site)}
${page.archive && html`<p class="pager"><a href="${page.archive}">${words.archive}</a></p>`}`
  return listShell(page, `${page.name} – ${page.site.name}`, main)
}

/** The way into the archive: the newest stories, and where older ones are. */
export function renderArchiveFront(page: ListPage & { cards: readonly Card[]; older: string }): string {
  const words = siteWords(page.site.language)
  const main = html`<h1 class="page-title">${words.archive}</h1>
${page.cards.length > 0 ? renderShelf(page.cards, page.site) : nothing(page.site)}
${page.older && html`<nav class="pager" aria-label="${words.pages}"><a href="${page.older}" rel="next">${words.older} →</a></nav>`}`
  return listShell(page, `${words.archive} – ${page.site.name}`, main)
}

/**
 * Search in the reader's own browser. The field is drawn by its script; without one the page is a list of the latest
 * stories and leads to the archive. `parts` are numbered from the oldest; `script` looks through the newest first.
 */
export function renderSearchPage(
  page: ListPage & { cards: readonly Card[]; parts: number; script: string },
): string {
  const words = siteWords(page.site.language)
  const { site, links } = page
  const main = html`<h1 class="page-title">${words.search}</h1>
<form class="search" role="search" data-search data-parts="${page.parts}" data-language="${site.language}" data-root="${links.home.replace(/index\.html$/, '')}" hidden>
<label for="query">${words.searchWhat}</label>
<div class="search-line"><input id="query" name="q" type="search" autocomplete="off" maxlength="200"><button type="submit">${words.searchNow}</button></div>
</form>
<p class="search-said" role="status" data-said data-found="${words.found}" data-none="${words.foundNothing}" data-busy="${words.searching}"></p>
<ul class="shelf" data-results hidden></ul>
<section data-latest><h2 class="section-title">${words.latest}</h2>
${page.cards.length > 0 ? renderShelf(page.cards, site) : nothing(site)}
<p class="pager"><a href="${links.archive}">${words.archive}</a></p></section>
<script src="${page.script}"></script>`
  return listShell(page, `${words.search} – ${site.name}`, main)
}

/** One shelf of an archive. Shelves are numbered from the oldest, so a full one never changes its content. */
export function renderArchivePage(
  page: ListPage & { number: number; name: string; cards: readonly Card[]; neighbours: Neighbours },
): string {
  const words = siteWords(page.site.language)
  const title = `${words.archivePage} ${page.number}`
  const { newer, older } = page.neighbours
  const main = html`${
    page.name &&
    html`<p class="page-kind">${page.name}</p>
`
  }<h1 class="page-title">${title}</h1>
${page.cards.length > 0 ? renderShelf(page.cards, page.site) : nothing(page.site)}
${
  (newer || older) &&
  html`<nav class="pager" aria-label="${words.pages}">${newer && html`<a href="${newer}" rel="prev">← ${words.newer}</a>`}${
    older && html`<a href="${older}" rel="next">${words.older} →</a>`
  }</nav>`
}`
  return listShell(page, `${page.name ? `${page.name} – ` : ''}${title} – ${page.site.name}`, main)
}

/** Every rubric of the site. */
export function renderRubricsPage(page: ListPage & { rubrics: readonly NavigationItem[] }): string {
  const words = siteWords(page.site.language)
  const main = html`<h1 class="page-title">${words.allRubrics}</h1>
${
  page.rubrics.length > 0
    ? html`<ul class="rubric-list">
${page.rubrics.map(
  ({ name, href }) => html`<li><a href="${href}">${name}</a></li>
`,
)}</ul>`
    : nothing(page.site)
}`
  return listShell(page, `${words.allRubrics} – ${page.site.name}`, main)
}

export function renderNotFoundPage(page: ListPage): string {
  const words = siteWords(page.site.language)
  const main = html`<h1 class="page-title">${words.notFound}</h1>
<p class="notice">${words.notFoundText}</p>
<p class="pager"><a href="${page.links.home}">${words.toHome}</a></p>`
  return listShell(page, `${words.notFound} – ${page.site.name}`, main)
}
