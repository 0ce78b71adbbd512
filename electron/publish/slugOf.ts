import type { Article } from '../../shared/article/article'
import { makeSlug } from '../../shared/article/slug'
import type { SlugSchemes } from '../../shared/article/slugSchemes'

/** The slug an article asks for: its own, else one made from its headline. */
export const slugOf = (article: Article, schemes?: SlugSchemes): string =>
  article.slug || makeSlug(article.headline, article.language, schemes)
