import type { Article } from '../../shared/article/article'
import { addressesToTry } from '../../shared/article/checks/links'
import { readBody } from '../../shared/render/readBody'

/** The web addresses an article leads to, each once. */
export const addressesOf = (article: Article): string[] =>
  addressesToTry({ article, doc: readBody(article.body) })
