import * as z from 'zod'
import { Article, type Receipt } from '../../shared/article/article'
import { measure } from '../../shared/article/measure'
import { SiteProfile } from '../../shared/publish/site'
import { previewLinks } from '../../shared/render/links'
import { renderPage } from '../../shared/render/page'
import type { Parts } from './parts'
import type { ArchivedFacts } from './record'

/** A state that is about to be sent, durable before the site hears of it. */
export const Pending = z.object({
  contentHash: z.string(),
  site: SiteProfile,
  article: z.string(),
  pictures: z.array(z.string()),
  originals: z.array(z.string()),
  missing: z.array(z.string()),
})
export type Pending = z.infer<typeof Pending>

/** A published state by its parts; the page carries the stamps the site gave. */
export async function shownState(parts: Parts, pending: Pending, receipt: Receipt, firstPublished: string) {
  const bytes = await parts.read(pending.article)
  const article = Article.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  const stamps = { ...article.stamps, firstPublished, updated: receipt.updated }
  const page = renderPage({ ...article, stamps }, pending.site, {
    links: previewLinks,
    stylesheet: 'inline',
    pictures: (src) => (src.startsWith('sha256-') ? { href: `media/${src.slice('sha256-'.length)}` } : null),
  })
  const { pictures, originals, missing } = pending
  return {
    facts: factsOf(article),
    content: { article: pending.article, page: await parts.keepText(page), pictures, originals, missing },
  }
}

const factsOf = (article: Article): ArchivedFacts => ({
  headline: article.headline,
  language: article.language,
  words: measure(article.body, article.language).words,
  rubrics: article.rubrics,
  category: article.sources[0]?.category ?? 'own',
})
