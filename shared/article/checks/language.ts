import { certainLanguage } from '../../intake/language'
import type { Check, Passage } from './subject'

/** The languages the detector can tell apart. */
const KNOWN = ['tr', 'ru', 'kk', 'en']
const base = (tag: string): string => tag.split('-', 1)[0] ?? ''

/** The language of the whole text, when most of it is certainly in one other than the article's. */
export const languageOther: Check = ({ article, passages }) => {
  const own = base(article.language)
  if (!KNOWN.includes(own)) return []
  const { weights, total } = weighed(passages)
  const [to = '', most = 0] = [...weights].toSorted((a, b) => b[1] - a[1])[0] ?? []
  if (to === '' || to === own || most < 0.7 * total) return []
  return [
    {
      code: 'language.other',
      where: 'language',
      message: `The text is in “${to}”, but the article says “${article.language}”.`,
      values: { language: article.language, to },
      fix: { kind: 'language', to },
    },
  ]
}

/** How much of the text is certainly in which language; what is not certain counts as well, for none. */
function weighed(passages: readonly Passage[]): { weights: Map<string, number>; total: number } {
  const weights = new Map<string, number>()
  let total = 0
  for (const { text } of passages) {
    const weight = Math.min(text.length, 4000)
    const language = certainLanguage(text)
    if (language) weights.set(language, (weights.get(language) ?? 0) + weight)
    // A headline or a line of a list is too short for any certainty.
    if (language || text.length > 60) total += weight
  }
  return { weights, total }
}

/** Paragraphs in another language that do not say so: hyphens, quotation marks and screen readers go by it. */
export const languageOfParagraphs: Check = (subject) => {
  const { article, passages } = subject
  if (!KNOWN.includes(base(article.language)) || languageOther(subject).length > 0) return []
  const wrong = passages.filter(
    (passage) => passage.where.startsWith('body.') && isMismatch(passage, article.language),
  )
  const [first] = wrong
  if (!first) return []
  const language = certainLanguage(first.text)
  return [
    {
      code: 'language.paragraphs',
      where: first.where,
      message: `${wrong.length} paragraphs are in another language (“${language}”) and do not say so.`,
      values: { count: wrong.length, to: language },
      fix: { kind: 'paragraph-languages' },
    },
  ]
}

/** Whether a block is certainly in another language than it says, or than the article where it says nothing. */
export function isMismatch({ text, lang }: Pick<Passage, 'text' | 'lang'>, language: string): boolean {
  const certain = certainLanguage(text)
  const said = base(lang || language)
  return certain !== '' && certain !== said && KNOWN.includes(said)
}
