import type { Article } from '../article/article'
import { safeHref } from '../body/safeHref'
import { html, type Markup } from './markup'
import { momentIn, printMoment, siteClock } from './moments'
import type { StoryContext } from './storyParts'
import type { SiteWords } from './words'

/** Under a story: the replies to it that readers can read, each with its hour. */
export function renderReplies({ article, site, words, links }: StoryContext): Markup {
  const replies = (article.replies ?? []).filter(({ url }) => url !== '')
  if (replies.length === 0) return html``
  const clock = siteClock(site, article.dateline.zone)
  return html`<section class="corrections replies" aria-label="${words.replies}"><h2>${words.replies}</h2>${replies.map(
    ({ url, headline, by, published }) => {
      const moment = momentIn(published, clock.zone)
      return html`<p>${moment && html`<time datetime="${moment.iso}">${printMoment(moment, site.language, clock)}</time>: `}<a href="${links.story(url)}">${headline || by}</a>${headline && by && ` (${by})`}</p>`
    },
  )}</section>
`
}

/** Above a reply's text: what it answers, and the words it answers. */
export function renderReplyTo({ article, words, links }: StoryContext): Markup {
  const { replyTo } = article
  if (!replyTo) return html``
  const href = replyTo.url && links.story(replyTo.url)
  const name = href ? html`<a href="${href}">${replyTo.headline}</a>` : html`${replyTo.headline}`
  return html`<aside class="reply-to" aria-label="${words.replies}"><p>${words.replyTo}: ${name}</p>${
    replyTo.claim && html`<blockquote>${replyTo.claim}</blockquote>`
  }</aside>
`
}

/** The same as single lines, for sites whose posts have no place of their own for them; only web addresses are led to. */
export function replyLines(article: Article, words: SiteWords): { replyTo: string; replies: string[] } {
  const leading = (url: string, name: string): string => {
    const href = safeHref(url)
    return String(href ? html`<a href="${href}">${name}</a>` : html`${name}`)
  }
  const { replyTo } = article
  return {
    replyTo: replyTo
      ? String(html`${words.replyTo}: `) +
        leading(replyTo.url, replyTo.headline) +
        String(replyTo.claim ? html` — “${replyTo.claim}”` : html``)
      : '',
    replies: (article.replies ?? [])
      .filter(({ url }) => url !== '')
      .map(({ url, headline, by }) => `${words.replies}: ${leading(url, headline || by)}`),
  }
}
