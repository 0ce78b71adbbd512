import type { Article } from '../../../../shared/article/article'
import type { SiteProfile } from '../../../../shared/publish/site'
import { html } from '../../../../shared/render/markup'
import { siteWords } from '../../../../shared/render/words'
import { inTransaction } from '../../../inTransaction'
import { addressOf, articleFile, relative } from './addresses'
import { pend } from './changes'
import type { StoredArticle } from './state'
import type { Database } from './tables'

/** A person has given the article the slug `wanted` since it went out under another. */
export const wantsMove = (article: Article, wanted: string, before: string): boolean =>
  wanted !== before && (article.formerSlugs ?? []).includes(before)

/**
 * Gives an article another address. What stood at the old one leads to the new one from then on, so that no link that
 * was ever shared breaks. One transaction; the pages follow.
 */
export function move(db: Database, { seq, slug }: StoredArticle, to: string): void {
  inTransaction(db, () => {
    db.run('DELETE FROM moved WHERE slug = ?', [to])
    db.run('INSERT OR REPLACE INTO moved (slug, article) VALUES (?, ?)', [slug, seq])
    db.run('UPDATE article SET slug = ? WHERE seq = ?', [to, seq])
    pend(db, [articleFile(slug)])
  })
}

/** What stands at an address an article has left: a page that leads on, for browsers and for search engines. */
export function movedPage(site: SiteProfile, folder: string, from: string, article: StoredArticle): string {
  const href = relative(from, articleFile(article.slug))
  return String(html`<!doctype html>
<html lang="${site.language}"><head><meta charset="utf-8"><title>${article.card.headline}</title>
<meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${addressOf(site, folder, articleFile(article.slug))}">
<meta name="robots" content="noindex"></head>
<body><p>${siteWords(site.language).moved} <a href="${href}">${article.card.headline}</a></p></body></html>
`)
}
