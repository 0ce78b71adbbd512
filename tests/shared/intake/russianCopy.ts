import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

/** A story, and a page that holds it as somebody copies it, read. */
export const STORY = [
  'В посёлке Заречном достроили пешеходный мост, которого жители ждали одиннадцать лет, рассказали строители.',
  'По словам мастера участка, настил положили из лиственницы: она не боится воды и служит дольше сосны.',
]
export const HEADLINE = 'В Заречном открыли мост из лиственницы'
export const URL = 'https://zarechny.test/news/bridge'
export const copy = (lines: readonly string[], url = URL) => {
  const { article, report } = read(lines.join('\n'), { url })
  return { article, report, body: (article.body.content ?? []).map((node) => textOf(node)) }
}
