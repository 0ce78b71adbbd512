import type { Article } from '../article/article'
import type { SiteProfile } from '../publish/site'
import { html, type Markup } from './markup'
import { hostOf } from './sourceName'
import type { SiteWords } from './words'

/** Characters of a comment and of a reader's name that the form takes. */
const LONGEST = { text: 3000, name: 80 } as const

/**
 * What stands under an open story. Where the site names a place that takes comments, a plain form that works without
 * scripts: it posts `article` (the article's id), `page` (its address), `language`, `name` and `comment`, form-encoded.
 * Where it names none, an honest line.
 * @param page the page's own address, empty where it is not known
 */
export function renderComments(article: Article, site: SiteProfile, words: SiteWords, page: string): Markup {
  const inside = site.comments ? form(article, site.comments, words, page) : html`<p>${words.noComments}</p>`
  return html`<section class="comments" data-comments="open" data-article="${article.id}" aria-labelledby="comments"><h2 id="comments">${words.comments}</h2>${inside}</section>
`
}

const form = (article: Article, endpoint: string, words: SiteWords, page: string): Markup =>
  html`<form method="post" action="${endpoint}" accept-charset="utf-8">
<input type="hidden" name="article" value="${article.id}"><input type="hidden" name="page" value="${page}"><input type="hidden" name="language" value="${article.language}">
<p><label for="comment-name">${words.yourName}</label><input id="comment-name" name="name" type="text" required maxlength="${LONGEST.name}" autocomplete="name"></p>
<p><label for="comment-text">${words.yourComment}</label><textarea id="comment-text" name="comment" rows="5" required maxlength="${LONGEST.text}"></textarea></p>
<p class="comments-note">${words.commentGoesTo} <span translate="no">${hostOf(endpoint)}</span></p>
<p><button type="submit">${words.sendComment}</button></p>
</form>`

/** Where a page's forms may post to, as its policy names it: the place itself, and our own page it may lead back to. */
export function formOrigins(article: Article, site: SiteProfile): string[] {
  const origin = article.comments === 'open' ? /^https?:\/\/[^/?#]+/i.exec(site.comments)?.[0] : undefined
  return origin ? [origin, "'self'"] : []
}
