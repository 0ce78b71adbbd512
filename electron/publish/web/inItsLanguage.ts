import type { Article } from '../../../shared/article/article'
import { passagesOf } from '../../../shared/article/checks/subject'
import { storyLanguage } from '../../../shared/intake/language'

/** A post that was taken over, in the language its words tell; the site's own where they do not tell. */
export function inItsLanguage(article: Article): Article {
  const texts = passagesOf(article).map(({ text }) => text)
  return { ...article, language: storyLanguage(texts, '', article.language) }
}
