import type { Article } from '../article/article'
import { IntakeReport } from './report'
import type { ReadArticle } from './taken'

/** What was taken in, as the article and its report remember it. */
export interface TakenOriginal {
  /** `sha256-<hex>` of the bytes as they came in. */
  readonly hash: string
  readonly encoding: string
  /** When it came in, an instant. */
  readonly taken: string
}

/** The article with a note of the original it was read from: in the report, and on its first source. */
export function withOriginal({ article, report }: ReadArticle, original: TakenOriginal): ReadArticle {
  const { hash, encoding, taken } = original
  const input = { ...report.input, hash, encoding: report.input.encoding || encoding, taken }
  const [first, ...others] = article.sources
  const sources = first ? [{ ...first, hash, accessed: first.accessed || taken }, ...others] : []
  const noted = { ...report, input }
  return { article: { ...article, sources, intakeReport: noted }, report: noted }
}

/** The hash of the original an article was read from; empty when none was kept. */
export function originalOf(article: Article): string {
  const report = IntakeReport.safeParse(article.intakeReport)
  return report.success ? report.data.input.hash : ''
}

/** The article without a promise of an original that is not there. */
export function withoutOriginal(article: Article): Article {
  const hash = originalOf(article)
  if (hash === '') return article
  const report = IntakeReport.parse(article.intakeReport)
  return {
    ...article,
    sources: article.sources.map((source) => (source.hash === hash ? { ...source, hash: '' } : source)),
    intakeReport: { ...report, input: { ...report.input, hash: '' } },
  }
}
