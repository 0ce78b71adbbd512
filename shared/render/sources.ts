import type { Article, Source } from '../article/article'
import { licenceName } from '../article/licenceName'
import { citedSources } from '../body/citations'
import { safeHref } from '../body/safeHref'
import { html } from './markup'
import { readBody } from './readBody'
import { hostOf, sourceName } from './sourceName'
import type { SiteWords } from './words'

/** The line that says where the material came from. A source already named by a line in the story is not repeated. */
export function renderSources(article: Article, words: SiteWords) {
  const inStory = new Set(
    (article.body.content ?? [])
      .filter((block) => block.type === 'sourceLine')
      .map((block) => (block.attrs as { href?: unknown } | undefined)?.href),
  )
  const doc = readBody(article.body)
  // What is in the list of citations is not said twice.
  const cited = new Set(doc ? citedSources(doc, article.sources) : [])
  const sources = article.sources.filter(
    (source) =>
      sourceName(source) !== '' && !cited.has(source) && (source.url === '' || !inStory.has(source.url)),
  )
  if (sources.length === 0) return ''
  return html`<p class="source-line" data-source>${words.source}: ${sources.map(
    (source, index) => html`${index > 0 && '; '}${renderSource(source)}`,
  )}</p>
`
}

/** Name, link, author and licence of a source. */
export function renderSource(source: Source) {
  const name = sourceName(source)
  const href = safeHref(source.url)
  const author = source.author && `, ${source.author}`
  const licence = source.licence && ` (${licenceName(source.licence)})`
  if (!href) return html`${name}${author}${licence}`
  const host = hostOf(href)
  return html`<a href="${href}" rel="noopener external">${name}${name !== host && ` (${host})`}</a>${author}${licence}`
}
