import type { Node } from '@tiptap/pm/model'
import { html, type Markup } from './markup'

export function renderFactBox(box: Node, lang: Markup, content: Markup): string {
  const title = String(box.attrs.title).trim()
  if (title === '' && content.text === '') return ''
  return html`<aside class="fact-box"${lang}>${title && html`<p class="fact-box-title"><strong>${title}</strong></p>`}${content}</aside>`
    .text
}
