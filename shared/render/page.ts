import { type PlacedSlot, placeAds } from '../ads/placement'
import type { Article } from '../article/article'
import { republishedFrom } from '../article/republishedFrom'
import { safeHref } from '../body/safeHref'
import type { SiteProfile } from '../publish/site'
import { renderBody } from './body'
import { formOrigins, renderComments } from './comments'
import { embedOrigins } from './embed'
import { renderFigure } from './figure'
import { articleHead } from './head'
import { heldDash } from './heldDash'
import { LAYOUTS } from './layouts/layouts'
import type { PageLinks } from './links'
import { attribute, html, type Markup, trusted } from './markup'
import { renderPreload } from './picture'
import { noPictures, type Pictures } from './pictures'
import { readBody } from './readBody'
import { renderReplies, renderReplyTo } from './replies'
import { renderShell } from './shell'
import { renderSources } from './sources'
import {
  foreignLanguage,
  renderBylines,
  renderControls,
  renderCorrections,
  renderDateline,
  renderRubrics,
  renderStamps,
  renderTags,
} from './storyParts'
import { type SiteWords, siteWords } from './words'

export interface PageOptions {
  readonly links: PageLinks
  readonly pictures?: Pictures
  /** Drawn in the app: no script, no policy of its own, nothing for machines, and no promise of a publication date. */
  readonly preview?: boolean
  readonly stylesheet?: 'inline' | 'link'
  /** Told of everything the page could not show. */
  readonly report?: (what: { kind: 'opaque' | 'picture' | 'body'; value: string }) => void
}

/** The complete page of an article, as the site shows it. `article.stamps` are printed as first and last publication. */
export function renderPage(article: Article, site: SiteProfile, options: PageOptions): string {
  const words = siteWords(site.language)
  const { links } = options
  const pictures = options.pictures ?? noPictures
  const language = foreignLanguage(article, site)
  const layout = LAYOUTS[article.layout]
  const ads = placeAds(article, site)
  const slots = (list: readonly PlacedSlot[]) => html`${list.map((slot) => renderSlot(slot, words))}`
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
  const shown = article.lead && pictures(article.lead.src, layout.lead.wish(article.lead))
  if (article.lead && !shown) options.report?.({ kind: 'picture', value: article.lead.src })
  const { sizes } = layout.lead
  const context = { article, site, words, links, language }
  const main = layout.compose({
    story: attribute('data-article', article.id),
    rubrics: renderRubrics(context),
    kicker: line('p', 'kicker', article.kicker, language),
    headline: html`<h1${attribute('lang', language)}>${heldDash(article.headline)}</h1>
`,
    standfirst: line('p', 'standfirst', heldDash(article.standfirst), language),
    bylines: renderBylines(context),
    dateline: renderDateline(context),
    stamps: renderStamps(context, options.preview),
    controls: renderControls(words),
    lead: article.lead
      ? html`${renderFigure(article.lead, shown, words, { eager: true, className: 'lead', sizes })}
`
      : html``,
    body: html`${renderReplyTo(context)}<div class="story-body" data-body${attribute('lang', language)}>
${trusted(body)}
</div>
`,
    end: html`<footer class="story-end">
${renderSources(article, words)}${renderCorrections(context)}${renderReplies(context)}${renderTags(context)}</footer>
`,
    comments: article.comments === 'open' ? renderComments(article, site, words, links.canonical) : html``,
    ads: {
      aboveHeadline: slots(ads.at['above-headline']),
      afterHeadline: slots(ads.at['after-headline']),
      afterStory: slots(ads.at['after-story']),
      side:
        ads.at.side.length > 0
          ? html`<div class="side">
${slots(ads.at.side)}</div>
`
          : html``,
    },
  })
  return renderShell({
    site,
    words,
    links: { ...links, canonical: canonicalOf(article, site, links) },
    title: `${article.seo.title || article.headlines.web || article.headline} – ${site.name}`,
    description: article.seo.description || article.standfirst,
    head: html`${shown && !options.preview && renderPreload(shown, sizes)}${options.preview ? '' : articleHead(article, site, { links, pictures })}`,
    navigation: article.rubrics.map((name) => ({
      name,
      href: links.rubric(name),
      ...(language ? { language } : {}),
    })),
    main,
    frames: embedOrigins(readBody(article.body)),
    forms: formOrigins(article, site),
    stylesheet: options.stylesheet ?? (options.preview ? 'inline' : 'link'),
    pageClass: `page-story layout-${article.layout}`,
  })
}

/** What search engines are told is the story's address: its page, or the original where the house says so. */
const canonicalOf = (article: Article, { canonical }: SiteProfile, links: PageLinks): string =>
  (links.canonical && canonical === 'source' && safeHref(republishedFrom(article))) || links.canonical

/** One line of the story's head, or nothing where it is empty. */
const line = (tag: string, name: string, text: string, language: string | null): Markup =>
  text === ''
    ? html``
    : html`<${trusted(tag)} class="${name}"${attribute('lang', language)}>${text}</${trusted(tag)}>
`

/** An empty, labelled place for an ad. It carries no code: what fills it is the site's business. */
const renderSlot = (slot: PlacedSlot, words: SiteWords): Markup =>
  html`<div class="ad" data-ad-slot="${slot.name}" data-ad-position="${slot.position}"><p class="ad-label"${attribute('lang', slot.labelLanguage)}>${slot.label || words.advertisement}</p><div class="ad-space"></div></div>
`
