import type { Source } from '../article/article'
import { html, trusted } from './markup'
import { renderSource } from './sources'
import type { SiteWords } from './words'

/** `[2]`, linked to its place in the list; nothing for a citation whose source is gone. `number` counts from 1. */
export function renderCitation(number: number, isFirst: boolean): string {
  if (number === 0) return ''
  const id = isFirst ? html` id="cited-${number}"` : trusted('')
  return html`<sup class="citation"${id}><a href="#source-${number}">[${number}]</a></sup>`.text
}

/** What the numbers in the text stand for. */
export function renderCitationList(cited: readonly Source[], words: SiteWords): string {
  if (cited.length === 0) return ''
  const item = (source: Source, index: number) =>
    html`<li id="source-${index + 1}">${renderSource(source)} <a href="#cited-${index + 1}" aria-label="${words.backToText} [${index + 1}]">↩</a></li>`
  return html`<section class="citations" aria-label="${words.sources}"><p><strong>${words.sources}</strong></p><ol>${cited.map(item)}</ol></section>`
    .text
}
