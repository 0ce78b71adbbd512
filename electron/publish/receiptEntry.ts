import type { Article, Receipt } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import type { SlugSchemes } from '../../shared/article/slugSchemes'
import { slugOf } from './prepare'

/** What a receipt changes in its article: where it stands, the stamp of its first publication, the slug it went out under. */
export function receiptEntry(article: Article, receipt: Receipt, schemes: SlugSchemes): JournalEntry {
  const isElsewhere = article.receipts.some((one) => one.site !== receipt.site && one.state === 'published')
  const shown = article.status === 'corrected' ? 'corrected' : 'published'
  return {
    kind: 'receipt',
    receipt,
    status: receipt.state === 'published' || isElsewhere ? shown : receipt.state,
    firstPublished:
      article.stamps.firstPublished || (receipt.state === 'published' ? receipt.firstPublished : ''),
    slug: receipt.state === 'withdrawn' ? article.slug : slugOf(article, schemes),
  }
}
