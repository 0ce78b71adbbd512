import type { Node } from '@tiptap/pm/model'
import { safeHref } from '../../../../shared/body/safeHref'
import { renderInline } from '../../../../shared/render/inline'
import { html } from '../../../../shared/render/markup'
import { sourceName } from '../../../../shared/render/sourceName'
import type { SiteWords } from '../../../../shared/render/words'

/** A paragraph of a class of its own, so that a theme can set datelines and source lines apart. */
export const classed = (className: string, inside: string): string => `<p class="${className}">${inside}</p>`

/** The line that says where the material came from, with its link; empty when there is nothing to say. */
export function sourceLineHtml(node: Node, words: SiteWords): string {
  const href = safeHref(node.attrs.href)
  const inside = renderInline(node).text
  const shown = inside === '' && href ? html`${words.source}: ${sourceName({ url: href })}`.text : inside
  if (shown === '') return ''
  const isLinked = href === null || shown.includes('<a ')
  return classed(
    'source-line',
    isLinked ? shown : `${html`<a href="${href}" rel="noopener external">`.text}${shown}</a>`,
  )
}
