import type { Article } from './article'

/** The address a story was taken over from, which search engines may be told; empty where it is the house's own. */
export const republishedFrom = ({ sources }: Pick<Article, 'sources'>): string =>
  sources.find(({ relation, url }) => relation === 'republished' && url !== '')?.url ?? ''
