import type { Article } from '../article/article'
import type { SiteProfile } from '../publish/site'
import { printBylines } from './bylines'
import { datelineText } from './datelineText'
import type { PageLinks } from './links'
import { attribute, html, type Markup } from './markup'
import { momentIn, printMoment, siteClock } from './moments'
import type { SiteWords } from './words'

/** What the small parts of a story's page are drawn from. */
export interface StoryContext {
  readonly article: Article
  readonly site: SiteProfile
  readonly words: SiteWords
  readonly links: PageLinks
  /** The article's language where it is not the site's. */
  readonly language: string | null
}

export const foreignLanguage = (article: Pick<Article, 'language'>, site: SiteProfile): string | null =>
  article.language === site.language ? null : article.language

const linked = (name: string, href: string): Markup =>
  href ? html`<a href="${href}">${name}</a>` : html`${name}`

export const renderRubrics = ({ article, links, words, language }: StoryContext): Markup =>
  article.rubrics.length === 0
    ? html``
    : html`<ul class="story-rubrics" aria-label="${words.rubrics}"${attribute('lang', language)}>${article.rubrics.map(
        (name) => html`<li>${linked(name, links.rubric(name))}</li>`,
      )}</ul>
`

/** Who wrote it, each person's name leading to everything they signed; then what others did for the story. */
export function renderBylines({ article, links, words, language }: StoryContext): Markup {
  if (article.bylines.length === 0) return html``
  const authors = article.bylines
    .filter(({ role }) => role === undefined)
    .map(
      ({ name, kind }, index) =>
        html`${index > 0 && ', '}${kind === 'person' ? linked(name, links.author(name)) : name}`,
    )
  const others = printBylines(
    article.bylines.filter(({ role }) => role !== undefined),
    words,
  )
  return html`<p class="bylines"${attribute('lang', language)}>${authors}${
    authors.length > 0 && others && ' · '
  }${others}</p>
`
}

export function renderDateline({ article, language }: StoryContext): Markup {
  const text = datelineText(article.dateline, article.language)
  return text === ''
    ? html``
    : html`<p class="dateline"${attribute('lang', language)}>${text}</p>
`
}

/** Day and hour of the first and the last publication, as the site's clock shows them. */
export function renderStamps({ article, site, words }: StoryContext, preview = false): Markup {
  const clock = siteClock(site, article.dateline.zone)
  const { firstPublished, updated } = article.stamps
  const first = momentIn(firstPublished, clock.zone)
  // A story is not changed before it is out: a preview may know of a publication that came after the last change.
  const last = momentIn(
    Date.parse(updated) < Date.parse(firstPublished) ? firstPublished : updated,
    clock.zone,
  )
  if (!first)
    return preview
      ? html`<p class="stamps">${words.notYetPublished}</p>
`
      : html``
  const stamp = (label: string, moment: typeof first, name: string) =>
    html`<span>${label}: <time datetime="${moment.iso}" data-stamp="${name}">${printMoment(moment, site.language, clock)}</time></span>`
  return html`<p class="stamps">${stamp(words.published, first, 'published')} ${last && stamp(words.updated, last, 'updated')}</p>
`
}

export function renderCorrections({ article, site, words }: StoryContext): Markup {
  if (article.corrections.length === 0) return html``
  const clock = siteClock(site, article.dateline.zone)
  return html`<section class="corrections" aria-label="${words.corrections}"><h2>${words.corrections}</h2>${article.corrections.map(
    ({ text, at }) => {
      const moment = momentIn(at, clock.zone)
      return html`<p>${moment && html`<time datetime="${moment.iso}">${printMoment(moment, site.language, clock)}</time>: `}<span lang="${article.language}">${text}</span></p>`
    },
  )}</section>
`
}

export const renderTags = ({ article, links, words, language }: StoryContext): Markup =>
  article.tags.length === 0
    ? html``
    : html`<p class="tags">${words.tags}: <span${attribute('lang', language)}>${article.tags.map(
        (name, index) => html`${index > 0 && ', '}${linked(name, links.tag(name))}`,
      )}</span></p>
`

/** The reader's own buttons. They work by script and are shown only where there is one; they tell nobody anything. */
export const renderControls = (words: SiteWords): Markup =>
  html`<div class="text-controls" data-text-controls role="group" aria-label="${words.readerControls}"><button type="button" data-step="-1" aria-label="A− ${words.smaller}">A−</button><button type="button" data-step="1" aria-label="A+ ${words.larger}">A+</button><button type="button" class="plain" data-share data-done="${words.addressCopied}">${words.share}</button><button type="button" class="plain" data-print>${words.print}</button></div>
`
