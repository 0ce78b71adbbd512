import type { Article } from '../article/article'
import { languageOf } from '../body/schema'
import { readBody } from '../render/readBody'

/** A text of an article that is written in one language. */
export interface Passage {
  /** `headline`, or `body.3` for the fourth text block of the body, in reading order. */
  readonly where: string
  /** BCP 47. */
  readonly language: string
  readonly text: string
}

const FIELDS = ['kicker', 'headline', 'standfirst'] as const

/** What a spelling check reads of an article: the fields on the page, every text block, the captions of pictures. */
export function passagesOf(article: Article): Passage[] {
  const passages: Passage[] = FIELDS.map((where) => ({
    where,
    language: article.language,
    text: article[where],
  }))
  if (article.lead) passages.push({ where: 'lead', language: article.language, text: article.lead.caption })
  let at = 0
  readBody(article.body)?.descendants((node) => {
    const text = node.isTextblock
      ? node.textBetween(0, node.content.size, '', '\ufffc')
      : String(node.attrs.caption ?? '')
    if (node.isTextblock || text) {
      passages.push({ where: `body.${at}`, language: languageOf(node.attrs.lang) ?? article.language, text })
      at += 1
    }
    return !node.isTextblock
  })
  return passages.filter(({ text }) => text.trim() !== '')
}
