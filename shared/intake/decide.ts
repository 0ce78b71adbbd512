import type { Article } from '../article/article'

export function setDecision(article: Article, _decisionId: string, _applied: boolean): Article {
  return article
}
