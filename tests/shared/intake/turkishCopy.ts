import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

/** A story, and a page that holds it as somebody copies it, read. */
export const STORY = [
  'Sarıçam köyünde dün akşam çıkan yangında, iki ahır ve bir samanlık kullanılamaz hâle geldi.',
  'Muhtar Halil Tunca, köye bir arazöz verilmesini istediklerini, dilekçeyi üç yıl önce yazdıklarını söyledi.',
]
export const copy = (lines: readonly string[], url = '') => {
  const { article, report } = read(lines.join('\n\n'), { url, language: 'tr' })
  return {
    article,
    times: report.times,
    checks: report.decisions.flatMap(({ rule, check }) => (check ? [rule] : [])),
    body: (article.body.content ?? []).map((node) => textOf(node)),
    bylines: article.bylines.map(({ name, kind }) => `${name} (${kind})`),
    sources: article.sources.map(({ publisher, category }) => `${publisher} (${category})`),
  }
}
