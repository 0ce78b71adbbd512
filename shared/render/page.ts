import { type PlacedSlot, placeAds } from '../ads/placement'
import type { Article } from '../article/article'
import type { SiteProfile } from '../publish/site'
import { renderBody } from './body'
import { printBylines } from './bylines'
import { datelineText } from './datelineText'
import { embedOrigins } from './embed'
import { renderFigure } from './figure'
import { articleHead } from './head'
import type { PageLinks } from './links'
import { attribute, html, type Markup, trusted } from './markup'
import { momentIn, printMoment, siteClock } from './moments'
import { renderPreload, SIZES } from './picture'
import { inStory, noPictures, type Pictures } from './pictures'
import { readBody } from './readBody'
import { renderShell } from './shell'
import { renderSources } from './sources'
import { type SiteWords, siteWords } from './words'

export interface PageOptions {
  readonly links: PageLinks
  readonly pictures?: Pictures
  /** Drawn in the app: no script, no policy of its own, and no promise of a publication date. */
  readonly preview?: boolean
  readonly stylesheet?: 'inline' | 'link'
  /** Told of everything the page could not show. */
  readonly report?: (what: { kind: 'opaque' | 'picture' | 'body'; value: string }) => void
}

/** The complete page of an article, as the site shows it. `article.stamps` are printed as first and last publication. */
export function renderPage(article: Article, site: SiteProfile, options: PageOptions): string {
  const words = siteWords(site.language)
  const { links } = options
  const ads = placeAds(article, site)
  const slots = (list: readonly PlacedSlot[]) => list.map((slot) => renderSlot(slot, words))
  const pictures = options.pictures ?? noPictures
  const language = article.language === site.language ? null : article.language
  const body = renderBody(article.body, {
    words,
    pictures,
    sources: article.sources,
    language: article.language,
    slot: (name) => {
      const slot = ads.inStory(name)
      return slot && renderSlot(slot, words)
    },
    slotAfter: ads.after,
    ...(options.report ? { report: options.report } : {}),
  })
  const shown = article.lead && pictures(article.lead.src, inStory(article.lead))
  if (article.lead && !shown) options.report?.({ kind: 'picture', value: article.lead.src })
  const lead = article.lead && renderFigure(article.lead, shown, words, { eager: true, className: 'lead' })
  const side =
    ads.at.side.length > 0 &&
    html`<div class="side">
${slots(ads.at.side)}</div>
`
  const main = html`<div class="story-grid${side && ' has-side'}">
<article class="story" data-article="${article.id}">
${slots(ads.at['above-headline'])}<header>
${renderRubrics(article, links, words, language)}${
  article.kicker &&
  html`<p class="kicker"${attribute('lang', language)}>${article.kicker}</p>
`
}<h1${attribute('lang', language)}>${article.headline}</h1>
${
  article.standfirst &&
  html`<p class="standfirst"${attribute('lang', language)}>${article.standfirst}</p>
`
}<div class="story-meta">
<div>${renderBylines(article, words, language)}${renderDateline(article, language)}${renderStamps(article, site, words, options.preview)}</div>
<div class="text-controls" data-text-controls role="group" aria-label="${words.textSize}"><button type="button" data-step="-1" aria-label="A− ${words.smaller}">A−</button><button type="button" data-step="1" aria-label="A+ ${words.larger}">A+</button></div>
</div>
</header>
${slots(ads.at['after-headline'])}${lead}
<div class="story-body" data-body${attribute('lang', language)}>
${trusted(body)}
</div>
<footer class="story-end">
${renderSources(article, words)}${renderCorrections(article, site, words)}${
  article.tags.length > 0 &&
  html`<p class="tags"${attribute('lang', language)}>${words.tags}: ${article.tags.join(', ')}</p>
`
}</footer>
${slots(ads.at['after-story'])}${article.comments === 'open' && renderComments(article, words)}</article>
${side}</div>`
  return renderShell({
    site,
    words,
    links,
    title: `${article.seo.title || article.headlines.web || article.headline} – ${site.name}`,
    description: article.seo.description || article.standfirst,
    head: html`${shown && !options.preview && renderPreload(shown, SIZES.story)}${articleHead(article, site, { links, pictures })}`,
    navigation: article.rubrics.map((name) => ({
      name,
      href: links.rubric(name),
      ...(language ? { language } : {}),
    })),
    main,
    frames: embedOrigins(readBody(article.body)),
    stylesheet: options.stylesheet ?? (options.preview ? 'inline' : 'link'),
    pageClass: `page-story layout-${article.layout}`,
  })
}

/** An empty, labelled place for an ad. It carries no code: what fills it is the site's business. */
const renderSlot = (slot: PlacedSlot, words: SiteWords): Markup =>
  html`<div class="ad" data-ad-slot="${slot.name}" data-ad-position="${slot.position}"><p class="ad-label"${attribute('lang', slot.labelLanguage)}>${slot.label || words.advertisement}</p><div class="ad-space"></div></div>
`

const renderRubrics = (article: Article, links: PageLinks, words: SiteWords, language: string | null) =>
  article.rubrics.length > 0 &&
  html`<ul class="story-rubrics" aria-label="${words.rubrics}"${attribute('lang', language)}>${article.rubrics.map(
    (name) => html`<li><a href="${links.rubric(name)}">${name}</a></li>`,
  )}</ul>
`

const renderBylines = (article: Article, words: SiteWords, language: string | null) =>
  article.bylines.length > 0 &&
  html`<p class="bylines"${attribute('lang', language)}>${printBylines(article.bylines, words)}</p>`

function renderDateline(article: Article, language: string | null) {
  const text = datelineText(article.dateline, article.language)
  return text !== '' && html`<p class="dateline"${attribute('lang', language)}>${text}</p>`
}

function renderStamps(article: Article, site: SiteProfile, words: SiteWords, preview = false) {
  const clock = siteClock(site, article.dateline.zone)
  const first = momentIn(article.stamps.firstPublished, clock.zone)
  const last = momentIn(article.stamps.updated, clock.zone)
  if (!first) return preview && html`<p class="stamps">${words.notYetPublished}</p>`
  const stamp = (label: string, moment: typeof first, name: string) =>
    html`<span>${label}: <time datetime="${moment.iso}" data-stamp="${name}">${printMoment(moment, site.language, clock)}</time></span>`
  return html`<p class="stamps">${stamp(words.published, first, 'published')} ${last && stamp(words.updated, last, 'updated')}</p>`
}

function renderCorrections(article: Article, site: SiteProfile, words: SiteWords) {
  if (article.corrections.length === 0) return ''
  const clock = siteClock(site, article.dateline.zone)
  return html`<section class="corrections" aria-label="${words.corrections}"><h2>${words.corrections}</h2>${article.corrections.map(
    ({ text, at }) => {
      const moment = momentIn(at, clock.zone)
      return html`<p>${moment && html`<time datetime="${moment.iso}">${printMoment(moment, site.language, clock)}</time>: `}<span lang="${article.language}">${text}</span></p>`
    },
  )}</section>
`
}

const renderComments = (article: Article, words: SiteWords) =>
  html`<section class="comments" data-comments="open" data-article="${article.id}" aria-labelledby="comments"><h2 id="comments">${words.comments}</h2><p>${words.noComments}</p></section>
`
