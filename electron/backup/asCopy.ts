import type { Article } from '../../shared/article/article'

/** Beside the article that is there it is one of its own: never published, at no address. */
export const asCopy = (article: Article, id: string): Article => ({
  ...article,
  id,
  slug: '',
  status: 'draft',
  receipts: [],
  stamps: { ...article.stamps, firstPublished: '' },
})
