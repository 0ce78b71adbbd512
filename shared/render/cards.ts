import type { SiteProfile } from '../publish/site'
import { heldDash } from './heldDash'
import { attribute, html, type Markup } from './markup'
import { momentIn, printMoment, siteClock } from './moments'
import { renderPicture, SIZES } from './picture'
import type { ShownPicture } from './pictures'

/** What lists say about a published article. */
export interface Card {
  readonly href: string
  /** Absolute address for feeds and sitemaps. */
  readonly url: string
  readonly id: string
  readonly headline: string
  readonly standfirst: string
  readonly language: string
  readonly rubrics: readonly string[]
  /** Whether the newsroom keeps it at the top of the front page. */
  readonly pinned?: boolean | undefined
  /** Instants. */
  readonly firstPublished: string
  readonly updated: string
  /** In a list's shape; `wide` where it is the large one. */
  readonly picture: (ShownPicture & { readonly alt: string; readonly wide?: ShownPicture | undefined }) | null
}

const time = (card: Card, site: SiteProfile, className: string) => {
  const clock = siteClock(site)
  const moment = momentIn(card.firstPublished, clock.zone)
  return (
    moment &&
    html`<time class="${className}" datetime="${moment.iso}">${printMoment(moment, site.language, clock)}</time>`
  )
}

/** What the newsroom keeps at the top first, otherwise in the order given: of a front page. */
export const pinnedFirst = (cards: readonly Card[]): readonly Card[] => [
  ...cards.filter(({ pinned }) => pinned),
  ...cards.filter(({ pinned }) => !pinned),
]

/** Stories as a grid with the first one large. */
export const renderCards = (
  cards: readonly Card[],
  site: SiteProfile,
  rubric: (name: string) => string,
  options: { first: 'large' | 'plain' },
): Markup => html`<ul class="cards">
${cards.map((card, index) => renderCard(card, site, rubric, index === 0 && options.first === 'large'))}</ul>`

function renderCard(card: Card, site: SiteProfile, rubric: (name: string) => string, large: boolean): Markup {
  const { picture } = card
  const language = card.language === site.language ? null : card.language
  const [name] = card.rubrics
  const image =
    picture &&
    html`${renderPicture(large ? (picture.wide ?? picture) : picture, {
      alt: picture.alt,
      sizes: large ? SIZES.first : SIZES.card,
      eager: large,
    })}
`
  return html`<li class="card${large && ' card-first'}${image && ' has-picture'}"${attribute('lang', language)}>
${image}${
  name !== undefined &&
  html`<p class="card-rubric"><a href="${rubric(name)}">${name}</a></p>
`
}<h2><a href="${card.href}">${heldDash(card.headline)}</a></h2>
${
  card.standfirst &&
  html`<p class="card-text">${heldDash(card.standfirst)}</p>
`
}<p lang="${site.language}">${time(card, site, 'card-time')}</p>
</li>
`
}

/** Stories as plain lines, for archives. */
export const renderShelf = (cards: readonly Card[], site: SiteProfile): Markup => html`<ul class="shelf">
${cards.map(
  (card) => html`<li><a href="${card.href}"${attribute(
    'lang',
    card.language === site.language ? null : card.language,
  )}>${heldDash(card.headline)}</a>${time(card, site, 'card-time')}</li>
`,
)}</ul>`
