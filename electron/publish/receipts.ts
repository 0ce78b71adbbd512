import type { Article, Receipt } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import { ok, type Result } from '../../shared/result'
import type { PublishDependencies } from './publishing'
import { slugOf } from './slugOf'

/**
 * Writes a receipt into the archive and the library, and tells the window what it did not write itself. `slug` is the one the article
 * went out under.
 */
export const receiptKeeper =
  ({
    library,
    archive,
    settings,
    emit,
  }: Pick<PublishDependencies, 'library' | 'archive' | 'settings' | 'emit'>) =>
  async (
    article: Article,
    receipt: Receipt,
    slug = slugOf(article, settings.get().slugSchemes),
  ): Promise<Result<Receipt>> => {
    const isElsewhere = article.receipts.some((one) => one.site !== receipt.site && one.state === 'published')
    const shown = article.status === 'corrected' ? 'corrected' : 'published'
    // What was only held here and is given back was never out.
    const isBack = receipt.state === 'withdrawn' && receipt.remoteId === ''
    const status = receipt.state === 'published' || isElsewhere ? shown : isBack ? 'draft' : receipt.state
    // What could not be archived leaves the job open, so that it is looked up and entered later. What never left Galley
    // is shown by no site.
    const archived = receipt.remoteId === '' ? ok(null) : await archive.enter(article.id, receipt)
    const entry: JournalEntry = {
      kind: 'receipt',
      receipt,
      status,
      firstPublished:
        article.stamps.firstPublished || (receipt.state === 'published' ? receipt.firstPublished : ''),
      slug: receipt.state === 'withdrawn' ? article.slug : slug,
    }
    const kept = await library.appendReceipt(article.id, entry, article)
    if (!kept.ok) return kept
    const { seq, article: after } = kept.value
    emit('articleChanged', {
      id: article.id,
      seq,
      receipts: after.receipts,
      status: after.status,
      firstPublished: after.stamps.firstPublished,
      slug: after.slug,
    })
    return archived.ok ? ok(receipt) : archived
  }
